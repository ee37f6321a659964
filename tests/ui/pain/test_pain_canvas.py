"""Areas are pressed, painted over and rubbed out with a mouse, and walked through with keys."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pain.pain_data import ART, CALF, LOWER, RIGHT, UPPER, pain_screen
from tsubo.domain.journal_areas import Area
from tsubo.ui.pain.pain_canvas import PainCanvas

Heard = list[tuple[Any, ...]]
LEFT_BUTTON, RIGHT_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def canvas(qtbot: QtBot) -> PainCanvas:
    widget = PainCanvas(ART)
    qtbot.addWidget(widget)
    widget.resize(400, 700)
    widget.show_drawing(pain_screen())
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


@pytest.fixture
def heard(canvas: PainCanvas) -> Heard:
    told: Heard = []

    def hear(name: str) -> Callable[..., None]:
        return lambda *values: told.append((name, *values))

    canvas.areaTouched.connect(hear("touched"))
    canvas.areaChosen.connect(hear("chosen"))
    canvas.painMarked.connect(hear("marked"))
    return told


def at(canvas: PainCanvas, area: Area) -> QPoint:
    x, y = canvas.place_of(area)
    return QPoint(round(x), round(y))


def move_over(canvas: PainCanvas, *areas: Area) -> None:
    for area in areas:
        QTest.mouseMove(canvas, at(canvas, area))


def stroke(canvas: PainCanvas, button: Qt.MouseButton, *areas: Area) -> None:
    QTest.mousePress(canvas, button, pos=at(canvas, areas[0]))
    move_over(canvas, *areas[1:])
    QTest.mouseRelease(canvas, button, pos=at(canvas, areas[-1]))


def test_a_press_touches_an_area_and_the_keyboard_follows(canvas: PainCanvas, heard: Heard) -> None:
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(canvas, LOWER))
    assert heard == [("touched", LOWER), ("chosen", LOWER)]
    assert canvas.buttons.button(LOWER).hasFocus()


def test_a_stroke_ends_when_the_page_is_left(canvas: PainCanvas, heard: Heard) -> None:
    QTest.mousePress(canvas, LEFT_BUTTON, pos=at(canvas, UPPER))
    canvas.hide()
    canvas.show()
    move_over(canvas, LOWER, CALF)
    assert heard == [("touched", UPPER)]
    QTest.mouseRelease(canvas, LEFT_BUTTON, pos=at(canvas, CALF))


def test_a_stroke_ends_where_the_button_was_let_go_elsewhere(
    canvas: PainCanvas, heard: Heard
) -> None:
    QTest.mousePress(canvas, LEFT_BUTTON, pos=at(canvas, UPPER))
    QTest.mouseRelease(QWidget(), LEFT_BUTTON)
    move_over(canvas, LOWER, CALF)
    assert heard == [("touched", UPPER)]
    stroke(canvas, LEFT_BUTTON, CALF)
    assert heard[1] == ("touched", CALF)


def test_a_press_beside_the_body_does_nothing(canvas: PainCanvas, heard: Heard) -> None:
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=QPoint(5, 690))
    assert heard == []


def test_painting_marks_every_area_on_the_way_even_when_quick(
    canvas: PainCanvas, heard: Heard
) -> None:
    stroke(canvas, LEFT_BUTTON, UPPER, CALF)
    assert heard[:3] == [("touched", UPPER), ("marked", LOWER, 5), ("marked", CALF, 5)]


def test_a_stroke_from_a_marked_area_carries_its_intensity(
    canvas: PainCanvas, heard: Heard
) -> None:
    canvas.show_drawing(pain_screen({UPPER: 8}))

    def choose(area: Area) -> None:
        canvas.show_drawing(pain_screen({UPPER: 8}, chosen=area))

    canvas.areaChosen.connect(choose)
    stroke(canvas, LEFT_BUTTON, UPPER, LOWER)
    assert heard[:2] == [("chosen", UPPER), ("marked", LOWER, 8)]
    assert ("touched", UPPER) not in heard


def test_the_right_button_rubs_out(canvas: PainCanvas, heard: Heard) -> None:
    canvas.show_drawing(pain_screen({UPPER: 8, LOWER: 3}))
    stroke(canvas, RIGHT_BUTTON, UPPER, LOWER)
    assert heard[:2] == [("marked", UPPER, 0), ("marked", LOWER, 0)]


def test_a_marked_area_is_touched_when_the_button_is_let_go(
    canvas: PainCanvas, heard: Heard
) -> None:
    canvas.show_drawing(pain_screen({UPPER: 8}))
    QTest.mousePress(canvas, LEFT_BUTTON, pos=at(canvas, UPPER))
    assert heard == []
    QTest.mouseRelease(canvas, LEFT_BUTTON, pos=at(canvas, UPPER))
    assert heard[0] == ("touched", UPPER)


@pytest.mark.parametrize(
    ("key", "goal"), [(Qt.Key.Key_Up, UPPER), (Qt.Key.Key_Right, RIGHT), (Qt.Key.Key_Down, CALF)]
)
def test_arrows_go_from_area_to_area(
    canvas: PainCanvas, heard: Heard, key: Qt.Key, goal: Area
) -> None:
    start = canvas.buttons.button(LOWER)
    start.setFocus()
    QTest.keyClick(start, key)
    assert canvas.buttons.button(goal).hasFocus()
    assert heard == [("chosen", LOWER), ("chosen", goal)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_press_the_area_with_the_keyboard(
    canvas: PainCanvas, heard: Heard, key: Qt.Key
) -> None:
    button = canvas.buttons.button(LOWER)
    button.setFocus()
    QTest.keyClick(button, key)
    assert heard[-1] == ("touched", LOWER)


@pytest.mark.parametrize(("key", "intensity"), [("7", 7), ("1", 1), ("0", 0)])
def test_digits_say_how_strong(canvas: PainCanvas, heard: Heard, key: str, intensity: int) -> None:
    QTest.keyClicks(canvas.buttons.button(LOWER), key)
    assert heard == [("marked", LOWER, intensity)]


def test_1_and_then_0_mark_10(canvas: PainCanvas, heard: Heard) -> None:
    def mark(area: Area, intensity: int) -> None:
        canvas.show_drawing(pain_screen({area: intensity}, chosen=area))

    canvas.painMarked.connect(mark)
    QTest.keyClicks(canvas.buttons.button(LOWER), "10")
    QTest.keyClicks(canvas.buttons.button(UPPER), "0")
    assert heard == [("marked", LOWER, 1), ("marked", LOWER, 10), ("marked", UPPER, 0)]


def test_delete_takes_a_mark_away(canvas: PainCanvas, heard: Heard) -> None:
    QTest.keyClick(canvas.buttons.button(LOWER), Qt.Key.Key_Delete)
    assert heard == [("marked", LOWER, 0)]


def test_a_chord_is_no_intensity(canvas: PainCanvas, heard: Heard) -> None:
    button = canvas.buttons.button(LOWER)
    QTest.keyClick(button, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert heard == []


def test_a_screen_reader_finds_a_button_with_name_side_and_intensity(canvas: PainCanvas) -> None:
    canvas.show_drawing(pain_screen({LOWER: 6}))
    found = QAccessible.queryAccessibleInterface(canvas.buttons.button(LOWER))
    assert found.role() is QAccessible.Role.Button
    assert found.text(QAccessible.Text.Name) == "Your left lower back, 6 of 10"
    other = canvas.buttons.button(RIGHT)
    assert other.accessibleName() == "Your right lower back, not marked"


def test_the_areas_are_one_stop_for_the_tab_key(canvas: PainCanvas) -> None:
    canvas.show_drawing(pain_screen({LOWER: 6}, chosen=RIGHT))
    stops = [one for one in canvas.buttons.all() if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [canvas.buttons.button(RIGHT)]


def test_the_body_is_not_mirrored_where_words_are_read_from_the_right(canvas: PainCanvas) -> None:
    before = at(canvas, LOWER)
    canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    canvas.show_drawing(pain_screen({LOWER: 1}))
    assert at(canvas, LOWER) == before
    assert at(canvas, LOWER).x() < at(canvas, RIGHT).x()


def test_the_areas_move_with_the_figure(canvas: PainCanvas) -> None:
    small = canvas.frame().scale
    canvas.resize(800, 1400)
    assert canvas.frame().scale > 1.8 * small
    box = canvas.buttons.button(CALF).geometry()
    assert box.contains(at(canvas, CALF))


def test_pointing_names_what_a_press_would_reach(canvas: PainCanvas) -> None:
    move_over(canvas, LOWER, CALF)
    assert canvas.toolTip() == "Your left calf: not marked"


def test_the_figure_is_named_above_its_head(canvas: PainCanvas) -> None:
    band = QRect(0, 0, canvas.width(), round(canvas.frame().y))
    named = canvas.grab(band).toImage()
    canvas.show_drawing(replace(pain_screen(), figure=""))
    assert canvas.grab(band).toImage() != named
