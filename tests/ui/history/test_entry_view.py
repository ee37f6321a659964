"""One session of the list: everything in it, and what can be done with it."""

from PySide6.QtWidgets import QApplication

from tests.ui.history.showing import ENTRY, Show, asked_of, press, words
from tsubo.session.actions import Journaled
from tsubo.session.journal_wishes import Delete, Leaf, OpenEntry
from tsubo.ui.history.history_page import HistoryPage


def test_an_open_session_says_when_it_was_and_what_was_done(
    page: HistoryPage, screen: Show
) -> None:
    page.show_history(screen(Journaled(OpenEntry(ENTRY.session.id))))
    QApplication.processEvents()
    said = words(page)
    assert "Fri 20 Nov 2026, 12:00" in said
    assert "Web of the hand: 1 of 2 done" in said


def test_it_can_be_deleted_or_left(page: HistoryPage, screen: Show) -> None:
    page.show_history(screen(Journaled(OpenEntry(ENTRY.session.id))))
    asked = asked_of(page)
    press(page, "Delete")
    press(page, "All sessions")
    assert asked == [Delete(ENTRY.session.id), Leaf.CLOSE_ENTRY]
