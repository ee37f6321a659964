"""The page for somebody for whom nothing is left to press: what helps instead, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.session.actions import Begin, Turn
from tsubo.session.parts.health import InsteadScreen
from tsubo.ui.buttons import HEIGHT_PRIMARY, Button, Kind
from tsubo.ui.held_view import show_reasons
from tsubo.ui.help_rows import HelpRows
from tsubo.ui.labels import Label
from tsubo.ui.page import ReadingPage, align_leading
from tsubo.ui.style import scaled


class InsteadPage(ReadingPage):
    """Shows an ``InsteadScreen``; ``asked`` carries the session action of what was pressed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: InsteadScreen | None = None
        self._help = HelpRows()
        self._help.asked.connect(self.asked)
        self._why = Label(18, 600, line=26)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(scaled(10))
        self._change = Button(Kind.PLAIN, "pencil")
        self._change.clicked.connect(self._ask_change)
        self.content.addWidget(self._help)
        self.content.addSpacing(scaled(14))
        self.content.addWidget(self._why)
        self.content.addLayout(self._reasons)
        self.content.addSpacing(scaled(6))
        align_leading(self._change, self.content)
        self._breathe = Button(Kind.PRIMARY, "play", height=HEIGHT_PRIMARY, pixels=17)
        self._breathe.clicked.connect(self._ask_breathe)
        self.make_foot(self._breathe)

    def show_instead(self, part: InsteadScreen) -> None:
        """Show ``part``."""
        if part == self._part:
            return
        self._part = part
        self.show_head(part.title, part.lead, part.back)
        self._help.show_rows(part.help)
        self._why.show_words(part.why)
        show_reasons(self._reasons, part.reasons)
        self._change.show_words(part.change)
        self._breathe.show_words(part.breathe, part.breathe_time)

    def _ask_change(self) -> None:
        self.asked.emit(Turn.HEALTH)

    def _ask_breathe(self) -> None:
        self.asked.emit(Begin.BREATHE)
