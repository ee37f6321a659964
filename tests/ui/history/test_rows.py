"""The list of sessions asks for pages, filters and single sessions."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.history.showing import ENTRY, Show, asked_of, part_of, press
from tsubo.domain.journal_numbers import Wanted
from tsubo.session.actions import Journaled
from tsubo.session.journal_wishes import Leaf, Look, OpenEntry
from tsubo.ui.history.history_page import HistoryPage
from tsubo.ui.history.rows import SessionRow


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("Whole routine, 2 min", OpenEntry(ENTRY.session.id)),
        ("Filter", Leaf.FILTER),
        ("Older", Leaf.OLDER),
    ],
)
def test_each_press_asks_one_thing(page: HistoryPage, name: str, wish: object) -> None:
    asked = asked_of(page)
    press(page, name)
    assert asked == [wish]


def test_a_row_says_everything_to_a_screen_reader(page: HistoryPage) -> None:
    (row,) = page.findChildren(SessionRow)
    assert row.accessibleName().startswith("Whole routine, 2 min, Fri 20 Nov 2026")


def test_words_of_the_filter_are_searched_for(page: HistoryPage, screen: Show) -> None:
    page.show_history(screen(Journaled(Leaf.FILTER)))
    asked = asked_of(page)
    QTest.keyClicks(part_of(page, QLineEdit), "co")
    assert asked == [Look(Wanted(text="c")), Look(Wanted(text="co"))]
