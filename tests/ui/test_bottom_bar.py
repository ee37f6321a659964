"""The bar below: start, length and strip, and the guide's button in a narrow window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
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


def _about(bar: BottomBar) -> QAbstractButton:
    return _button(bar, "About the routine")


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


@pytest.mark.parametrize("family", ["DejaVu Sans", "Inter"])
def test_the_usual_window_has_room_for_all_words(qtbot: QtBot, family: str) -> None:
    usual = QApplication.font()
    font = QFont(usual)
    font.setFamily(family)
    QApplication.setFont(font)
    try:
        bar = _bar(qtbot, 1280, "lower_back")
        assert _about(bar).height() > 44, "two lines"
        assert _button(bar, "Web of the hand").toolTip() == "", "the strip has its words"
    finally:
        QApplication.setFont(usual)


def test_the_words_of_the_strip_go_first_when_room_is_short(qtbot: QtBot) -> None:
    bars = [_bar(qtbot, width) for width in (1280, 720)]
    wide, narrow = (_button(bar, "Web of the hand") for bar in bars)
    assert narrow.width() < wide.width()
    assert narrow.toolTip() == "Web of the hand"


def test_the_length_is_said_shortly_in_a_narrow_window(qtbot: QtBot) -> None:
    whole = "About 18 min, 6 stations. Sitting, standing, lying. Your left side first"
    wide, narrow = _bar(qtbot, 1280), _bar(qtbot, 900)
    assert _about(wide).accessibleDescription() == whole
    assert _about(narrow).accessibleDescription() == "About 18 min, your left first"


@pytest.mark.parametrize("width", [500, 720, 900, 1280, 2560])
def test_the_words_about_the_routine_lead_to_its_page(qtbot: QtBot, width: int) -> None:
    bar = _bar(qtbot, width)
    about = _about(bar)
    assert min(about.width(), about.height()) >= 44
    with qtbot.waitSignal(bar.aboutAsked, timeout=0):
        QTest.mouseClick(about, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.aboutAsked, timeout=0):
        QTest.keyClick(about, Qt.Key.Key_Return)


def test_the_words_look_pressable_under_the_pointer(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    about = _about(bar)
    plain = about.grab().toImage()
    about.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert about.grab().toImage() != plain


def test_an_open_station_has_the_narrow_bar_to_itself(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 720, "hand")
    bar.set_guide_button("Guide me here", "about 2 min")
    assert not _about(bar).isVisible()


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
def test_the_short_length_is_whole_or_an_icon(qtbot: QtBot, length: str) -> None:
    bar = _bar(qtbot, 1000)
    bar.show_bar(bottom_bar()._replace(short_length=length))
    seen = set()
    for width in range(1000, 690, -10):
        bar.resize(width, bar.height())
        QApplication.processEvents()
        about = _about(bar)
        assert about.width() == about.sizeHint().width()
        seen.add(about.accessibleDescription().strip())
        (strip,) = bar.findChildren(Strip)
        assert strip.width() >= strip.sizeHint().width()
        assert about.geometry().right() < strip.x()
        assert strip.geometry().right() < width
    assert seen == {length, ""}
