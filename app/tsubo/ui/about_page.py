"""The page about Tsubo: what it is, where it comes from, and each licence to unfold and read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.session.parts.about import AboutScreen, LicenceRow
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.fold import FoldRow
from tsubo.ui.grounds import Card, hairline, tab_through
from tsubo.ui.labels import Label
from tsubo.ui.page import ReadingPage, cleared
from tsubo.ui.style import scaled
from tsubo.ui.words_page import block_of_words


class AboutPage(ReadingPage):
    """Shows an ``AboutScreen``."""

    checkAsked = Signal()
    folderAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: AboutScreen | None = None
        self._folds: list[_Licence] = []
        above = QWidget()  # what is made in it later is still read before the licences
        self._blocks = QVBoxLayout(above)
        self._blocks.setContentsMargins(0, 0, 0, 0)
        self._blocks.setSpacing(scaled(8))
        self._licences = Label(18, 600, line=26)
        self._card = Card(Colour.SURFACE, Colour.HAIRLINE)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(scaled(20), scaled(4), scaled(20), scaled(4))
        self._rows.setSpacing(0)
        self.content.addWidget(above)
        self.content.addWidget(self._licences)
        self.content.addWidget(self._card)
        self._check = Button(Kind.PLAIN, "tick")
        self._check.clicked.connect(self.checkAsked)
        self._folder = Button(Kind.PLAIN)
        self._folder.clicked.connect(self.folderAsked)
        self.make_foot(self._check, self._folder)

    def show_about(self, part: AboutScreen) -> None:
        """Show ``part``; what was unfolded stays so."""
        if part == self._part:
            return
        before, self._part = self._part, part
        self.show_head(part.title, part.lead, part.back)
        if before is None or part.blocks != before.blocks:
            column = cleared(self._blocks)
            for block in part.blocks:
                column.addWidget(block_of_words(block))
        self._check.show_words(part.check)
        self._folder.show_words(part.folder)
        self._licences.show_words(part.licences if part.rows else "")
        if before is None or part.rows != before.rows:
            self._show_rows(part.rows)

    def _show_rows(self, rows: tuple[LicenceRow, ...]) -> None:
        column = cleared(self._rows)
        self._folds = [_Licence(row) for row in rows]
        for index, fold in enumerate(self._folds):
            if index:
                column.addWidget(hairline())
            column.addWidget(fold)
        self._card.setVisible(bool(rows))
        tab_through(self._back, *(fold.row for fold in self._folds), self._check, self._folder)


class _Licence(QWidget):
    """A part of Tsubo; the text of its licence is made when it is unfolded for the first time."""

    def __init__(self, part: LicenceRow) -> None:
        super().__init__()
        self._text = part.text
        self._words: Label | None = None
        self.row = FoldRow()
        self.row.show_words(part.name)
        self.row.toggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.row)

    def _on_toggled(self, opened: bool) -> None:
        if self._words is None:
            self._words = Label(14, colour=Colour.INK_SECONDARY)
            self._words.setWordWrap(True)
            self._words.setMinimumWidth(1)  # a rule of many dashes must not widen the page
            self._words.show_words(self._text)
            self._column.addWidget(self._words)
        self._words.setVisible(opened)
