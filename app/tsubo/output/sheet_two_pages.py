"""The illustrated sheet on two pages: the body and when to stop, then every place close up."""

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
from tsubo.output.sheet_items import Closeup, Disc, Figure, Hairline, Item, Page
from tsubo.output.sheet_paper import Box
from tsubo.output.sheet_type import ACCENT, Style
from tsubo.session.parts.sheet import Sheet, SheetStation

_GUTTER = 18.0
_LOWEST_FIGURES = 220.0
_SMALLEST_CLOSEUP = 70.0


def two_pages(sheet: Sheet, inside: Box) -> tuple[tuple[Item, ...], ...]:
    """Return everything on both pages, each as large as it fits into ``inside``.

    Raises ValueError when one does not fit even at the smallest size.
    """
    complaint = "The routine is too long for two pages."
    return tuple(largest(fill, sheet, inside, complaint) for fill in (_first, _second))


def _first(sheet: Sheet, sizes: Sizes, inside: Box) -> Page | None:
    """Fill the first page: both figures, the order with what forbids a place, and when to stop."""
    page = Page()
    top = head(page, sheet, sizes, inside)
    below = _under_the_figures(Page(), sheet, sizes, inside) - inside.y
    room = inside.bottom - foot_height(sheet, inside) - 6 - below - top
    if room < _LOWEST_FIGURES:
        return None
    half = inside.width / 2
    for index, view in enumerate((View.FRONT, View.BACK)):
        box = Box(inside.x + index * half, top + 4, half, room - 12)
        page.put(Figure(box, view, sheet))
    _under_the_figures(page, sheet, sizes, inside._replace(y=top + room))
    foot(page, sheet, inside)
    return page


def _under_the_figures(page: Page, sheet: Sheet, sizes: Sizes, area: Box) -> float:
    """Write the general words and the stations in order; return the lower edge."""
    half = (area.width - _GUTTER) / 2
    y = max(
        passage(page, part, sizes.body, Box(x, area.y, half, 0), framed=False)
        for part, x in ((sheet.each_place, area.x), (sheet.stop, area.x + half + _GUTTER))
    )
    y += 6
    for station in sheet.stations:
        y = _order_row(page, station, sizes, area, y)
    return passage(page, sheet.help, sizes.body, area._replace(y=y + 3), framed=True)


def _order_row(page: Page, station: SheetStation, sizes: Sizes, area: Box, y: float) -> float:
    """Write a station's name and sides, and beside them when to leave it out."""
    page.put(Hairline(Box(area.x, y, area.width, 0.5)))
    y += 4
    size = sizes.body * 1.5
    page.put(Disc(Box(area.x, y, size, size), str(station.number), True))
    x = area.x + size + 8
    split = area.x + area.width * 0.4
    left = page.write(station.name, Style(sizes.body, True), x, y, split - x)
    left = page.write(station.sides, Style(sizes.note, colour=ACCENT), x, left, split - x)
    x = split + 10
    right = page.write(station.not_if, Style(sizes.body), x, y, area.right - x)
    return max(left, right) + 4


def _second(sheet: Sheet, sizes: Sizes, inside: Box) -> Page | None:
    """Fill the second page: every station with its close-up."""
    page = Page()
    y = page.write(
        sheet.places_title, Style(sizes.name + 2, True), inside.x, inside.y, inside.width
    )
    y += 4
    if not sheet.stations:
        return page
    each = (inside.bottom - y) / len(sheet.stations)
    if each < _SMALLEST_CLOSEUP:
        return None
    for station in sheet.stations:
        if _station(page, station, sizes, Box(inside.x, y, inside.width, each)) > y + each:
            return None
        y += each
    return page


def _station(page: Page, station: SheetStation, sizes: Sizes, row: Box) -> float:
    """Write one station beside its close-up; return the lower edge of its words."""
    page.put(Hairline(Box(row.x, row.y, row.width, 0.5)))
    y = row.y + 4
    wide = row.width * 0.25
    page.put(Closeup(Box(row.x, y, wide, row.height - 8), station))
    x = row.x + wide + 14
    size = sizes.name * 1.25
    page.put(Disc(Box(x, y, size, size), str(station.number), True))
    room = row.right - x
    line = Box(x + size + 7, y, room - size - 7, 0)
    y = max(names_line(page, station, station.codes, sizes, line), y + 1 + size) + 1
    for number, step in enumerate(station.find, 1):
        page.write(f"{number}.", Style(sizes.body, True, ACCENT), x, y, room)
        y = page.write(step, Style(sizes.body), x + sizes.body * 1.3, y, room - sizes.body * 1.3)
    return page.write(" ".join(station.press), Style(sizes.body), x, y + 1, room) + 2
