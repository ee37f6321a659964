"""What is said of a session, and what the history page asks, changes the state and no more."""

from datetime import date

from tests.domain.journaling import a_session
from tests.session.walking import after, on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Answers, Entry, TooHard
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Bookmark, Page, Wanted
from tsubo.domain.pain import Pain
from tsubo.session.actions import Begin, Journaled, Prepare, Steer, Turn
from tsubo.session.drawing_actions import TouchArea
from tsubo.session.history import History
from tsubo.session.journal_answers import areas_asked
from tsubo.session.journal_wishes import (
    Delete,
    LastTold,
    Leaf,
    ListTold,
    Look,
    OpenEntry,
    PointTooHard,
    Rate,
    SayTooHard,
    When,
    Wish,
    WriteNote,
)
from tsubo.session.news import NoticeKind
from tsubo.session.screen import Page as Shown
from tsubo.session.state import State, memory_of

LEFT = Area.LOWER_BACK_LEFT
ENTRY = Entry("a" * 32, a_session(), Answers(before={LEFT: 4}))
END = Bookmark(7, "1" * 32)


def said(state: State, *wishes: Wish) -> State:
    return after(state, *(Journaled(wish) for wish in wishes))


def answers_of(state: State) -> Answers:
    assert state.answers is not None
    return state.answers


def history_of(state: State) -> History:
    assert state.history is not None
    return state.history


def looking(atlas: Atlas, end: Bookmark | None = None) -> State:
    """Return the history page, told of one session."""
    told = ListTold(date(2026, 11, 22), Page((ENTRY,), end), 1, 1, {})
    return said(after(on_the_map(atlas), Turn.HISTORY), told)


def finished(atlas: Atlas) -> State:
    asked = said(after(on_the_map(atlas), Prepare(Begin.ROUTINE)), Rate(When.BEFORE, LEFT, 6))
    return after(asked, Begin.PREPARED, Steer.STOP, Steer.STOP)


def test_the_areas_asked_about_are_those_drawn_or_what_the_side_says(atlas: Atlas) -> None:
    state = on_the_map(atlas, Pain.BOTH)
    assert areas_asked(state) == (LEFT, Area.LOWER_BACK_RIGHT)
    assert areas_asked(on_the_map(atlas, Pain.UNSURE)) == (Area.WHOLE,)
    drawn = after(state, TouchArea(Area.BUTTOCK_RIGHT))
    assert areas_asked(drawn) == (Area.BUTTOCK_RIGHT,)


def test_what_was_said_before_goes_with_the_session(atlas: Atlas) -> None:
    state = finished(atlas)
    assert state.page is Shown.FINISHED
    assert answers_of(state) == Answers(before={LEFT: 6})


def test_one_press_skips_the_question(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Prepare(Begin.ROUTINE), Begin.PREPARED)
    assert (state.page, state.answers) == (Shown.GUIDE, None)


def test_what_was_asked_for_begins_only_from_the_question(atlas: Atlas) -> None:
    left = after(on_the_map(atlas), Prepare(Begin.ROUTINE), Turn.LEAVE, Begin.PREPARED)
    assert (left.page, left.run) == (Shown.MAP, None)


def test_nobody_is_asked_where_nothing_begins(atlas: Atlas) -> None:
    assert after(on_the_map(atlas), Prepare(Begin.HERE)).page is Shown.MAP


def test_another_session_begins_without_the_answers_of_the_last(atlas: Atlas) -> None:
    again = after(finished(atlas), Prepare(Begin.AGAIN))
    assert (again.pages, again.answers) == ((Shown.MAP, Shown.BEFORE), None)
    assert after(again, Begin.PREPARED).begun == 2


def test_everything_said_after_a_session_is_kept_together(atlas: Atlas) -> None:
    state = said(
        finished(atlas),
        Rate(When.AFTER, LEFT, 4),
        SayTooHard(TooHard.YES),
        PointTooHard("li4"),
        PointTooHard("lr3"),
        PointTooHard("li4"),
        WriteNote("slept well"),
        Rate(When.NEXT_DAY, Area.WHOLE, 3),
    )
    assert answers_of(state) == Answers(
        {LEFT: 6}, {LEFT: 4}, TooHard.YES, ("lr3",), "slept well", 3
    )


def test_a_number_can_be_taken_back_and_a_no_forgets_where(atlas: Atlas) -> None:
    state = said(finished(atlas), SayTooHard(TooHard.YES), PointTooHard("li4"))
    state = said(state, Rate(When.BEFORE, LEFT, None), SayTooHard(TooHard.NO))
    assert answers_of(state) == Answers(too_hard=TooHard.NO)


