"""The page of the look at this computer: a line for each thing, with a tick or how to mend it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.parts.checkup import CheckupRow, CheckupScreen
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card, hairline, tab_through
from tsubo.ui.icon_view import IconView
from tsubo.ui.labels import Label
from tsubo.ui.page import ReadingPage, cleared
from tsubo.ui.saying import say
from tsubo.ui.style import scaled


class CheckupPage(ReadingPage):
    """Shows a ``CheckupScreen``; signals that it is wanted once more, or as a report."""

    againAsked = Signal()
    copyAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: CheckupScreen | None = None
        self._outcome = Label(18, 600, line=26)
        self._card = Card(Colour.SURFACE, Colour.HAIRLINE)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(scaled(20), scaled(6), scaled(20), scaled(6))
        self._rows.setSpacing(0)
        self.content.addWidget(self._outcome)
        self.content.addWidget(self._card)
        self._again = Button(Kind.PLAIN)
        self._again.clicked.connect(self.againAsked)
        self._copy = Button(Kind.PLAIN, "sheet")
        self._copy.clicked.connect(self.copyAsked)
        self._foot = self.make_foot(self._again, self._copy)
        tab_through(self._back, self._again, self._copy)

    def show_checkup(self, part: CheckupScreen) -> None:
        """Show ``part``; what came of the look is said aloud."""
        if part == self._part:
            return
        before, self._part = self._part, part
        self.show_head(part.title, part.lead, part.back)
        self._outcome.show_words(part.outcome)
        self._again.show_words(part.again)
        self._copy.show_words(part.copy)
        self._foot.setVisible(bool(part.again))
        if before is None or part.rows != before.rows:
            self._show_rows(part.rows)
        if before is not None and part.outcome != before.outcome:
            say(self, part.outcome)
        elif before is not None and part.copy != before.copy:
            say(self, part.copy)

    def _show_rows(self, rows: tuple[CheckupRow, ...]) -> None:
        column = cleared(self._rows)
        for index, row in enumerate(rows):
            if index:
                column.addWidget(hairline())
            column.addWidget(_row(row))
        self._card.setVisible(bool(rows))


def _row(row: CheckupRow) -> QWidget:
    widget = QWidget()
    line = QHBoxLayout(widget)
    line.setContentsMargins(0, scaled(9), 0, scaled(9))
    line.setSpacing(scaled(14))
    icon = IconView("tick", Colour.ACCENT) if row.fine else IconView("warning", Colour.WARN)
    line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(scaled(2))
    name = Label(16, 600, line=22)
    name.show_words(row.name)
    name.setAccessibleName(row.said)
    words.addWidget(name)
    found = Label(15, colour=Colour.INK_SECONDARY, line=21)
    found.show_words(row.words)
    words.addWidget(found)
    if row.mend:
        mend = Label(15, line=21)
        mend.show_words(row.mend)
        words.addWidget(mend)
    line.addLayout(words, 1)
    return widget
