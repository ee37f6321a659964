"""Words on the window: labels in a colour of the theme, with airy lines and strong words."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized

_STRONG = re.compile(r"\*\*(.+?)\*\*")


def rich(words: str) -> str:
    """Return ``words`` as safe HTML, with ``**strong**`` words strong."""
    return _STRONG.sub(r'<span style="font-weight:600">\1</span>', escape(words))


def plain(words: str) -> str:
    """Return ``words`` without the marks of strong words, as a screen reader says them."""
    return _STRONG.sub(r"\1", words)


def has_glyphs(words: str, font: QFont) -> bool:
    """Return whether ``font`` or the fonts standing in for it can draw every sign of ``words``."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


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
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty label; ``line`` is the height of a line in design pixels, 0 for no prose."""
        super().__init__(parent)
        font = sized(pixels, weight)
        self.setFont(font)
        self.setForegroundRole(colour.value)
        self._words = ""
        self._line = round(line / pixels * font.pixelSize())
        self.setTextFormat(Qt.TextFormat.PlainText)
        if line:
            self.setWordWrap(True)
            self.setTextFormat(Qt.TextFormat.RichText)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def show_words(self, words: str) -> None:
        """Show ``words``; without any, the label takes no room."""
        if words == self._words and self.text():
            return
        self._words = words
        if self._line:
            self.setText(f'<p style="line-height:{self._line}px">{rich(words)}</p>')
            self.setAccessibleName(plain(words))
        else:
            self.setText(words)
        self.setVisible(bool(words))

    @property
    def words(self) -> str:
        """The words shown, with their marks."""
        return self._words
