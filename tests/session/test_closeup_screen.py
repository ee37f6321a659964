"""The close-up: the drawing, its marks, its named landmarks and the side that is shown."""

import pytest

from tests.session.walking import on_the_map, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.domain.way import Tool
from tsubo.session.actions import ChoosePain, ChooseStation, ChooseWay, ShowSide
from tsubo.session.parts.station import CloseupScreen
from tsubo.session.screen import Screen

LEFT, RIGHT, MIDLINE = Side.LEFT, Side.RIGHT, Side.MIDLINE


def closeup_of(screen: Screen) -> CloseupScreen:
    assert screen.closeup is not None
    return screen.closeup


def test_without_a_chosen_station_there_is_no_closeup(atlas: Atlas) -> None:
    screen = shown(on_the_map(atlas))
    assert (screen.closeup, screen.panel) == (None, None)


@pytest.mark.parametrize(
    ("side", "title", "flipped"),
    [(LEFT, "Back of your left hand", True), (RIGHT, "Back of your right hand", False)],
)
def test_a_hand_is_drawn_for_its_side(atlas: Atlas, side: Side, title: str, flipped: bool) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation("hand", side)))
    assert (closeup.title, closeup.picture.flipped, closeup.side) == (title, flipped, side)


def test_left_and_right_of_a_hand_are_mirror_images_with_all_their_words(atlas: Atlas) -> None:
    left = closeup_of(shown(on_the_map(atlas), ChooseStation("hand", LEFT)))
    right = closeup_of(shown(on_the_map(atlas), ChooseStation("hand", RIGHT)))
    for mine, yours in zip(left.callouts, right.callouts, strict=True):
        assert mine.words == yours.words
        assert mine.place == (-yours.place[0], yours.place[1])
        assert mine.label == (-yours.label[0], yours.label[1])


def test_a_hand_offers_left_and_right_always_in_the_same_order(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas, Pain.RIGHT), ChooseStation("hand")))
    assert [(c.value, c.words, c.chosen) for c in closeup.side_choices] == [
        (LEFT, "Your left hand", False),
        (RIGHT, "Your right hand", True),
    ]
    assert closeup.both_sides is None


def test_the_lower_back_shows_four_marks_in_pressing_order(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas, Pain.RIGHT), ChooseStation("lower_back")))
    assert [(mark.number, mark.point, mark.side) for mark in closeup.marks] == [
        (1, "bl28", RIGHT),
        (2, "bl28", LEFT),
        (3, "bl53", RIGHT),
        (4, "bl53", LEFT),
    ]
    assert closeup.both_sides == ("Your left", "Your right")
    assert closeup.side_choices == ()


def test_the_mark_that_was_pressed_is_the_chosen_one(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation("lower_back", RIGHT, "bl53")))
    chosen = [(mark.point, mark.side) for mark in closeup.marks if mark.chosen]
    assert chosen == [("bl53", RIGHT)]


def test_at_first_the_first_point_of_the_first_side_is_the_chosen_one(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas, Pain.RIGHT), ChooseStation("lower_back")))
    assert [(m.point, m.side) for m in closeup.marks if m.chosen] == [("bl28", RIGHT)]


def test_the_middle_has_one_mark_and_no_side_to_choose(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation("belly")))
    assert [mark.side for mark in closeup.marks] == [MIDLINE]
    assert (closeup.side_choices, closeup.both_sides) == ((), None)
    assert closeup.locator[0][1]


def test_the_small_figure_shows_both_places_and_which_is_first(atlas: Atlas) -> None:
    screen = shown(on_the_map(atlas), ChooseStation("foot"), ChoosePain(Pain.RIGHT))
    first = [leads for _, leads in closeup_of(screen).locator]
    assert first == [False, True]


def test_looking_at_the_other_side_does_not_change_which_is_first(atlas: Atlas) -> None:
    screen = shown(on_the_map(atlas), ChooseStation("hand"), ShowSide(RIGHT))
    (mark,) = closeup_of(screen).marks
    assert (mark.side, mark.first, mark.name) == (
        RIGHT,
        False,
        "Web of the hand, LI4 Hegu, your right hand",
    )


@pytest.mark.parametrize("name", ["hand", "foot", "forearm", "lower_back", "knee", "belly"])
@pytest.mark.parametrize("side", Side)
def test_marks_and_named_landmarks_lie_within_the_drawing(
    atlas: Atlas, name: str, side: Side
) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation(name, side)))
    left, top, width, height = closeup.picture.frame
    places = [place for mark in closeup.marks for place in mark.places]
    places += [callout.place for callout in closeup.callouts]
    places += [end for ruler in closeup.rulers for end in (ruler.start, ruler.end)]
    for x, y in places:
        assert left <= x <= left + width
        assert top <= y <= top + height


