"""Pages of words and the finished page."""

import pytest

from tests.session.walking import after, on_the_map, part_of, shown, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Outcome
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.session.actions import Agree, Begin, ChangeSetting, ChooseStation, Steer, Turn
from tsubo.session.parts.guide import FinishedScreen
from tsubo.session.parts.pages import WordsScreen
from tsubo.session.screen import Screen
from tsubo.session.state import State, opening


def words_of(screen: Screen) -> WordsScreen:
    return part_of(screen, WordsScreen)


def finished_of(screen: Screen) -> FinishedScreen:
    return part_of(screen, FinishedScreen)


def test_the_first_page_shows_three_tiers_of_warning_signs_and_a_sentence_to_tick(
    atlas: Atlas,
) -> None:
    words = words_of(shown(opening(atlas, Memory())))
    assert [block.title for block in words.blocks[:3]] == [
        "Stop. Get emergency help now",
        "Do not press. Get advice today",
        "See somebody soon",
    ]
    assert words.go_on == "Go to the body map"
    assert words.agreement
    assert not words.agreed
    assert "not a diagnosis" in words.lead
    assert words_of(shown(opening(atlas, Memory()), Agree(True))).agreed


def test_later_the_warning_signs_can_be_read_without_ticking(atlas: Atlas) -> None:
    words = words_of(shown(on_the_map(atlas), Turn.SAFETY))
    assert (words.agreement, words.go_on, words.back) == ("", "", "Back")
    assert words.one_of_these == "I have one of these"


def test_with_a_warning_sign_nothing_is_pressed_and_help_is_named(atlas: Atlas) -> None:
    own = Preferences(emergency_number="999")
    words = words_of(shown(on_the_map(atlas, preferences=own), Turn.SAFETY, Turn.ONE_OF_THESE))
    assert words.title == "No pressing today"
    assert words.emergency_number == "999"
    assert words.call == "Call 999"
    assert words.call_for
    assert [group.urgent for group in words.signs] == [True, True, False]
    assert words.over
    assert words.go_on == ""


def test_the_background_tells_where_it_comes_from(atlas: Atlas) -> None:
    words = words_of(shown(on_the_map(atlas), Turn.LEARN))
    assert words.blocks[0].title == "Where it comes from"
    assert any("67 people" in line for block in words.blocks for line in block.paragraphs)


def gone_through(atlas: Atlas, *, only: str | None = None, pain: Pain = Pain.LEFT) -> State:
    begin = (Begin.ROUTINE,) if only is None else (ChooseStation(only), Begin.HERE)
    state = after(on_the_map(atlas, pain), *begin)
    assert state.run is not None
    return ticking(state, state.run.timeline.seconds)


def test_the_whole_routine_ends_quietly_with_what_was_done(atlas: Atlas) -> None:
    screen = finished_of(shown(gone_through(atlas), now=1025.0))
    assert screen.title == "That was the routine."
    assert screen.summary == "18 minutes, 6 of 6 stations, your left side first."
    assert [row.detail for row in screen.rows] == [
        *["both sides"] * 5,
        "breathing first, then light",
    ]
    assert all(row.outcome is Outcome.DONE for row in screen.rows)


@pytest.mark.parametrize(
    ("pain", "end"), [(Pain.RIGHT, "2 minutes, your right side first."), (Pain.BOTH, "2 minutes.")]
)
def test_one_place_ends_with_its_own_words(atlas: Atlas, pain: Pain, end: str) -> None:
    screen = finished_of(shown(gone_through(atlas, only="hand", pain=pain), now=140.0))
    assert screen.title == "That was it."
    assert screen.summary == end


def test_stopping_early_is_fine_and_says_what_was_left(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 60.0)
    screen = finished_of(shown(state, Steer.STOP, Steer.STOP, now=60.0))
    assert screen.title == "You stopped. That is fine."
    assert [row.detail for row in screen.rows] == ["1 of 2 done", *["not finished"] * 5]
    assert [row.outcome for row in screen.rows] == [Outcome.DONE, *[Outcome.NOT_REACHED] * 5]


def test_what_was_skipped_is_told_apart_from_what_was_not_come_to(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 150.0)
    assert state.run is not None
    while state.run.cue(state.now).station != "forearm":
        state = after(state, Steer.SKIP, now=state.now)
        assert state.run is not None
    screen = finished_of(shown(state, Steer.STOP, Steer.STOP, now=state.now))
    assert [row.outcome for row in screen.rows][1:3] == [Outcome.SKIPPED, Outcome.NOT_REACHED]
    assert screen.rows[1].detail == "skipped"


def test_stopping_before_anything_was_pressed_asks_and_keeps_nothing(atlas: Atlas) -> None:
    screen = finished_of(shown(on_the_map(atlas), Begin.ROUTINE, Steer.STOP, Steer.STOP))
    assert screen.rating is None
    assert screen.rows == ()
    assert "nothing is kept" in screen.summary
    assert screen.back


def test_a_stopped_session_does_not_grow_longer_while_one_reads(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 60.0)
    state = after(state, Steer.STOP, Steer.STOP, now=60.0)
    early, late = shown(state), shown(state, Steer.TICK, now=5000.0)
    assert finished_of(early) == finished_of(late)


@pytest.mark.parametrize("turn", [None, Turn.SAFETY])
def test_a_number_that_cannot_be_dialled_is_told_where_it_was_written(
    atlas: Atlas, turn: Turn | None
) -> None:
    state = opening(atlas, Memory(agreed=turn is not None))
    if turn is not None:
        state = after(state, turn)
    wrong = after(state, ChangeSetting("emergency_number", "call me"))
    words = words_of(shown(wrong))
    assert words.emergency_number == "112"
    assert "digits" in words.number_wrong
    right = words_of(shown(after(wrong, ChangeSetting("emergency_number", "999"))))
    assert (right.emergency_number, right.number_wrong) == ("999", "")
