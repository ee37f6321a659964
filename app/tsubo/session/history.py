"""What the history page knows: what was asked of the journal, and what the journal told."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from tsubo.domain.journal import Entry
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Bookmark, Wanted
from tsubo.session.journal_wishes import ListTold, Pictures, Span

ALL = Wanted()

WEEKS = 6
"""The minutes of so many weeks are shown."""

MOST_SINGLE = 120
"""So many sessions can be told apart one by one in a picture (our decision)."""

_DAYS = {Span.SIX_WEEKS: 42, Span.SIX_MONTHS: 183}
"""How many days each span goes back, today among them."""


def since(span: Span, today: date) -> date:
    """Return the first day of ``span``; of all time that is the first there is."""
    return today - timedelta(days=_DAYS[span] - 1) if span in _DAYS else date.min


@dataclass(frozen=True, slots=True)
class History:
    """One moment of the history page.

    ``marks`` are the bookmarks of the pages gone through, ``month`` a day in the month of the
    calendar, ``filtering`` whether the filter is unfolded, ``entry`` the session that is open with
    numbers ``noted`` in these areas then, and ``deleted`` those deleted since the page was opened.
    ``reporting`` says that the page for a doctor is being made, ``with_health`` that it tells of
    the health. ``told`` and ``pictures`` come from the journal a moment after they are asked for.
    """

    wanted: Wanted = ALL
    marks: tuple[Bookmark, ...] = ()
    month: date | None = None
    span: Span = Span.SIX_WEEKS
    filtering: bool = False
    entry: Entry | None = None
    noted: tuple[Area, ...] = ()
    deleted: tuple[str, ...] = ()
    reporting: bool = False
    with_health: bool = False
    told: ListTold | None = None
    pictures: Pictures | None = None


NOTHING_ASKED = History()


def opened(history: History, entry: Entry) -> History:
    """Return ``history`` with ``entry`` open, to be read and changed."""
    return replace(history, entry=entry, noted=entry.answers.areas)
