"""What stands on a printed page, each thing in its box; a page is a list of these."""

from typing import NamedTuple

from tsubo.domain.side import View
from tsubo.output.sheet_paper import Box
from tsubo.output.sheet_type import Style, Words
from tsubo.session.parts.sheet import Sheet, SheetStation


class Text(NamedTuple):
    """Words on the page."""

    box: Box
    words: Words


class Disc(NamedTuple):
    """A numbered disc: filled for what comes first, hollow for what comes after."""

    box: Box
    number: str
    filled: bool


class Hairline(NamedTuple):
    """A thin line between two blocks."""

    box: Box


class Panel(NamedTuple):
    """A framed ground under words; an ``urgent`` one has a bar at its edge."""

    box: Box
    urgent: bool


class Figure(NamedTuple):
    """A whole body from one side, with its tags."""

    box: Box
    view: View
    sheet: Sheet


class Closeup(NamedTuple):
    """The drawing of one station with its marks."""

    box: Box
    station: SheetStation


Item = Text | Disc | Hairline | Panel | Figure | Closeup


class Page:
    """A page being filled: what is put on it, in reading order."""

    def __init__(self) -> None:
        self.items: list[Item] = []

    def put(self, item: Item) -> None:
        """Put ``item`` on the page."""
        self.items.append(item)

    def write(self, text: str, style: Style, x: float, y: float, width: float) -> float:
        """Write ``text`` with its corner at (x, y) in lines of ``width``; return its lower edge."""
        if not text:
            return y
        words = Words(text, style, width)
        self.put(Text(Box(x, y, min(words.width, width), words.height), words))
        return y + words.height

    def write_right(self, text: str, style: Style, right: float, y: float) -> float:
        """Write one line of ``text`` that ends at ``right``; return where it begins."""
        words = Words(text, style, 10000.0)
        self.put(Text(Box(right - words.width, y, words.width, words.height), words))
        return right - words.width
