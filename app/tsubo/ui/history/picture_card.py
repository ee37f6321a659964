"""A picture in its card: a title, the picture, a note, and its numbers as a table on request."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tsubo.domain.words import tr
from tsubo.session.parts.history import Table
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.grounds import Card, stack
from tsubo.ui.labels import Label
from tsubo.ui.style import scaled

_TABLE, _ROW = 240, 36
_LOOKS = """
QTableView {{
    background: palette(base); border: 1px solid palette(mid); gridline-color: palette(mid);
}}
QTableView::item {{ padding: 0 {pad}px; }}
QHeaderView {{ background: palette(base); }}
QHeaderView::section {{
    background: palette(base); color: palette(window-text); padding: 0 {pad}px;
    border: none; border-right: 1px solid palette(mid); border-bottom: 1px solid palette(mid);
}}
"""
_LEAST_TITLE = 250
"""The least room that a title has beside something else, in the design's pixels."""


class PictureCard(Card):
    """Holds a picture; ``row`` is the line of its title, to add to."""

    def __init__(self, picture: QWidget) -> None:
        super().__init__(Colour.SURFACE, Colour.HAIRLINE)
        self._table: Table | None = None
        self._title = Label(16, 600, line=24)
        self._note = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._ask = Button(Kind.QUIET, height=HEIGHT_SMALL, pixels=14)
        self._ask.setCheckable(True)
        self._ask.toggled.connect(self._on_asked)
        self._ask.show_words(tr("As a table"))
        self._rows: QTableWidget | None = None
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.row.addWidget(self._title, 1)
        self.above = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(12))
        self._column.setSpacing(scaled(8))
        self._column.addLayout(self.row)
        self._column.addLayout(self.above)
        self._column.addWidget(picture)
        self._column.addWidget(self._note)
        self._column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)

    def show_card(self, title: str, note: str, table: Table) -> None:
        """Show the words around the picture, and its table where that is open."""
        self._title.show_words(title)
        self._note.show_words(note)
        if table != self._table:
            self._table = table
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside the title under it where it would squeeze the words."""
        super().resizeEvent(event)
        beside = self.row.itemAt(1)
        if beside is not None:
            room = self.width() - beside.sizeHint().width()
            stack(self.row, room < scaled(_LEAST_TITLE))

    def _on_asked(self, asked: bool) -> None:
        self._ask.show_words(tr("Hide the table") if asked else tr("As a table"))
        if asked and self._rows is None:
            self._rows = QTableWidget()
            self._rows.setFont(sized(14))
            self._rows.setFixedHeight(scaled(_TABLE))
            self._rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            self._rows.setTabKeyNavigation(False)
            self._dress(self._rows)
            self._column.addWidget(self._rows)
        if self._rows is not None:
            self._rows.setVisible(asked)
            self._fill()

    def _dress(self, rows: QTableWidget) -> None:
        """Give the table the look of those in the help: thin lines, room, and a bold head."""
        rows.setStyleSheet(_LOOKS.format(pad=scaled(7)))
        rows.verticalHeader().hide()
        rows.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        head = rows.horizontalHeader()
        head.setFont(sized(14, 600))
        head.setFixedHeight(scaled(_ROW))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _fill(self) -> None:
        rows, table = self._rows, self._table
        if rows is None or table is None or not self._ask.isChecked():
            return
        rows.setAccessibleName(table.name)
        rows.setColumnCount(len(table.columns))
        rows.setHorizontalHeaderLabels(list(table.columns))
        rows.setRowCount(len(table.rows))
        for index, words in enumerate(table.rows):
            for column, word in enumerate(words):
                rows.setItem(index, column, QTableWidgetItem(word))
