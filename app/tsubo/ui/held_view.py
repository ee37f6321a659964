"""Why a place is not for this person now, and what they can do instead: the panel's other words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.actions import Turn
from tsubo.session.parts.health import HeldPart
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.help_rows import HelpRows
from tsubo.ui.icon_view import IconView
from tsubo.ui.labels import Label
from tsubo.ui.page import align_leading, cleared
from tsubo.ui.style import scaled


class HeldView(QWidget):
    """Shows a ``HeldPart``; ``asked`` carries the session action of what was pressed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: HeldPart | None = None
        self._card = Card(Colour.WARN_SOFT, Colour.WARN)
        self._title = Label(16, 650, Colour.WARN, line=22)
        words = QVBoxLayout()
        words.setSpacing(scaled(6))
        words.addWidget(self._title)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(scaled(8))
        words.addLayout(self._reasons)
        inside = QHBoxLayout(self._card)
        inside.setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(14))
        inside.setSpacing(scaled(12))
        inside.addWidget(IconView("warning", Colour.WARN, 22), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)
        self._other = Label(15, 600, line=21)
        self._instead = Label(15, 650, line=22)
        self._help = HelpRows()
        self._help.asked.connect(self.asked)
        self._change = Button(Kind.QUIET, "pencil", height=HEIGHT_SMALL, pixels=15)
        self._change.clicked.connect(self._ask_change)
        self._sources = Label(14, colour=Colour.INK_SECONDARY, line=20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(12))
        for widget in (self._card, self._other, self._instead, self._help):
            column.addWidget(widget)
        align_leading(self._change, column)
        column.addWidget(self._sources)

    def show_held(self, part: HeldPart) -> None:
        """Show ``part``."""
        if part == self._part:
            return
        self._part = part
        self._title.show_words(part.title)
        show_reasons(self._reasons, part.reasons)
        self._other.show_words(part.other)
        self._instead.show_words(part.instead)
        self._help.show_rows(part.help)
        self._change.show_words(part.change)
        self._sources.show_words(part.sources)

    def _ask_change(self) -> None:
        self.asked.emit(Turn.HEALTH)


def show_reasons(column: QVBoxLayout, reasons: tuple[str, ...]) -> None:
    """Put one paragraph for each of ``reasons`` into ``column``."""
    cleared(column)
    for reason in reasons:
        words = Label(16, line=23)
        words.show_words(reason)
        column.addWidget(words)
