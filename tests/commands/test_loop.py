"""The loop: each action goes round once, time runs by the clock, and what matters is kept."""

import pytest
from pytestqt.qtbot import QtBot

from tests.session.walking import on_the_map
from tsubo.commands.loop import FRAME_MS, KEEP_MS, QUIET_MS, Loop
from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Reply
from tsubo.domain.journal_areas import Area
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import Begin, ChoosePain, Steer, Turn
from tsubo.session.drawing_actions import MarkPain
from tsubo.session.health_actions import TellReply
from tsubo.session.screen import Page, Screen
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State


class Watched:
    """A loop with everything it shows and keeps."""

    def __init__(self, atlas: Atlas) -> None:
        self.time = 100.0
        self.day = (2026, 11, 22)
        self.screens: list[Screen] = []
        self.kept: list[Memory] = []
        self.loop = Loop(
            on_the_map(atlas),
            self.screens.append,
            self.kept.append,
            lambda: self.time,
            calendar=lambda: self.day,
        )
        self.loop.begin()

    def moment(self) -> None:
        """Let the moment pass after which a change is kept."""
        if self.loop.keeping.isActive():
            self.loop.keeping.timeout.emit()

    def pass_to(self, kind: CueKind) -> None:
        """Skip and tick until a cue of a kind."""
        for _ in range(400):
            run = self.loop.state.run
            assert run is not None
            if run.cue(self.time).kind is kind:
                return
            self.time += 0.5
            self.loop.ask(Steer.TICK)
        raise AssertionError(f"{kind} never comes")

    def pace(self) -> int | None:
        """Return the milliseconds between two ticks, None while the loop rests."""
        timer = self.loop.timer
        return timer.interval() if timer.isActive() else None


@pytest.fixture
def watched(qtbot: QtBot, atlas: Atlas) -> Watched:
    """Return a loop that has begun on the map."""
    return Watched(atlas)


def test_the_first_screen_is_shown_and_nothing_is_kept(watched: Watched) -> None:
    assert [screen.page for screen in watched.screens] == [Page.MAP]
    assert watched.kept == []


def test_an_answer_is_shown_at_once_and_kept_a_moment_later(watched: Watched) -> None:
    watched.loop.ask(ChoosePain(Pain.RIGHT))
    assert len(watched.screens) == 2
    assert watched.kept == []
    assert watched.loop.keeping.interval() == KEEP_MS
    watched.moment()
    assert [memory.pain for memory in watched.kept] == [Pain.RIGHT]


def test_what_changes_within_a_moment_is_kept_once(watched: Watched) -> None:
    for area in (Area.CALF_LEFT, Area.CALF_RIGHT, Area.LOWER_BACK_LEFT):
        watched.loop.ask(MarkPain(area, 5))
    watched.moment()
    watched.moment()
    assert [len(memory.areas) for memory in watched.kept] == [3]
    watched.loop.ask(ChoosePain(Pain.RIGHT))
    watched.moment()
    assert len(watched.kept) == 2


