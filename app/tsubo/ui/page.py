"""The frame of a page: a way back, a title with its lead, and a readable column that scrolls.

What leads on from a page may stand below the column, always in sight.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import hairline, lay_ground
from tsubo.ui.labels import Label
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.style import scaled

READABLE = 720
"""The widest a column of words may be, in pixels at 100 % text."""


class ReadingPage(QWidget):
    """An empty page to fill: ``content`` is the column under title and lead."""

    backAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.BACKGROUND)
        self._back = Button(Kind.PLAIN, "back-chevron", height=HEIGHT_SMALL)
        self._back.clicked.connect(self.backAsked)
        self._title = Label(32, 650, line=40)
        self._lead = Label(16, colour=Colour.INK_SECONDARY, line=24)
        self.content = QVBoxLayout()
        self.content.setSpacing(scaled(10))
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addStretch(1)
        self.words = ScrollColumn(Colour.BACKGROUND)
        self.words.column.addLayout(head)
        self.words.column.addSpacing(scaled(8))
        self.words.column.addWidget(self._title)
        self.words.column.addSpacing(scaled(6))
        self.words.column.addWidget(self._lead)
        self.words.column.addSpacing(scaled(20))
        self.words.column.addLayout(self.content)
        self.words.column.addStretch(1)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.outer.addWidget(self.words, 1)
        self._foot_row: QHBoxLayout | None = None

    def make_foot(self, *buttons: QWidget) -> QWidget:
        """Return a bar with ``buttons`` that stays below the words and in line with them."""
        foot = QWidget()
        lay_ground(foot, Colour.SURFACE)
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        self._foot_row = QHBoxLayout()
        self._foot_row.setSpacing(scaled(12))
        for button in buttons:
            self._foot_row.addWidget(button)
        self._foot_row.addStretch(1)
        column.addLayout(self._foot_row)
        self.outer.addWidget(foot)
        return foot

    def show_head(self, title: str, lead: str, back: str) -> None:
        """Show title, lead and the words of the way back."""
        self._title.show_words(title)
        self._lead.show_words(lead)
        self._back.show_words(back)
        self._back.setVisible(bool(back))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable, in the middle of a wide window."""
        super().resizeEvent(event)
        side = max(scaled(24), (self.width() - scaled(READABLE)) // 2)
        self.words.set_margins(side, scaled(20), scaled(32))
        if self._foot_row is not None:
            self._foot_row.setContentsMargins(side, scaled(14), side, scaled(14))


def cleared(layout: QVBoxLayout) -> QVBoxLayout:
    """Return ``layout`` without the widgets it held, which are deleted."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    return layout


def align_leading(widget: QWidget, layout: QVBoxLayout) -> None:
    """Add ``widget`` to ``layout`` at its own width, where reading begins."""
    layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
