"""What the page for a doctor is to hold, and the button that saves it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from tsubo.session.journal_wishes import Leaf
from tsubo.session.parts.history import ReportPart
from tsubo.ui.agreement import Agreement
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.labels import Label
from tsubo.ui.page import align_leading
from tsubo.ui.style import scaled


class ReportCard(Card):
    """Shows a ``ReportPart``; ``said`` carries what is asked, as a wish."""

    said = Signal(object)
    saveAsked = Signal()

    def __init__(self) -> None:
        super().__init__(Colour.SURFACE, Colour.HAIRLINE)
        self._title = Label(18, 600, line=26)
        self._words = Label(15, line=22)
        self._health = Agreement()
        self._health.clicked.connect(self._on_health)
        self._save = Button(Kind.PRIMARY)
        self._save.clicked.connect(self.saveAsked)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(16))
        column.setSpacing(scaled(8))
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addWidget(self._health)
        align_leading(self._save, column)
        self.hide()

    def show_report(self, part: ReportPart | None) -> None:
        """Show ``part``, or nothing; what appears is said too, and the keyboard goes there."""
        appears = part is not None and self.isHidden()
        self.setVisible(part is not None)
        if part is None:
            return
        self._title.show_words(part.title)
        self._words.show_words(part.words)
        self._health.show_words(part.health, part.with_health)
        self._save.show_words(part.save)
        if appears:
            from tsubo.ui.saying import say

            say(self, f"{part.title}. {part.words}")
            self._save.setFocus()

    def _on_health(self) -> None:
        self.said.emit(Leaf.REPORT_HEALTH)
