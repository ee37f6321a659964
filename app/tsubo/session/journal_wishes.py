"""What is asked of the journal, and what it tells: the wishes inside the action ``Journaled``.

They are imported with the first of them, so that opening the map costs nothing for the journal.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import NamedTuple

from tsubo.domain.journal import Entry, TooHard, UnderWay
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Day, Group, Noted, Page, Summary, Wanted, Week
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.session.data_wishes import DataWish


class When(Enum):
    """Which pain a number is about."""

    BEFORE = "before"
    AFTER = "after"
    NEXT_DAY = "next day"


class Rate(NamedTuple):
    """Note the pain (0 to 10) of ``area``, or take the number back with None.

    The pain of the next day is one number, for the back as a whole.
    """

    when: When
    area: Area
    pain: int | None


class SayTooHard(NamedTuple):
    """Answer whether any pressure was too much."""

    answer: TooHard


class PointTooHard(NamedTuple):
    """Say of a point that it was pressed too hard, or take that back."""

    point: str


class WriteNote(NamedTuple):
    """Write the note."""

    text: str


class Look(NamedTuple):
    """List other sessions."""

    wanted: Wanted


class ShowMonth(NamedTuple):
    """Turn the calendar to the month of ``day``."""

    day: date


class Span(Enum):
    """How far back the picture of pain goes."""

    SIX_WEEKS = "6 weeks"
    SIX_MONTHS = "6 months"
    ALL = "all"


class ShowSpan(NamedTuple):
    """Let the picture of pain go back this far."""

    span: Span


class OpenEntry(NamedTuple):
    """Show one session of the list with everything in it."""

    session: str


class Delete(NamedTuple):
    """Delete a session; it can be had back until the page is left."""

    session: str


class Leaf(Enum):
    """What needs no further word."""

    OLDER = "the next page of the list"
    NEWER = "the page of the list before"
    FILTER = "show or hide what can be filtered by"
    CLOSE_ENTRY = "back to the list"
    UNDO = "have the session back that was deleted last"
    REPORT = "show or hide what the page for a doctor is to hold"
    REPORT_HEALTH = "put on it what was told about the health, or leave that out"
    NO_NUMBERS = "leave out the numbers that the pain drawing gave before a session"
    FORGET = "take back what was said since the session ended"
    LATER = "ask no more about the last session"
    NEXT_DAY = "say how it was the day after the last session"


class ListTold(NamedTuple):
    """The sessions asked for, how many there are, and the days of a month."""

    today: date
    page: Page
    found: int
    total: int
    days: Mapping[date, Day]


class Pictures(NamedTuple):
    """The numbers behind the pictures; ``noted`` and ``groups`` reach as far back as ``span``.

    ``groups`` are empty where there is room for every session.
    """

    today: date
    span: Span
    noted: tuple[Noted, ...]
    groups: tuple[Group, ...]
    weeks: tuple[Week, ...]
    change: Summary
    by_pain: Mapping[Pain, Summary]
    by_side: Mapping[Side, Summary]
    by_area: Mapping[Area, Summary]


class PicturesTold(NamedTuple):
    """What the pictures show."""

    pictures: Pictures


class LeftTold(NamedTuple):
    """The unfinished session that the person may carry on."""

    left: UnderWay


class LastTold(NamedTuple):
    """The last session, where it was on an earlier day and nobody asked about it yet."""

    entry: Entry


Rated = Rate | SayTooHard | PointTooHard | WriteNote
"""What is said of a session."""
Wish = (
    Rated
    | Look
    | ShowMonth
    | ShowSpan
    | OpenEntry
    | Delete
    | Leaf
    | ListTold
    | PicturesTold
    | LeftTold
    | LastTold
    | DataWish
)