def test_the_moment_does_not_begin_anew_while_things_go_on_changing(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched.loop.ask(ChoosePain(Pain.RIGHT))
    begun: list[bool] = []
    monkeypatch.setattr(watched.loop.keeping, "start", lambda: begun.append(True))
    watched.loop.ask(ChoosePain(Pain.LEFT))
    assert begun == []


def test_what_was_changed_just_before_leaving_is_kept(watched: Watched) -> None:
    watched.loop.ask(ChoosePain(Pain.RIGHT))
    watched.loop.leave()
    assert [memory.pain for memory in watched.kept] == [Pain.RIGHT]
    assert not watched.loop.keeping.isActive()


def test_what_changes_nothing_is_not_kept_again(watched: Watched) -> None:
    watched.loop.ask(ChoosePain(Pain.LEFT))
    watched.loop.leave()
    assert watched.kept == []


def test_the_loop_rests_unless_a_session_is_on(watched: Watched) -> None:
    assert watched.pace() is None
    watched.loop.ask(Begin.ROUTINE)
    assert watched.pace() == QUIET_MS
    watched.pass_to(CueKind.CLOCKWISE)
    assert watched.pace() == FRAME_MS
    watched.loop.ask(Steer.PAUSE_OR_RESUME)
    assert watched.pace() is None
    watched.loop.ask(Steer.PAUSE_OR_RESUME)
    assert watched.pace() == FRAME_MS


def test_a_paused_session_still_forgets_a_single_stop(watched: Watched) -> None:
    watched.loop.ask(Begin.ROUTINE)
    watched.loop.ask(Steer.PAUSE_OR_RESUME)
    watched.loop.ask(Steer.STOP)
    assert watched.pace() == QUIET_MS
    watched.time += 1.9
    watched.loop.ask(Steer.TICK)
    watched.time += 1.9
    watched.loop.ask(Steer.TICK)
    watched.time += 1.9
    watched.loop.ask(Steer.TICK)
    assert watched.pace() is None


def test_a_session_is_kept_at_each_new_phase_and_not_at_each_tick(watched: Watched) -> None:
    watched.loop.ask(Begin.ROUTINE)
    for _ in range(100):
        watched.time += 0.5
        watched.loop.ask(Steer.TICK)
        watched.moment()
    phases = [memory.unfinished.phase for memory in watched.kept if memory.unfinished is not None]
    assert phases == sorted(set(phases))
    assert 2 <= len(phases) < 10


def test_leaving_stops_time_and_keeps_where_one_was(watched: Watched) -> None:
    watched.loop.ask(Begin.ROUTINE)
    watched.loop.leave()
    assert watched.pace() is None
    left = watched.kept[-1].unfinished
    assert left is not None
    assert left.phase == 0


def test_on_another_day_what_passes_is_open_again_before_anything_is_answered(
    watched: Watched,
) -> None:
    for caution in ("fever_acute_illness", "anticoagulant"):
        watched.loop.ask(TellReply(caution, Reply.YES))
    assert not watched.loop.state.plan().steps
    watched.day = (2026, 11, 23)
    watched.loop.ask(Begin.ROUTINE)
    assert watched.loop.state.page is Page.GUIDE
    assert watched.loop.state.health.answers.keys() == {"anticoagulant"}
    watched.moment()
    assert watched.kept[-1].health.answers.keys() == {"anticoagulant"}


def test_midnight_does_not_disturb_a_session(watched: Watched) -> None:
    watched.loop.ask(TellReply("full_bladder", Reply.YES))
    watched.loop.ask(Begin.ROUTINE)
    begun = watched.loop.state.run
    assert begun is not None
    watched.day = (2026, 11, 23)
    watched.loop.ask(Steer.TICK)
    on = watched.loop.state.run
    assert on is not None
    assert on.timeline is begun.timeline
    assert not watched.loop.state.health.answers


def test_what_comes_late_once_it_was_left_is_dropped(watched: Watched) -> None:
    left: list[bool] = []
    watched.loop.left.connect(lambda: left.append(True))
    watched.loop.ask(ChoosePain(Pain.RIGHT))
    watched.loop.leave()
    screens = len(watched.screens)
    watched.loop.ask(ChoosePain(Pain.LEFT))
    assert left == [True]
    assert watched.loop.state.pain is Pain.RIGHT
    assert len(watched.screens) == screens
    assert watched.kept[-1].pain is Pain.RIGHT


def test_what_cannot_be_shown_is_not_come_to(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person stays on the page before, where a notice can tell of it."""

    def broken(state: State) -> Screen:
        if state.page is Page.HISTORY:
            raise ValueError("a mistake of ours")
        return screen_of(state)

    monkeypatch.setattr("tsubo.commands.loop.screen_of", broken)
    with pytest.raises(ValueError, match="mistake"):
        watched.loop.ask(Turn.HISTORY)
    assert watched.loop.state.page is Page.MAP
    watched.loop.ask(ChoosePain(Pain.RIGHT))
    assert watched.screens[-1].page is Page.MAP
