"""The guide's upper bar: which station, how much is left, the sound, and when it feels wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from tsubo.session.parts.guide import GuideScreen, Note
from tsubo.ui.colours import Colour
from tsubo.ui.guide.controls import GuideControl, Look
from tsubo.ui.guide.fit_label import FitLabel, exact

_WIDE, _TALL, _STEP = 34.0, 8.0, 40.0
"""A station's pip: width, height and distance to the next, in design pixels."""
_PAD, _GAP = 24, 18
_NOTE = 17.0
"""The letters of a note, in design pixels."""
_HEIGHT = 64.0
"""The height of the bar in the design."""


class StationPips(QWidget):
    """One bar a station; those done and the present one are filled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._done, self._total = 0, 0

    def show_stations(self, done: int, total: int) -> None:
        """Show how many of ``total`` stations are done; the next one is under way."""
        if (done, total) != (self._done, self._total):
            self._done, self._total = done, total
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars from the reading side on."""
        if not self._total:
            return
        step = self.width() / self._total
        wide = step * _WIDE / _STEP
        tall = _TALL * max(1.0, self.height() / _HEIGHT)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        accent = Colour.ACCENT.of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(accent, 1.5))
            for index in range(self._total):
                x = self.width() - index * step - wide if mirrored else index * step
                painter.setBrush(accent if index <= self._done else Qt.BrushStyle.NoBrush)
                y = (self.height() - tall) / 2
                bar = QRectF(x + 1, y, wide - 2, tall)
                painter.drawRoundedRect(bar, tall / 2, tall / 2)


class GuideHeader(QWidget):
    """The bar; ``feels_wrong`` and ``sound`` are its buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.station = FitLabel(600, Colour.INK, self)
        self.pips = StationPips(self)
        self.note = FitLabel(500, Colour.INK, self)
        self.left = FitLabel(400, Colour.INK, self)
        self.sound = GuideControl("sound", "", Look.QUIET, self)
        self.feels_wrong = GuideControl("warning", "", Look.WARNING, self)
        self._total = 0

    def show_guide(self, screen: GuideScreen) -> None:
        """Show the words of this moment, touching only what differs."""
        heard = screen.sound_on and screen.sound_heard
        self.sound.show_face("sound" if heard else "no-sound", screen.sound, Look.QUIET)
        same = (self.station.words(), self.left.words(), self.feels_wrong.text(), self._total)
        if same == (screen.header, screen.time_left, screen.feels_wrong, screen.stations_total):
            self.pips.show_stations(screen.stations_done, screen.stations_total)
            return
        self.station.show_words(screen.header)
        self.left.show_words(screen.time_left)
        self.feels_wrong.show_face("warning", screen.feels_wrong, Look.WARNING)
        self.pips.show_stations(screen.stations_done, screen.stations_total)
        self._total = screen.stations_total
        self._lay_out()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show notes in one line beside the time; the whole sentences are its tool tip."""
        self.note.setToolTip("\n".join(note.words for note in notes))
        words = "  ·  ".join(note.brief for note in notes)
        if words != self.note.words():
            self.note.show_words(words)
            self._lay_out()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put everything in its place."""
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and its hairline."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Colour.SURFACE.of(self))
            painter.fillRect(0, self.height() - 1, self.width(), 1, Colour.HAIRLINE.of(self))

    def _lay_out(self) -> None:
        """Buttons at the far end, then notes and time; the station at the near end, then pips."""
        height = self.height()
        share = max(1.0, height / _HEIGHT)
        for control in (self.sound, self.feels_wrong):
            control.set_size(16 * share)
        tall = min(round(44 * share), height - 12)
        room = self.width() - 2 * _PAD
        wide = min(self.feels_wrong.wanted_width(16 * share), round(room * 0.42))
        button = QRect(self.width() - _PAD - wide, (height - tall) // 2, wide, tall)
        switch = QRect(button.left() - _GAP - tall, button.top(), tall, tall)
        wish = _advance(self.note, _NOTE * share) + _GAP if self.note.words() else 0
        pixels = 20.0 * share
        free = room - wide - tall - 2 * _GAP
        needed = _GAP + wish // 2
        while (
            pixels > 12
            and _advance(self.station, pixels) + _advance(self.left, pixels) + needed > free
        ):
            pixels *= 0.95
        station, left = _advance(self.station, pixels), _advance(self.left, pixels)
        spare = free - station - left - 2 * _GAP
        note = min(wish, max(spare, 0))
        spare -= note + _GAP if note else 0
        pips = QSize(round(min(self._total * _STEP * share, max(spare, 0))), height)
        self._put(self.feels_wrong, button)
        self._put(self.sound, switch)
        self.station.lie(self._mirrored(QRect(_PAD, 0, station, height)), pixels)
        self._put(self.pips, QRect(_PAD + station + _GAP, 0, pips.width(), height))
        self.pips.setVisible(pips.width() >= self._total * 16)
        at = switch.left() - _GAP - note
        self.note.lie(self._mirrored(QRect(at, 0, note, height)), _NOTE * share)
        at -= left + (_GAP if note else 0)
        self.left.lie(self._mirrored(QRect(at, 0, left, height)), pixels)

    def _put(self, part: QWidget, place: QRect) -> None:
        part.setGeometry(self._mirrored(place))

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


def _advance(label: FitLabel, pixels: float) -> int:
    """Return the width of a label's words at ``pixels``, with a little to spare."""
    metrics = QFontMetricsF(exact(pixels, label.weight()))
    return round(metrics.horizontalAdvance(label.words())) + 4
