"""The bar above: the question, the warning signs and the menu, at every width."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGroupBox,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import MENU, top_bar
from tests.ui.screens_people import chip
from tsubo.domain.pain import Pain
from tsubo.session.actions import Errand, Turn
from tsubo.session.people_actions import ComeIn
from tsubo.ui.person_chip import PersonChip
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
        names = ("Draw it", "Warning signs", "Menu")
        shown = [*radios, *(_button(bar, name) for name in names)]
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
    with qtbot.waitSignal(bar.turnAsked, timeout=0) as caught:
        QTest.mouseClick(_button(bar, "Warning signs"), Qt.MouseButton.LeftButton)
    assert caught.args == [Turn.SAFETY]


def test_the_pain_can_be_drawn_from_beside_the_question(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.turnAsked, timeout=0) as caught:
        QTest.mouseClick(_button(bar, "Draw it"), Qt.MouseButton.LeftButton)
    assert caught.args == [Turn.PAIN]


def test_where_nothing_can_be_drawn_nothing_offers_it(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    offered = _button(bar, "Draw it")
    bar.show_bar(top_bar()._replace(draw=""), MENU)
    assert MENU.draw not in [entry.text() for entry in bar.menu().actions()]
    assert not offered.isVisible()


def test_choosing_tells_the_pain(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.painChosen, timeout=0) as caught:
        QTest.mouseClick(bar.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    assert caught.args == [Pain.BOTH]


def _entry(menu: QMenu, *words: str) -> QAction:
    """Return the entry of ``menu`` with these words, one for each menu on the way to it."""
    first, *rest = words
    action = next(one for one in menu.actions() if one.text() == first)
    if not rest:
        return action
    below = action.menu()
    assert isinstance(below, QMenu)
    return _entry(below, *rest)


@pytest.mark.parametrize(
    ("words", "turn"),
    [
        (MENU.draw, Turn.PAIN),
        (MENU.learn, Turn.LEARN),
        (MENU.history, Turn.HISTORY),
        (MENU.data, Turn.DATA),
        (MENU.health, Turn.HEALTH),
        (MENU.people, Turn.PEOPLE),
        (MENU.settings, Turn.SETTINGS),
        (MENU.safety, Turn.SAFETY),
        (MENU.help, Turn.HELP),
    ],
)
def test_each_entry_of_the_menu_asks_for_its_page(qtbot: QtBot, words: str, turn: Turn) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.turnAsked, timeout=0) as caught:
        _entry(bar.menu(), words).trigger()
    assert caught.args == [turn]


def test_the_last_entry_of_the_menu_closes(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.closeAsked, timeout=0):
        _entry(bar.menu(), MENU.close).trigger()


@pytest.mark.parametrize(
    ("words", "errand"),
    [
        ((MENU.print_sheet, MENU.one_page), Errand.PRINT_ONE_PAGE),
        ((MENU.print_sheet, MENU.two_pages), Errand.PRINT_TWO_PAGES),
        ((MENU.save_sheet, MENU.one_page), Errand.SAVE_ONE_PAGE),
        ((MENU.save_sheet, MENU.two_pages), Errand.SAVE_TWO_PAGES),
        ((MENU.save_track,), Errand.SAVE_TRACK),
    ],
)
def test_the_menu_takes_the_routine_along(
    qtbot: QtBot, words: tuple[str, ...], errand: Errand
) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.errandAsked, timeout=0) as caught:
        _entry(bar.menu(), *words).trigger()
    assert caught.args == [errand]


def test_every_menu_is_written_in_the_same_letters(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    menu = bar.menu()
    below = [part for one in menu.actions() if isinstance(part := one.menu(), QMenu)]
    assert len(below) == 2
    assert {part.font().pixelSize() for part in below} == {menu.font().pixelSize()}


def test_a_page_without_the_question_shows_none(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    bar.show_bar(None, MENU)
    assert not any(one.isVisible() for one in bar.findChildren(QRadioButton))


def test_who_is_alone_sees_no_chip_and_none_is_made(qtbot: QtBot) -> None:
    assert _bar(qtbot, 1280).findChildren(PersonChip) == []


@pytest.mark.parametrize("width", [720, 1000, 1280])
def test_with_others_the_chip_stands_inside_the_bar(qtbot: QtBot, width: int) -> None:
    bar = _bar(qtbot, width)
    bar.show_bar(top_bar()._replace(person=chip("Bela")), MENU)
    (found,) = bar.findChildren(PersonChip)
    assert found.x() > width / 2, "it is never painted where it was made"
    QApplication.processEvents()
    box = found.rect().translated(found.mapTo(bar, found.rect().topLeft()))
    assert bar.rect().contains(box)
    shown = [one for one in bar.findChildren(QPushButton) if one.isVisible()]
    beside = [one.rect().translated(one.mapTo(bar, one.rect().topLeft())) for one in shown]
    assert not any(box.intersects(other) for other in beside)
    with qtbot.waitSignal(bar.peopleAsked, timeout=0) as caught:
        found.click()
    assert caught.args == [ComeIn("2")]
    bar.show_bar(top_bar(), MENU)
    assert found.isHidden()
