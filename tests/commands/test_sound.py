"""The sound's process: it does what it is told, answers, and ends with the window."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal
from pytestqt.qtbot import QtBot

from tsubo.commands import sound
from tsubo.commands.ourselves import ourselves
from tsubo.commands.sound import SoundServant
from tsubo.commands.sound_messages import (
    AskVoices,
    Heard,
    Hold,
    Lengths,
    Load,
    Measure,
    Message,
    Ping,
    Play,
    Pong,
    Say,
    Settings,
    Voices,
    line_of,
    message_of,
)
from tsubo.domain.hearing import Hearing, Voice
from tsubo.domain.sounds import Sound, Tone
from tsubo.output import system_voice

SOUNDS = [Sound(0.0, "One.", Tone.BEAT)]


class FakePerformer(QObject):
    """A performer that only notes what it was asked."""

    told = Signal(object)
    measured = Signal(int, object)

    def __init__(self, _clock: object, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: list[tuple[object, ...]] = []

    def set(self, *settings: object) -> None:
        self.asked.append(("set", *settings))

    def measure(self, number: int, sentences: list[str]) -> None:
        self.asked.append(("measure", number, sentences))

    def load(self, sounds: list[Sound]) -> None:
        self.asked.append(("load", sounds))

    def play(self, moment: float, clock: float) -> None:
        self.asked.append(("play", moment, clock))

    def say(self, words: str, clock: float) -> None:
        self.asked.append(("say", words, clock))

    def hold(self) -> None:
        self.asked.append(("hold",))


@pytest.fixture
def servant(
    qapp: QCoreApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SimpleNamespace]:
    assert qtbot
    sent: list[Message] = []
    monkeypatch.setattr(sound, "Performer", FakePerformer)
    monkeypatch.setattr(sound, "_send", sent.append)
    serving = SoundServant(qapp)
    yield SimpleNamespace(
        answer=serving.answer, performer=serving._performer, alone=serving._alone, sent=sent
    )
    serving.deleteLater()


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        (Settings("builtin", 150, 80, 60), ("set", "builtin", 150, 80, 60)),
        (Measure(2, ["One."]), ("measure", 2, ["One."])),
        (Load(SOUNDS), ("load", SOUNDS)),
        (Play(3.0, 40.0), ("play", 3.0, 40.0)),
        (Say("One.", 40.0), ("say", "One.", 40.0)),
        (Hold(), ("hold",)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_performer_does_what_is_asked(
    servant: SimpleNamespace, message: Message, asked: tuple[object, ...]
) -> None:
    servant.answer(message)
    assert servant.performer.asked == [asked]


def test_a_sign_of_life_is_given(servant: SimpleNamespace) -> None:
    servant.answer(Ping(7))
    assert servant.sent == [Pong(7)]


def test_what_the_performer_finds_is_sent(servant: SimpleNamespace) -> None:
    servant.performer.told.emit(Hearing.NO_DEVICE)
    servant.performer.measured.emit(3, {"One.": 0.4})
    assert servant.sent == [Heard(Hearing.NO_DEVICE), Lengths(3, {"One.": 0.4})]


def test_the_voices_of_the_system_are_named(
    servant: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = Voice("system:x:Ada", "Ada")
    monkeypatch.setattr(system_voice, "system_voices", lambda _language: (ada,))
    servant.answer(AskVoices())
    assert servant.sent == [Voices([ada])]


def test_a_session_that_the_window_forgot_falls_silent(servant: SimpleNamespace) -> None:
    servant.answer(Play(3.0, 40.0))
    assert servant.alone.isActive()
    servant.alone.timeout.emit()
    assert servant.performer.asked[-1] == ("hold",)


def test_a_paused_session_waits_for_nobody(servant: SimpleNamespace) -> None:
    servant.answer(Ping(1))
    assert not servant.alone.isActive()
    servant.answer(Play(3.0, 40.0))
    servant.answer(Hold())
    assert not servant.alone.isActive()


# --- The real process -------------------------------------------------------------------


def started() -> subprocess.Popen[bytes]:
    program, words = ourselves("sound")
    environment = {**os.environ, "PULSE_SERVER": "unix:/nowhere/at/all"}
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [program, *words], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment
    )


def test_the_process_measures_answers_and_ends_with_the_window() -> None:
    with started() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"no message\n")
        for message in (Settings("builtin", 150, 80, 60), Measure(1, ["Let go."]), Ping(2)):
            process.stdin.write(line_of(message))
        process.stdin.flush()
        answers = [message_of(process.stdout.readline()) for _ in range(3)]
        process.stdin.close()
        assert process.wait(timeout=20) == 0
    lengths = next(answer for answer in answers if isinstance(answer, Lengths))
    assert 0.3 < lengths.seconds["Let go."] < 2
    assert Pong(2) in answers
    assert any(isinstance(answer, Heard) for answer in answers)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal to send")
def test_ctrl_c_in_a_terminal_is_left_to_the_window() -> None:
    with started() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (1, 2):
            process.stdin.write(line_of(Ping(number)))
            process.stdin.flush()
            assert message_of(process.stdout.readline()) == Pong(number)
            process.send_signal(signal.SIGINT)
        process.stdin.close()
        assert process.wait(timeout=20) == 0
