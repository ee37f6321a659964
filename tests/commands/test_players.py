"""Sound and desktop follow the session, and what they bring becomes actions."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from tests.session.walking import after, on_the_map, ticking
from tsubo.commands.players import Players, now_playing
from tsubo.desktop.exchange import NowPlaying
from tsubo.domain.atlas import Atlas
from tsubo.domain.hearing import Hearing, Voice
from tsubo.domain.preferences import Preferences
from tsubo.session.actions import (
    Action,
    Begin,
    ChangeSetting,
    HeardSentences,
    HearingTold,
    Steer,
    TryVoice,
    Turn,
    VoicesTold,
)
from tsubo.session.run import Run


class FakeSounding(QObject):
    """A sound that only writes down what it is told."""

    told = Signal(object)
    measured = Signal(object)
    voices = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[Run | None] = []
        self.calls: list[str] = []
        self.sentences: list[str] = []

    def wake(self) -> None:
        self.calls.append("wake")

    def measure(self, sentences: Sequence[str]) -> None:
        self.calls.append("measure")
        self.sentences = list(sentences)

    def follow(self, run: Run | None, preferences: Preferences) -> None:
        self.runs.append(run)

    def try_out(self, words: str, preferences: Preferences) -> None:
        self.calls.append(words)

    def list_voices(self) -> None:
        self.calls.append("voices")

    def leave(self) -> None:
        self.calls.append("leave")


class FakeDesktop(QObject):
    """A desktop that only writes down what it is told."""

    playAsked = Signal()
    pauseAsked = Signal()
    playPauseAsked = Signal()
    nextAsked = Signal()
    previousAsked = Signal()
    sleeping = Signal()
    locked = Signal()
    woke = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[NowPlaying | None] = []
        self.left = False

    def follow(self, now: NowPlaying | None) -> None:
        self.seen.append(now)

    def leave(self) -> None:
        self.left = True


class Rig:
    """The players with their fakes, and the actions that came from them."""

    def __init__(self) -> None:
        self.sounding, self.desktop = FakeSounding(), FakeDesktop()
        self.asked: list[Action] = []
        self.players = Players(self.asked.append, self.sounding, self.desktop)  # type: ignore[arg-type]


@pytest.fixture
def rig(qtbot: QtBot) -> Iterator[Rig]:
    made = Rig()
    yield made
    for part in (made.players, made.sounding, made.desktop):
        part.deleteLater()


def test_without_a_session_there_is_nothing_to_play(rig: Rig, atlas: Atlas) -> None:
    rig.players.follow(on_the_map(atlas))
    assert rig.sounding.runs == [None]
    assert rig.desktop.seen == [None]


def test_every_sentence_is_timed_before_a_session_and_only_once(rig: Rig, atlas: Atlas) -> None:
    state = on_the_map(atlas, aloud=True)
    rig.players.follow(state)
    rig.players.follow(after(state, Steer.TICK))
    assert rig.sounding.calls == ["wake", "measure"]
    spoken = {cue.spoken for cue in state.timeline().cues if cue.spoken}
    assert spoken <= set(rig.sounding.sentences)
    assert {"One.", "Twelve.", "Breathe in."} <= set(rig.sounding.sentences)


def test_another_pace_is_timed_anew_but_never_during_a_session(rig: Rig, atlas: Atlas) -> None:
    state = on_the_map(atlas, aloud=True)
    rig.players.follow(state)
    rig.players.follow(after(state, ChangeSetting("speech_rate", 200)))
    assert rig.sounding.calls.count("measure") == 2
    rig.players.follow(after(state, Begin.ROUTINE))
    assert rig.sounding.calls.count("measure") == 2


def test_a_session_is_followed_also_while_something_feels_wrong(rig: Rig, atlas: Atlas) -> None:
    begun = after(on_the_map(atlas), Begin.ROUTINE)
    rig.players.follow(begun)
    wrong = after(begun, Steer.FEELS_WRONG)
    rig.players.follow(wrong)
    ended = after(wrong, Steer.STOP)
    rig.players.follow(ended)
    assert rig.sounding.runs == [begun.run, wrong.run, None]


@pytest.mark.parametrize(
    ("signal", "steer"),
    [
        ("playAsked", Steer.RESUME),
        ("pauseAsked", Steer.PAUSE),
        ("playPauseAsked", Steer.PAUSE_OR_RESUME),
        ("nextAsked", Steer.SKIP),
        ("previousAsked", Steer.BACK),
        ("sleeping", Steer.SLEEP),
        ("locked", Steer.LOCK),
        ("woke", Steer.WAKE),
    ],
)
def test_what_the_desktop_asks_steers_the_session(rig: Rig, signal: str, steer: Steer) -> None:
    getattr(rig.desktop, signal).emit()
    assert rig.asked == [steer]


def test_what_the_sound_tells_reaches_the_session(rig: Rig) -> None:
    rig.sounding.told.emit(Hearing.NO_DEVICE)
    rig.sounding.measured.emit({"Let go.": 0.7})
    rig.sounding.voices.emit((Voice("system:a:b", "B"),))
    assert rig.asked == [
        HearingTold(Hearing.NO_DEVICE),
        HeardSentences({"Let go.": 0.7}),
        VoicesTold((Voice("system:a:b", "B"),)),
    ]


def test_trying_a_voice_says_a_sentence_each_time(rig: Rig, atlas: Atlas) -> None:
    state = after(on_the_map(atlas), TryVoice())
    rig.players.follow(state)
    rig.players.follow(after(state, TryVoice()))
    assert sum("clockwise" in call for call in rig.sounding.calls) == 2


def test_the_voices_are_looked_for_when_the_settings_open(rig: Rig, atlas: Atlas) -> None:
    state = on_the_map(atlas)
    rig.players.follow(state)
    assert "voices" not in rig.sounding.calls
    rig.players.follow(after(state, Turn.SETTINGS))
    rig.players.follow(after(state, Turn.SETTINGS, Steer.TICK))
    assert rig.sounding.calls.count("voices") == 1


def test_leaving_ends_both(rig: Rig) -> None:
    rig.players.leave()
    assert "leave" in rig.sounding.calls
    assert rig.desktop.left


def test_the_desktop_is_told_place_side_and_time(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 7.0)
    now = now_playing(state)
    assert now is not None
    assert (now.title, now.side) == ("Web of the hand", "your left hand")
    assert now.left_words.endswith("min left")
    assert now.playing
    assert now.position_seconds == 7.0
    assert state.run is not None
    assert now.length_seconds == state.run.timeline.seconds
