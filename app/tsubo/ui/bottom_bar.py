"""The bar at the bottom: start, how long it takes and why, and the strip of stations."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tsubo.session.screen import BottomBar as BottomBarPart
from tsubo.ui.buttons import HEIGHT, HEIGHT_PRIMARY, Button, Kind, PaintedButton, name_by_tip
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.grounds import lay_ground
from tsubo.ui.icons import draw_icon
from tsubo.ui.labels import draw_words
from tsubo.ui.strip import Strip
from tsubo.ui.style import scaled
from tsubo.ui.top_bar import NARROW


class BottomBar(QWidget):
    """Shows the start and the stations; in a narrow window the guide button may take the start."""

    startAsked = Signal()
    guideAsked = Signal()
    aboutAsked = Signal()
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
        self._about = _AboutButton()
        self._about.clicked.connect(self.aboutAsked)
        self._about.hide()
        self._strip = Strip()
        self._strip.stationChosen.connect(self.stationChosen)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(scaled(12))
        self._row.addWidget(self._start)
        self._row.addWidget(self._guide, 1)
        self._row.addWidget(self._about)
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
        self._start.show_height(HEIGHT if narrow else HEIGHT_PRIMARY)
        self._guide.show_height(HEIGHT if narrow else HEIGHT_PRIMARY)
        self._about.setVisible(not guided)
        lines = (part.short_length,) if narrow else (part.length, part.side)
        room = self.width() - 2 * side - self._start.sizeHint().width() - 3 * self._row.spacing()
        wide = self._strip.width_with_words()
        self._strip.show_bare(narrow or wide > room - _width_of(lines))
        room -= self._strip.sizeHint().width()
        self._about.show_lines(part.about, lines if _width_of(lines) <= room else ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new width."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline at the upper edge."""
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, Colour.HAIRLINE.of(self))


_PAD, _AFTER, _SIGN, _LINE = 10, 4, 14, 21
"""Beside the words and before the chevron, the chevron, and the height of a line (design)."""


class _AboutButton(PaintedButton):
    """The words beside the start, which lead to the page about the routine; an icon at the least.

    It looks like words until the pointer is over it; the chevron says that it leads somewhere.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_lines(self, name: str, lines: tuple[str, ...]) -> None:
        """Show one line or two, or without any the icon alone; ``name`` says what it opens."""
        if (name, lines) == (self.accessibleName(), self._lines):
            return
        self._lines = lines
        self.setAccessibleDescription(". ".join(lines))
        name_by_tip(self, name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = scaled(HEIGHT if len(self._lines) < 2 else HEIGHT_PRIMARY)
        return QSize(_width_of(self._lines) if self._lines else height, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink = Colour.INK.of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush((Colour.ACCENT_SOFT if self.isDown() else Colour.HOVER).of(self))
                painter.drawRoundedRect(self.rect(), 8, 8)
            if not self._lines:
                size = scaled(20)
                x, y = (self.width() - size) / 2, (self.height() - size) / 2
                draw_icon(painter, "stations", QRectF(x, y, size, size), ink)
                return
            backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            pad, sign, line = scaled(_PAD), scaled(_SIGN), scaled(_LINE)
            x = pad if backwards else self.width() - pad - sign
            y = (self.height() - sign) / 2
            draw_icon(painter, "chevron", QRectF(x, y, sign, sign), ink)
            left = pad + sign + scaled(_AFTER) if backwards else pad
            wide = self.width() - 2 * pad - sign - scaled(_AFTER)
            y = (self.height() - line * len(self._lines)) / 2
            for words, font in zip(self._lines, _fonts(self._lines), strict=True):
                painter.setFont(font)
                strong = font.weight() > QFont.Weight.Normal
                painter.setPen((Colour.INK if strong else Colour.INK_SECONDARY).of(self))
                draw_words(painter, self, QRectF(left, y, wide, line), words)
                y += line


def _fonts(lines: tuple[str, ...]) -> tuple[QFont, ...]:
    """Return the font of each line: of two lines the first is the strong one."""
    return (sized(15),) if len(lines) == 1 else (sized(15, 650), sized(14))[: len(lines)]


def _width_of(lines: tuple[str, ...]) -> int:
    """Return the width of the button with ``lines``."""
    fonts = zip(lines, _fonts(lines), strict=True)
    words = max((QFontMetricsF(font).horizontalAdvance(line) for line, font in fonts), default=0)
    return round(words) + 3 + 2 * scaled(_PAD) + scaled(_AFTER) + scaled(_SIGN)
