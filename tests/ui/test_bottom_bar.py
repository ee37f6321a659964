"""The bar below: start, length and strip, and the guide's button in a narrow window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import STATIONS, bottom_bar
from tsubo.ui.bottom_bar import BottomBar
from tsubo.ui.strip import Strip


def _bar(qtbot: QtBot, width: int, chosen: str = "") -> BottomBar:
    bar = BottomBar()
    qtbot.addWidget(bar)
    bar.show_bar(bottom_bar(chosen))
    bar.resize(width, bar.height())
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def _button(bar: BottomBar, name: str) -> QAbstractButton:
    found = (one for one in bar.findChildren(QAbstractButton) if one.accessibleName() == name)
    return next(found)


def _words(bar: BottomBar) -> set[str]:
    return {one.text() for one in bar.findChildren(QLabel) if one.isVisible()}


@pytest.mark.parametrize("width", [720, 1280, 2560])
def test_start_starts(qtbot: QtBot, width: int) -> None:
    bar = _bar(qtbot, width)
    with qtbot.waitSignal(bar.startAsked, timeout=0):
        QTest.mouseClick(_button(bar, "Start the routine"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [720, 1280])
def test_each_station_of_the_strip_can_be_chosen_by_its_name(qtbot: QtBot, width: int) -> None:
    bar = _bar(qtbot, width)
    for station, _, name, _ in STATIONS:
        button = _button(bar, name)
        assert min(button.width(), button.height()) >= 32
        with qtbot.waitSignal(bar.stationChosen, timeout=0) as caught:
            QTest.keyClick(button, Qt.Key.Key_Return)
        assert caught.args == [station]


def test_the_words_of_the_strip_go_first_when_room_is_short(qtbot: QtBot) -> None:
    bars = [_bar(qtbot, width) for width in (1280, 720)]
    wide, narrow = (_button(bar, "Web of the hand") for bar in bars)
    assert narrow.width() < wide.width()
    assert narrow.toolTip() == "Web of the hand"


def test_the_length_is_said_shortly_in_a_narrow_window(qtbot: QtBot) -> None:
    assert {"About 18 min, 6 stations", "Your left side first"} <= _words(_bar(qtbot, 1280))
    assert _words(_bar(qtbot, 900)) == {"About 18 min, your left first"}


def test_the_chosen_station_looks_different(qtbot: QtBot) -> None:
    plain, chosen = _bar(qtbot, 1280), _bar(qtbot, 1280, "foot")
    pictures = [_button(bar, "Top of the foot").grab().toImage() for bar in (plain, chosen)]
    assert pictures[0] != pictures[1]


def test_guide_me_here_takes_the_place_of_the_start(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 720, "hand")
    bar.set_guide_button("Guide me here", "about 2 min")
    guide = _button(bar, "Guide me here")
    assert guide.isVisible()
    assert not _button(bar, "Start the routine").isVisible()
    with qtbot.waitSignal(bar.guideAsked, timeout=0):
        guide.click()
    bar.set_guide_button("", "")
    assert _button(bar, "Start the routine").isVisible()
    assert not guide.isVisible()


@pytest.mark.parametrize(
    "length", ["About 17 min, your left first", "About 121 min, your own right first"]
)
def test_the_short_length_is_whole_or_not_there(qtbot: QtBot, length: str) -> None:
    bar = _bar(qtbot, 1000)
    bar.show_bar(bottom_bar()._replace(short_length=length))
    seen = set()
    for width in range(1000, 690, -10):
        bar.resize(width, bar.height())
        QApplication.processEvents()
        for label in bar.findChildren(QLabel):
            if label.isVisible():
                needed = QFontMetrics(label.font()).horizontalAdvance(label.text())
                assert label.width() >= needed
                seen.add(label.text())
        (strip,) = bar.findChildren(Strip)
        assert strip.width() >= strip.sizeHint().width()
        assert strip.geometry().right() < width
    assert seen == {length}
