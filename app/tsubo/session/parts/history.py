"""What the Screen holds of the history page: the list, one session, the calendar, the pictures."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from tsubo.domain.journal_numbers import Wanted
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.rating import RatingPart

if TYPE_CHECKING:
    from tsubo.session.parts.notice import Notice


class Row(NamedTuple):
    """One session of the list; ``numbers`` are the worst pain before and after."""

    session: str
    title: str
    detail: str
    numbers: str
    name: str


class CalendarDay(NamedTuple):
    """One cell of the calendar: the number of the day (empty outside the month), and sessions."""

    words: str
    sessions: int
    name: str


class CalendarPart(NamedTuple):
    """A month: seven columns from Monday, and the wishes that turn to its neighbours."""

    title: str
    weekdays: tuple[str, ...]
    days: tuple[CalendarDay, ...]
    earlier: object
    later: object
    earlier_words: str
    later_words: str


class FilterPart(NamedTuple):
    """What the list can be filtered by: the values of all choices are wishes.

    ``wanted`` is what the words in the note are searched within.
    """

    range_name: str
    ranges: tuple[Choice, ...]
    side_name: str
    sides: tuple[Choice, ...]
    station_name: str
    stations: tuple[Choice, ...]
    text_name: str
    text: str
    wanted: Wanted


class ListPart(NamedTuple):
    """A page of the list."""

    title: str
    filter: str
    filters: FilterPart | None
    found: str
    rows: tuple[Row, ...]
    nothing: str
    newer: str
    older: str


class EntryPart(NamedTuple):
    """One session with everything in it, whose answers can be changed."""

    session: str
    title: str
    when: str
    facts: tuple[tuple[str, str], ...]
    rating: RatingPart
    kept: str
    back: str
    delete: str


class PainMark(NamedTuple):
    """The pain of one session or period: ``at`` is its place from left (0) to right (1)."""

    at: float
    before: float | None
    after: float | None


class Table(NamedTuple):
    """The numbers of a picture in rows, for whoever cannot see it."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class PainPicture(NamedTuple):
    """Pain over weeks: hollow marks before and filled ones after, joined by a line.

    ``ticks`` are places with words below them. ``line`` joins the usual pain before of each
    period; it needs no words where it is empty.
    """

    title: str
    spans: tuple[Choice, ...]
    before: str
    after: str
    marks: tuple[PainMark, ...]
    ticks: tuple[tuple[float, str], ...]
    note: str
    table: Table


class Bar(NamedTuple):
    """One week: its minutes, and what stands below."""

    minutes: int
    words: str


class MinutesPicture(NamedTuple):
    """Minutes of each of the last weeks."""

    title: str
    bars: tuple[Bar, ...]
    note: str
    table: Table


class ChangeRow(NamedTuple):
    """The usual change of some sessions: words, and where range and median lie in steps of pain."""

    words: str
    said: str
    low: float | None
    median: float | None
    high: float | None


class ChangePicture(NamedTuple):
    """Before and after by session: rows over one line from lower to higher."""

    title: str
    rows: tuple[ChangeRow, ...]
    reach: int
    lower: str
    same: str
    higher: str
    notes: tuple[str, ...]
    table: Table


class Undo(NamedTuple):
    """A session was deleted, and can be had back."""

    words: str
    button: str


class ReportPart(NamedTuple):
    """What the page for a doctor is to hold; ``health`` is empty where nothing was told."""

    title: str
    words: str
    health: str
    with_health: bool
    save: str


@dataclass(frozen=True, slots=True)
class HistoryScreen:
    """The history page; parts that are not there yet, or not now, are None.

    ``empty`` are a title, words and a button where there are no sessions at all. ``doctor`` names
    the button to the page for a doctor, and ``notice`` tells what came of that.
    """

    title: str
    back: str
    signs: str
    empty: tuple[str, str, str] | None = None
    doctor: str = ""
    report: ReportPart | None = None
    notice: "Notice | None" = None
    undo: Undo | None = None
    list: ListPart | None = None
    entry: EntryPart | None = None
    calendar: CalendarPart | None = None
    pain: PainPicture | None = None
    minutes: MinutesPicture | None = None
    change: ChangePicture | None = None
