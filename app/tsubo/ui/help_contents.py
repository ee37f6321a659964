"""The contents of the help: a search field, and the topics in their sections as rows."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tsubo.session.parts.help import ContentsPart, TopicRow
from tsubo.ui.buttons import HEIGHT, PaintedButton
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.grounds import lay_ground
from tsubo.ui.labels import Label
from tsubo.ui.page import cleared
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.search_field import STEPS, SearchField
from tsubo.ui.style import scaled

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class HelpContents(QWidget):
    """Shows a ``ContentsPart``; the Tab key stops once at its rows, Up and Down walk them."""

    topicAsked = Signal(str)
    searchChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.SURFACE)
        self._part: ContentsPart | None = None
        self._rows: list[_Row] = []
        self.search = SearchField()
        self.search.setFixedHeight(scaled(HEIGHT))
        self.search.textChanged.connect(self.searchChanged)
        self.search.stepAsked.connect(partial(self._step, -1))
        self._found = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._list = ScrollColumn(Colour.SURFACE)
        self._list.set_margins(scaled(16), 0, scaled(20))
        head = QVBoxLayout()
        head.setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(8))
        head.setSpacing(scaled(6))
        head.addWidget(self.search)
        head.addWidget(self._found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._list, 1)

    def show_contents(self, part: ContentsPart) -> None:
        """Show ``part``; rows that stay the same keep the focus."""
        before, self._part = self._part, part
        if part == before:
            return
        self.search.show_search(part.search, part.hint, part.clear)
        self._found.show_words(part.found)
        rows = [row for section in part.sections for row in section.rows]
        if [row.name for row in rows] != [row.name for row in (w.row for w in self._rows)]:
            self._fill(part)
        stop = next((i for i, row in enumerate(rows) if row.chosen), 0)
        for index, (widget, row) in enumerate(zip(self._rows, rows, strict=True)):
            widget.show_row(row)
            stops = Qt.FocusPolicy.StrongFocus if index == stop else Qt.FocusPolicy.ClickFocus
            widget.setFocusPolicy(stops)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key may stop at, from above."""
        return [self.search, *self._rows]

    def _fill(self, part: ContentsPart) -> None:
        column = cleared(self._list.column)
        self._rows = []
        for section in part.sections:
            title = Label(14, 600, Colour.INK_SECONDARY)
            title.show_words(section.title)
            title.setContentsMargins(scaled(10), scaled(14), 0, scaled(4))
            column.addWidget(title)
            for row in section.rows:
                widget = _Row(row)
                widget.clicked.connect(partial(self._choose, row.name))
                widget.stepAsked.connect(partial(self._step, len(self._rows)))
                self._rows.append(widget)
                column.addWidget(widget)
        column.addStretch(1)

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.topicAsked.emit(name)

    def _step(self, index: int, step: int) -> None:
        """Go from row ``index`` (-1 is the field) to its neighbour."""
        target = index + step
        if target < 0:
            self.search.setFocus()
        elif target < len(self._rows):
            self._rows[target].setFocus()
            self._list.ensureWidgetVisible(self._rows[target])


class _Row(PaintedButton):
    """One topic: its title, on a tinted ground where it is in front."""

    stepAsked = Signal(int)

    def __init__(self, row: TopicRow) -> None:
        super().__init__()
        self.row = row
        self.setFont(sized(15))
        self.setText(row.title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_row(self, row: TopicRow) -> None:
        """Show whether the topic is in front."""
        self.row = row
        self.setAccessibleName(row.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(scaled(200), self.heightForWidth(scaled(200)))

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines of the title."""
        box = QRect(0, 0, width - 2 * scaled(10), 1000)
        words = QFontMetrics(self.font()).boundingRect(box, int(_WRAPPED), self.text())
        return max(scaled(38), words.height() + scaled(14))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the row above or below with Up and Down."""
        if event.key() in STEPS:
            self.stepAsked.emit(STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and title."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = None
            if self.row.chosen or self.isDown():
                ground = Colour.ACCENT_SOFT
            elif self.underMouse():
                ground = Colour.HOVER
            if ground is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground.of(self))
                painter.drawRoundedRect(self.rect(), 8, 8)
            painter.setPen(Colour.INK.of(self))
            side = scaled(10)
            painter.drawText(self.rect().adjusted(side, 0, -side, 0), int(_WRAPPED), self.text())
