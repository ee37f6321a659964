"""The controls over the map: what is zoomed at, and the way back to the whole picture."""

from math import hypot

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.map.conftest import Maker
from tsubo.domain.side import Side, View
from tsubo.ui.map.body_map import BodyMap
from tsubo.ui.map.tag_layout import GAP, PlacedTag
from tsubo.ui.map.zoom import WHOLE

LEFT = Qt.MouseButton.LeftButton


def _button(body_map: BodyMap, name: str) -> QAbstractButton:
    (found,) = (
        one for one in body_map.findChildren(QAbstractButton) if one.accessibleName() == name
    )
    return found


def _names(body_map: BodyMap) -> list[str]:
    buttons = body_map.findChildren(QAbstractButton)
    return [one.accessibleName() for one in buttons if not one.isHidden()]


def _point(body_map: BodyMap, at: tuple[float, float]) -> None:
    """Point there, and keep the true pointer out, wherever an earlier test has left it."""
    body_map.canvas.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    body_map.canvas.pointed.emit(at)


def _tag(body_map: BodyMap, station: str) -> PlacedTag:
    wanted = (station, Side.RIGHT)
    return next(one for one in body_map.layer.placed if (one.tag.station, one.tag.side) == wanted)


def _zoom_in(body_map: BodyMap, times: int = 3) -> None:
    for _ in range(times):
        QTest.mouseClick(_button(body_map, "Zoom in"), LEFT)


def _is_seen(body_map: BodyMap, pixel: tuple[float, float]) -> bool:
    return body_map.canvas.viewport().rect().contains(round(pixel[0]), round(pixel[1]))


def test_buttons_and_keys_zoom_and_home_resets(make_map: Maker) -> None:
    body_map = make_map()
    QTest.mouseClick(_button(body_map, "Zoom in"), LEFT)
    once = body_map.canvas.camera.zoom
    QTest.keyClick(_button(body_map, "Zoom in"), Qt.Key.Key_Plus)
    assert body_map.canvas.camera.zoom > once > 1
    QTest.mouseClick(_button(body_map, "Zoom out"), LEFT)
    assert body_map.canvas.camera.zoom == pytest.approx(once)
    QTest.keyClick(_button(body_map, "Zoom in"), Qt.Key.Key_Home)
    assert body_map.canvas.camera == WHOLE


@pytest.mark.parametrize("narrow", [False, True])
def test_without_a_hint_plus_shows_the_middle_of_a_body(make_map: Maker, narrow: bool) -> None:
    body_map = make_map(narrow=narrow)
    _point(body_map, (10, 640))
    body_map.resize(body_map.width(), body_map.height() + 1)
    _zoom_in(body_map)
    assert _is_seen(body_map, body_map.canvas.frames[View.BACK].at((0, 500)))


def test_plus_zooms_at_what_was_last_pointed_at(make_map: Maker) -> None:
    body_map = make_map()
    _point(body_map, _tag(body_map, "hand").marks[0].middle)
    _point(body_map, (424, 40))
    _zoom_in(body_map, 4)
    assert _is_seen(body_map, _tag(body_map, "hand").marks[0].middle)


def test_once_it_was_moved_out_of_sight_plus_zooms_at_the_middle(make_map: Maker) -> None:
    body_map = make_map()
    viewport = body_map.canvas.viewport()
    _point(body_map, _tag(body_map, "foot").marks[0].middle)
    body_map.canvas.zoom_by(4, body_map.canvas.frames[View.BACK].at((0, 200)))
    middle = (viewport.width() / 2, viewport.height() / 2)
    under = body_map.canvas.camera.under(middle)
    _zoom_in(body_map, 1)
    assert body_map.canvas.camera.at(under) == pytest.approx(middle)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("narrow", [False, True])
def test_the_way_back_is_there_while_the_map_is_zoomed(
    make_map: Maker, narrow: bool, mirrored: bool
) -> None:
    body_map = make_map(narrow=narrow)
    if mirrored:
        body_map.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert "Whole body" not in _names(body_map)
    _zoom_in(body_map, 1)
    whole = _button(body_map, "Whole body")
    assert body_map.rect().contains(whole.geometry())
    others = [one for one in body_map.findChildren(QAbstractButton) if one.isVisible()]
    for other in others:
        if other is not whole and other.parent() is not body_map.canvas.viewport():
            place = other.mapTo(body_map, QPoint(0, 0))
            assert not whole.geometry().intersects(other.rect().translated(place))
    QTest.mouseClick(whole, LEFT)
    assert body_map.canvas.camera == WHOLE
    assert "Whole body" not in _names(body_map)


def test_no_tag_slides_under_the_zoom_buttons(make_map: Maker) -> None:
    body_map = make_map()
    taken = _button(body_map, "Zoom out").geometry().united(_button(body_map, "Zoom in").geometry())
    body_map.canvas.zoom_by(2, (632, 300))
    x, y = _tag(body_map, "knee").centre
    body_map.canvas.pan_by(taken.center().x() - x, taken.center().y() - y)
    tag = _tag(body_map, "knee")
    x, y = tag.centre
    near = (min(max(x, taken.x()), taken.right()), min(max(y, taken.y()), taken.bottom()))
    assert hypot(x - near[0], y - near[1]) >= tag.radius + GAP - 1
