"""Words on the window: labels in a colour of the theme, with airy lines and strong words."""

import re
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tsubo.domain.words import plain
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized

_STRONG = re.compile(r"\*\*(.+?)\*\*")


def rich(words: str) -> str:
    """Return ``words`` as safe HTML, with ``**strong**`` words strong."""
    from html import escape

    return _STRONG.sub(r'<span style="font-weight:600">\1</span>', escape(words))


def has_glyphs(words: str, font: QFont) -> bool:
    """Return whether ``font`` or the fonts standing in for it can draw every sign of ``words``."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


class Align(Enum):
    """Where words stand in the room they have."""

    LEADING = "leading"
    CENTRE = "centre"
    TRAILING = "trailing"


def _side(widget: QWidget, align: Align) -> Qt.AlignmentFlag:
    if align is Align.CENTRE:
        return Qt.AlignmentFlag.AlignHCenter
    backwards = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    at_right = backwards is (align is Align.LEADING)
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def draw_words(painter: QPainter, widget: QWidget, box: QRectF, words: str) -> None:
    """Draw ``words`` in the middle of ``box``'s height, wrapped, where ``widget`` is read from."""
    flags = _side(widget, Align.LEADING) | Qt.AlignmentFlag.AlignVCenter
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(box, int(flags) | int(Qt.TextFlag.TextWordWrap), words)
    painter.restore()


class Label(QLabel):
    """Words of one size, weight and colour; prose wraps and gets the design's line height.

    Colours are palette roles, so a change of theme needs nothing here.
    """

    def __init__(
        self,
        pixels: float,
        weight: int = 400,
        colour: Colour = Colour.INK,
        *,
        line: float = 0,
        align: Align = Align.LEADING,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty label; prose has ``line``, the height of its lines in design pixels."""
        super().__init__(parent)
        font = sized(pixels, weight)
        self.setFont(font)
        self.setForegroundRole(colour.value)
        self._words = ""
        self._left_out = False
        self._line = round(line / pixels * font.pixelSize())
        self.setTextFormat(Qt.TextFormat.PlainText)
        if line:
            self.setWordWrap(True)
            self.setTextFormat(Qt.TextFormat.RichText)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._align = align
        self._realign()

    def _realign(self) -> None:
        """Begin at the side where reading begins in the window, whatever the words' language."""
        self.setAlignment(_side(self, self._align) | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        """Change sides with the window's direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._realign()

    def show_words(self, words: str) -> None:
        """Show ``words``; without any, the label takes no room."""
        if words == self._words and (self.text() or self._left_out):
            return
        self._words = words
        if self._line:
            self.setText(f'<p style="line-height:{self._line}px">{rich(words)}</p>')
            self.setAccessibleName(plain(words))
        else:
            self.setText(words)
        if bool(words) is self._left_out:
            self._left_out = not words
            self.setVisible(bool(words))

    @property
    def words(self) -> str:
        """The words shown, with their marks."""
        return self._words
