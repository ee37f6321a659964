"""The bar at the bottom: start, how long it takes, and the strip of stations."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tsubo.session.screen import BottomBar as BottomBarPart
from tsubo.ui.buttons import HEIGHT, HEIGHT_PRIMARY, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import lay_ground
from tsubo.ui.labels import Label
from tsubo.ui.strip import Strip
from tsubo.ui.style import scaled
from tsubo.ui.top_bar import NARROW


class BottomBar(QWidget):
    """Shows the start and the stations; in a narrow window the guide button may take the start."""

    startAsked = Signal()
    guideAsked = Signal()
    stationChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.SURFACE)
        self._part: BottomBarPart | None = None
        self._guide_words = ""
        self._start = Button(Kind.PRIMARY, "play", height=HEIGHT_PRIMARY, pixels=17)
        self._start.clicked.connect(self.startAsked)
        self._guide = Button(Kind.PRIMARY, "play", height=HEIGHT_PRIMARY, pixels=17)
        self._guide.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._guide.clicked.connect(self.guideAsked)
        self._guide.hide()
        self._length = Label(15, 650)
        self._side = Label(14, colour=Colour.INK_SECONDARY)
        self._short = Label(15, colour=Colour.INK_SECONDARY)
        self._strip = Strip()
        self._strip.stationChosen.connect(self.stationChosen)
        lines = QVBoxLayout()
        lines.setSpacing(scaled(2))
        lines.addStretch(1)
        lines.addWidget(self._length)
        lines.addWidget(self._side)
        lines.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(scaled(16))
        self._row.addWidget(self._start)
        self._row.addWidget(self._guide, 1)
        self._row.addLayout(lines)
        self._row.addWidget(self._short, 1, Qt.AlignmentFlag.AlignCenter)
        self._gap = self._row.count()
        self._row.addStretch(1)
        self._row.addWidget(self._strip)
        self._place()

    def show_bar(self, part: BottomBarPart) -> None:
        """Show ``part``."""
        if part == self._part:
            return
        self._part = part
        self._start.show_words(part.start)
        self._strip.show_items(part.strip)
        self._place()

    @property
    def guide_button(self) -> QWidget:
        """The button that may take the start's place."""
        return self._guide

    def set_guide_button(self, words: str, time: str) -> None:
        """Let "Guide me here" take the start's place; without words, the start is back."""
        self._guide_words = words
        if words:
            self._guide.show_words(words, time)
        self._place()

    def _place(self) -> None:
        part = self._part
        narrow = self.width() < scaled(NARROW)
        side = scaled(16 if narrow else 24)
        guided = bool(self._guide_words)
        self._guide.setVisible(guided)
        self._start.setVisible(not guided)
        self._row.setContentsMargins(side, 1, side, 0)
        self._row.setStretch(self._gap, 0 if guided else 1)
        self.setFixedHeight(scaled(64 if narrow else 84))
        if part is None:
            return
        for label, words in ((self._length, part.length), (self._side, part.side)):
            label.show_words("" if narrow or guided else words)
        self._start.show_height(HEIGHT if narrow else HEIGHT_PRIMARY)
        self._guide.show_height(HEIGHT if narrow else HEIGHT_PRIMARY)
        room = self.width() - 2 * side - self._start.sizeHint().width() - 3 * self._row.spacing()
        beside = max(self._length.sizeHint().width(), self._side.sizeHint().width())
        bare = narrow or self._strip.width_with_words() > room - beside
        self._strip.show_bare(bare)
        room -= self._strip.sizeHint().width()
        needed = QFontMetricsF(self._short.font()).horizontalAdvance(part.short_length)
        fits = narrow and not guided and needed + 2 <= room
        self._short.show_words(part.short_length if fits else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new width."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline at the upper edge."""
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, Colour.HAIRLINE.of(self))
