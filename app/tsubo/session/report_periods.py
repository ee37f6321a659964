"""The periods of the page for a doctor: weeks, months or years, as few as a table can hold."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import Enum

from tsubo.domain.journal_sums import DaySum, Sums
from tsubo.domain.journal_usual import usual
from tsubo.domain.words import tr
from tsubo.session.journal_axis import Axis
from tsubo.session.journal_words import month_words, short_day
from tsubo.session.parts.report import ReportTable

MOST = 14
"""So many rows the table has; what is earlier stands together in the first (our decision)."""

_NOTHING = DaySum(0, 0, {}, {})


class Period(Enum):
    """How long a row of the table is, and the most days for which such rows are taken."""

    WEEK = 7 * (MOST - 1)
    MONTH = 28 * (MOST - 1)
    YEAR = 0

    def start(self, day: date) -> date:
        """Return the first day of the period in which ``day`` lies."""
        match self:
            case Period.WEEK:
                return day - timedelta(days=day.weekday())
            case Period.MONTH:
                return day.replace(day=1)
            case Period.YEAR:
                return day.replace(month=1, day=1)

    def words(self, start: date) -> str:
        """Return what stands in the row of the period that begins on ``start``."""
        match self:
            case Period.WEEK:
                return short_day(start)
            case Period.MONTH:
                return month_words(start)
            case Period.YEAR:
                return str(start.year)


def period_of(axis: Axis) -> Period:
    """Return the shortest period that makes few enough rows, or else years."""
    days = (axis.last - axis.first).days
    return next((one for one in (Period.WEEK, Period.MONTH) if days <= one.value), Period.YEAR)


def periods_table(sums: Sums, axis: Axis) -> ReportTable:
    """Return sessions, minutes and pain of each period of ``axis``, those without sessions too."""
    period = period_of(axis)
    starts = list(_starts(axis, period))
    kept = starts[-MOST:]
    found = dict.fromkeys(kept, _NOTHING)
    for day, own in sums.days.items():
        start = max(period.start(day), kept[0])
        found[start] = _together(found[start], own)
    names = {Period.WEEK: tr("Week from"), Period.MONTH: tr("Month"), Period.YEAR: tr("Year")}
    pains = (tr("Pain before"), tr("Pain after"))
    return ReportTable(
        tr("The usual number with its likely range; of fewer than 5, the numbers themselves"),
        (names[period], tr("Sessions"), tr("Minutes"), *pains),
        tuple(
            (
                tr("up to {period}", period=period.words(start))
                if start is kept[0] and len(starts) > MOST
                else period.words(start),
                str(own.sessions),
                str(round(own.seconds / 60)),
                pain_words(own.before),
                pain_words(own.after),
            )
            for start, own in found.items()
        ),
    )


def pain_words(counts: Mapping[int, int]) -> str:
    """Return the usual number with its likely range, or the few numbers that there are."""
    found = usual(counts)
    if found is None:
        numbers = sorted(Counter(counts).elements())
        return ", ".join(map(str, numbers)) or "–"
    if found.low == found.high:
        return f"{found.median:g}"
    return tr(
        "{usual} ({low} to {high})", usual=f"{found.median:g}", low=found.low, high=found.high
    )


def _starts(axis: Axis, period: Period) -> Iterator[date]:
    start = period.start(axis.first)
    while start <= axis.last:
        yield start
        day = start
        while period.start(day) == start:
            day += timedelta(days=7)
        start = period.start(day)


def _together(one: DaySum, other: DaySum) -> DaySum:
    return DaySum(
        one.sessions + other.sessions,
        one.seconds + other.seconds,
        Counter(one.before) + Counter(other.before),
        Counter(one.after) + Counter(other.after),
    )
