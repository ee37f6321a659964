"""What presses: every way of every station has its own picture, and the left mirrors the right."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QTransform
from pytestqt.qtbot import QtBot

from tests.ui.screens_closeup import ART
from tsubo.domain.atlas import Atlas
from tsubo.domain.placing import point_in_closeup
from tsubo.domain.side import Side
from tsubo.domain.way import Tool
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.placing import Placing
from tsubo.ui.closeup.tool_lies import lies
from tsubo.ui.closeup.tools import tool_alone, with_tool

SIZE = QSize(501, 501)
MIDDLE = QPoint(250, 250)
SCALE = 2.5
MIRROR = QTransform.fromScale(-1, 1)
NOTHING_PRESSES = frozenset({Tool.FINGERS, Tool.BREATH})
PRESSES = frozenset(Tool) - NOTHING_PRESSES


@pytest.fixture
def art(qtbot: QtBot) -> PartArt:
    return PartArt(ART)


def pictured(art: PartArt, atlas: Atlas, station: str, tool: Tool, side: Side) -> QImage:
    """Return the drawing of a station's first point on ``side``, the mark at the middle."""
    closeup = atlas.closeups[atlas.stations[station].closeup]
    point = atlas.points_of(atlas.stations[station])[0]
    (mark, *_) = point_in_closeup(atlas, point, side)
    placing = Placing(SCALE, 250.5 - mark[0] * SCALE, 250.5 - mark[1] * SCALE)
    drawn = art.drawn(closeup.art, closeup.flipped(side), placing, SIZE, 1.0)
    return with_tool(drawn, closeup.art, tool, mark, side, placing).toImage()


def tool_of(art: PartArt, atlas: Atlas, station: str, tool: Tool, side: Side) -> QImage:
    """Return only what presses, its mark at the middle."""
    drawing = atlas.closeups[atlas.stations[station].closeup].art
    placing = Placing(SCALE, 250.5, 250.5)
    blank = art.drawn(drawing, False, placing, SIZE, 1.0)
    alone = tool_alone(blank, drawing, tool, (0.0, 0.0), side, placing)
    assert alone is not None
    return alone.toImage()


def shared(one: QImage, other: QImage) -> float:
    """Return the share of compared pixels that look about the same in both pictures."""
    places = [(x, y) for x in range(3, 501, 9) for y in range(3, 501, 9)]
    alike = 0
    for x, y in places:
        first, second = one.pixelColor(x, y), other.pixelColor(x, y)
        apart = max(
            abs(first.red() - second.red()),
            abs(first.green() - second.green()),
            abs(first.blue() - second.blue()),
            abs(first.alpha() - second.alpha()),
        )
        alike += apart < 12
    return alike / len(places)


def ways(atlas: Atlas) -> set[tuple[str, Tool]]:
    return {(one.id, way.tool) for one in atlas.stations.values() for way in one.ways}


def test_every_way_that_presses_with_something_else_shows_it(art: PartArt, atlas: Atlas) -> None:
    pressing = {way for way in ways(atlas) if way[1] not in NOTHING_PRESSES}
    assert {tool for _, tool in pressing} == PRESSES
    for station, tool in pressing - {("belly", Tool.HELPER)}:
        side = Side.RIGHT
        bare = pictured(art, atlas, station, Tool.FINGERS, side)
        held = pictured(art, atlas, station, tool, side)
        assert shared(bare, held) < 0.98, (station, tool)
        assert held.pixelColor(MIDDLE) != bare.pixelColor(MIDDLE), (station, tool)


def test_two_tools_never_look_the_same(art: PartArt, atlas: Atlas) -> None:
    for station in atlas.stations:
        tools = [tool for one, tool in sorted(ways(atlas), key=str) if one == station]
        shown = [
            pictured(art, atlas, station, tool, Side.RIGHT) for tool in tools if tool in PRESSES
        ]
        for index, one in enumerate(shown):
            assert all(one != other for other in shown[:index]), station


def test_nobody_but_the_person_presses_the_belly(art: PartArt, atlas: Atlas) -> None:
    own = pictured(art, atlas, "belly", Tool.FINGERS, Side.MIDLINE)
    assert pictured(art, atlas, "belly", Tool.HELPER, Side.MIDLINE) == own
    assert lies(Tool.HELPER, "belly.svg") == ()


