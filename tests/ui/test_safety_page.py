"""The warning signs: first run, opened again, and the ways on."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from tests.session.walking import part_of, shown
from tests.ui.screens_bars import safety_screen
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.session.actions import Turn
from tsubo.session.parts.pages import WordsScreen
from tsubo.session.state import opening
from tsubo.ui.safety_card import SafetyCard
from tsubo.ui.safety_page import SafetyPage


def _page(qtbot: QtBot, width: int = 1280, height: int = 800, **how: bool) -> SafetyPage:
    page = SafetyPage()
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show_words(safety_screen(**how))
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    return page


def _button(page: SafetyPage, name: str) -> QAbstractButton:
    found = (one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name)
    return next(found)


def _words(page: SafetyPage) -> list[str]:
    shown = (one for one in page.findChildren(QLabel) if one.isVisible())
    return [one.accessibleName() or one.text() for one in shown]


def test_every_sign_of_every_list_is_shown(qtbot: QtBot) -> None:
    words = _words(_page(qtbot))
    for block in safety_screen().blocks:
        assert block.title in words
        for item in block.items:
            assert item.replace("**", "") in words


def test_one_goes_on_only_after_agreeing(qtbot: QtBot) -> None:
    page = _page(qtbot)
    go_on = _button(page, "Go to the body map")
    assert not go_on.isEnabled()
    tick = page.findChild(QCheckBox)
    assert isinstance(tick, QCheckBox)
    with qtbot.waitSignal(page.agreed, timeout=0) as caught:
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    assert caught.args == [True]
    page.show_words(safety_screen(agreed=True))
    with qtbot.waitSignal(page.goOnAsked, timeout=0):
        go_on.click()


def test_showing_the_agreement_asks_for_nothing(qtbot: QtBot) -> None:
    page = _page(qtbot)
    with qtbot.assertNotEmitted(page.agreed):
        page.show_words(safety_screen(agreed=True))


def test_having_one_of_these_can_be_said_at_once(qtbot: QtBot) -> None:
    page = _page(qtbot)
    with qtbot.waitSignal(page.oneOfTheseAsked, timeout=0):
        _button(page, "I have one of these").click()


def test_opened_again_it_has_a_way_back_and_nothing_to_agree_to(qtbot: QtBot) -> None:
    page = _page(qtbot, first_run=False)
    assert not _button(page, "Back").isHidden()
    tick = page.findChild(QCheckBox)
    assert isinstance(tick, QCheckBox)
    assert not tick.isVisible()
    with qtbot.waitSignal(page.backAsked, timeout=0):
        _button(page, "Back").click()


def test_on_the_first_run_there_is_no_way_back(qtbot: QtBot) -> None:
    page = _page(qtbot)
    assert not _button(page, "").isVisible()


def test_the_number_is_changed_in_place(qtbot: QtBot) -> None:
    page = _page(qtbot)
    QTest.mouseClick(_button(page, "Change number"), Qt.MouseButton.LeftButton)
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    assert field.text() == "112"
    QTest.keyClicks(field, "999")
    with qtbot.waitSignal(page.numberChanged, timeout=0) as caught:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert caught.args == ["999"]
    assert not field.isVisible()


def test_why_a_number_was_not_taken_stands_below_it(qtbot: QtBot) -> None:
    page = _page(qtbot)
    why = "Write 2 to 16 digits."
    assert why not in _words(page)
    page.show_words(replace(safety_screen(), number_wrong=why))
    assert why in _words(page)


def test_the_cards_stand_beside_each_other_where_there_is_room(qtbot: QtBot) -> None:
    for width, across in ((1280, True), (720, False)):
        page = _page(qtbot, width)
        tops = {card.y() for card in page.findChildren(SafetyCard)}
        assert (len(tops) == 1) is across


@pytest.mark.parametrize(("width", "height"), [(720, 560), (1280, 800), (2560, 1440)])
def test_the_ways_on_are_always_in_sight(qtbot: QtBot, width: int, height: int) -> None:
    page = _page(qtbot, width, height)
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    for name in ("Go to the body map", "I have one of these"):
        button = _button(page, name)
        assert not area.isAncestorOf(button)
        assert page.rect().contains(button.rect().translated(button.mapTo(page, QPoint(0, 0))))


def test_in_a_very_low_window_they_scroll_with_the_lists(qtbot: QtBot) -> None:
    page = _page(qtbot, 720, 360)
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.isAncestorOf(_button(page, "Go to the body map"))


@pytest.fixture(params=["DejaVu Sans", "Inter"])
def family(request: pytest.FixtureRequest) -> Iterator[str]:
    usual = QApplication.font()
    font = QFont(usual)
    font.setFamily(request.param)
    QApplication.setFont(font)
    yield request.param
    QApplication.setFont(usual)


@pytest.mark.usefixtures("family")
@pytest.mark.parametrize("agreed", [False, True])
def test_all_signs_are_seen_at_once_in_the_usual_window(
    qtbot: QtBot, atlas: Atlas, agreed: bool
) -> None:
    page = SafetyPage()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    state = opening(atlas, Memory(agreed=agreed))
    screen = shown(state, *((Turn.SAFETY,) if agreed else ()))
    page.show_words(part_of(screen, WordsScreen))
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() == 0


def test_opened_again_the_way_on_keeps_its_own_width_at_the_end(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.show_words(replace(safety_screen(), agreement="", go_on=""))
    QApplication.processEvents()
    button = _button(page, "I have one of these")
    assert button.width() <= button.sizeHint().width() + 2
    assert button.mapTo(page, button.rect().topRight()).x() > page.width() * 0.9


def test_in_a_very_tall_window_the_first_run_does_not_hang_at_the_top(qtbot: QtBot) -> None:
    page = _page(qtbot, 2560, 1440)
    cards = page.findChildren(SafetyCard)
    top = min(card.mapTo(page, QPoint()).y() for card in cards)
    bottom = max(card.mapTo(page, QPoint()).y() + card.height() for card in cards)
    assert top > 300
    assert page.height() - bottom > 300
