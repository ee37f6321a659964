"""What the page for a doctor holds, as frozen values in final words, without a page's measures."""

from typing import NamedTuple

from tsubo.domain.spot import Spot
from tsubo.session.parts.history import PainMark


class ReportArea(NamedTuple):
    """One marked area of the pain drawing: its corners in the picture of the back, and 1 to 10."""

    corners: tuple[Spot, ...]
    intensity: int
    name: str


class ReportDrawing(NamedTuple):
    """The pain drawing; without areas ``nothing`` says so."""

    title: str
    your_left: str
    your_right: str
    areas: tuple[ReportArea, ...]
    nothing: str


class ReportTrend(NamedTuple):
    """Pain before and after over the days, and where on that line there were sessions.

    ``marks``, ``ticks`` and ``sessions`` lie from left (0) to right (1).
    """

    title: str
    before: str
    after: str
    session: str
    marks: tuple[PainMark, ...]
    ticks: tuple[tuple[float, str], ...]
    sessions: tuple[float, ...]
    note: str


class ReportTable(NamedTuple):
    """Rows under names of columns, with a title; the first column is the widest."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class ReportFacts(NamedTuple):
    """Things in words, each with its name, under a title."""

    title: str
    facts: tuple[tuple[str, str], ...]


class Report(NamedTuple):
    """The whole page; ``blanks`` are the names of lines to be filled in by hand.

    ``health`` is there only where the person wished it. ``about`` says what this page is not.
    """

    title: str
    period: str
    blanks: tuple[str, ...]
    drawing: ReportDrawing
    trend: ReportTrend
    periods: ReportTable
    done: ReportFacts
    places: ReportTable
    health: ReportFacts | None
    about: str
