"""The page before a session: how the back is now, in one number or none, and the start."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from tsubo.session.journal_wishes import Leaf
from tsubo.session.parts.rating import BeforeScreen
from tsubo.ui.buttons import HEIGHT_PRIMARY, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.labels import Label
from tsubo.ui.page import ReadingPage
from tsubo.ui.rating_view import RatingView
from tsubo.ui.reading_order import read_in_order
from tsubo.ui.style import scaled


class BeforePage(ReadingPage):
    """Shows the scales; Enter starts, with a number or without."""

    said = Signal(object)
    startAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words.column.insertStretch(1, 1)
        self.words.column.setStretch(self.words.column.count() - 1, 3)
        self._rating = RatingView()
        self._rating.said.connect(self.said)
        self._kept = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self.content.addWidget(self._rating)
        self.content.addSpacing(scaled(12))
        self.content.addWidget(self._kept)
        self._start = Button(Kind.PRIMARY, "play", height=HEIGHT_PRIMARY, pixels=17)
        self._start.clicked.connect(self.startAsked)
        self._bare = Button(Kind.PLAIN, height=HEIGHT_PRIMARY, pixels=17)
        self._bare.clicked.connect(self._start_bare)
        self.make_foot(self._start, self._bare)

    def show_before(self, part: BeforeScreen) -> None:
        """Show ``part``."""
        self.show_head(part.title, part.lead, part.back)
        self._rating.show_rating(part.rating)
        self._kept.show_words(part.kept)
        self._start.show_words(part.start)
        self._bare.setVisible(bool(part.bare))
        if part.bare:
            self._bare.show_words(part.bare)
        read_in_order(self, (self._back, self._rating, self._start, self._bare), bars=())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first scale, where digits count at once."""
        super().showEvent(event)
        stop = self._rating.first_stop()
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_bare(self) -> None:
        self.said.emit(Leaf.NO_NUMBERS)
        self.startAsked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Enter from wherever no button takes it, or with N without drawn numbers."""
        if event.key() == Qt.Key.Key_N and not self._bare.isHidden():
            self._start_bare()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.startAsked.emit()
        else:
            super().keyPressEvent(event)
