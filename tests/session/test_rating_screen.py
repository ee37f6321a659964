"""What is asked before and after a session, in words."""

import pytest

from tests.session.walking import after, on_the_map, part_of, shown, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Answers, TooHard
from tsubo.domain.journal_areas import Area
from tsubo.domain.pain import Pain
from tsubo.session.actions import Action, Begin, ChooseStation, Journaled, Prepare, Steer
from tsubo.session.drawing_actions import TouchArea
from tsubo.session.journal_wishes import PointTooHard, Rate, SayTooHard, When
from tsubo.session.parts.guide import FinishedScreen
from tsubo.session.parts.rating import AfterPart, BeforeScreen
from tsubo.session.rating_screen import edited_part
from tsubo.session.screen import Screen

LEFT = Area.LOWER_BACK_LEFT


def before(atlas: Atlas, *actions: Action, pain: Pain = Pain.LEFT) -> BeforeScreen:
    return part_of(shown(on_the_map(atlas, pain), *actions), BeforeScreen)


def rating_of(screen: Screen) -> AfterPart:
    rating = part_of(screen, FinishedScreen).rating
    assert rating is not None
    return rating


def afterwards(atlas: Atlas, pain: int | None, *actions: Action) -> AfterPart:
    state = after(on_the_map(atlas), ChooseStation("hand"), Prepare(Begin.HERE))
    state = after(state, Journaled(Rate(When.BEFORE, LEFT, pain)), Begin.PREPARED)
    state = after(ticking(state, 60.0), Steer.STOP, Steer.STOP, now=60.0)
    return rating_of(shown(state, *actions, now=60.0))


def test_both_sides_have_their_scale(atlas: Atlas) -> None:
    part = before(atlas, Prepare(Begin.ROUTINE), pain=Pain.BOTH)
    assert [scale.title for scale in part.rating.scales] == [
        "Your left lower back",
        "Your right lower back",
    ]
    assert all("from 0 to 10" in scale.name for scale in part.rating.scales)


def test_the_button_says_what_starts(atlas: Atlas) -> None:
    assert before(atlas, Prepare(Begin.ROUTINE)).start == "Start the routine"
    assert before(atlas, ChooseStation("hand"), Prepare(Begin.HERE)).start == "Start"


def test_the_number_before_stands_beside_the_one_now(atlas: Atlas) -> None:
    part = afterwards(atlas, 6, Journaled(Rate(When.AFTER, LEFT, 4)))
    (scale,) = part.rating.scales
    assert (scale.given, scale.word, scale.other, scale.other_word) == (4, "now", 6, "before")
    assert "you said 6" in part.lead


def test_without_a_number_before_none_is_claimed(atlas: Atlas) -> None:
    part = afterwards(atlas, None)
    assert part.rating.scales[0].other is None
    assert "you said" not in part.lead


@pytest.mark.parametrize(("now", "told"), [(7, False), (8, True), (2, False)])
def test_two_more_than_before_calls_for_the_stop_rule(atlas: Atlas, now: int, told: bool) -> None:
    part = afterwards(atlas, 6, Journaled(Rate(When.AFTER, LEFT, now)))
    assert (part.rating.worse is not None) is told


def test_where_it_was_too_much_is_asked_only_after_a_yes(atlas: Atlas) -> None:
    assert not afterwards(atlas, 6, Journaled(SayTooHard(TooHard.A_LITTLE))).rating.places
    said = (Journaled(SayTooHard(TooHard.YES)), Journaled(PointTooHard("li4")))
    part = afterwards(atlas, 6, *said).rating
    assert [(place.value, place.chosen) for place in part.places] == [("li4", True)]
    assert part.where


def test_all_that_was_said_can_be_changed(atlas: Atlas) -> None:
    answers = Answers({LEFT: 6}, {LEFT: 8}, TooHard.YES, ("bl28",), "cold", 9)
    part = edited_part(atlas, answers, ("li4", "unknown"), answers.areas)
    assert [(scale.when, scale.given) for scale in part.scales] == [
        (When.BEFORE, 6),
        (When.AFTER, 8),
        (When.NEXT_DAY, 9),
    ]
    assert [place.value for place in part.places] == ["li4", "unknown", "bl28"]
    assert part.places[-1].words == "Lower back, inner point"
    assert part.worse is not None
    assert part.note == "cold"


def test_an_entry_keeps_the_scales_it_was_opened_with(atlas: Atlas) -> None:
    part = edited_part(atlas, Answers({LEFT: 6}), (), (LEFT, Area.CALF_LEFT))
    assert [scale.area for scale in part.scales[::2]] == [LEFT, Area.CALF_LEFT, Area.WHOLE]


def test_numbers_of_the_drawing_are_shown_as_such(atlas: Atlas) -> None:
    drawn = (TouchArea(LEFT), TouchArea(Area.CALF_LEFT))
    part = before(atlas, *drawn, Prepare(Begin.ROUTINE))
    assert [(scale.given, scale.word) for scale in part.rating.scales] == [(5, "drawn")] * 2
    assert "from your pain drawing" in part.lead
    assert part.bare
    changed = before(atlas, *drawn, Prepare(Begin.ROUTINE), Journaled(Rate(When.BEFORE, LEFT, 3)))
    assert [scale.word for scale in changed.rating.scales] == ["now", "drawn"]


def test_without_a_drawing_nothing_is_given_and_nothing_can_be_left_out(atlas: Atlas) -> None:
    part = before(atlas, Prepare(Begin.ROUTINE))
    assert (part.rating.scales[0].given, part.bare) == (None, "")


def test_what_follows_from_too_hard_is_said(atlas: Atlas) -> None:
    said = (Journaled(SayTooHard(TooHard.YES)), Journaled(PointTooHard("li4")))
    lighter = "Web of the hand: pressed more lightly from now on, never above 2 of 10."
    assert afterwards(atlas, 6, *said).rating.lighter == lighter
    assert afterwards(atlas, 6, *said, said[1]).rating.lighter == ""


def test_where_only_resting_is_left_that_is_said(atlas: Atlas) -> None:
    easing = (Steer.TOO_HARD, Steer.TOO_HARD)
    state = after(on_the_map(atlas), ChooseStation("hand"), Begin.HERE, *easing)
    state = after(ticking(state, 60.0), Steer.STOP, Steer.STOP, now=60.0)
    said = (Journaled(SayTooHard(TooHard.YES)), Journaled(PointTooHard("li4")))
    assert "only rest there" in rating_of(shown(state, *said, now=60.0)).rating.lighter


def test_a_number_is_marked_only_beside_another_to_tell_it_from(atlas: Atlas) -> None:
    assert [scale.word for scale in before(atlas, Prepare(Begin.ROUTINE)).rating.scales] == [""]
    assert [scale.word for scale in afterwards(atlas, None).rating.scales] == [""]
    (scale,) = afterwards(atlas, 6).rating.scales
    assert (scale.word, scale.other_word, scale.title) == ("now", "before", "Your left lower back")
