"""The blocks that both kinds of sheet are made of: head, legend, passages, foot."""

from collections.abc import Callable
from typing import NamedTuple

from tsubo.output.sheet_items import Disc, Hairline, Item, Page, Panel, Text
from tsubo.output.sheet_paper import Box
from tsubo.output.sheet_type import ACCENT, INK_SECONDARY, WARN, Style, Words
from tsubo.session.parts.sheet import Sheet, SheetPart, SheetStation

LARGE = 13.0
"""The body text in points: large print. Room that is left goes to the figures."""
SMALLEST = 11.0
"""Body text never becomes smaller than this, and notes never are."""

_STEP = 0.25
_PAD = 7.0


class Sizes(NamedTuple):
    """The sizes of one sheet, all following from its body text."""

    body: float

    @property
    def note(self) -> float:
        """The size of what is read once: codes, date, foot."""
        return max(SMALLEST, self.body - 2.0)

    @property
    def name(self) -> float:
        """The size of a station's name."""
        return self.body + 2.0

    @property
    def title(self) -> float:
        """The size of the sheet's title."""
        return self.body + 7.0


Fill = Callable[[Sheet, Sizes, Box], Page | None]
"""Fills a page at these sizes, or gives None when something does not fit."""


def largest(fill: Fill, sheet: Sheet, inside: Box, complaint: str) -> tuple[Item, ...]:
    """Return the page of ``fill`` at the largest sizes that fit, large print first.

    Raises ValueError with ``complaint`` when it does not fit even at the smallest.
    """
    body = LARGE
    while body >= SMALLEST:
        page = fill(sheet, Sizes(body), inside)
        if page is not None:
            return tuple(page.items)
        body -= _STEP
    raise ValueError(complaint)


def head(page: Page, sheet: Sheet, sizes: Sizes, inside: Box) -> float:
    """Write the title, the date, the order of sides and the length; return the lower edge."""
    title, note = Style(sizes.title, True), Style(sizes.note, colour=INK_SECONDARY)
    when = " · ".join(filter(None, (sheet.date, sheet.length)))
    room = inside.width - Words(when, note, 10000.0).width - 12
    y = page.write(sheet.title, title, inside.x, inside.y, room)
    page.write_right(when, note, inside.right, inside.y + (sizes.title - sizes.note) * 0.9)
    left = _legend(page, sheet, sizes, inside.right, y + 1)
    return page.write(sheet.order, Style(sizes.body), inside.x, y + 1, left - inside.x - 12) + 6


def _legend(page: Page, sheet: Sheet, sizes: Sizes, right: float, y: float) -> float:
    """Say in a line that ends at ``right`` what the discs mean; return where it begins."""
    style, size = Style(sizes.note), sizes.note * 0.85
    parts = ((sheet.first_legend, True), (sheet.then_legend, False))
    laid = [(Words(words, style, 10000.0), filled) for words, filled in parts]
    start = x = right - sum(size + 5 + words.width for words, _ in laid) - 14
    for words, filled in laid:
        page.put(Disc(Box(x, y + (words.height - size) / 2 + 1, size, size), "", filled))
        page.put(Text(Box(x + size + 5, y + 1, words.width, words.height), words))
        x += size + 5 + words.width + 14
    return start


def passage(page: Page, part: SheetPart, size: float, line: Box, *, framed: bool) -> float:
    """Write a passage, its title leading in, from the upper edge of ``line``; return its lower."""
    pad = _PAD if framed else 0.0
    words = Words(
        f"**{part.title}.** {part.text}",
        Style(size),
        line.width - 2 * pad,
        WARN if part.urgent else ACCENT,
    )
    height = words.height + 1.6 * pad
    if framed:
        page.put(Panel(Box(line.x, line.y, line.width, height), part.urgent))
    page.put(Text(Box(line.x + pad, line.y + 0.8 * pad, words.width, words.height), words))
    return line.y + height


def names_line(page: Page, station: SheetStation, codes: str, sizes: Sizes, line: Box) -> float:
    """Write name, codes and sides in one line, or the codes under them; return the lower edge."""
    lift = (sizes.name - sizes.note) * 0.95
    sides = Style(sizes.note, True, ACCENT)
    edge = page.write_right(station.sides, sides, line.right, line.y + lift)
    below = page.write(station.name, Style(sizes.name, True), line.x, line.y, edge - line.x - 8)
    name = page.items[-1].box
    quiet = Style(sizes.note, colour=INK_SECONDARY)
    if name.right + 10 + Words(codes, quiet, 10000.0).width <= edge - 10:
        page.write(codes, quiet, name.right + 10, line.y + lift, edge - name.right)
        return below
    return page.write(codes, quiet, line.x, below, line.width)


def foot_height(sheet: Sheet, inside: Box) -> float:
    """Return how high the foot will be, with its line."""
    return 4 + Words(sheet.about, Style(SMALLEST), inside.width).height


def foot(page: Page, sheet: Sheet, inside: Box) -> None:
    """Write at the lower edge what Tsubo is, what it is not, and where this comes from."""
    y = inside.bottom - foot_height(sheet, inside)
    page.put(Hairline(Box(inside.x, y, inside.width, 0.5)))
    page.write(sheet.about, Style(SMALLEST, colour=INK_SECONDARY), inside.x, y + 4, inside.width)
