"""The map for keyboards and screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.map.conftest import Maker
from tests.ui.map.map_data import map_screen
from tests.ui.map.seen import look_of
from tsubo.domain.side import Side, View
from tsubo.ui.map.body_map import BodyMap
from tsubo.ui.map.zoom import WHOLE


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _focus(body_map: BodyMap, point: str, side: Side) -> QWidget:
    button = body_map.overlay.button(point, side)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is button
    return button


def test_there_is_one_named_button_for_each_point_on_each_side(make_map: Maker) -> None:
    body_map = make_map()
    names = [button.accessibleName() for button in body_map.overlay.buttons]
    marks = [mark for tag in map_screen().tags for mark in tag.marks]
    assert names == [mark.name for mark in marks]
    assert len(names) == 13
    assert body_map.overlay.button("li4", Side.RIGHT).accessibleDescription() == "second"


def test_a_screen_reader_s_press_chooses_the_point(qtbot: QtBot, make_map: Maker) -> None:
    body_map = make_map()
    viewport = QAccessible.queryAccessibleInterface(body_map.canvas.viewport())
    assert viewport is not None
    children = [viewport.child(index) for index in range(viewport.childCount())]
    press = next(
        one
        for one in children
        if one.text(QAccessible.Text.Name) == "Top of the foot, your right, lr3"
    )
    with qtbot.waitSignal(body_map.pointChosen) as asked:
        press.actionInterface().doAction("Press")
    assert asked.args == ["lr3", Side.RIGHT]


def test_each_button_covers_its_mark_and_is_at_least_32_pixels(make_map: Maker) -> None:
    body_map = make_map()
    for zoom in (1, 4):
        body_map.canvas.zoom_by(zoom, (632, 300))
        for placed in body_map.layer.placed:
            for mark in placed.marks:
                cover = body_map.overlay.button(mark.mark.point, mark.mark.side).geometry()
                x, y = mark.middle
                assert cover.contains(round(x), round(y))
                assert min(cover.width(), cover.height()) >= 32


def test_tab_goes_through_the_points_in_reading_order(make_map: Maker) -> None:
    body_map = make_map()
    button = _focus(body_map, "li4", Side.LEFT)
    walked = [button.accessibleName()]
    for _ in range(12):
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
        walked.append(_focused().accessibleName())
    assert walked == [one.accessibleName() for one in body_map.overlay.buttons]
    QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    assert _focused().accessibleName() == "Zoom out"


@pytest.mark.parametrize(
    ("start", "key", "goal"),
    [
        (("bl53", Side.LEFT), Qt.Key.Key_Right, ("bl28", Side.LEFT)),
        (("bl28", Side.LEFT), Qt.Key.Key_Right, ("bl28", Side.RIGHT)),
        (("bl40", Side.LEFT), Qt.Key.Key_Left, ("li4", Side.LEFT)),
        (("dan_tien", Side.MIDLINE), Qt.Key.Key_Down, ("lr3", Side.LEFT)),
        (("dan_tien", Side.MIDLINE), Qt.Key.Key_Right, ("forearm", Side.LEFT)),
    ],
)
def test_arrows_go_to_the_nearest_point_that_way(
    make_map: Maker, start: tuple[str, Side], key: Qt.Key, goal: tuple[str, Side]
) -> None:
    body_map = make_map()
    QTest.keyClick(_focus(body_map, *start), key)
    assert QApplication.focusWidget() is body_map.overlay.button(*goal)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_choose(qtbot: QtBot, make_map: Maker, key: Qt.Key) -> None:
    body_map = make_map()
    button = _focus(body_map, "bl40", Side.RIGHT)
    with qtbot.waitSignal(body_map.pointChosen) as asked:
        QTest.keyClick(button, key)
    assert asked.args == ["bl40", Side.RIGHT]


def test_plus_zooms_at_the_point_with_the_keyboard(make_map: Maker) -> None:
    body_map = make_map()
    button = _focus(body_map, "bl40", Side.RIGHT)
    for _ in range(4):
        QTest.keyClick(button, Qt.Key.Key_Plus)
    assert body_map.canvas.zoomed
    seen = body_map.canvas.viewport().rect()
    assert seen.contains(button.geometry().center())


def test_the_point_with_the_keyboard_is_ringed_in_the_scene(make_map: Maker) -> None:
    body_map = make_map()
    _focus(body_map, "bl53", Side.LEFT)
    assert look_of(body_map, "lower_back", Side.LEFT).focus == 1
    body_map.overlay.button("bl53", Side.LEFT).clearFocus()
    assert look_of(body_map, "lower_back", Side.LEFT).focus is None


@pytest.mark.parametrize("corner", [(632, 80), (216, 600), (20, 20), (840, 640)])
def test_a_point_out_of_sight_is_brought_into_view_by_the_keyboard(
    make_map: Maker, corner: tuple[int, int]
) -> None:
    body_map = make_map()
    viewport = body_map.canvas.viewport().rect()
    for tag in map_screen().tags:
        _focused().clearFocus()
        body_map.canvas.look(WHOLE)
        body_map.canvas.zoom_by(4, corner)
        for mark in tag.marks:
            button = _focus(body_map, mark.point, mark.side)
            assert viewport.contains(button.geometry().center())


def test_another_first_side_keeps_the_buttons_and_the_focus(make_map: Maker) -> None:
    body_map = make_map()
    button = _focus(body_map, "li4", Side.RIGHT)
    screen = map_screen()
    turned = tuple(
        tag._replace(
            first=not tag.first,
            marks=tuple(mark._replace(description="chosen") for mark in tag.marks),
        )
        for tag in screen.tags
    )
    body_map.show_map(screen._replace(tags=turned), "hand", True)
    assert body_map.overlay.button("li4", Side.RIGHT) is button
    assert QApplication.focusWidget() is button
    assert button.accessibleDescription() == "chosen"


def test_a_point_that_is_gone_takes_its_button_with_it(make_map: Maker) -> None:
    body_map = make_map()
    screen = map_screen()
    fewer = tuple(tag for tag in screen.tags if tag.station != "foot")
    body_map.show_map(screen._replace(tags=fewer), None, True)
    assert len(body_map.overlay.buttons) == 11
    assert all("foot" not in one.accessibleName() for one in body_map.overlay.buttons)


def test_the_narrow_layout_hides_the_buttons_of_the_other_figure(make_map: Maker) -> None:
    body_map = make_map(narrow=True, view=View.FRONT)
    shown = [one for one in body_map.overlay.buttons if one.isVisible()]
    assert len(shown) == 3


def test_the_view_is_no_stop_for_the_keyboard(make_map: Maker) -> None:
    body_map = make_map()
    assert body_map.canvas.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert body_map.canvas.viewport().focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_window_s_own_focus_ring_leaves_points_and_zoom_buttons_alone(make_map: Maker) -> None:
    body_map = make_map()
    shown = [one for one in body_map.findChildren(QAbstractButton) if one.isVisible()]
    assert shown
    assert all(one.property("draws_focus") for one in shown)
