"""The performer: the right samples for each sound, lengths that are true, and what it tells."""

from collections.abc import Iterator
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from tests.output.test_speaking import FakeEngine
from tsubo.domain.hearing import Hearing
from tsubo.domain.sounds import Sound, Tone
from tsubo.output import performer, system_voice
from tsubo.output.mixing import DUCKED, VOICE
from tsubo.output.performer import Performer
from tsubo.output.stream import Stream
from tsubo.output.tones import Samples, tone
from tsubo.output.voice import RATE, VoiceError

WORDS = "Turn clockwise."
CHOSEN = "system:speechd:Ada"


class FakePlayer(QObject):
    """A player whose device the test plugs in and out."""

    found = Signal(bool)

    def __init__(self, stream: Stream, _clock: object, parent: QObject) -> None:
        super().__init__(parent)
        self.stream, self.has_device, self.woken = stream, True, 0

    def wake(self) -> None:
        self.woken += 1

    def plug(self, there: bool) -> None:
        self.has_device = there
        self.found.emit(there)


class Stage(SimpleNamespace):
    """A performer, its clock and what it told."""

    def heard(self, seconds: float) -> Samples:
        block: Samples = self.performer._stream.block(self.clock.now, round(seconds * RATE))
        self.clock.now += seconds
        return block

    def make_all(self) -> None:
        while self.performer._making.isActive():
            self.performer._making.timeout.emit()


@pytest.fixture
def stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    assert qtbot
    monkeypatch.setattr(performer, "Player", FakePlayer)
    clock = SimpleNamespace(now=50.0)
    playing = Performer(lambda: clock.now)
    told: list[Hearing] = []
    measured: list[tuple[int, dict[str, float]]] = []
    playing.told.connect(told.append)
    playing.measured.connect(lambda number, found: measured.append((number, found)))
    yield Stage(performer=playing, clock=clock, told=told, measured=measured)
    playing.hold()
    playing._making.stop()
    playing.deleteLater()


def test_a_tone_is_as_loud_as_was_set(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 80, 50)
    stage.performer.load([Sound(0.0, "", Tone.READY)])
    stage.performer.play(0.0, 50.0)
    played = tone(Tone.READY, 0, RATE)
    assert np.allclose(stage.heard(1)[: len(played)], played * 0.5, atol=1e-6)


def test_words_are_as_loud_as_was_set_and_duck_the_tone(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 50, 100)
    stage.performer.load([Sound(0.0, WORDS, Tone.BEAT)])
    stage.performer.play(0.0, 50.0)
    spoken = stage.performer._voice.say(WORDS) * VOICE * 0.5
    left = stage.heard(3)[: len(spoken)] - spoken
    played = tone(Tone.BEAT, 0, RATE)
    assert np.allclose(left[: len(played)], played * DUCKED, atol=1e-5)


def test_without_a_voice_to_be_heard_the_tone_is_not_ducked(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 0, 100)
    stage.performer.load([Sound(0.0, WORDS, Tone.BEAT)])
    stage.performer.play(0.0, 50.0)
    played = tone(Tone.BEAT, 0, RATE)
    assert np.allclose(stage.heard(1)[: len(played)], played, atol=1e-6)


def test_with_both_volumes_at_nothing_nothing_at_all_is_heard(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 0, 0)
    stage.performer.load([Sound(0.0, WORDS, Tone.BEAT)])
    stage.performer.play(0.0, 50.0)
    assert not stage.heard(3).any()
    assert stage.told == [Hearing.SILENT]


def test_lengths_are_those_of_the_very_samples(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 80, 60)
    stage.performer.measure(7, [WORDS, "One."])
    stage.make_all()
    [(number, found)] = stage.measured
    assert number == 7
    assert found[WORDS] == len(stage.performer._voice.say(WORDS)) / RATE
    assert list(found) == [WORDS, "One."]


def test_it_makes_one_sentence_at_a_time(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 80, 60)
    stage.performer.load([Sound(0.0, WORDS, None), Sound(3.0, "One.", None)])
    stage.performer._making.timeout.emit()
    assert list(stage.performer._voice._said) == [WORDS]


