"""The bar above: the question, the warning signs and the menu, at every width."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGroupBox, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import MENU, top_bar
from tsubo.domain.pain import Pain
from tsubo.ui.top_bar import TopBar


def _bar(qtbot: QtBot, width: int) -> TopBar:
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.show_bar(top_bar(), MENU)
    bar.resize(width, bar.height())
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def _button(bar: TopBar, name: str) -> QPushButton:
    return next(one for one in bar.findChildren(QPushButton) if one.accessibleName() == name)


def _words(bar: TopBar) -> set[str]:
    return {one.text() for one in bar.findChildren(QLabel) if one.isVisible()}


def test_a_wide_window_asks_in_full(qtbot: QtBot) -> None:
    assert "Where does your back hurt more?" in _words(_bar(qtbot, 1600))


@pytest.mark.parametrize("width", [720, 1000, 1170])
def test_a_smaller_one_asks_shortly_and_still_says_it_all(qtbot: QtBot, width: int) -> None:
    bar = _bar(qtbot, width)
    assert "Hurts more:" in _words(bar)
    group = bar.findChild(QGroupBox)
    assert isinstance(group, QGroupBox)
    assert group.accessibleName() == "Where does your back hurt more?"


@pytest.mark.parametrize("pixels", [13, 19, 26])
@pytest.mark.parametrize("width", [720, 1080, 1280, 2560])
def test_everything_lies_inside_and_beside_each_other(
    qtbot: QtBot, width: int, pixels: int
) -> None:
    usual = QFont(QApplication.font())
    larger = QFont(usual)
    larger.setPixelSize(pixels)
    QApplication.setFont(larger)
    try:
        bar = _bar(qtbot, width)
        assert bar.width() == width
        radios = bar.findChildren(QRadioButton)
        shown = [*radios, _button(bar, "Warning signs"), _button(bar, "Menu")]
        boxes = [one.rect().translated(one.mapTo(bar, one.rect().topLeft())) for one in shown]
        for index, box in enumerate(boxes):
            assert bar.rect().contains(box)
            assert not any(box.intersects(other) for other in boxes[index + 1 :])
            assert box.height() >= 32 <= box.width()
    finally:
        QApplication.setFont(usual)


def test_the_warning_signs_keep_their_name_as_a_bare_triangle(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 720)
    assert _button(bar, "Warning signs").toolTip() == "Warning signs"
    with qtbot.waitSignal(bar.safetyAsked, timeout=0):
        QTest.mouseClick(_button(bar, "Warning signs"), Qt.MouseButton.LeftButton)


def test_choosing_tells_the_pain(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.painChosen, timeout=0) as caught:
        QTest.mouseClick(bar.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    assert caught.args == [Pain.BOTH]


@pytest.mark.parametrize(
    ("index", "signal"),
    [
        (0, "learnAsked"),
        (1, "settingsAsked"),
        (2, "safetyAsked"),
        (3, "sheetAsked"),
        (4, "closeAsked"),
    ],
)
def test_each_entry_of_the_menu_asks_for_its_page(qtbot: QtBot, index: int, signal: str) -> None:
    bar = _bar(qtbot, 1280)
    action = bar.menu().actions()[index]
    words = (MENU.learn, MENU.settings, MENU.safety, MENU.sheet, MENU.close)
    assert action.text() == words[index]
    with qtbot.waitSignal(getattr(bar, signal), timeout=0):
        action.trigger()


def test_a_page_without_the_question_shows_none(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    bar.show_bar(None, MENU)
    assert not any(one.isVisible() for one in bar.findChildren(QRadioButton))