def test_skipping_leaves_what_was_said_before(atlas: Atlas) -> None:
    state = said(finished(atlas), Rate(When.AFTER, LEFT, 4), Leaf.FORGET)
    assert answers_of(state) == Answers(before={LEFT: 6})


def test_nothing_is_said_of_a_session_elsewhere(atlas: Atlas) -> None:
    state = on_the_map(atlas)
    assert said(state, Rate(When.AFTER, LEFT, 4)) == state


def test_a_session_of_the_list_can_be_opened_changed_and_left(atlas: Atlas) -> None:
    state = said(looking(atlas), OpenEntry(ENTRY.session.id), Rate(When.AFTER, LEFT, 2))
    entry = history_of(state).entry
    assert entry is not None
    assert entry.answers == Answers({LEFT: 4}, {LEFT: 2})
    left = after(state, Turn.LEAVE)
    assert (left.page, history_of(left).entry) == (Shown.HISTORY, None)
    assert after(left, Turn.LEAVE).page is Shown.MAP


def test_an_unknown_session_stays_closed(atlas: Atlas) -> None:
    assert history_of(said(looking(atlas), OpenEntry("f" * 32))).entry is None


def test_what_was_deleted_can_be_had_back_last_first(atlas: Atlas) -> None:
    state = said(looking(atlas), Delete("1" * 32), Delete("2" * 32), Delete("1" * 32))
    assert history_of(state).deleted == ("2" * 32, "1" * 32)
    assert history_of(said(state, Leaf.UNDO)).deleted == ("2" * 32,)
    assert history_of(said(state, *[Leaf.UNDO] * 3)).deleted == ()


def test_pages_are_turned_once_for_each_answer(atlas: Atlas) -> None:
    state = said(looking(atlas, END), Leaf.OLDER, Leaf.OLDER)
    assert history_of(state).marks == (END,)
    assert history_of(said(state, Leaf.NEWER)).marks == ()
    assert history_of(said(looking(atlas), Leaf.OLDER)).marks == ()


def test_another_filter_begins_at_the_newest(atlas: Atlas) -> None:
    state = said(looking(atlas, END), Leaf.OLDER, Look(Wanted(text="snow")))
    assert (history_of(state).marks, history_of(state).wanted.text) == ((), "snow")


def test_the_day_after_is_asked_once(atlas: Atlas) -> None:
    state = said(on_the_map(atlas), LastTold(ENTRY))
    assert [told.kind for told in state.notices] == [NoticeKind.NEXT_DAY]
    for wish in (Leaf.LATER, Leaf.NEXT_DAY):
        answered = said(state, wish)
        assert not answered.notices
        assert memory_of(answered).asked_about == ENTRY.session.id


def test_answering_it_opens_the_session(atlas: Atlas) -> None:
    state = said(on_the_map(atlas), LastTold(ENTRY), Leaf.NEXT_DAY)
    assert (state.page, history_of(state).entry) == (Shown.HISTORY, ENTRY)


def test_the_drawing_gives_the_numbers_before(atlas: Atlas) -> None:
    drawn = after(on_the_map(atlas), TouchArea(LEFT), Prepare(Begin.ROUTINE))
    assert answers_of(drawn) == Answers(before={LEFT: drawn.strength})
    assert after(drawn, Begin.PREPARED).answers == answers_of(drawn)
    changed = said(drawn, Rate(When.BEFORE, LEFT, 2))
    assert answers_of(changed).before == {LEFT: 2}


def test_the_numbers_of_the_drawing_can_be_left_out(atlas: Atlas) -> None:
    drawn = after(on_the_map(atlas), TouchArea(LEFT), Prepare(Begin.ROUTINE))
    bare = after(said(drawn, Leaf.NO_NUMBERS), Begin.PREPARED)
    assert (bare.page, bare.answers) == (Shown.GUIDE, None)


def test_the_page_for_a_doctor_is_asked_for_and_what_it_holds(atlas: Atlas) -> None:
    asked = history_of(said(looking(atlas), Leaf.REPORT))
    assert (asked.reporting, asked.with_health) == (True, False)
    assert history_of(said(looking(atlas), Leaf.REPORT, Leaf.REPORT_HEALTH)).with_health
    assert not history_of(said(looking(atlas), Leaf.REPORT, Leaf.REPORT)).reporting
