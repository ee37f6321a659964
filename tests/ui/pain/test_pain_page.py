"""The page of the pain drawing: figure, scale, what follows, and questions."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.pain.pain_data import ART, CALF, LOWER, QUESTION, pain_screen
from tests.ui.tabbing import tab_way
from tsubo.domain.pain import Pain
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.pain.pain_page import PainPage
from tsubo.ui.pain.sign_card import SignCard
from tsubo.ui.segments import Segments


@pytest.fixture
def page(qtbot: QtBot) -> PainPage:
    widget = PainPage(ART)
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show_pain(pain_screen({LOWER: 6}, chosen=LOWER))
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def settle(page: PainPage) -> None:
    """Let Qt lay out what has changed."""
    for _ in range(3):
        QApplication.processEvents()


def press(page: PainPage, name: str) -> None:
    settle(page)
    shown = (one for one in page.findChildren(QAbstractButton) if one.isVisible())
    QTest.mouseClick(next(one for one in shown if one.text() == name), Qt.MouseButton.LeftButton)


def says(page: PainPage, words: str) -> bool:
    settle(page)
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    return any(words in (label.accessibleName() or label.text()) for label in labels)


def test_what_follows_from_the_drawing_is_said(page: PainPage) -> None:
    assert says(page, "worse on your left")


def test_the_scale_marks_the_area_that_is_chosen(page: PainPage) -> None:
    heard: list[tuple[Any, int]] = []
    page.painMarked.connect(lambda *values: heard.append(values))
    page.scale.setValue(8)
    page.show_pain(pain_screen())
    page.scale.setValue(2)
    assert heard == [(LOWER, 8), (None, 2)]


def test_no_pain_is_no_strength_for_marks_to_come(page: PainPage) -> None:
    page.show_pain(pain_screen())
    QTest.keyClicks(page.scale, "0")
    assert page.scale.value() == 5


def test_the_pain_question_can_be_answered_here_too(page: PainPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.painChosen) as said:
        press(page, "Your right")
    assert said.args == [Pain.RIGHT]


def test_where_words_would_be_cut_the_question_is_a_list(page: PainPage) -> None:
    (beside,), (listed,) = page.findChildren(Segments), page.findChildren(ChoiceList)
    assert beside.isVisible()
    assert not listed.isVisible()
    page.resize(430, 560)
    settle(page)
    assert listed.isVisible()
    assert not beside.isVisible()


@pytest.mark.parametrize("name", ["Back", "Done"])
def test_both_ways_lead_back(page: PainPage, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(page.backAsked):
        press(page, name)


def test_the_drawing_can_be_forgotten_while_there_is_one(page: PainPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.forgetAsked):
        press(page, "Forget the drawing")
    page.show_pain(pain_screen())
    assert not any(
        one.text() == "Forget the drawing" and one.isVisible()
        for one in page.findChildren(QAbstractButton)
    )


@pytest.mark.parametrize(("name", "present"), [("Yes", True), ("No", False)])
def test_a_question_takes_yes_or_no(page: PainPage, qtbot: QtBot, name: str, present: bool) -> None:
    page.show_pain(pain_screen({CALF: 2}, signs=(QUESTION,)))
    assert says(page, "One calf swollen")
    with qtbot.waitSignal(page.signAnswered) as said:
        press(page, name)
    assert said.args == ["one_calf", present]


def test_a_question_that_is_settled_goes(page: PainPage, qtbot: QtBot) -> None:
    page.show_pain(pain_screen({CALF: 2}, signs=(QUESTION,)))
    page.show_pain(pain_screen({CALF: 2}))
    assert not any(card.isVisible() for card in page.findChildren(SignCard))


def test_a_question_keeps_its_buttons_while_drawing_goes_on(page: PainPage) -> None:
    page.show_pain(pain_screen({CALF: 2}, signs=(QUESTION,)))
    (card,) = page.findChildren(SignCard)
    page.show_pain(pain_screen({CALF: 3}, signs=(QUESTION,)))
    assert page.findChildren(SignCard) == [card]


@pytest.mark.parametrize("size", [(720, 560), (1280, 800), (3840, 2160)])
def test_the_figure_keeps_its_room(page: PainPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    settle(page)
    assert page.canvas.width() >= 280
    assert page.canvas.geometry().right() < size[0]
    lowest = page.canvas.place_of(CALF)[1]
    assert lowest < page.canvas.height()


def test_tab_goes_from_the_figure_to_the_scale(page: PainPage) -> None:
    page.canvas.buttons.button(LOWER).setFocus()
    QTest.keyClick(page.canvas.buttons.button(LOWER), Qt.Key.Key_Tab)
    assert page.scale.hasFocus()


def test_tab_goes_over_the_figure_and_the_questions_to_the_ways_on(page: PainPage) -> None:
    page.show_pain(pain_screen({LOWER: 6, CALF: 2}, chosen=CALF, signs=(QUESTION,)))
    settle(page)
    way = ["Back", "Your left calf, 2 of 10", "Yes", "No", "How strong is it?", "Your left"]
    assert tab_way(page, "Back") == [*way, "Done", "Forget the drawing"]


def test_in_a_narrow_window_the_figure_is_as_tall_as_the_window_lets_it(page: PainPage) -> None:
    page.resize(720, 560)
    settle(page)
    assert page.canvas.frame().scale > 0.49
