"""The desktop is told what differs and no more, and what it asks comes as signals."""

from collections.abc import Callable
from threading import Thread, get_ident
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tsubo.desktop.desktop import Desktop
from tsubo.desktop.exchange import Asked, Follower, NowPlaying, Tell


class Followed:
    """A follower that notes what it is told."""

    def __init__(self, now: NowPlaying, tell: Tell, before: Follower | None) -> None:
        self.position = now.position_seconds
        self.tell, self.before = tell, before
        self.notes: list[tuple[Any, ...]] = []

    def follow(self, now: NowPlaying, jumped: bool) -> None:
        self.notes.append((now, jumped))

    def let_sleep(self) -> None:
        self.notes.append(("let sleep",))

    def finish(self) -> None:
        self.notes.append(("finish",))


class Trial:
    """A desktop with followers of ours."""

    def __init__(self) -> None:
        self.begun: list[Followed] = []
        self.desktop = Desktop(begin=self.begin)

    def begin(self, now: NowPlaying, tell: Tell, before: Follower | None) -> Follower:
        self.begun.append(Followed(now, tell, before))
        return self.begun[-1]

    def plays(self, now: NowPlaying, *positions: float) -> list[bool]:
        """Play through ``positions``; return for each note whether it was a jump."""
        notes = self.begun[-1].notes
        before = len(notes)
        for position in positions:
            self.desktop.follow(now._replace(position_seconds=position))
        return [note[1] for note in notes[before:]]


@pytest.fixture
def trial(qtbot: QtBot) -> Trial:
    return Trial()


def test_nothing_begins_before_the_first_session(trial: Trial) -> None:
    trial.desktop.follow(None)
    trial.desktop.leave()
    assert trial.begun == []


def test_time_alone_is_not_told_but_the_position_is_known(
    trial: Trial, playing: NowPlaying
) -> None:
    trial.desktop.follow(playing)
    assert trial.plays(playing, 12.516, 12.7, 12.9, 13.8) == []
    assert trial.begun[0].position == 13.8


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Foot"},
        {"side": "your right hand"},
        {"left_words": "10 min left"},
        {"length_seconds": 700.0},
        {"playing": False},
        {"step": 4},
    ],
)
def test_whatever_is_shown_is_told_once(
    trial: Trial, playing: NowPlaying, change: dict[str, Any]
) -> None:
    trial.desktop.follow(playing)
    changed = playing._replace(**change)
    trial.desktop.follow(changed)
    trial.desktop.follow(changed)
    assert trial.begun[0].notes == [(changed, False)]


@pytest.mark.parametrize("position", [0.0, 12.0, 42.5])
def test_a_jump_is_told(trial: Trial, playing: NowPlaying, position: float) -> None:
    trial.desktop.follow(playing)
    assert trial.plays(playing, position) == [True]


def test_going_on_after_standing_still_is_told_once(trial: Trial, playing: NowPlaying) -> None:
    trial.desktop.follow(playing)
    assert trial.plays(playing, 12.5, 12.5, 12.516, 12.532) == [True]


def test_rounding_is_no_jump(trial: Trial, playing: NowPlaying) -> None:
    trial.desktop.follow(playing)
    assert trial.plays(playing, 12.499) == []


def test_each_session_has_its_follower_and_the_last_is_named(
    trial: Trial, playing: NowPlaying
) -> None:
    trial.desktop.follow(playing)
    trial.desktop.follow(None)
    trial.desktop.follow(None)
    trial.desktop.follow(playing)
    trial.desktop.leave()
    first, second = trial.begun
    assert (first.before, second.before) == (None, first)
    assert first.notes == second.notes == [("finish",)]


@pytest.mark.parametrize(
    ("asked", "signal"),
    [
        (Asked.PLAY, "playAsked"),
        (Asked.PAUSE, "pauseAsked"),
        (Asked.PLAY_PAUSE, "playPauseAsked"),
        (Asked.NEXT, "nextAsked"),
        (Asked.PREVIOUS, "previousAsked"),
        (Asked.SLEEPING, "sleeping"),
        (Asked.LOCKED, "locked"),
        (Asked.WOKE, "woke"),
    ],
)
def test_what_another_thread_tells_comes_as_a_signal_in_this_one(
    qtbot: QtBot, trial: Trial, playing: NowPlaying, asked: Asked, signal: str
) -> None:
    trial.desktop.follow(playing)
    threads: list[int] = []
    getattr(trial.desktop, signal).connect(lambda: threads.append(get_ident()))
    with qtbot.waitSignal(getattr(trial.desktop, signal), timeout=10000):
        teller = Thread(target=trial.begun[0].tell, args=(asked,))
        teller.start()
        teller.join()
        assert threads == []
    assert threads == [get_ident()]


def test_the_computer_may_sleep_once_the_pause_is_written(
    qtbot: QtBot, trial: Trial, playing: NowPlaying
) -> None:
    trial.desktop.follow(playing)
    notes = trial.begun[0].notes
    trial.desktop.sleeping.connect(lambda: notes.append(("written",)))
    teller = Thread(target=trial.begun[0].tell, args=(Asked.SLEEPING,))
    teller.start()
    teller.join()
    qtbot.waitUntil(lambda: len(notes) == 2, timeout=10000)
    assert notes == [("written",), ("let sleep",)]


def test_what_is_told_after_the_end_does_no_harm(
    qtbot: QtBot, trial: Trial, playing: NowPlaying
) -> None:
    trial.desktop.follow(playing)
    trial.desktop.leave()
    with qtbot.waitSignal(trial.desktop.sleeping, timeout=10000):
        trial.begun[0].tell(Asked.SLEEPING)
    tell: Callable[[Asked], None] = trial.begun[0].tell
    trial.desktop.deleteLater()
    with qtbot.waitSignal(trial.desktop.destroyed, timeout=10000):
        pass
    tell(Asked.PLAY)
    assert trial.begun[0].notes == [("finish",)]
