"""The page for a doctor laid out: everything in reading order, as large as it fits one page."""

from collections.abc import Sequence
from typing import NamedTuple

from tsubo.output.report_pictures import LABEL, PainChart, PainFigure
from tsubo.output.sheet_items import Hairline, Item, Page
from tsubo.output.sheet_paper import Box
from tsubo.output.sheet_type import INK_SECONDARY, Style, Words
from tsubo.session.parts.report import Report, ReportDrawing, ReportFacts, ReportTable

LARGEST, SMALLEST, _STEP = 11.0, 8.5, 0.25
"""The body text in points: what it may be, and how much smaller each try is."""

_GUTTER = 20.0
_DRAWING = 0.3
"""How much of the width the pain drawing takes."""
_LOWEST_FIGURE, _HIGHEST_FIGURE = 150.0, 300.0
_LOWEST_CHART, _HIGHEST_CHART = 90.0, 170.0
_FIRST = {4: 0.4, 5: 0.28}
"""How much of its width the first column of a table takes, by how many columns there are."""

Placed = Item | PainFigure | PainChart


class _Sizes(NamedTuple):
    """The styles of one page, all following from its body text."""

    body: float

    @property
    def plain(self) -> Style:
        return Style(self.body)

    @property
    def quiet(self) -> Style:
        return Style(max(self.body - 1, SMALLEST), colour=INK_SECONDARY)

    @property
    def heading(self) -> Style:
        return Style(self.body + 1, bold=True)


class ReportPage(Page):
    """A page being filled, with its two pictures kept beside its words."""

    def __init__(self) -> None:
        super().__init__()
        self.placed: list[Placed] = []

    def put(self, item: Item) -> None:
        """Put ``item`` on the page."""
        super().put(item)
        self.placed.append(item)

    def picture(self, item: PainFigure | PainChart) -> None:
        """Put a picture on the page."""
        self.placed.append(item)


def report_page(report: Report, inside: Box) -> tuple[Placed, ...]:
    """Return what stands where, in reading order, at the largest size that fits ``inside``.

    Raises ValueError with one sentence when it does not fit even at the smallest.
    """
    body = LARGEST
    while body >= SMALLEST:
        page = _tried(report, _Sizes(body), inside)
        if page is not None:
            return tuple(page.placed)
        body -= _STEP
    raise ValueError("There is too much for one page; choose a shorter time.")


def _tried(report: Report, sizes: _Sizes, inside: Box) -> ReportPage | None:
    """Return the page at these sizes, or None when something does not fit.

    The picture of pain takes what the words leave, within bounds.
    """
    foot = _foot_height(report, sizes, inside)
    _, end = _filled(report, sizes, inside, _LOWEST_CHART)
    room = inside.bottom - foot - end
    if room < 0:
        return None
    page, end = _filled(report, sizes, inside, min(_LOWEST_CHART + room, _HIGHEST_CHART))
    y = inside.bottom - foot
    page.put(Hairline(Box(inside.x, y, inside.width, 0.5)))
    page.write(report.about, sizes.quiet, inside.x, y + 4, inside.width)
    return page


def _foot_height(report: Report, sizes: _Sizes, inside: Box) -> float:
    return 8 + Words(report.about, sizes.quiet, inside.width).height


def _filled(report: Report, sizes: _Sizes, inside: Box, chart: float) -> tuple[ReportPage, float]:
    """Return the page without its foot, and its lower edge; the figure is as high as the trend."""
    page = ReportPage()
    y = _head(page, report, sizes, inside)
    wide = inside.width * _DRAWING
    left = Box(inside.x, y, wide, 0)
    right = Box(inside.x + wide + _GUTTER, y, inside.width - wide - _GUTTER, chart)
    beside = _trend(ReportPage(), report, sizes, right) - _drawing(
        ReportPage(), report.drawing, sizes, left
    )
    figure = min(max(beside, _LOWEST_FIGURE), _HIGHEST_FIGURE)
    drawn = _drawing(page, report.drawing, sizes, left._replace(height=figure))
    y = max(drawn, _trend(page, report, sizes, right)) + 12
    half = (inside.width - _GUTTER) / 2
    done = _facts(page, report.done, sizes, Box(inside.x, y, half, 0))
    places = Box(inside.x + half + _GUTTER, y, half, 0)
    y = max(done, _table(page, report.places, sizes, places, titled=True)) + 10
    if report.health is not None:
        y = _facts(page, report.health, sizes, Box(inside.x, y, inside.width, 0)) + 8
    return page, y


