"""The calendar turns its months and marks the days that had sessions."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.history.showing import DAY, Show, asked_of, drawn, press
from tsubo.session.journal_wishes import ShowMonth
from tsubo.ui.history.calendar import Calendar
from tsubo.ui.history.history_page import HistoryPage
from tsubo.ui.style import scaled


@pytest.mark.parametrize(
    ("name", "month"),
    [("Month before", DAY.replace(month=10, day=1)), ("Month after", DAY.replace(month=12, day=1))],
)
def test_arrows_lead_to_other_months(page: HistoryPage, name: str, month: date) -> None:
    asked = asked_of(page)
    press(page, name)
    assert asked == [ShowMonth(month)]


def test_a_long_name_of_a_day_leaves_room_for_the_others(qtbot: QtBot, screen: Show) -> None:
    part = screen().calendar
    assert part is not None
    calendar = Calendar()
    qtbot.addWidget(calendar)
    names = ("Mo", "Di", "Mittwoch", "Do", "Fr", "Sa", "So")
    calendar.show_calendar(part._replace(weekdays=names))
    calendar.resize(calendar.minimumSizeHint())
    calendar.show()
    days = [one for one in calendar.findChildren(QWidget) if one.accessibleName()[-4:] == "2026"]
    assert len(days) > 20
    assert min(day.width() for day in days) >= scaled(36)


def test_a_day_with_sessions_looks_different(qtbot: QtBot, screen: Show) -> None:
    part = screen().calendar
    assert part is not None
    calendar = Calendar()
    qtbot.addWidget(calendar)
    calendar.show_calendar(part)
    before = drawn(calendar)
    calendar.show_calendar(part._replace(days=tuple(day._replace(sessions=0) for day in part.days)))
    assert drawn(calendar) != before
