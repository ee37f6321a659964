"""The sheet on one page in large print: figures, what to do at every place, and when to stop.

The body text is made as large as the page allows; it is laid out anew, a quarter point smaller,
until everything fits.
"""

from tsubo.domain.side import View
from tsubo.output.sheet_blocks import (
    Sizes,
    foot,
    foot_height,
    head,
    largest,
    names_line,
    passage,
)
from tsubo.output.sheet_items import Disc, Figure, Hairline, Item, Page
from tsubo.output.sheet_paper import Box
from tsubo.output.sheet_type import Style
from tsubo.session.parts.sheet import Sheet, SheetStation

_GUTTER = 16.0
_LOWEST_FIGURES = 138.0
_BESIDE = (0.54, 0.56, 0.58, 0.6, 0.62, 0.64, 0.66)
"""How much of a station's width its steps may take; the rest is for when to leave it out."""


def one_page(sheet: Sheet, inside: Box) -> tuple[Item, ...]:
    """Return everything on the one page, as large as it fits into ``inside``.

    Raises ValueError when it does not fit even at the smallest size.
    """
    complaint = "The routine is too long for one page; take two pages."
    return largest(_tried, sheet, inside, complaint)


def _tried(sheet: Sheet, sizes: Sizes, inside: Box) -> Page | None:
    """Return the page at these sizes, or None when something does not fit."""
    page = Page()
    top = head(page, sheet, sizes, inside)
    rows = min(
        (_rows(sheet, sizes, inside, beside) for beside in _BESIDE), key=lambda found: found[1]
    )
    beside, rows_height = rows
    help_height = passage(Page(), sheet.help, sizes.note, inside, framed=True) - inside.y
    below = rows_height + help_height + foot_height(sheet, inside) + 6
    room = inside.bottom - below - top
    if room < _LOWEST_FIGURES or _intro(page, sheet, sizes, inside, top, room) > top + room:
        return None
    y = top + room
    for station in sheet.stations:
        y = _station(page, station, sizes, inside, y, beside)
    passage(page, sheet.help, sizes.note, inside._replace(y=y + 2), framed=True)
    foot(page, sheet, inside)
    return page


def _intro(page: Page, sheet: Sheet, sizes: Sizes, inside: Box, top: float, room: float) -> float:
    """Put the figures in ``room`` with the general words beside them; return the lower edge."""
    each = min(figure_width(room, sizes), inside.width * 0.29)
    for index, view in enumerate((View.FRONT, View.BACK)):
        page.put(Figure(Box(inside.x + index * each, top, each, room - 6), view, sheet))
    x = inside.x + 2 * each + _GUTTER
    width = inside.right - x
    y = passage(page, sheet.each_place, sizes.body, Box(x, top, width, 0), framed=False) + 6
    return passage(page, sheet.stop, sizes.body, Box(x, y, width, 0), framed=False) + 6


def figure_width(height: float, sizes: Sizes) -> float:
    """Return the width that a figure of this height needs, with the tags at its hands."""
    return height * 0.5 + 4 * sizes.note


def _rows(sheet: Sheet, sizes: Sizes, inside: Box, beside: float) -> tuple[float, float]:
    """Return ``beside`` and how high all stations are with it."""
    page = Page()
    y = 0.0
    for station in sheet.stations:
        y = _station(page, station, sizes, inside, y, beside)
    return beside, y


def _station(
    page: Page, station: SheetStation, sizes: Sizes, inside: Box, y: float, beside: float
) -> float:
    """Write one station: a line of names, then its steps, and beside them when to leave it out."""
    page.put(Hairline(Box(inside.x, y, inside.width, 0.5)))
    y += 3
    disc = sizes.name * 1.4
    page.put(Disc(Box(inside.x, y + 1, disc, disc), str(station.number), True))
    x = inside.x + disc + 8
    y = names_line(page, station, station.short_codes, sizes, Box(x, y, inside.right - x, 0))
    split = x + (inside.right - x) * beside
    left = page.write(" ".join(station.steps), Style(sizes.body), x, y, split - x)
    x = split + _GUTTER
    right = page.write(station.not_if, Style(sizes.body), x, y, inside.right - x)
    return max(left, right) + 3
