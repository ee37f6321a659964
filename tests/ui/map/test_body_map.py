"""The map as a person meets it: look, point, choose, zoom."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.ui.map.conftest import Maker
from tests.ui.map.map_data import map_screen
from tests.ui.map.seen import look_of, name_shown
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.ui.colours import DARK, LIGHT, Colour, palette_of
from tsubo.ui.map.body_map import BodyMap
from tsubo.ui.map.zoom import WHOLE


def _mouse(body_map: BodyMap, kind: str, at: Spot, double: bool = False) -> None:
    viewport = body_map.canvas.viewport()
    spot = QPoint(round(at[0]), round(at[1]))
    left = Qt.MouseButton.LeftButton
    if double:
        QTest.mouseDClick(viewport, left, Qt.KeyboardModifier.NoModifier, spot)
    elif kind == "click":
        QTest.mouseClick(viewport, left, Qt.KeyboardModifier.NoModifier, spot)
    elif kind == "press":
        QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, spot)
    elif kind == "release":
        QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, spot)
    else:
        held = left if kind == "drag" else Qt.MouseButton.NoButton
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(spot),
            QPointF(viewport.mapToGlobal(spot)),
            Qt.MouseButton.NoButton,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)


def _turn_wheel(body_map: BodyMap, at: Spot, units: int) -> None:
    viewport = body_map.canvas.viewport()
    event = QWheelEvent(
        QPointF(*at),
        QPointF(viewport.mapToGlobal(QPoint(round(at[0]), round(at[1])))),
        QPoint(),
        QPoint(0, units),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def _pixel_of(body_map: BodyMap, view: View, units: Spot) -> Spot:
    return body_map.canvas.frames[view].at(units)


def _colour_at(picture: QImage, at: Spot) -> QColor:
    return picture.pixelColor(round(at[0]), round(at[1]))


def test_the_figures_are_painted_before_any_screen_is_known(make_map: Maker) -> None:
    body_map = make_map(screen=False)
    picture = body_map.grab().toImage()
    for view in View:
        chest = _colour_at(picture, _pixel_of(body_map, view, (0, 300)))
        assert chest.red() > 200
        assert chest.red() > chest.blue()
    assert body_map.layer.placed == ()
    assert body_map.overlay.buttons == ()


def test_the_first_picture_is_reported_once(qtbot: QtBot, make_map: Maker) -> None:
    body_map = make_map(screen=False)
    with qtbot.waitSignal(body_map.figuresPainted, timeout=2000):
        body_map.grab()
    with qtbot.assertNotEmitted(body_map.figuresPainted):
        body_map.grab()


def test_a_click_on_a_mark_chooses_the_point(qtbot: QtBot, make_map: Maker) -> None:
    body_map = make_map()
    with qtbot.waitSignal(body_map.pointChosen) as asked:
        _mouse(body_map, "click", _pixel_of(body_map, View.BACK, (-21, 428)))
    assert asked.args == ["bl28", Side.LEFT]


def test_a_click_on_a_tag_chooses_the_station(qtbot: QtBot, make_map: Maker) -> None:
    body_map = make_map()
    tag = next(one for one in body_map.layer.placed if one.tag.station == "foot")
    with qtbot.waitSignal(body_map.stationChosen) as asked:
        _mouse(body_map, "click", tag.centre)
    assert asked.args == ["foot", Side.LEFT]


def test_a_click_on_a_part_of_the_body_chooses_its_station(qtbot: QtBot, make_map: Maker) -> None:
    body_map = make_map()
    with qtbot.waitSignal(body_map.stationChosen) as asked:
        _mouse(body_map, "click", _pixel_of(body_map, View.FRONT, (-250, 595)))
    assert asked.args == ["hand", Side.RIGHT]


def test_a_click_on_the_ground_chooses_nothing(qtbot: QtBot, make_map: Maker) -> None:
    body_map = make_map()
    with (
        qtbot.assertNotEmitted(body_map.stationChosen),
        qtbot.assertNotEmitted(body_map.pointChosen),
    ):
        _mouse(body_map, "click", (424, 40))


def test_a_drag_pans_and_never_chooses(qtbot: QtBot, make_map: Maker) -> None:
    body_map = make_map()
    body_map.canvas.zoom_by(3, (632, 300))
    start = _pixel_of(body_map, View.BACK, (-42, 428))
    before = body_map.canvas.camera
    with qtbot.assertNotEmitted(body_map.pointChosen):
        _mouse(body_map, "press", start)
        _mouse(body_map, "drag", (start[0] + 50, start[1] + 30))
        _mouse(body_map, "release", (start[0] + 50, start[1] + 30))
    after = body_map.canvas.camera
    assert (after.x - before.x, after.y - before.y) == pytest.approx((50, 30), abs=1)


def test_nothing_is_dragged_once_the_button_was_let_go_elsewhere(make_map: Maker) -> None:
    body_map = make_map()
    body_map.canvas.zoom_by(3, (632, 300))
    before = body_map.canvas.camera
    _mouse(body_map, "press", (400, 300))
    _mouse(body_map, "drag", (402, 300))
    _mouse(body_map, "move", (450, 330))
    _mouse(body_map, "drag", (500, 330))
    assert body_map.canvas.camera == before


def test_pointing_at_a_part_of_the_body_names_it_and_shows_a_hand(make_map: Maker) -> None:
    body_map = make_map()
    _mouse(body_map, "move", _pixel_of(body_map, View.FRONT, (250, 595)))
    assert name_shown(body_map) == "Web of the hand, your left"
    assert body_map.canvas.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert look_of(body_map, "hand", Side.LEFT).hovered
    assert not look_of(body_map, "hand", Side.RIGHT).hovered
    _mouse(body_map, "move", (424, 40))
    assert name_shown(body_map) == ""
    assert body_map.canvas.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_pointing_at_a_part_changes_its_pixels_and_no_other_part_s(make_map: Maker) -> None:
    body_map = make_map()
    palm = _pixel_of(body_map, View.FRONT, (235, 555))
    chest = _pixel_of(body_map, View.FRONT, (0, 300))
    before = body_map.grab().toImage()
    _mouse(body_map, "move", palm)
    after = body_map.grab().toImage()
    assert _colour_at(after, palm) != _colour_at(before, palm)
    assert _colour_at(after, chest) == _colour_at(before, chest)


def test_the_wheel_zooms_around_the_pointer_by_parts_of_a_notch(make_map: Maker) -> None:
    body_map = make_map()
    at = _pixel_of(body_map, View.BACK, (0, 400))
    _turn_wheel(body_map, at, 120)
    whole = body_map.canvas.camera.zoom
    assert whole == pytest.approx(1.2)
    assert _pixel_of(body_map, View.BACK, (0, 400)) == pytest.approx(at)
    _turn_wheel(body_map, at, 30)
    assert 1 < body_map.canvas.camera.zoom / whole < 1.1
    _turn_wheel(body_map, at, -1200)
    assert body_map.canvas.camera == WHOLE


def test_a_zoomed_figure_becomes_sharp_when_it_rests(make_map: Maker) -> None:
    body_map = make_map()
    body_map.canvas.zoom_by(6, _pixel_of(body_map, View.BACK, (-243, 560)))
    stretched = body_map.grab().toImage()
    body_map.canvas.sharpen()
    assert body_map.grab().toImage() != stretched


def test_a_double_click_on_the_ground_resets(make_map: Maker) -> None:
    body_map = make_map()
    body_map.canvas.zoom_by(1.5, (424, 300))
    _mouse(body_map, "", (424, 120), double=True)
    assert body_map.canvas.camera == WHOLE


def test_zooming_into_a_part_takes_its_time_and_then_reports(make_map: Maker) -> None:
    body_map = make_map(still=False)
    done: list[bool] = []
    body_map.zoom_to(View.BACK, (200, 500, 80, 60), lambda: done.append(True))
    motion = body_map.motion.animation
    assert motion.duration() == 320
    motion.setCurrentTime(160)
    assert 1 < body_map.canvas.camera.zoom < 10
    assert not done
    motion.setCurrentTime(320)
    assert done == [True]
    assert _pixel_of(body_map, View.BACK, (240, 530)) == pytest.approx((424, 326))
    body_map.zoom_back()
    assert motion.duration() == 260
    motion.setCurrentTime(260)
    assert body_map.canvas.camera == WHOLE


def test_reduced_motion_zooms_at_once(make_map: Maker) -> None:
    body_map = make_map(still=True)
    done: list[bool] = []
    body_map.zoom_to(View.BACK, (200, 500, 80, 60), lambda: done.append(True))
    assert done == [True]
    assert body_map.canvas.camera.zoom > 5


def test_hands_are_ignored_while_the_camera_moves_by_itself(make_map: Maker) -> None:
    body_map = make_map(still=False)
    body_map.zoom_in()
    before = body_map.canvas.camera
    _turn_wheel(body_map, (424, 300), 120)
    assert body_map.canvas.camera == before


def test_the_narrow_layout_shows_one_figure_and_asks_for_the_other(
    qtbot: QtBot, make_map: Maker
) -> None:
    body_map = make_map(narrow=True)
    assert set(body_map.canvas.frames) == {View.BACK}
    front = next(one for one in body_map.findChildren(QAbstractButton) if one.text() == "Front")
    with qtbot.waitSignal(body_map.viewTurned) as asked:
        QTest.mouseClick(front, Qt.MouseButton.LeftButton)
    assert asked.args == [View.FRONT]
    body_map.show_map(map_screen(View.FRONT), None, True)
    assert set(body_map.canvas.frames) == {View.FRONT}
    assert front.isChecked()


def test_right_to_left_mirrors_the_layout_but_no_body(make_map: Maker) -> None:
    body_map = make_map()
    body_map.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    frames = body_map.canvas.frames
    assert frames[View.FRONT].x > frames[View.BACK].x
    left_foot = body_map.overlay.button("lr3", Side.LEFT).geometry().center().x()
    assert left_foot > frames[View.FRONT].x


def test_the_chosen_station_has_its_ring(make_map: Maker) -> None:
    body_map = make_map()
    assert not look_of(body_map, "knee", Side.LEFT).chosen
    body_map.show_map(map_screen(), "knee", True)
    assert look_of(body_map, "knee", Side.LEFT).chosen
    assert not look_of(body_map, "hand", Side.LEFT).chosen


def test_tags_follow_the_theme_and_the_body_does_not(make_map: Maker) -> None:
    body_map = make_map()
    hand = next(one for one in body_map.layer.placed if one.tag.station == "hand")
    edge = (hand.centre[0] - 10, hand.centre[1])
    chest = _pixel_of(body_map, View.BACK, (0, 300))
    pictures = {}
    for name, theme in (("light", LIGHT), ("dark", DARK)):
        body_map.setPalette(palette_of(theme))
        pictures[name] = body_map.grab().toImage()
        assert _colour_at(pictures[name], edge) == QColor(theme[Colour.ACCENT])
    assert _colour_at(pictures["light"], chest) == _colour_at(pictures["dark"], chest)


def test_the_first_side_is_filled_and_the_other_hollow(make_map: Maker) -> None:
    body_map = make_map()
    body_map.setPalette(palette_of(LIGHT))
    picture = body_map.grab().toImage()
    for placed in body_map.layer.placed:
        if placed.tag.station == "knee":
            face = _colour_at(picture, (placed.centre[0] - 9, placed.centre[1]))
            wanted = Colour.ACCENT if placed.tag.side is Side.LEFT else Colour.SURFACE
            assert face == QColor(LIGHT[wanted])


def test_a_row_under_the_pointer_lights_up_both_of_its_tags(make_map: Maker) -> None:
    body_map = make_map()
    looks = [("hand", Side.LEFT), ("hand", Side.RIGHT), ("foot", Side.LEFT)]
    body_map.light_up("hand")
    assert [look_of(body_map, *one).hovered for one in looks] == [True, True, False]
    body_map.light_up("")
    assert [look_of(body_map, *one).hovered for one in looks] == [False, False, False]


def test_the_map_says_once_which_station_the_pointer_is_on(make_map: Maker) -> None:
    body_map = make_map()
    heard: list[str] = []
    body_map.stationHovered.connect(heard.append)
    (tag,) = [one for one in body_map.layer.placed if one.tag.station == "foot"][:1]
    _mouse(body_map, "move", tag.centre)
    _mouse(body_map, "move", (tag.centre[0] + 1, tag.centre[1]))
    _mouse(body_map, "move", (4, 4))
    assert heard == ["foot", ""]
