"""The pain drawing: what follows from it is fair to both sides and never jumps back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsubo.domain.body import Body, Landmark, Segment
from tsubo.domain.journal_areas import HIGHEST_PAIN, Area
from tsubo.domain.pain import Pain
from tsubo.domain.pain_drawing import (
    Drawing,
    PainMap,
    Question,
    after_marking,
    drawn_reason,
    marked,
    outline,
    strongest,
    to_ask,
    weights,
    worse,
)
from tsubo.domain.rule import Offset
from tsubo.domain.side import Side

DRAWN = [area for area in Area if area is not Area.WHOLE]
AREAS = st.sampled_from(DRAWN)
INTENSITIES = st.integers(1, HIGHEST_PAIN)
DRAWINGS = st.dictionaries(AREAS, INTENSITIES)
OTHER = {Pain.LEFT: Pain.RIGHT, Pain.RIGHT: Pain.LEFT, Pain.BOTH: Pain.BOTH, None: None}
LOWER_LEFT, CALF_LEFT, CALF_RIGHT = Area.LOWER_BACK_LEFT, Area.CALF_LEFT, Area.CALF_RIGHT


def mirror(area: Area) -> Area:
    swapped = {"left": "right", "right": "left", "midline": "midline"}
    place, _, side = area.value.rpartition("_")
    return Area(f"{place}_{swapped[side]}")


def mirrored(areas: Drawing) -> Drawing:
    return {mirror(area): value for area, value in areas.items()}


# --- Which side is worse ----------------------------------------------------------------


@given(DRAWINGS)
def test_mirroring_the_drawing_mirrors_what_follows(areas: Drawing) -> None:
    assert worse(mirrored(areas)) is OTHER[worse(areas)]


@given(DRAWINGS, AREAS, INTENSITIES)
def test_more_pain_on_a_side_never_speaks_for_the_other(
    areas: Drawing, area: Area, more: int
) -> None:
    raised = marked(areas, area, max(areas.get(area, 0), more))
    order = [Pain.RIGHT, Pain.BOTH, Pain.LEFT]
    before, after = worse(areas) or Pain.BOTH, worse(raised)
    assert after is not None
    if area.side is Side.LEFT:
        assert order.index(after) >= order.index(before)
    elif area.side is Side.RIGHT:
        assert order.index(after) <= order.index(before)
    else:
        assert after in (before, Pain.BOTH)


@given(DRAWINGS)
def test_a_side_that_is_worse_weighs_more_than_everything_else(areas: Drawing) -> None:
    left, middle, right = weights(areas)
    assert left + middle + right == sum(areas.values())
    assert (worse(areas) is Pain.LEFT) == (left > right and left > middle)
    assert (worse(areas) is None) == (not areas)


def test_a_tie_is_both() -> None:
    assert worse({LOWER_LEFT: 4, Area.BUTTOCK_RIGHT: 4}) is Pain.BOTH
    assert worse({LOWER_LEFT: 4, Area.LOWER_BACK_MIDLINE: 4}) is Pain.BOTH


def test_one_strong_place_can_weigh_less_than_two() -> None:
    assert worse({Area.LOWER_BACK_RIGHT: 7, LOWER_LEFT: 4, Area.BUTTOCK_LEFT: 4}) is Pain.LEFT


# --- Marking ----------------------------------------------------------------------------


@given(DRAWINGS, AREAS, INTENSITIES)
def test_a_mark_can_be_taken_away_again(areas: Drawing, area: Area, intensity: int) -> None:
    there = marked(areas, area, intensity)
    assert there[area] == intensity
    gone = marked(there, area, 0)
    assert gone == {other: value for other, value in areas.items() if other is not area}


@pytest.mark.parametrize(("area", "intensity"), [(LOWER_LEFT, 11), (LOWER_LEFT, -1)])
def test_an_intensity_beyond_the_scale_is_refused(area: Area, intensity: int) -> None:
    with pytest.raises(ValueError, match=f"cannot be marked with {intensity}"):
        marked({}, area, intensity)


def test_the_back_as_a_whole_is_no_place_to_mark() -> None:
    with pytest.raises(ValueError, match="whole"):
        marked({}, Area.WHOLE, 3)


# --- The answer to the pain question ----------------------------------------------------


@given(st.sampled_from(Pain), DRAWINGS.filter(bool))
def test_the_first_marks_answer_the_question(pain: Pain, areas: Drawing) -> None:
    assert after_marking(pain, {}, areas) is worse(areas)


@given(st.sampled_from(Pain), DRAWINGS.filter(bool), DRAWINGS)
def test_an_answer_that_overrules_the_drawing_stays(
    pain: Pain, before: Drawing, areas: Drawing
) -> None:
    if worse(before) is not pain:
        assert after_marking(pain, before, areas) is pain


def test_an_answer_from_a_drawing_goes_with_it() -> None:
    assert after_marking(Pain.LEFT, {LOWER_LEFT: 3}, {}) is Pain.UNSURE
    assert after_marking(Pain.RIGHT, {LOWER_LEFT: 3}, {}) is Pain.RIGHT
    assert after_marking(Pain.RIGHT, {}, {}) is Pain.RIGHT


# --- Reasons ----------------------------------------------------------------------------


def reason_of(areas: Drawing, pain: Pain, by_article: bool = False, by_helper: bool = False) -> str:
    return drawn_reason(areas, pain, by_article=by_article, by_helper=by_helper)


def test_the_reason_names_the_place_that_hurts_most_on_that_side() -> None:
    areas = {Area.BUTTOCK_LEFT: 3, LOWER_LEFT: 6, Area.LOWER_BACK_RIGHT: 8}
    assert reason_of(areas, Pain.LEFT) == "**{this}** first: you marked your left lower back."


def test_of_two_places_alike_the_reason_names_the_upper_one() -> None:
    assert strongest({CALF_LEFT: 5, LOWER_LEFT: 5}, Side.LEFT) is LOWER_LEFT
    assert strongest({CALF_RIGHT: 5}, Side.LEFT) is None


def test_the_reason_tells_where_the_article_has_the_same_order() -> None:
    said = reason_of({CALF_RIGHT: 2}, Pain.RIGHT, by_article=True)
    assert said == "**{this}** first, as the article says: you marked your right calf."


@pytest.mark.parametrize(("pain", "side"), [(Pain.LEFT, "left"), (Pain.RIGHT, "right")])
def test_a_helper_is_told_of_the_other_person(pain: Pain, side: str) -> None:
    areas = {LOWER_LEFT: 2} if pain is Pain.LEFT else {CALF_RIGHT: 2}
    assert f"they marked more pain on their {side}" in reason_of(areas, pain, by_helper=True)


def test_a_drawing_without_a_worse_side_says_so() -> None:
    areas = {Area.LOWER_BACK_MIDLINE: 5}
    assert "neither side more, so your usual" in reason_of(areas, Pain.BOTH)
    assert "neither side more, so their usual" in reason_of(areas, Pain.BOTH, by_helper=True)


@given(DRAWINGS, st.sampled_from(Pain))
def test_a_drawing_that_is_overruled_gives_no_reason(areas: Drawing, pain: Pain) -> None:
    assert bool(reason_of(areas, pain)) == (worse(areas) is pain)


# --- Questions --------------------------------------------------------------------------


def test_a_question_comes_once_every_group_has_a_mark() -> None:
    legs = Question("both_legs", (frozenset({CALF_LEFT}), frozenset({CALF_RIGHT})))
    assert list(to_ask((legs,), {CALF_LEFT: 3})) == []
    assert list(to_ask((legs,), {CALF_LEFT: 3, CALF_RIGHT: 1})) == [legs]


# --- Shapes -----------------------------------------------------------------------------

SPOTS = {"spine": (0.0, 100.0), "scapula": (42.0, 90.0)}
BODY = Body("b", "", {name: Landmark(x, y, 1) for name, (x, y) in SPOTS.items()})
SEGMENTS = {"between": Segment("scapula", "scapula", 6, True, "S2")}
CORNERS = (Offset("spine"), Offset("spine", 1, 0, "between"), Offset("spine", 1, 2, "between"))
MAP = PainMap(
    {LOWER_LEFT: CORNERS, Area.LOWER_BACK_RIGHT: CORNERS, Area.LOWER_BACK_MIDLINE: CORNERS}, ()
)


def test_the_left_lies_at_the_left_of_the_picture_of_the_back() -> None:
    assert outline(BODY, SEGMENTS, LOWER_LEFT, MAP) == [(0, 100), (-14, 100), (-14, 128)]


def test_the_right_is_the_left_mirrored() -> None:
    left = outline(BODY, SEGMENTS, LOWER_LEFT, MAP)
    right = outline(BODY, SEGMENTS, Area.LOWER_BACK_RIGHT, MAP)
    assert right == [(-x, y) for x, y in left]


def test_the_middle_is_one_shape_across_the_midline() -> None:
    shape = outline(BODY, SEGMENTS, Area.LOWER_BACK_MIDLINE, MAP)
    assert shape == [(0, 100), (-14, 100), (-14, 128), (14, 128), (14, 100)]
