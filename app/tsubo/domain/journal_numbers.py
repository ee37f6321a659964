"""What is asked of the journal, and what it answers: pages of entries, days, weeks, changes.

Plain records between whoever keeps the journal and whoever shows it. All numbers are those the
person gave; none of them can show what caused a change.
"""

from datetime import date
from typing import NamedTuple

from tsubo.domain.journal import Entry
from tsubo.domain.journal_usual import Usual
from tsubo.domain.pain import Pain


class Wanted(NamedTuple):
    """Which sessions to list; what is left out does not matter.

    ``since`` and ``until`` are days on the person's own clock, both included. ``pain`` is where the
    back hurt more. Something was pressed at ``station``. ``text`` stands somewhere in the note, in
    large or small letters.
    """

    since: date | None = None
    until: date | None = None
    pain: Pain | None = None
    station: str | None = None
    text: str = ""
    deleted: bool = False


class Bookmark(NamedTuple):
    """Where a page ended: the start of its last session (seconds since 1970, UTC), and its id."""

    started: int
    session: str


class Page(NamedTuple):
    """Some entries, the newest first, and where to go on; None when these were the last."""

    entries: tuple[Entry, ...]
    end: Bookmark | None


class Day(NamedTuple):
    """A day with sessions: how many, and their minutes together."""

    sessions: int
    minutes: float


class Summary(NamedTuple):
    """Some numbers: how many are known, and the usual one if they are enough to say."""

    known: int
    usual: Usual | None


class Noted(NamedTuple):
    """The pain noted with one session, before and after; one of them may be missing."""

    day: date
    before: int | None
    after: int | None


class Group(NamedTuple):
    """Sessions with noted pain from ``first`` to ``last``, both included, and what was usual."""

    first: date
    last: date
    sessions: int
    before: Usual | None
    after: Usual | None


class Week(NamedTuple):
    """A week with sessions, from Monday (ISO 8601): how many, minutes, and the usual pain noted."""

    monday: date
    sessions: int
    minutes: float
    before: Usual | None
    after: Usual | None
