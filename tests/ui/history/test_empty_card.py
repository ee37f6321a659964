"""Before the first session the page says what will be here, in its middle."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tsubo.session.parts.history import HistoryScreen
from tsubo.ui.grounds import Card
from tsubo.ui.history.empty_card import EmptyCard
from tsubo.ui.history.history_page import HistoryPage

EMPTY = HistoryScreen("History", "Back", "Warning signs", empty=("None yet", "Soon.", "Start"))


def test_the_card_stands_in_the_middle_and_is_no_wider_than_its_words(page: HistoryPage) -> None:
    page.show_history(EMPTY)
    QApplication.processEvents()
    (empty,) = page.findChildren(EmptyCard)
    (card,) = empty.findChildren(Card)
    left = card.mapTo(page, QPoint()).x()
    assert card.width() <= 440
    assert abs(left - (page.width() - left - card.width())) < 20


def test_it_leads_to_the_first_session(qtbot: QtBot) -> None:
    card = EmptyCard()
    qtbot.addWidget(card)
    card.show_empty(EMPTY.empty)
    with qtbot.waitSignal(card.startAsked, timeout=0):
        card.findChildren(QPushButton)[0].click()
    card.show_empty(None)
    assert card.isHidden()
