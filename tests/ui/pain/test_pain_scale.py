"""The scale from 0 to 10: pressed, typed, or stepped through, and read like a slider."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tsubo.ui.pain.pain_scale import PainScale


@pytest.fixture
def scale(qtbot: QtBot) -> PainScale:
    widget = PainScale()
    qtbot.addWidget(widget)
    widget.resize(420, 48)
    widget.show_intensity("How strong is it?", 5)
    widget.show()
    return widget


@pytest.fixture
def picked(scale: PainScale) -> list[int]:
    values: list[int] = []
    scale.picked.connect(values.append)
    return values


@pytest.mark.parametrize("intensity", [0, 3, 10])
def test_a_press_picks_the_cell(scale: PainScale, picked: list[int], intensity: int) -> None:
    place = scale.cell(intensity).center().toPoint()
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=place)
    assert picked == [intensity]


def test_numbers_rise_to_the_right_in_every_language(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        scale = PainScale()
        assert scale.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert scale.cell(0).left() < scale.cell(10).left()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("key", "intensity"),
    [
        (Qt.Key.Key_7, 7),
        (Qt.Key.Key_0, 0),
        (Qt.Key.Key_Right, 6),
        (Qt.Key.Key_Left, 4),
        (Qt.Key.Key_End, 10),
        (Qt.Key.Key_Home, 0),
    ],
)
def test_keys_pick(scale: PainScale, picked: list[int], key: Qt.Key, intensity: int) -> None:
    QTest.keyClick(scale, key)
    assert picked == [intensity]


def test_1_and_then_0_pick_10(scale: PainScale, picked: list[int]) -> None:
    QTest.keyClicks(scale, "10")
    assert picked == [1, 10]


def test_a_press_between_two_digits_parts_them(scale: PainScale, picked: list[int]) -> None:
    QTest.keyClicks(scale, "1")
    place = scale.cell(5).center().toPoint()
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClicks(scale, "0")
    assert picked == [1, 5, 0]


def test_the_wheel_scrolls_the_page_and_says_nothing(scale: PainScale, picked: list[int]) -> None:
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    at, turn = QPointF(20, 20), QPoint(0, -120)
    event = QWheelEvent(at, at, QPoint(), turn, *none, phase, False)
    QApplication.sendEvent(scale, event)
    assert (picked, scale.value(), event.isAccepted()) == ([], 5, False)


def test_showing_an_intensity_is_no_choice(scale: PainScale, picked: list[int]) -> None:
    scale.show_intensity("How strong is it?", 9)
    assert picked == []
    assert scale.value() == 9


def test_a_screen_reader_has_name_value_and_limits(scale: PainScale) -> None:
    found = QAccessible.queryAccessibleInterface(scale)
    assert found.text(QAccessible.Text.Name) == "How strong is it?"
    value = found.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (0, 5, 10)


def test_the_cell_that_is_chosen_looks_different(scale: PainScale) -> None:
    before = scale.grab().toImage()
    scale.show_intensity("How strong is it?", 6)
    assert scale.grab().toImage() != before
