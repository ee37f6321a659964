"""The history page shows each part it is given, asks what is pressed, and fits its window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.domain.journaling import NOON, a_session
from tests.session.walking import after, on_the_map, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Answers, Entry
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Bookmark, Day, Noted, Page, Summary, Wanted
from tsubo.domain.journal_usual import usual
from tsubo.domain.pain import Pain
from tsubo.session.actions import Action, Journaled, Turn
from tsubo.session.journal_wishes import (
    Delete,
    Leaf,
    ListTold,
    Look,
    OpenEntry,
    Pictures,
    PicturesTold,
    ShowMonth,
    ShowSpan,
    Span,
)
from tsubo.session.parts.history import HistoryScreen
from tsubo.ui.history.change_chart import ChangeChart
from tsubo.ui.history.history_page import HistoryPage
from tsubo.ui.history.minutes_chart import MinutesChart
from tsubo.ui.history.pain_chart import PainChart
from tsubo.ui.history.rows import SessionRow

DAY = NOON.date()
LEFT = Area.LOWER_BACK_LEFT
ENTRY = Entry("a" * 32, a_session(), Answers({LEFT: 6}, {LEFT: 4}))
TOLD = ListTold(DAY, Page((ENTRY,), Bookmark(1, "1" * 32)), 1, 1, {DAY: Day(1, 17)})
CHANGE = Summary(6, usual({-2: 4, 0: 2}))
PICTURES = Pictures(
    DAY,
    Span.SIX_WEEKS,
    tuple(Noted(DAY - timedelta(days=number), 6, 4) for number in (6, 3, 0)),
    (),
    (),
    CHANGE,
    dict.fromkeys(Pain, CHANGE),
    {},
    {LEFT: CHANGE},
)
Show = Callable[..., HistoryScreen]


@pytest.fixture
def screen(atlas: Atlas) -> Show:
    """Return what makes the page's Screen after some actions."""

    def make(*actions: Action) -> HistoryScreen:
        told = (Journaled(TOLD), Journaled(PicturesTold(PICTURES)))
        part = shown(after(on_the_map(atlas), Turn.HISTORY, *told), *actions).history
        assert part is not None
        return part

    return make


@pytest.fixture
def page(qtbot: QtBot, screen: Show) -> HistoryPage:
    widget = HistoryPage()
    qtbot.addWidget(widget)
    widget.resize(1280, 800)
    widget.show_history(screen())
    widget.show()
    QApplication.processEvents()
    return widget


def words(page: QWidget) -> list[str]:
    labels = page.findChildren(QLabel)
    return [one.accessibleName() or one.text() for one in labels if one.isVisible()]


def press(page: QWidget, name: str) -> None:
    buttons = page.findChildren(QAbstractButton)
    next(one for one in buttons if name in (one.text(), one.accessibleName())).click()


Kind = TypeVar("Kind", bound=QWidget)


def part_of(page: QWidget, kind: type[Kind]) -> Kind:
    (found,) = page.findChildren(kind)
    return found


def drawn(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("Whole routine, 2 min", OpenEntry(ENTRY.session.id)),
        ("Filter", Leaf.FILTER),
        ("Older", Leaf.OLDER),
        ("All time", ShowSpan(Span.ALL)),
        ("Month before", ShowMonth(DAY.replace(month=10, day=1))),
        ("Month after", ShowMonth(DAY.replace(month=12, day=1))),
    ],
)
def test_each_press_asks_one_thing(page: HistoryPage, name: str, wish: object) -> None:
    asked: list[object] = []
    page.said.connect(asked.append)
    press(page, name)
    assert asked == [wish]


def test_a_row_says_everything_to_a_screen_reader(page: HistoryPage) -> None:
    (row,) = page.findChildren(SessionRow)
    assert row.accessibleName().startswith("Whole routine, 2 min, Fri 20 Nov 2026")


def test_without_sessions_there_is_one_way_on(qtbot: QtBot, page: HistoryPage) -> None:
    empty = HistoryScreen("History", "Back", "Warning signs", empty=("None yet", "Soon.", "Start"))
    page.show_history(empty)
    assert "None yet" in words(page)
    assert not part_of(page, PainChart).isVisible()
    with qtbot.waitSignal(page.startAsked, timeout=0):
        press(page, "Start")


