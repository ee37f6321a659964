"""What the history page knows: what was asked of the journal, and what the journal told."""

from dataclasses import dataclass
from datetime import date

from tsubo.domain.journal import Entry
from tsubo.domain.journal_numbers import Bookmark, Wanted
from tsubo.session.journal_wishes import ListTold, Pictures, Span

ALL = Wanted()


@dataclass(frozen=True, slots=True)
class History:
    """One moment of the history page.

    ``marks`` are the bookmarks of the pages gone through, ``month`` a day in the month of the
    calendar, ``filtering`` whether the filter is unfolded, ``entry`` the session that is open, and
    ``deleted`` those deleted since the page was opened. ``told`` and ``pictures`` come from the
    journal a moment after they are asked for.
    """

    wanted: Wanted = ALL
    marks: tuple[Bookmark, ...] = ()
    month: date | None = None
    span: Span = Span.SIX_WEEKS
    filtering: bool = False
    entry: Entry | None = None
    deleted: tuple[str, ...] = ()
    told: ListTold | None = None
    pictures: Pictures | None = None


NOTHING_ASKED = History()
