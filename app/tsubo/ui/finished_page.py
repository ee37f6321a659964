"""The quiet page after a session: what was done, and beside it how the back is now."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tsubo.domain.journal import Outcome
from tsubo.session.journal_wishes import Leaf
from tsubo.session.parts.guide import FinishedRow, FinishedScreen
from tsubo.ui.buttons import HEIGHT_PRIMARY, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import lay_ground
from tsubo.ui.icon_view import IconView
from tsubo.ui.labels import Label
from tsubo.ui.page import cleared
from tsubo.ui.rating_after import AskedAfter
from tsubo.ui.reading_order import read_in_order
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.style import scaled

_SIGNS = {
    Outcome.DONE: ("tick", Colour.ACCENT),
    Outcome.SKIPPED: ("skip", Colour.INK_SECONDARY),
    Outcome.NOT_REACHED: ("minus", Colour.INK_SECONDARY),
}
_COLUMN, _NARROWEST, _BETWEEN = 560, 440, 80
"""How wide each half is at most and at least, and the room between both."""


class FinishedPage(QWidget):
    """Shows the summary and a row a station."""

    closeAsked = Signal()
    againAsked = Signal()
    said = Signal(object)
    signsAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.BACKGROUND)
        self._part: FinishedScreen | None = None
        self._label = Label(15, 600, Colour.INK_SECONDARY, line=20)
        self._title = Label(38, 700, line=46)
        self._summary = Label(18, colour=Colour.INK_SECONDARY, line=26)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._after = Label(15, colour=Colour.INK_SECONDARY, line=22)
        self._asked = AskedAfter()
        self._asked.said.connect(self.said)
        self._asked.signsAsked.connect(self.signsAsked)
        self._asked.saveAsked.connect(self.closeAsked)
        self._asked.skipAsked.connect(self._on_skip)
        self._again = Button(Kind.PLAIN, height=HEIGHT_PRIMARY, pixels=17)
        self._again.clicked.connect(self.againAsked)
        self._back = Button(Kind.PRIMARY, height=HEIGHT_PRIMARY, pixels=17)
        self._back.clicked.connect(self.closeAsked)
        self._head, self._done = QWidget(), QWidget()
        heading = QVBoxLayout(self._head)
        heading.setContentsMargins(0, 0, 0, 0)
        heading.setSpacing(scaled(8))
        for label in (self._label, self._title, self._summary):
            heading.addWidget(label)
        column = QVBoxLayout(self._done)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addSpacing(scaled(16))
        column.addWidget(self._after)
        column.addSpacing(scaled(24))
        ways_on = QHBoxLayout()
        ways_on.setSpacing(scaled(12))
        ways_on.addWidget(self._back)
        ways_on.addWidget(self._again)
        ways_on.addStretch(1)
        column.addLayout(ways_on)
        column.addStretch(1)
        self._halves = QGridLayout()
        self._halves.setHorizontalSpacing(scaled(_BETWEEN))
        self._halves.setRowStretch(2, 1)
        for row, part in enumerate((self._head, self._asked, self._done)):
            self._halves.addWidget(part, row, 0)
        self._scroll = ScrollColumn(Colour.BACKGROUND)
        self._scroll.column.addLayout(self._halves)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def show_finished(self, part: FinishedScreen) -> None:
        """Show ``part``."""
        if part == self._part:
            return
        self._part = part
        self._label.show_words(part.label)
        self._title.show_words(part.title)
        self._summary.show_words(part.summary)
        rows = cleared(self._rows)
        for index, row in enumerate(part.rows):
            rows.addWidget(_Row(row, first=index == 0))
        self._after.show_words(part.after)
        self._again.show_words(part.again)
        self._back.show_words(part.back)
        self._back.setVisible(bool(part.back))
        self._asked.setVisible(part.rating is not None)
        if part.rating is not None:
            self._asked.show_part(part.rating)
        read_in_order(self, (*self._asked.stops(), self._back, self._again), bars=())
        self._arrange()

    def _on_skip(self) -> None:
        """Take back what was said here, and go on."""
        self.said.emit(Leaf.FORGET)
        self.closeAsked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both halves beside each other, or where there is no room under what was done."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = self.width() < scaled(2 * _NARROWEST + _BETWEEN)
        self._halves.removeWidget(self._asked)
        if stacked:
            self._halves.addWidget(self._asked, 1, 0)
        else:
            self._halves.addWidget(self._asked, 0, 1, 3, 1)
        self._halves.setVerticalSpacing(scaled(28 if stacked else 11))
        one_column = stacked or self._asked.isHidden()
        self._halves.setColumnStretch(0, 1)
        self._halves.setColumnStretch(1, 0 if one_column else 1)
        widest = _COLUMN if one_column else 2 * _COLUMN + _BETWEEN
        side = max(scaled(24), (self.width() - scaled(widest)) // 2)
        self._scroll.set_margins(side, scaled(40), scaled(24))


class _Row(QWidget):
    """One station: the sign of what became of it, its name, and what was done there."""

    def __init__(self, row: FinishedRow, *, first: bool) -> None:
        super().__init__()
        self._first = first
        name = Label(16, 600, line=22)
        name.show_words(row.name)
        detail = Label(15, colour=Colour.INK_SECONDARY, line=22)
        detail.show_words(row.detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(scaled(4), scaled(17), 0, scaled(18))
        layout.setSpacing(scaled(16))
        layout.addWidget(IconView(*_SIGNS[row.outcome]))
        layout.addWidget(name, 1)
        layout.addWidget(detail, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            line = Colour.HAIRLINE.of(self)
            painter.fillRect(0, self.height() - 1, self.width(), 1, line)
            if self._first:
                painter.fillRect(0, 0, self.width(), 1, line)