def _head(page: Page, report: Report, sizes: _Sizes, inside: Box) -> float:
    """Write the title, the period, and lines to be filled in by hand; return the lower edge."""
    title = Style(sizes.body + 6, bold=True)
    y = page.write(report.title, title, inside.x, inside.y, inside.width)
    y = page.write(report.period, sizes.plain, inside.x, y + 1, inside.width) + sizes.body * 0.9
    each = inside.width / len(report.blanks)
    for index, name in enumerate(report.blanks):
        x = inside.x + index * each
        lower = page.write(name, sizes.plain, x, y, each)
        begin = page.items[-1].box.right + 6
        page.put(Hairline(Box(begin, lower - 1, x + each - 14 - begin, 0.5)))
    return y + sizes.body * 1.2 + 12


def _drawing(page: ReportPage, part: ReportDrawing, sizes: _Sizes, box: Box) -> float:
    """Put the pain drawing over the list of its areas; return the lower edge."""
    y = page.write(part.title, sizes.heading, box.x, box.y, box.width) + 4
    page.picture(PainFigure(Box(box.x, y, box.width, box.height), part))
    y += box.height + 4
    for area in sorted(part.areas, key=lambda area: -area.intensity):
        words = f"**{area.intensity}** {area.name}"
        y = page.write(words, sizes.plain, box.x, y, box.width)
    return y if part.areas else page.write(part.nothing, sizes.plain, box.x, y, box.width)


def _trend(page: ReportPage, report: Report, sizes: _Sizes, box: Box) -> float:
    """Put the picture of pain, as high as ``box``, over its numbers; return the lower edge."""
    part = report.trend
    y = page.write(part.title, sizes.heading, box.x, box.y, box.width)
    legend = f"○ {part.before}   ● {part.after}   | {part.session}"
    y = page.write(legend, Style(max(sizes.body - 1, LABEL)), box.x, y + 2, box.width) + 2
    page.picture(PainChart(box._replace(y=y), part))
    y = page.write(part.note, sizes.quiet, box.x, y + box.height + 2, box.width) + 6
    return _table(page, report.periods, sizes, box._replace(y=y))


def _table(
    page: Page, table: ReportTable, sizes: _Sizes, box: Box, *, titled: bool = False
) -> float:
    """Write a table; its title is a heading, or a note over the columns; return the lower edge."""
    style = sizes.heading if titled else sizes.quiet
    y = page.write(table.title, style, box.x, box.y, box.width) + 3
    if not table.rows:
        return page.write("–", sizes.plain, box.x, y, box.width)
    y = _row(page, table.columns, sizes.quiet, box._replace(y=y)) + 1
    page.put(Hairline(Box(box.x, y, box.width, 0.5)))
    y += 2
    for row in table.rows:
        y = _row(page, row, sizes.plain, box._replace(y=y))
    return y


def _row(page: Page, cells: Sequence[str], style: Style, line: Box) -> float:
    """Write the cells of one line; return its lower edge."""
    first = line.width * _FIRST[len(cells)]
    each = (line.width - first) / (len(cells) - 1)
    lower = line.y
    for index, words in enumerate(cells):
        x = line.x + (first + (index - 1) * each if index else 0)
        wide = (each if index else first) - 6
        lower = max(lower, page.write(words, style, x, line.y, wide))
    return lower


def _facts(page: Page, part: ReportFacts, sizes: _Sizes, box: Box) -> float:
    """Write facts as lines under their title; return the lower edge."""
    y = page.write(part.title, sizes.heading, box.x, box.y, box.width) + 3
    for name, words in part.facts:
        y = page.write(f"**{name}:** {words}", sizes.plain, box.x, y, box.width) + 1
    return y
