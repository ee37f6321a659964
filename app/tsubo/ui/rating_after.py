"""What is asked beside the summary of a session: how the back is now; all of it may be skipped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.parts.rating import AfterPart
from tsubo.ui.buttons import HEIGHT_PRIMARY, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.labels import Label
from tsubo.ui.rating_view import RatingView
from tsubo.ui.style import scaled


class AskedAfter(QWidget):
    """Shows an ``AfterPart``; ``said`` carries what the person says, as a wish."""

    said = Signal(object)
    signsAsked = Signal()
    saveAsked = Signal()
    skipAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Label(28, 650, line=36)
        self._lead = Label(16, colour=Colour.INK_SECONDARY, line=24)
        self._rating = RatingView()
        self._rating.said.connect(self.said)
        self._rating.signsAsked.connect(self.signsAsked)
        self._save = Button(Kind.PRIMARY, height=HEIGHT_PRIMARY, pixels=17)
        self._save.clicked.connect(self.saveAsked)
        self._skip = Button(Kind.PLAIN, height=HEIGHT_PRIMARY, pixels=17)
        self._skip.clicked.connect(self.skipAsked)
        self._kept = Label(14, colour=Colour.INK_SECONDARY, line=20)
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(12))
        buttons.addWidget(self._save)
        buttons.addWidget(self._skip)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(scaled(4))
        column.addWidget(self._lead)
        column.addSpacing(scaled(18))
        column.addWidget(self._rating)
        column.addSpacing(scaled(24))
        column.addLayout(buttons)
        column.addSpacing(scaled(14))
        column.addWidget(self._kept)
        column.addStretch(1)

    def stops(self) -> tuple[QWidget, ...]:
        """Return its parts with buttons and fields, in the order of reading."""
        return self._rating, self._save, self._skip

    def show_part(self, part: AfterPart) -> None:
        """Show ``part``."""
        self._title.show_words(part.title)
        self._lead.show_words(part.lead)
        self._rating.show_rating(part.rating)
        self._save.show_words(part.save)
        self._skip.show_words(part.skip)
        self._kept.show_words(part.kept)
