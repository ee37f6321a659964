"""The list of places beside the map, with its search."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.session.parts.map import ListScreen
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import hairline, lay_ground, paint_edge, tab_through
from tsubo.ui.icons import draw_icon
from tsubo.ui.labels import Align, Label
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.search_field import SearchField
from tsubo.ui.station_row import StationRow
from tsubo.ui.style import scaled

ROW = 64
ROW_NARROW = 54


class PointList(QWidget):
    """Shows the stations; Up and Down move between search field and rows."""

    searchChanged = Signal(str)
    stationChosen = Signal(str)
    hovered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.SURFACE)
        self._part: ListScreen | None = None
        self._narrow = False
        self._rows: list[StationRow] = []
        self._title = Label(22, 600)
        self._title.setWordWrap(True)
        self._lead = Label(15, colour=Colour.INK_SECONDARY, line=22)
        self.search = SearchField()
        self.search.textEdited.connect(self.searchChanged)
        self.search.cleared.connect(self._on_cleared)
        self.search.stepAsked.connect(self._step)
        self._nothing: _NothingFound | None = None
        self._footer = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._scroll = ScrollColumn(Colour.SURFACE)
        self._head, self._list, self._foot = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for widget in (self._title, self._lead, self.search):
            self._head.addWidget(widget)
        self._line = hairline()
        self._list.addWidget(self._line)
        self._foot.addWidget(self._footer)
        self._foot.addStretch(1)
        for part in (self._head, self._list, self._foot):
            part.setSpacing(0)
            self._scroll.column.addLayout(part)
        self._head.setSpacing(scaled(10))
        self._scroll.column.setStretch(2, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 1, 0)
        outer.addWidget(self._scroll)
        self._space()

    def set_narrow(self, narrow: bool) -> None:
        """Leave out title and lead and make the rows lower, for a narrow window."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._space()
        if self._part is not None:
            part, self._part = self._part, None
            self.show_list(part)

    def show_list(self, part: ListScreen) -> None:
        """Show the rows the search finds, or that it finds nothing."""
        if part == self._part:
            return
        self._part = part
        self._title.show_words("" if self._narrow else part.title)
        self._lead.show_words("" if self._narrow else part.lead)
        self.search.show_search(part.search, part.search_hint, part.clear_search)
        self._show_rows(part)
        self._show_nothing(part)
        self._footer.show_words(part.footer)

    def light_up(self, station: str) -> None:
        """Light up the row of the station the pointer is over on the map; "" for none."""
        if self._part is not None:
            for row, part in zip(self._rows, self._part.rows, strict=False):
                row.light_up(part.station == station)

    def _show_rows(self, part: ListScreen) -> None:
        while len(self._rows) < len(part.rows):
            row = StationRow(self._scroll.inside)
            row.chosen.connect(self.stationChosen)
            row.hovered.connect(self.hovered)
            row.stepAsked.connect(self._step)
            self._list.addWidget(row)
            self._rows.append(row)
        for index, row in enumerate(self._rows):
            shown = index < len(part.rows)
            if shown:
                row.show_row(part.rows[index], ROW_NARROW if self._narrow else ROW)
            row.setVisible(shown)
        self._line.setVisible(bool(part.rows))

        tab_through(self.search, *self._rows)

    def _show_nothing(self, part: ListScreen) -> None:
        if part.rows:
            if self._nothing is not None:
                self._nothing.hide()
            return
        if self._nothing is None:
            self._nothing = _NothingFound(self._scroll.inside)
            self._nothing.clear.clicked.connect(self.search.clear_all)
            self._list.addWidget(self._nothing)
        self._nothing.show_words(part)
        self._nothing.show()

    def _on_cleared(self) -> None:
        self.searchChanged.emit("")

    def _space(self) -> None:
        """Lay the margins: the rows' ground reaches a little further than the words."""
        side = scaled(20 if self._narrow else 32)
        over = scaled(4 if self._narrow else 10)
        top = scaled(12 if self._narrow else 22)
        self._scroll.set_margins(side - over, top, scaled(14))
        self._head.setContentsMargins(over, 0, over, scaled(14))
        self._foot.setContentsMargins(over, scaled(14), over, 0)
        self.search.setFixedHeight(scaled(42))

    def _step(self, step: int) -> None:
        """Move the focus ``step`` places down the search field and the rows."""
        stops: list[QWidget] = [self.search, *(row for row in self._rows if not row.isHidden())]
        focused = self.focusWidget()
        if focused not in stops:
            return
        index = stops.index(focused) + step
        if 0 <= index < len(stops):
            stops[index].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(stops[index], 0, scaled(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline towards the stage, where the scroll area leaves room for it."""
        paint_edge(self)


class _NothingFound(QWidget):
    """What stands in the list's place when the search finds nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label(18, 600, align=Align.CENTRE)
        self._title.setWordWrap(True)
        self._hint = Label(15, colour=Colour.INK_SECONDARY, line=22, align=Align.CENTRE)
        self.clear = Button(Kind.PLAIN)
        column = QVBoxLayout(self)
        column.setSpacing(scaled(8))
        column.setContentsMargins(scaled(10), scaled(80), scaled(10), scaled(24))
        for label in (self._title, self._hint):
            column.addWidget(label)
        column.addSpacing(scaled(8))
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_words(self, part: ListScreen) -> None:
        self._title.show_words(part.nothing_title)
        self._hint.show_words(part.nothing_hint)
        self.clear.show_words(part.clear_search)

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = scaled(34)
        box = QRectF((self.width() - size) / 2, scaled(32), size, size)
        with QPainter(self) as painter:
            draw_icon(painter, "search", box, Colour.ACCENT.of(self), 1.5)
