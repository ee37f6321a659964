"""Lines that stay while cues come and go, on a card in a free corner of the picture.

They say what can be done about missing sound, or that a place is pressed more lightly. The card
lies over the picture, clear of the ring, so that no other word moves when it comes.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.guide.fit_label import exact

_MOST = 2
"""A moment has at most so many notes."""
_WEIGHT = 500
_PAD, _BETWEEN = 0.62, 0.4
"""Round the lines and between them, by the size of the type."""
_SMALLEST = 11.0


class NotesCard(Card):
    """Shows up to two notes, as large as asked if its place has the room; hidden without any."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(Colour.SURFACE, Colour.BORDER, radius=8, parent=page)
        self._page = page
        self._notes: tuple[str, ...] = ()
        self._place, self._wanted = QRect(), 16.0
        self._labels = [QLabel(self) for _ in range(_MOST)]
        for label in self._labels:
            label.setForegroundRole(Colour.INK.value)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Show ``notes`` under each other; the same again cost nothing."""
        if notes == self._notes:
            return
        self._notes = notes
        for label, note in zip(self._labels, (*notes, *("",) * _MOST), strict=False):
            label.setText(note)
            label.setVisible(bool(note))
        self._lay_out()
        self.setVisible(bool(notes))

    def lie(self, place: QRect, pixels: float) -> None:
        """Stand at the top of ``place``, with letters of at most ``pixels``."""
        self._place, self._wanted = place, pixels
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._notes:
            return
        pixels = self._wanted
        while pixels > _SMALLEST and self._height(pixels) > self._place.height():
            pixels *= 0.94
        pad, between = round(_PAD * pixels), round(_BETWEEN * pixels)
        room = self._place.width() - 2 * pad
        wide = max(self._size(note, pixels, room)[0] for note in self._notes)
        card = QRect(self._place)
        card.setSize(QSize(min(wide, room) + 2 * pad, self._height(pixels)))
        self.setGeometry(QStyle.visualRect(self._page.layoutDirection(), self._page.rect(), card))
        y = pad
        for label, note in zip(self._labels, self._notes, strict=False):
            tall = self._size(note, pixels, room)[1]
            label.setFont(exact(pixels, _WEIGHT))
            label.setGeometry(pad, y, card.width() - 2 * pad, tall)
            y += tall + between

    def _height(self, pixels: float) -> int:
        """Return the height of the whole card with letters of ``pixels``."""
        pad, between = round(_PAD * pixels), round(_BETWEEN * pixels)
        room = self._place.width() - 2 * pad
        lines = sum(self._size(note, pixels, room)[1] for note in self._notes)
        return lines + between * (len(self._notes) - 1) + 2 * pad

    def _size(self, note: str, pixels: float, room: int) -> tuple[int, int]:
        """Return width and height of a note in lines of at most ``room``."""
        metrics = QFontMetricsF(exact(pixels, _WEIGHT))
        place = QRect(0, 0, room, 10_000).toRectF()
        area = metrics.boundingRect(place, Qt.TextFlag.TextWordWrap.value, note)
        return round(area.width()) + 2, round(area.height()) + 1
