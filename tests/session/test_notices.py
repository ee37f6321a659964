"""Notices: what came of something outside the session is told in the strip above the map."""

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.session.actions import (
    Clear,
    Errand,
    News,
    NotSaved,
    SheetNotPrinted,
    SheetNotSaved,
    SheetPrinted,
    SheetSaved,
    TrackGivenUp,
    TrackNotSaved,
    TrackSaved,
    TrackWritten,
    WentWrong,
)
from tsubo.session.answer import answer
from tsubo.session.notices import notice
from tsubo.session.screen import Notice
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State, opening


def after(atlas: Atlas, *news: News) -> State:
    """Return the state of somebody on the map after all ``news``."""
    state = opening(atlas, Memory(agreed=True))
    for one in news:
        state = answer(state, one, 0.0)
    return state


def told(state: State) -> Notice:
    """Return the notice in front."""
    found = notice(state)
    assert found is not None
    assert screen_of(state).notice == found
    return found


def test_with_no_news_there_is_no_notice(atlas: Atlas) -> None:
    assert notice(after(atlas)) is None


@pytest.mark.parametrize(
    ("news", "words"),
    [
        (SheetSaved("here/Tsubo.pdf"), "here/Tsubo.pdf"),
        (SheetPrinted("The one upstairs"), "The one upstairs"),
        (TrackSaved("here/Tsubo.ogg"), "here/Tsubo.ogg"),
    ],
)
def test_what_was_done_says_where(atlas: Atlas, news: News, words: str) -> None:
    shown = told(after(atlas, news))
    assert not shown.warning
    assert words in shown.text
    assert shown.buttons[-1] == ("OK", Clear.NOTICE)


@pytest.mark.parametrize(
    "news",
    [
        SheetNotSaved("No {room} left."),
        SheetNotPrinted("No {room} left."),
        TrackNotSaved("No {room} left."),
    ],
)
def test_what_failed_says_why_in_its_own_words(atlas: Atlas, news: News) -> None:
    shown = told(after(atlas, news))
    assert shown.warning
    assert shown.text == "No {room} left."
    assert shown.buttons == (("OK", Clear.NOTICE),)


def test_something_unforeseen_names_its_file_where_there_is_one(atlas: Atlas) -> None:
    assert "problem.txt" in told(after(atlas, WentWrong("problem.txt"))).text
    assert told(after(atlas, WentWrong(""))).text == "You can go on."


def test_a_saved_track_offers_its_folder(atlas: Atlas) -> None:
    assert told(after(atlas, TrackSaved("x.ogg"))).buttons[0] == ("Open folder", Errand.SHOW_TRACK)


def test_a_track_being_written_shows_how_far_it_is_and_can_be_given_up(atlas: Atlas) -> None:
    state = after(atlas, TrackWritten("here/Tsubo.ogg", 0), TrackWritten("here/Tsubo.ogg", 40))
    shown = told(state)
    assert (shown.percent, shown.text) == (40, "Tsubo.ogg")
    assert shown.buttons == (("Cancel", Errand.STOP_TRACK),)
    assert notice(answer(state, TrackGivenUp(), 0.0)) is None


def test_only_the_first_step_of_a_track_comes_to_the_front(atlas: Atlas) -> None:
    state = after(atlas, TrackWritten("x.ogg", 0), SheetSaved("x.pdf"), TrackWritten("x.ogg", 70))
    assert "x.pdf" in told(state).text
    state = answer(state, Clear.NOTICE, 0.0)
    assert told(state).percent == 70


def test_a_new_track_takes_the_place_of_what_came_of_the_last(atlas: Atlas) -> None:
    state = after(atlas, TrackNotSaved("No room left."), TrackWritten("x.ogg", 0))
    assert told(state).percent == 0
    assert len(state.notices) == 1


def test_only_the_latest_of_a_kind_of_thing_is_told(atlas: Atlas) -> None:
    state = after(
        atlas,
        SheetNotSaved("No room left."),
        SheetNotPrinted("No printer."),
        SheetSaved("x.pdf"),
        TrackSaved("x.ogg"),
        TrackWritten("x.ogg", 0),
        TrackNotSaved("No room left."),
        TrackWritten("x.ogg", 10),
        TrackSaved("x.ogg"),
    )
    assert "x.ogg" in told(state).text
    state = answer(state, Clear.NOTICE, 0.0)
    assert "x.pdf" in told(state).text
    assert notice(answer(state, Clear.NOTICE, 0.0)) is None


def test_other_news_stay_behind_the_latest(atlas: Atlas) -> None:
    state = after(atlas, NotSaved("It cannot be written"), TrackSaved("x.ogg"), TrackGivenUp())
    assert told(state).title == "Your settings cannot be saved"