def test_a_ruler_has_its_words_and_its_fingers(atlas: Atlas) -> None:
    (ruler,) = closeup_of(shown(on_the_map(atlas), ChooseStation("forearm"))).rulers
    assert (ruler.fingers, ruler.words) == (4, "Four fingers\nreach stop 4")


@pytest.mark.parametrize("station", ["hand", "forearm", "lower_back"])
def test_measures_and_lines_of_both_sides_are_mirror_images(atlas: Atlas, station: str) -> None:
    left = closeup_of(shown(on_the_map(atlas), ChooseStation(station, LEFT)))
    right = closeup_of(shown(on_the_map(atlas), ChooseStation(station, RIGHT)))
    for mine, yours in zip(left.scales, right.scales, strict=True):
        for one, other in zip(
            (mine.start, mine.end, mine.offset),
            (yours.start, yours.end, yours.offset),
            strict=True,
        ):
            assert one == pytest.approx((-other[0], other[1]))
        assert (mine.words, mine.ends, mine.parts) == (yours.words, yours.ends, yours.parts)
    for line, mirrored in zip(left.lines, right.lines, strict=True):
        assert list(line.places) == [pytest.approx((-x, y)) for x, y in mirrored.places]


def test_the_forearm_is_measured_in_twelve_parts_beside_it_a_third_of_them_heavy(
    atlas: Atlas,
) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation("forearm")))
    (scale,) = closeup.scales
    assert (scale.parts, scale.shaded, scale.each, scale.words) == (12, 4, False, "one third")
    assert scale.ends == ("Elbow crease", "Wrist crease")
    assert scale.offset[1] > 0
    last = closeup.marks[0].places[-1]
    third = scale.start[0] + (scale.end[0] - scale.start[0]) / 3
    assert last[0] == pytest.approx(third, abs=3)


def test_the_bone_of_the_hand_is_halved(atlas: Atlas) -> None:
    (scale,) = closeup_of(shown(on_the_map(atlas), ChooseStation("hand"))).scales
    assert (scale.parts, scale.each, scale.words) == (2, True, "½")
    assert scale.strip > 0


def test_the_spine_is_marked_and_the_level_goes_through_all_four_points(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation("lower_back")))
    (spine,) = [line for line in closeup.lines if line.knobs]
    assert {x for x, _ in spine.places} == {0.0}
    (level,) = [line for line in closeup.lines if line.dashed]
    heights = {y for mark in closeup.marks for _, y in mark.places}
    assert {y for _, y in level.places} == heights
    outermost = max(abs(x) for mark in closeup.marks for x, _ in mark.places)
    assert all(abs(x) > outermost for x, _ in level.places)


@pytest.mark.parametrize("pain", [Pain.LEFT, Pain.RIGHT])
def test_the_switch_says_which_side_comes_first(atlas: Atlas, pain: Pain) -> None:
    state = on_the_map(atlas, pain)
    closeup = closeup_of(shown(state, ChooseStation("hand"), ShowSide(state.first.other)))
    assert [choice.value for choice in closeup.side_choices if choice.first] == [state.first]
    assert [choice.value for choice in closeup.side_choices if choice.chosen] == [state.first.other]


def test_where_only_the_breath_works_no_place_is_named_or_measured(atlas: Atlas) -> None:
    pressed = closeup_of(shown(on_the_map(atlas), ChooseStation("belly")))
    assert pressed.callouts
    assert pressed.rulers
    breathed = closeup_of(
        shown(on_the_map(atlas), ChooseStation("belly"), ChooseWay("belly", "breath"))
    )
    assert breathed.tool is Tool.BREATH
    assert (breathed.callouts, breathed.rulers) == ((), ())


def test_fingers_measure_only_where_no_tool_lies_on_the_place(atlas: Atlas) -> None:
    state = on_the_map(atlas)
    for way, rulers in (("thumbs", 1), ("helper", 1), ("ball_wall", 0), ("knuckles", 0)):
        closeup = closeup_of(
            shown(state, ChooseStation("lower_back"), ChooseWay("lower_back", way))
        )
        assert len(closeup.rulers) == rulers, way


def test_front_and_back_are_named_under_the_small_body(atlas: Atlas) -> None:
    state = on_the_map(atlas)
    names = {
        station: closeup_of(shown(state, ChooseStation(station))).view_name
        for station in ("hand", "belly")
    }
    assert names == {"hand": "back", "belly": "front"}


def test_the_end_of_the_soft_area_is_named_at_its_edge(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation("belly")))
    (area,) = closeup.marks
    end = next(one for one in closeup.callouts if "ends about here" in one.words)
    assert end.place[1] == pytest.approx(area.places[-1][1] + area.radius, abs=2)
