"""The map: which tags and marks lie where, and how they are called aloud."""

from itertools import groupby

import pytest

from tests.session.walking import on_the_map, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side, View
from tsubo.session.actions import ChoosePain, ChooseStation, TurnFigure
from tsubo.session.map_screen import plain_pinyin, point_name, without_marks
from tsubo.session.parts.map import MapScreen
from tsubo.session.screen import Screen

LEFT, RIGHT, MIDLINE = Side.LEFT, Side.RIGHT, Side.MIDLINE


def map_of(screen: Screen) -> MapScreen:
    assert screen.map is not None
    return screen.map


@pytest.mark.parametrize(
    ("point", "side", "name"),
    [
        ("li4", LEFT, "Web of the hand, LI4 Hegu, your left hand"),
        ("li4", RIGHT, "Web of the hand, LI4 Hegu, your right hand"),
        ("lr3", LEFT, "Top of the foot, LR3 Taichong, your left foot"),
        ("forearm", RIGHT, "Upper forearm, path, LI11 to LI8, your right arm"),
        ("bl28", LEFT, "Lower back, inner point, BL28 Pangguangshu, your left side"),
        ("bl53", RIGHT, "Lower back, outer point, BL53 Baohuang, your right side"),
        ("bl40", LEFT, "Back of the knee, BL40 Weizhong, your left knee"),
        ("dan_tien", MIDLINE, "Below the navel, CV6 to CV4 Dan Tien"),
    ],
)
def test_a_point_is_called_by_its_plain_name_its_code_and_its_side(
    atlas: Atlas, point: str, side: Side, name: str
) -> None:
    assert point_name(atlas, atlas.points[point], side) == name


def test_no_two_marks_have_the_same_name(atlas: Atlas) -> None:
    names = [mark.name for tag in map_of(shown(on_the_map(atlas))).tags for mark in tag.marks]
    assert len(names) == len(set(names)) == 13


def test_a_name_without_marks_can_be_typed_on_any_keyboard(atlas: Atlas) -> None:
    assert without_marks("Hégǔ") == "Hegu"
    assert all(plain_pinyin(point).isascii() for point in atlas.points.values())


@pytest.mark.parametrize(("pain", "first"), [(Pain.LEFT, LEFT), (Pain.RIGHT, RIGHT)])
def test_the_side_that_hurts_is_marked_as_first_at_once(
    atlas: Atlas, pain: Pain, first: Side
) -> None:
    screen = map_of(shown(on_the_map(atlas, Pain.UNSURE), ChoosePain(pain)))
    for tag in screen.tags:
        assert tag.first == (tag.side in (first, MIDLINE))
        for mark in tag.marks:
            order = "done once" if tag.side is MIDLINE else "first" if tag.first else "second"
            assert (mark.first, mark.description) == (tag.first, order)
    for _, pair in groupby(screen.tags, key=lambda tag: tag.station):
        assert next(pair).first


def test_there_is_a_tag_for_every_station_and_side(atlas: Atlas) -> None:
    tags = map_of(shown(on_the_map(atlas))).tags
    assert [(tag.number, tag.side) for tag in tags] == [
        *((number, side) for number in range(1, 6) for side in (LEFT, RIGHT)),
        (6, MIDLINE),
    ]
    assert tags[0].name == "Web of the hand, your left hand"
    assert tags[-1].name == "Below the navel"


def test_a_tag_lies_in_the_picture_of_its_points(atlas: Atlas) -> None:
    tags = map_of(shown(on_the_map(atlas))).tags
    views = {tag.station: tag.view for tag in tags}
    assert views["foot"] is views["belly"] is View.FRONT
    assert views["lower_back"] is views["knee"] is View.BACK


def test_only_the_chosen_station_is_shown_as_chosen(atlas: Atlas) -> None:
    tags = map_of(shown(on_the_map(atlas), ChooseStation("foot"))).tags
    assert {tag.station for tag in tags if tag.chosen} == {"foot"}


def test_every_station_has_a_part_to_touch_on_each_of_its_sides(atlas: Atlas) -> None:
    regions = map_of(shown(on_the_map(atlas))).regions
    for station in atlas.ordered():
        sides = {region.side for region in regions if region.station == station.id}
        wanted = set(atlas.points_of(station)[0].sides)
        assert sides == wanted


def test_every_mark_lies_on_a_part_that_chooses_its_station(atlas: Atlas) -> None:
    screen = map_of(shown(on_the_map(atlas)))
    for mark in (mark for tag in screen.tags for mark in tag.marks):
        near = [
            region
            for region in screen.regions
            if (region.station, region.side, region.view) == (mark.station, mark.side, mark.view)
        ]
        for x, y in mark.places:
            assert any(distance(x, y, region.start, region.end) <= region.radius for region in near)


def distance(x: float, y: float, start: tuple[float, float], end: tuple[float, float]) -> float:
    along = (end[0] - start[0], end[1] - start[1])
    square = along[0] ** 2 + along[1] ** 2
    part = ((x - start[0]) * along[0] + (y - start[1]) * along[1]) / square if square else 0.0
    part = min(max(part, 0.0), 1.0)
    off = (x - start[0] - part * along[0], y - start[1] - part * along[1])
    return float((off[0] ** 2 + off[1] ** 2) ** 0.5)


def test_the_narrow_figure_can_be_turned(atlas: Atlas) -> None:
    assert map_of(shown(on_the_map(atlas), TurnFigure(View.FRONT))).narrow_view is View.FRONT
