"""The page of health: folds, three answers, places, a professional's yes, and what follows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from tsubo.domain.health import Affected, Reply
from tsubo.domain.side import Side
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.health import HealthScreen, PlaceChoice, Question, QuestionGroup
from tsubo.ui.health_page import HealthPage

HAND = Affected("hand", Side.LEFT)


def question(reply: Reply | None = None) -> Question:
    yes = reply is Reply.YES
    words = ((Reply.NO, "No"), (Reply.YES, "Yes"), (Reply.UNSAID, "Prefer not to say"))
    places = (
        PlaceChoice(HAND, "Your left hand", told=True),
        PlaceChoice(Affected("hand", Side.RIGHT), "Your right hand", told=False),
        PlaceChoice(Affected("belly"), "Belly", told=False),
    )
    return Question(
        caution="fracture",
        question="Is a bone broken?",
        explain="Say where.",
        choices=tuple(Choice(value, name, value is reply) for value, name in words),
        places_title="Where?" if yes else "",
        places=places if yes else (),
        agreed="A professional said yes" if yes else "",
        is_agreed=False,
        follows=("Left out: your left hand.",) if yes else (),
    )


def screen(*questions: Question) -> HealthScreen:
    summary = "Yes: A broken bone" if any(row.follows for row in questions) else ""
    return HealthScreen(
        title="Your health",
        lead="None of this is required.",
        outcome="Now: every place is open.",
        groups=(QuestionGroup("bones", "Bones", summary, questions),),
        forget="Forget all" if summary else "",
        signs="I have a warning sign now",
        back="Back",
    )


@pytest.fixture
def page(qtbot: QtBot) -> HealthPage:
    widget = HealthPage()
    qtbot.addWidget(widget)
    widget.resize(900, 800)
    widget.show_health(screen(question()))
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def button(page: HealthPage, name: str) -> QAbstractButton:
    shown = (one for one in page.findChildren(QAbstractButton) if one.isVisible())
    return next(one for one in shown if one.accessibleName() == name)


def words(page: HealthPage) -> set[str]:
    labels = (one for one in page.findChildren(QLabel) if one.isVisible())
    return {one.accessibleName() or one.text() for one in labels}


def test_questions_are_made_when_their_group_is_opened(page: HealthPage) -> None:
    assert page.findChildren(QRadioButton) == []
    button(page, "Bones").click()
    assert "Is a bone broken?" in words(page)
    assert [one.isChecked() for one in page.findChildren(QRadioButton)] == [False] * 3


def test_an_answer_is_told_with_its_question(qtbot: QtBot, page: HealthPage) -> None:
    button(page, "Bones").click()
    with qtbot.waitSignal(page.replied, timeout=0) as caught:
        QTest.mouseClick(button(page, "Yes"), Qt.MouseButton.LeftButton)
    assert caught.args == ["fracture", Reply.YES]


def test_a_yes_asks_where_and_says_what_follows(qtbot: QtBot, page: HealthPage) -> None:
    button(page, "Bones").click()
    page.show_health(screen(question(Reply.YES)))
    assert "Left out: your left hand." in words(page)
    boxes = {box.text(): box.isChecked() for box in page.findChildren(QCheckBox) if box.text()}
    assert boxes == {
        "Your left hand": True,
        "Your right hand": False,
        "Belly": False,
        "A professional said yes": False,
    }
    with qtbot.waitSignal(page.placed, timeout=0) as caught:
        button(page, "Your left hand").click()
    assert caught.args == ["fracture", HAND, False]
    with qtbot.waitSignal(page.agreed, timeout=0) as caught:
        button(page, "A professional said yes").click()
    assert caught.args == ["fracture", True]


def test_a_no_takes_places_and_consequences_away(page: HealthPage) -> None:
    button(page, "Bones").click()
    page.show_health(screen(question(Reply.YES)))
    page.show_health(screen(question(Reply.NO)))
    assert not [box for box in page.findChildren(QCheckBox) if box.isVisible()]
    assert "Left out: your left hand." not in words(page)
    assert "Bones" in {row.text() for row in page.findChildren(QAbstractButton)}


def test_a_group_with_an_answer_begins_open_and_sums_it_up(qtbot: QtBot) -> None:
    widget = HealthPage()
    qtbot.addWidget(widget)
    widget.show_health(screen(question(Reply.YES)))
    widget.show()
    assert {"Yes: A broken bone", "Is a bone broken?"} <= words(widget)


def test_everything_can_be_forgotten_once_something_was_told(
    qtbot: QtBot, page: HealthPage
) -> None:
    forget = [one for one in page.findChildren(QAbstractButton) if one.text() == "Forget all"]
    assert not [one for one in forget if one.isVisible()]
    page.show_health(replace(screen(question(Reply.YES)), outcome="Now: 1 place is left out."))
    with qtbot.waitSignal(page.forgetAsked, timeout=0):
        button(page, "Forget all").click()
    with qtbot.waitSignal(page.signsAsked, timeout=0):
        button(page, "I have a warning sign now").click()


@pytest.mark.parametrize(("width", "beside"), [(900, True), (560, False)])
def test_both_sides_stand_beside_each_other_where_there_is_room(
    page: HealthPage, width: int, beside: bool
) -> None:
    button(page, "Bones").click()
    page.show_health(screen(question(Reply.YES)))
    page.resize(width, 900)
    page.words.column.activate()
    left, right = (button(page, f"Your {side} hand") for side in ("left", "right"))
    assert (left.y() == right.y()) is beside


def test_tab_goes_down_the_open_questions(page: HealthPage) -> None:
    button(page, "Bones").click()
    page.show_health(screen(question(Reply.YES)))
    button(page, "Bones").setFocus()
    passed = []
    for _ in range(6):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        passed.append(page.focusWidget().accessibleName())
    assert passed == [
        "Yes", "Your left hand", "Your right hand", "Belly", "A professional said yes",
        "I have a warning sign now",
    ]  # fmt: skip


def test_what_was_told_keeps_clear_of_the_card_s_edge(page: HealthPage) -> None:
    page.show_health(screen(question(Reply.YES)))
    row = next(one for one in page.findChildren(QAbstractButton) if one.text() == "Bones")
    row.setChecked(False)
    QApplication.processEvents()
    said = next(one for one in page.findChildren(QLabel) if "Yes: A broken" in one.accessibleName())
    card = said.parentWidget()
    assert card is not None
    assert card.height() - said.geometry().bottom() + said.contentsMargins().bottom() >= 16
