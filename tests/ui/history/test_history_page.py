"""The history page puts its parts where they fit, and shows what it is given."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.history.showing import ENTRY, Show, asked_of, part_of, press, words
from tests.ui.tabbing import tab_way
from tsubo.session.actions import Dismiss, Errand, Journaled
from tsubo.session.journal_wishes import Delete, Leaf, OpenEntry, ShowSpan, Span
from tsubo.session.news import NoticeKind, Told
from tsubo.session.parts.history import HistoryScreen
from tsubo.ui.history.calendar import Calendar
from tsubo.ui.history.history_page import HistoryPage
from tsubo.ui.history.minutes_chart import MinutesChart
from tsubo.ui.history.pain_chart import PainChart
from tsubo.ui.history.rows import SessionRow


def test_another_time_is_asked_for(page: HistoryPage) -> None:
    asked = asked_of(page)
    press(page, "All time")
    assert asked == [ShowSpan(Span.ALL)]


def test_without_sessions_there_is_one_way_on(qtbot: QtBot, page: HistoryPage) -> None:
    empty = HistoryScreen("History", "Back", "Warning signs", empty=("None yet", "Soon.", "Start"))
    page.show_history(empty)
    assert "None yet" in words(page)
    assert not part_of(page, PainChart).isVisible()
    assert "For my doctor…" not in [
        one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()
    ]
    with qtbot.waitSignal(page.startAsked, timeout=0):
        press(page, "Start")


def test_a_session_takes_the_place_of_the_list(page: HistoryPage, screen: Show) -> None:
    page.show_history(screen(Journaled(OpenEntry(ENTRY.session.id))))
    assert not any(row.isVisible() for row in page.findChildren(SessionRow))


def test_in_a_narrow_window_an_open_session_comes_first(page: HistoryPage, screen: Show) -> None:
    page.resize(720, 560)
    page.show_history(screen(Journaled(OpenEntry(ENTRY.session.id))))
    QApplication.processEvents()
    labels = {one.accessibleName(): one for one in page.findChildren(QLabel)}
    top = labels["Fri 20 Nov 2026, 12:00"].mapTo(page, QPoint()).y()
    assert top < part_of(page, PainChart).mapTo(page, QPoint()).y()


def test_minutes_and_calendar_stand_beside_each_other_only_with_room(page: HistoryPage) -> None:
    def apart() -> int:
        QApplication.processEvents()
        one, two = (part_of(page, kind).mapTo(page, QPoint()) for kind in (MinutesChart, Calendar))
        return two.y() - one.y()

    assert apart() < 0
    page.resize(560, 560)
    assert apart() > 100


def test_what_was_deleted_can_be_had_back(page: HistoryPage, screen: Show) -> None:
    page.show_history(screen(Journaled(Delete(ENTRY.session.id))))
    asked = asked_of(page)
    press(page, "Undo")
    assert asked == [Leaf.UNDO]


def test_the_page_for_a_doctor_is_asked_for_above(page: HistoryPage) -> None:
    asked = asked_of(page)
    press(page, "For my doctor…")
    assert asked == [Leaf.REPORT]


def test_what_came_of_it_is_told_and_put_away(page: HistoryPage, screen: Show) -> None:
    news = Told(NoticeKind.FOR_DOCTOR, "/home/me/mine.pdf")
    page.show_history(screen(news))
    assert "/home/me/mine.pdf" in words(page)
    asked = asked_of(page, "asked")
    press(page, "Open")
    press(page, "OK")
    assert asked == [Errand.OPEN_TOLD, Dismiss(news)]


def test_the_keyboard_reaches_every_button_and_each_has_a_name(page: HistoryPage) -> None:
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    assert len(buttons) > 8
    assert all(one.focusPolicy() is not Qt.FocusPolicy.NoFocus for one in buttons)
    assert all(one.accessibleName() for one in buttons)


def test_tab_begins_at_the_way_back_and_follows_the_eye(page: HistoryPage) -> None:
    pictures = ["6 weeks", "As a table", "As a table", "Month before", "Month after", "As a table"]
    head = ["Back", "For my doctor…", "Warning signs"]
    (row,) = (row.accessibleName() for row in page.findChildren(SessionRow))
    assert tab_way(page, "Back") == [*head, *pictures, "Filter", row, "Older"]


def test_tab_goes_from_an_open_session_to_its_answers(page: HistoryPage, screen: Show) -> None:
    page.show_history(screen(Journaled(OpenEntry(ENTRY.session.id))))
    QApplication.processEvents()
    way = tab_way(page, "Back")
    opened = way.index("All sessions")
    assert way[opened : opened + 2] == ["All sessions", "6"]
    assert way[-1] == "Delete"