def test_a_session_takes_the_place_of_the_list(page: HistoryPage, screen: Show) -> None:
    page.show_history(screen(Journaled(OpenEntry(ENTRY.session.id))))
    assert "Fri 20 Nov 2026, 12:00" in words(page)
    assert not any(row.isVisible() for row in page.findChildren(SessionRow))
    asked: list[object] = []
    page.said.connect(asked.append)
    press(page, "Delete")
    press(page, "All sessions")
    assert asked == [Delete(ENTRY.session.id), Leaf.CLOSE_ENTRY]


def test_in_a_narrow_window_an_open_session_comes_first(page: HistoryPage, screen: Show) -> None:
    page.resize(720, 560)
    page.show_history(screen(Journaled(OpenEntry(ENTRY.session.id))))
    QApplication.processEvents()
    labels = {one.accessibleName(): one for one in page.findChildren(QLabel)}
    top = labels["Fri 20 Nov 2026, 12:00"].mapTo(page, QPoint()).y()
    assert top < part_of(page, PainChart).mapTo(page, QPoint()).y()


def test_what_was_deleted_can_be_had_back(page: HistoryPage, screen: Show) -> None:
    page.show_history(screen(Journaled(Delete(ENTRY.session.id))))
    asked: list[object] = []
    page.said.connect(asked.append)
    press(page, "Undo")
    assert asked == [Leaf.UNDO]


def test_words_of_the_filter_are_searched_for(page: HistoryPage, screen: Show) -> None:
    page.show_history(screen(Journaled(Leaf.FILTER)))
    asked: list[object] = []
    page.said.connect(asked.append)
    QTest.keyClicks(part_of(page, QLineEdit), "co")
    assert asked == [Look(Wanted(text="c")), Look(Wanted(text="co"))]


@pytest.mark.parametrize("index", range(3))
def test_each_picture_has_its_numbers_as_a_table(page: HistoryPage, index: int) -> None:
    asking = [one for one in page.findChildren(QAbstractButton) if one.text() == "As a table"]
    asking[index].click()
    (table,) = page.findChildren(QTableWidget)
    assert table.isVisible()
    assert table.rowCount() > 0
    first = table.item(0, 0)
    assert first is not None
    assert first.text()


@pytest.mark.parametrize("kind", [PainChart, MinutesChart, ChangeChart])
def test_a_picture_changes_with_its_numbers(
    page: HistoryPage, screen: Show, kind: type[QWidget]
) -> None:
    before = drawn(part_of(page, kind))
    part = screen()
    assert part.pain is not None
    assert part.minutes is not None
    assert part.change is not None
    bars = tuple(bar._replace(minutes=30) for bar in part.minutes.bars)
    page.show_history(
        replace(
            part,
            pain=part.pain._replace(marks=part.pain.marks[:1]),
            minutes=part.minutes._replace(bars=bars),
            change=part.change._replace(reach=9),
        )
    )
    QApplication.processEvents()
    assert drawn(part_of(page, kind)) != before


def test_before_and_after_differ_in_grey(page: HistoryPage) -> None:
    chart = part_of(page, PainChart)
    grey = drawn(chart).convertToFormat(QImage.Format.Format_Grayscale8)
    field_left, field_right = 40, chart.width() - 14
    x = round(field_left + (field_right - field_left) * (6.5 / 7))
    top, bottom = 12, chart.height() - 34
    before, after_ = (round(bottom - pain / 10 * (bottom - top)) for pain in (6, 4))
    assert abs(grey.pixelColor(x, before).red() - grey.pixelColor(x, after_).red()) > 100


def test_the_keyboard_reaches_every_button_and_each_has_a_name(page: HistoryPage) -> None:
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    assert len(buttons) > 8
    assert all(one.focusPolicy() is not Qt.FocusPolicy.NoFocus for one in buttons)
    assert all(one.accessibleName() for one in buttons)
