"""A label that keeps its place: too many words make the letters smaller, never the place larger."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QLabel, QWidget

from tsubo.domain.words import plain
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized, text_scale
from tsubo.ui.guide.breaking import two_lines
from tsubo.ui.labels import rich

_STEP = 0.94
_TINY = 11.0


def exact(pixels: float, weight: int) -> QFont:
    """Return the system's font at exactly ``pixels`` on the screen."""
    return sized(pixels / text_scale(), weight)


class FitLabel(QLabel):
    """Words in a fixed place, on one line where they fit and broken where they do not.

    A one-line label first shrinks to ``least`` pixels and then breaks; a wrapping one
    (``least`` 0) breaks first and shrinks when its place is full.
    """

    def __init__(self, weight: int, colour: Colour, parent: QWidget) -> None:
        super().__init__(parent)
        self._weight = weight
        self._words = ""
        self._wanted = 16.0, 0.0
        self._fitted: tuple[str, QRect, float, float] | None = None
        self.setForegroundRole(colour.value)
        self._upright = Qt.AlignmentFlag.AlignVCenter
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_words(self, words: str) -> None:
        """Show ``words`` (``**strong**`` ones strong); the same words again cost nothing."""
        if words == self._words:
            return
        self._words = words
        marked = plain(words) != words
        self.setTextFormat(Qt.TextFormat.RichText if marked else Qt.TextFormat.PlainText)
        self.setText(rich(words).replace("\n", "<br>") if marked else words)
        self._appear()
        self._refit()

    def words(self) -> str:
        """Return the words shown, with their marks."""
        return self._words

    def weight(self) -> int:
        """Return the weight of the letters, as in CSS."""
        return self._weight

    def taken_height(self) -> int:
        """Return how much of the place's height the words take; nothing without words."""
        if not self._words:
            return 0
        metrics = QFontMetricsF(self.font())
        room = self.contentsRect().toRectF()
        area = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, plain(self.text()))
        return round(area.height())

    def stand_at_top(self) -> None:
        """Begin at the top of the place instead of in its middle."""
        self._upright = Qt.AlignmentFlag.AlignTop

    def lie(self, place: QRect, most: float, least: float = 0.0) -> None:
        """Stand at ``place`` with letters of at most ``most`` pixels."""
        self.setGeometry(place)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(self._upright | side | Qt.AlignmentFlag.AlignAbsolute)
        self._wanted = most, least
        self._appear()
        self._refit()

    def _appear(self) -> None:
        """Hide without words or without a place, so that no screen reader comes upon nothing."""
        self.setVisible(bool(self._words) and not self.geometry().isEmpty())

    def _refit(self) -> None:
        most, least = self._wanted
        state = (self._words, self.geometry(), most, least)
        if state == self._fitted:
            return
        self._fitted = state
        font = self._fitting(most, least)
        self.setFont(font)
        if self.textFormat() is Qt.TextFormat.PlainText:
            advance = QFontMetricsF(font).horizontalAdvance
            self.setText(two_lines(self._words, self.width(), advance))

    def _fitting(self, most: float, least: float) -> QFont:
        """Return the largest font with which the words fit."""
        pixels = most
        while least and pixels > least and not self._on_one_line(pixels):
            pixels = max(pixels * _STEP, least)
        while pixels > _TINY and not self._inside(pixels):
            pixels *= _STEP
        return exact(pixels, self._weight)

    def _on_one_line(self, pixels: float) -> bool:
        metrics = QFontMetricsF(exact(pixels, self._weight))
        return metrics.horizontalAdvance(plain(self._words)) <= self.width()

    def _inside(self, pixels: float) -> bool:
        strong = 600 if plain(self._words) != self._words else 0
        metrics = QFontMetricsF(exact(pixels, max(self._weight, strong)))
        room = self.contentsRect().toRectF()
        words = plain(self._words)
        area = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, words)
        longest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0.0)
        return area.height() <= room.height() + 1 and longest <= room.width()
