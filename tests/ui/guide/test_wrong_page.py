"""The page when something feels wrong: the red box first, and ending as the strongest way on."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.screens_guide import WRONG
from tsubo.session.parts.pages import Block
from tsubo.ui.guide.wrong_page import WrongPage


@pytest.fixture
def page(qtbot: QtBot) -> WrongPage:
    page = WrongPage()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show_wrong(WRONG)
    page.show()
    return page


def button(page: WrongPage, words: str) -> QPushButton:
    (found,) = [one for one in page.findChildren(QPushButton) if one.text() == words]
    return found


def height_of(page: WrongPage, words: str) -> int:
    (label,) = [one for one in page.findChildren(QLabel) if words in one.text()]
    return label.mapTo(page, label.rect().topLeft()).y()


def test_the_number_and_its_signs_stand_above_all_that_may_be_harmless(page: WrongPage) -> None:
    order = [height_of(page, words) for words in ("Call 112", "Chest pain", "Sharp", "Throbbing")]
    assert order == sorted(order)
    assert order[1] < page.height() / 2


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("End the session", "endAsked"),
        ("Leave this place out", "leaveOutAsked"),
        ("Carry on, lighter", "lighterAsked"),
        ("Back", "backAsked"),
    ],
)
def test_each_way_on_asks(page: WrongPage, qtbot: QtBot, words: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal), timeout=0):
        button(page, words).click()


def test_ending_comes_first_and_is_the_only_filled_way_on(page: WrongPage) -> None:
    row = [button(page, words) for words in (WRONG.end, WRONG.leave_out, WRONG.lighter)]
    assert [one.x() for one in row] == sorted(one.x() for one in row)
    assert [one.property("kind") for one in row] == ["primary", "plain", "plain"]


def test_a_way_that_leads_nowhere_is_not_there(page: WrongPage) -> None:
    row = [button(page, words) for words in (WRONG.leave_out, WRONG.lighter)]
    page.show_wrong(replace(WRONG, leave_out="", lighter=""))
    assert not any(one.isVisible() for one in row)
    assert button(page, WRONG.end).isVisible()


def test_it_begins_at_the_top_each_time(page: WrongPage, qtbot: QtBot) -> None:
    many = tuple(Block(f"Part {number}", (), ("Rest.",), "") for number in range(30))
    page.show_wrong(replace(WRONG, blocks=many))
    bar = page.words.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(200)
    page.hide()
    page.show()
    assert bar.value() == 0
