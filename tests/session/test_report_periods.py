"""The table of periods: few rows, every session in one of them, and numbers that say enough."""

from datetime import date, timedelta

import pytest

from tests.session.reporting import TODAY, many
from tsubo.session.journal_axis import Axis
from tsubo.session.report_periods import MOST, Period, pain_words, period_of, periods_table


def axis(days: int) -> Axis:
    return Axis(TODAY - timedelta(days=days - 1), TODAY)


@pytest.mark.parametrize(
    ("days", "period"),
    [
        (1, Period.WEEK),
        (42, Period.WEEK),
        (90, Period.WEEK),
        (183, Period.MONTH),
        (365, Period.MONTH),
        (400, Period.YEAR),
    ],
)
def test_longer_times_have_longer_rows(days: int, period: Period) -> None:
    assert period_of(axis(days)) is period
    assert len(periods_table(many(0), axis(days)).rows) <= MOST


def test_weeks_without_sessions_have_their_row_too() -> None:
    table = periods_table(many(2, every=14), axis(42))
    assert table.columns[0] == "Week from"
    assert [row[1] for row in table.rows] == ["0", "0", "0", "0", "1", "0", "1"]


def test_months_and_years_are_named() -> None:
    assert periods_table(many(1), axis(183)).rows[-1][0] == "November 2026"
    assert periods_table(many(1), axis(2000)).rows[-1][0] == "2026"


def test_what_is_earlier_than_the_rows_stands_together_in_the_first() -> None:
    table = periods_table(many(400, every=30), Axis(date(1994, 1, 1), TODAY))
    assert len(table.rows) == MOST
    assert table.rows[0][0] == "up to 2013"
    assert sum(int(row[1]) for row in table.rows) == 400


@pytest.mark.parametrize("days", [42, 183, 3000])
def test_every_session_is_in_one_row(days: int) -> None:
    table = periods_table(many(30), axis(days))
    assert sum(int(row[1]) for row in table.rows) == 30


def test_few_numbers_stand_themselves_and_many_as_the_usual_one() -> None:
    assert pain_words({}) == "–"
    assert pain_words({6: 2, 3: 1}) == "3, 6, 6"
    assert pain_words({5: 9}) == "5"
    assert pain_words({4: 3, 5: 2, 7: 1}) == "4.5 (4 to 7)"