def test_the_left_is_the_mirror_image_of_the_right(art: PartArt, atlas: Atlas) -> None:
    for station, tool in ways(atlas):
        if station == "belly" or tool in NOTHING_PRESSES:
            continue
        right = tool_of(art, atlas, station, tool, Side.RIGHT)
        left = tool_of(art, atlas, station, tool, Side.LEFT)
        assert shared(right, left.transformed(MIRROR)) > 0.97, (station, tool)
        assert shared(right, left) < 0.998, (station, tool)


def test_the_ball_keeps_off_the_spine(art: PartArt, atlas: Atlas) -> None:
    bare = pictured(art, atlas, "lower_back", Tool.FINGERS, Side.RIGHT)
    held = pictured(art, atlas, "lower_back", Tool.BALL, Side.RIGHT)
    point = atlas.points_of(atlas.stations["lower_back"])[0]
    spine = 250 - round(point_in_closeup(atlas, point, Side.RIGHT)[0][0] * SCALE)
    changed = [
        x
        for x in range(501)
        for y in range(200, 300, 4)
        if bare.pixelColor(x, y) != held.pixelColor(x, y)
    ]
    assert changed
    assert min(changed) > spine + 3


def test_a_helper_has_another_skin(art: PartArt, atlas: Atlas) -> None:
    own = pictured(art, atlas, "lower_back", Tool.KNUCKLES, Side.RIGHT).pixelColor(MIDDLE)
    other = pictured(art, atlas, "foot", Tool.HELPER, Side.RIGHT).pixelColor(
        MIDDLE + QPoint(25, 10)
    )
    assert other.lightness() < own.lightness() - 40


def test_one_eraser_lies_below_the_hand(art: PartArt, atlas: Atlas) -> None:
    over, under = sorted(lies(Tool.ERASER, "hand_back.svg"), key=lambda lie: lie.under)
    assert under.under
    assert not over.under
    bare = pictured(art, atlas, "hand", Tool.FINGERS, Side.RIGHT)
    held = pictured(art, atlas, "hand", Tool.ERASER, Side.RIGHT)
    upper = tool_of(art, atlas, "hand", Tool.ERASER, Side.RIGHT)
    hidden = seen = 0
    for x in range(0, 501, 5):
        for y in range(0, 501, 5):
            if upper.pixelColor(x, y).alpha() == 0 and held.pixelColor(x, y).alpha() == 255:
                differs = held.pixelColor(x, y) != bare.pixelColor(x, y)
                seen += differs and bare.pixelColor(x, y).alpha() == 0
                hidden += differs and bare.pixelColor(x, y).alpha() == 255
    assert seen > 50
    assert hidden < seen / 4


def test_only_the_tool_is_told_apart_from_the_body(art: PartArt) -> None:
    placing = Placing(SCALE, 250.5, 250.5)
    drawn = art.drawn("knee_back.svg", False, placing, SIZE, 1.0)
    args = "knee_back.svg", Tool.HELPER, (0.0, 0.0), Side.RIGHT, placing
    alone = tool_alone(drawn, *args)
    assert alone is not None
    image = alone.toImage()
    assert image.pixelColor(MIDDLE + QPoint(0, 8)).alpha() == 255
    assert image.pixelColor(500, 0) == QColor(0, 0, 0, 0)
    assert tool_alone(drawn, "knee_back.svg", Tool.FINGERS, *args[2:]) is None


def test_without_a_tool_the_drawing_stays_as_it_is(art: PartArt) -> None:
    placing = Placing(SCALE, 250.5, 250.5)
    drawn = art.drawn("knee_back.svg", False, placing, SIZE, 1.0)
    for tool in NOTHING_PRESSES:
        assert with_tool(drawn, "knee_back.svg", tool, (0, 0), Side.RIGHT, placing) is drawn


def test_it_is_sharp_on_a_dense_screen(art: PartArt) -> None:
    placing = Placing(SCALE, 250.5, 250.5)
    drawn = art.drawn("knee_back.svg", False, placing, SIZE, 2.0)
    pixmap = with_tool(drawn, "knee_back.svg", Tool.HELPER, (0, 0), Side.RIGHT, placing)
    assert pixmap.size() == SIZE * 2
    assert pixmap.deviceIndependentSize() == SIZE.toSizeF()
