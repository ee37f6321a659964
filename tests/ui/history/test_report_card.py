"""What the page for a doctor holds is chosen and saved, and the choice is the person's."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.history.showing import asked_of, press, words
from tsubo.session.journal_wishes import Leaf
from tsubo.session.parts.history import ReportPart
from tsubo.ui.agreement import Agreement
from tsubo.ui.history.report_card import ReportCard

PART = ReportPart("For my doctor", "One page.", "Add my health", False, "Save as PDF…")


@pytest.fixture
def card(qtbot: QtBot) -> ReportCard:
    widget = ReportCard()
    qtbot.addWidget(widget)
    widget.show_report(PART)
    widget.show()
    return widget


def test_it_says_what_the_page_is(card: ReportCard) -> None:
    assert words(card) == ["For my doctor", "One page."]


def test_saving_is_asked_for(qtbot: QtBot, card: ReportCard) -> None:
    with qtbot.waitSignal(card.saveAsked, timeout=0):
        press(card, "Save as PDF…")


def test_health_is_added_only_when_it_is_ticked(card: ReportCard) -> None:
    (box,) = card.findChildren(Agreement)
    assert not box.isChecked()
    asked = asked_of(card)
    box.click()
    assert asked == [Leaf.REPORT_HEALTH]
    card.show_report(PART._replace(with_health=True))
    assert box.isChecked()
    assert asked == [Leaf.REPORT_HEALTH]


def test_without_anything_told_there_is_nothing_to_tick(card: ReportCard) -> None:
    card.show_report(PART._replace(health=""))
    (box,) = card.findChildren(Agreement)
    assert not box.isVisible()


def test_it_goes_when_it_is_not_wanted(card: ReportCard) -> None:
    card.show_report(None)
    assert not card.isVisible()
