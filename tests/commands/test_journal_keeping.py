"""Sessions are written once, whatever ends them; answers when the person goes on."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.commands.journal_desk import NOON, Desk
from tests.session.walking import on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Answers, Ending
from tsubo.domain.journal_areas import Area
from tsubo.session.actions import Begin, ChooseStation, Clear, Journaled, Prepare, Steer, Turn
from tsubo.session.journal_wishes import Delete, Leaf, OpenEntry, Rate, When, WriteNote
from tsubo.session.screen import Page
from tsubo.session.state import State, memory_of, opening

LEFT = Area.LOWER_BACK_LEFT


@pytest.fixture
def state(atlas: Atlas) -> State:
    return on_the_map(atlas)


@pytest.fixture
def desk(state: State, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(state, tmp_path)
    yield desk
    desk.killed()


def tick() -> Steer:
    return Steer.TICK


def at_the_hand(desk: Desk) -> None:
    desk.ask(ChooseStation("hand"), Prepare(Begin.HERE))
    desk.ask(Journaled(Rate(When.BEFORE, LEFT, 6)), Begin.PREPARED)


def next_start(desk: Desk, profile: Path, days: int = 0) -> Desk:
    """Return the next start after a kill, some days later."""
    memory = memory_of(desk.state)
    atlas = desk.state.atlas
    desk.killed()
    return Desk(opening(atlas, memory), profile, NOON + timedelta(days=days, hours=1))


def test_nobody_who_only_looks_gets_a_journal(desk: Desk) -> None:
    desk.ask(ChooseStation("hand"), Clear.STATION, Turn.LEARN, Turn.LEAVE)
    assert desk.journal is None


def test_a_session_is_in_the_journal_once_it_has_ended(desk: Desk) -> None:
    at_the_hand(desk)
    assert desk.entries() == ()
    desk.run_until(600.0, tick)
    assert desk.state.page is Page.FINISHED
    (entry,) = desk.entries()
    assert (entry.session.ending, entry.session.only) == (Ending.COMPLETE, "hand")
    assert entry.answers == Answers(before={LEFT: 6})
    assert desk.journal is not None
    assert desk.journal.under_way() == ()


def test_it_is_kept_at_each_phase_and_not_at_each_tick(desk: Desk) -> None:
    at_the_hand(desk)
    run = desk.state.run
    assert run is not None
    phases = run.timeline.cues[-1].phase + 1
    desk.run_until(run.timeline.seconds - 1, tick)
    assert phases <= desk.jobs <= phases + 2


def test_what_is_said_afterwards_is_written_on_going_on(desk: Desk) -> None:
    at_the_hand(desk)
    desk.run_until(600.0, tick)
    desk.ask(Journaled(Rate(When.AFTER, LEFT, 4)), Journaled(WriteNote("well")))
    assert desk.entries()[0].answers == Answers(before={LEFT: 6})
    desk.ask(Turn.LEAVE)
    assert desk.entries()[0].answers == Answers({LEFT: 6}, {LEFT: 4}, note="well")


def test_a_look_at_the_warning_signs_is_not_going_on(desk: Desk) -> None:
    at_the_hand(desk)
    desk.run_until(600.0, tick)
    desk.ask(Journaled(Rate(When.AFTER, LEFT, 9)), Turn.SAFETY, Turn.LEAVE, Turn.LEAVE)
    assert desk.entries()[0].answers.after == {LEFT: 9}


def test_what_is_skipped_is_not_written(desk: Desk) -> None:
    at_the_hand(desk)
    desk.run_until(600.0, tick)
    desk.ask(Journaled(Rate(When.AFTER, LEFT, 4)), Journaled(Leaf.FORGET), Turn.LEAVE)
    assert desk.entries()[0].answers == Answers(before={LEFT: 6})


def test_closing_the_window_writes_what_was_said(desk: Desk) -> None:
    at_the_hand(desk)
    desk.run_until(600.0, tick)
    desk.ask(Journaled(Rate(When.AFTER, LEFT, 4)))
    desk.keeping.leave()
    assert desk.entries()[0].answers.after == {LEFT: 4}


def test_a_session_in_which_nothing_was_pressed_leaves_no_trace(desk: Desk) -> None:
    at_the_hand(desk)
    desk.ask(Steer.STOP, Steer.STOP, at=1.0)
    assert desk.entries() == ()
    assert desk.journal is not None
    assert desk.journal.under_way() == ()


def test_two_sessions_are_two_entries(desk: Desk) -> None:
    at_the_hand(desk)
    desk.run_until(600.0, tick)
    desk.ask(Prepare(Begin.AGAIN), Begin.PREPARED)
    desk.run_until(1200.0, tick)
    assert len({entry.session.id for entry in desk.entries()}) == 2


def test_after_a_kill_the_session_is_carried_on_and_not_doubled(desk: Desk, tmp_path: Path) -> None:
    at_the_hand(desk)
    desk.run_until(60.0, tick)
    later = next_start(desk, tmp_path)
    assert later.state.unfinished is not None
    assert later.entries() == ()
    later.ask(Begin.CARRY_ON)
    later.run_until(600.0, tick)
    (entry,) = later.entries()
    assert entry.session.started == NOON
    assert entry.answers == Answers(before={LEFT: 6})
    later.killed()


@pytest.mark.parametrize("action", [Clear.UNFINISHED, Begin.ROUTINE], ids=repr)
def test_what_is_not_carried_on_is_finished_as_far_as_it_went(
    desk: Desk, tmp_path: Path, action: Clear | Begin
) -> None:
    at_the_hand(desk)
    desk.run_until(60.0, tick)
    later = next_start(desk, tmp_path)
    later.ask(action)
    (entry,) = later.entries()
    assert (entry.session.ending, entry.session.only) == (Ending.STOPPED, "hand")
    later.killed()


@pytest.mark.parametrize(("days", "asked"), [(0, False), (1, True), (2, True), (3, False)])
def test_the_day_after_is_asked_about_a_day_or_two_later(
    desk: Desk, tmp_path: Path, days: int, asked: bool
) -> None:
    at_the_hand(desk)
    desk.run_until(600.0, tick)
    desk.ask(Turn.LEAVE)
    later = next_start(desk, tmp_path, days)
    assert (later.state.last is not None) is asked
    later.killed()


def test_it_is_asked_only_once(desk: Desk, tmp_path: Path) -> None:
    at_the_hand(desk)
    desk.run_until(600.0, tick)
    desk.ask(Turn.LEAVE)
    later = next_start(desk, tmp_path, days=1)
    later.ask(Journaled(Leaf.LATER))
    again = next_start(later, tmp_path, days=1)
    assert again.state.last is None
    again.killed()


def test_its_answer_is_written_with_the_session(desk: Desk, tmp_path: Path) -> None:
    at_the_hand(desk)
    desk.run_until(600.0, tick)
    desk.ask(Turn.LEAVE)
    later = next_start(desk, tmp_path, days=1)
    later.ask(Journaled(Leaf.NEXT_DAY), Journaled(Rate(When.NEXT_DAY, Area.WHOLE, 3)))
    later.ask(Turn.LEAVE)
    assert later.entries()[0].answers.next_day == 3
    later.killed()


def test_a_session_can_be_changed_deleted_and_had_back(desk: Desk) -> None:
    at_the_hand(desk)
    desk.run_until(600.0, tick)
    desk.ask(Turn.LEAVE, Turn.HISTORY)
    session = desk.entries()[0].session.id
    desk.ask(Journaled(OpenEntry(session)), Journaled(WriteNote("later")))
    desk.ask(Journaled(Leaf.CLOSE_ENTRY))
    assert desk.entries()[0].answers.note == "later"
    desk.ask(Journaled(Delete(session)))
    assert desk.entries() == ()
    desk.ask(Journaled(Leaf.UNDO))
    assert [entry.session.id for entry in desk.entries()] == [session]


def test_what_was_deleted_stays_deleted_when_the_page_is_opened_again(desk: Desk) -> None:
    at_the_hand(desk)
    desk.run_until(600.0, tick)
    desk.ask(Turn.LEAVE, Turn.HISTORY)
    desk.ask(Journaled(Delete(desk.entries()[0].session.id)), Turn.LEAVE, Turn.HISTORY)
    assert desk.entries() == ()
