"""The order in which the Tab key goes through a page that is made of parts.

Parts are made when they are first shown, so the order they were made in means nothing. The order
inside a part stays as it is, but for bars, which are read along their rows.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from tsubo.ui.grounds import tab_through


def read_in_order(page: QWidget, parts: Sequence[QWidget | None], bars: Sequence[QWidget]) -> None:
    """Let Tab go from ``page`` through ``parts`` one after the other; None is a part not made.

    A part may be a single button of another part, which then has a turn of its own.
    """
    stops: list[tuple[int, int, int, int, QWidget]] = []
    made = [part for part in parts if part is not None]
    for place, widget in enumerate(_chain(page)):
        part = widget if widget in made else _holding(widget, made)
        if part is not None:
            row, column = _along(widget, part) if part in bars else (0, 0)
            stops.append((made.index(part), row, column, place, widget))
    ordered = [stop[-1] for stop in sorted(stops, key=lambda stop: stop[:-1])]
    if ordered != [stop[-1] for stop in stops]:
        tab_through(page, ordered[0])
        # From the end: Qt leaves alone what follows already, and the page's end leads to its start.
        for stop in reversed(ordered[1:]):
            tab_through(ordered[0], stop)


def _chain(page: QWidget) -> Iterator[QWidget]:
    """Yield what Tab may stop at below ``page``, in the present order."""
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        if page.isAncestorOf(widget) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget
        widget = widget.nextInFocusChain()


def _holding(widget: QWidget, parts: list[QWidget]) -> QWidget | None:
    return next((part for part in parts if part.isAncestorOf(widget)), None)


def _along(widget: QWidget, bar: QWidget) -> tuple[int, int]:
    """Return the row of ``widget`` in a bar of one row or two, and how far along it stands."""
    middle = widget.mapTo(bar, QPoint(widget.width() // 2, widget.height() // 2))
    x = -middle.x() if bar.layoutDirection() is Qt.LayoutDirection.RightToLeft else middle.x()
    return 3 * middle.y() // max(2 * bar.height(), 1), x