def test_a_newer_pace_gives_newer_lengths(stage: Stage) -> None:
    stage.performer.set("builtin", 100, 80, 60)
    stage.performer.measure(1, [WORDS])
    stage.make_all()
    stage.performer.set("builtin", 220, 80, 60)
    stage.performer.measure(2, [WORDS])
    stage.make_all()
    (_, slow), (_, fast) = stage.measured
    assert fast[WORDS] < slow[WORDS] * 0.7


def test_a_session_told_of_late_goes_on_from_where_it_is_by_now(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 80, 60)
    stage.performer.load([Sound(at, "", Tone.BEAT) for at in (0.0, 9.9, 12.0)])
    stage.performer.play(0.0, 40.0)
    first = np.flatnonzero(stage.heard(3))[0]
    assert first / RATE == pytest.approx(2.0, abs=0.001)


def test_a_session_told_of_just_now_loses_nothing(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 80, 60)
    stage.performer.load([Sound(5.0, "", Tone.BEAT)])
    stage.performer.play(5.0, 49.9)
    assert stage.heard(0.1).any()


def test_holding_is_silence(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 80, 60)
    stage.performer.load([Sound(0.0, "", Tone.END), Sound(1.0, "", Tone.BEAT)])
    stage.performer.play(0.0, 50.0)
    stage.heard(0.1)
    stage.performer.hold()
    stage.heard(0.1)
    assert not stage.heard(2).any()


def test_a_sentence_beside_the_session_is_said(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 80, 60)
    stage.performer.say(WORDS, 50.5)
    assert np.flatnonzero(stage.heard(2))[0] / RATE == pytest.approx(0.5, abs=0.001)
    assert stage.performer._player.woken == 1


def test_what_can_be_heard_is_told_when_it_changes_and_only_then(stage: Stage) -> None:
    stage.performer.set("builtin", 150, 80, 60)
    stage.performer.set("builtin", 150, 70, 60)
    stage.performer._player.plug(False)
    stage.performer._player.plug(True)
    stage.performer.set("builtin", 150, 0, 0)
    assert stage.told == [Hearing.OK, Hearing.NO_DEVICE, Hearing.OK, Hearing.SILENT]


def test_without_any_voice_there_are_tones(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> None:
        raise VoiceError("The built-in voice is missing.")

    monkeypatch.setattr(performer, "BuiltInVoice", missing)
    stage.performer.set("builtin", 150, 80, 100)
    stage.performer.load([Sound(0.0, WORDS, Tone.BEAT)])
    stage.performer.play(0.0, 50.0)
    assert stage.told == [Hearing.NO_VOICE]
    assert stage.heard(1).any()
    stage.performer.measure(1, [WORDS])
    stage.make_all()
    assert stage.measured == [(1, {})]


def test_a_chosen_voice_that_is_not_there_is_replaced_and_that_is_told(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_voice, "system_engine", lambda *_: None)
    stage.performer.set(CHOSEN, 150, 80, 60)
    stage.performer.say(WORDS, 50.0)
    assert stage.told == [Hearing.OTHER_VOICE]
    assert stage.heard(1).any()


def with_system_voice(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> FakeEngine:
    engine = FakeEngine()
    monkeypatch.setattr(system_voice, "system_engine", lambda *_: engine)
    stage.performer.set(CHOSEN, 150, 80, 100)
    return engine


def test_a_voice_of_the_system_speaks_and_the_stream_has_the_tones(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = with_system_voice(stage, monkeypatch)
    stage.performer.load([Sound(0.0, WORDS, Tone.BEAT)])
    stage.performer.play(0.0, 50.0)
    stage.performer._speaking._next.stop()
    stage.performer._speaking._next.timeout.emit()
    played = tone(Tone.BEAT, 0, RATE)
    assert engine.said == [WORDS]
    assert engine.volume == 0.8
    assert np.allclose(stage.heard(1)[: len(played)], played * DUCKED, atol=1e-6)


def test_a_voice_of_the_system_that_is_stuck_is_replaced(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_system_voice(stage, monkeypatch)
    stage.performer._speaking.stuck.emit()
    stage.performer.say(WORDS, stage.clock.now)
    assert stage.told == [Hearing.OK, Hearing.OTHER_VOICE]
    assert stage.heard(1).any()


def test_choosing_the_built_in_voice_again_is_all_well(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_system_voice(stage, monkeypatch)
    stage.performer._speaking.stuck.emit()
    stage.performer.set("builtin", 150, 80, 100)
    assert stage.told[-1] is Hearing.OK
