"""The guide's five large controls: far apart, so that a knuckle does not hit two."""

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from tsubo.domain.words import tr
from tsubo.session.parts.guide import GuideScreen
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import text_scale
from tsubo.ui.guide.fit_label import exact
from tsubo.ui.guide.measures import LARGE_TEXT
from tsubo.ui.icons import draw_icon
from tsubo.ui.style import mixed

_HEIGHT = 112.0
"""The height of the bar in the design."""
_SHARES = (1.0, 1.63, 1.0, 1.37, 1.15)
_GAP, _PAD = 24, 24


class Look(Enum):
    """What a control looks like; armed means that the next press ends the session."""

    QUIET = "quiet"
    PLAIN = "plain"
    PRIMARY = "primary"
    WARNING = "warning"
    ARMED = "armed"


_BORDERS = {
    Look.QUIET: 0.0,
    Look.PLAIN: 2.0,
    Look.PRIMARY: 2.0,
    Look.WARNING: 1.5,
    Look.ARMED: 3.5,
}


class GuideControl(QAbstractButton):
    """One large control: an icon, a word and its key drawn small; a quiet one is its icon."""

    def __init__(self, icon: str, key: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._key, self._look = icon, key, look
        self._size = 22.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_face(self, icon: str, words: str, look: Look) -> None:
        """Show icon, words and look; the same again costs nothing."""
        if (icon, words, look) == (self._icon, self.text(), self._look):
            return
        self._icon, self._look = icon, look
        self.setText(words)
        self.setAccessibleName(words.replace("\n", " "))
        self.setToolTip(words if look is Look.QUIET else "")
        self.update()

    def look(self) -> Look:
        """Return the present look."""
        return self._look

    def wanted_width(self, pixels: float) -> int:
        """Return the width of the face with words of ``pixels``."""
        return round(self._wide(pixels, with_key=bool(self._key)) + 2 * pixels)

    def set_size(self, pixels: float) -> None:
        """Set the size of the words, in pixels on the screen."""
        self._size = pixels
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the design's size; the bar decides in the end."""
        return QSize(184, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face, then icon, words and key in the middle."""
        ground, border, ink = self._colours()
        width = _BORDERS[self._look]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(border, width) if width else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            face = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(face, 10, 10)
            painter.setPen(ink)
            if self._look is Look.QUIET:
                self._paint_icon(painter)
            else:
                self._paint_words(painter)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Return ground, border and ink of the present state."""
        over = self.underMouse() and self.isEnabled()
        if self._look is Look.PRIMARY:
            share = 0.22 if self.isDown() else 0.12 if over else 0.0
            ground = mixed(Colour.ACCENT.of(self), Colour.ON_ACCENT.of(self), share)
            return ground, ground, Colour.ON_ACCENT.of(self)
        job = Colour.HOVER if over else Colour.SURFACE
        ground = (Colour.ACCENT_SOFT if self.isDown() else job).of(self)
        if self._look in (Look.QUIET, Look.PLAIN):
            return ground, Colour.BORDER.of(self), Colour.INK.of(self)
        return ground, Colour.WARN.of(self), Colour.WARN.of(self)

    def _paint_icon(self, painter: QPainter) -> None:
        """Paint the icon alone, in the middle."""
        icon = self._size * 1.5
        x, y = (self.width() - icon) / 2, (self.height() - icon) / 2
        draw_icon(painter, self._icon, QRectF(x, y, icon, icon), painter.pen().color())

    def _paint_words(self, painter: QPainter) -> None:
        ink = painter.pen().color()
        lines = self.text().count("\n") + 1
        pixels = min(self._size, self.height() * 0.7 / lines)
        room = self.width() - 16.0
        while pixels > 11 and self._wide(pixels, with_key=False) > room:
            pixels *= 0.95
        named = text_scale() < LARGE_TEXT and lines == 1
        with_key = named and self._wide(pixels, with_key=True) <= room
        icon, gap = pixels * 1.05, pixels * 0.72
        x = (self.width() - self._wide(pixels, with_key)) / 2
        draw_icon(painter, self._icon, QRectF(x, (self.height() - icon) / 2, icon, icon), ink)
        x += icon + gap
        words = self._words_wide(pixels)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        middle = Qt.AlignmentFlag.AlignVCenter | left
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(ink)
        painter.setFont(exact(pixels, 550))
        painter.drawText(QRectF(x, 0, words + 4, self.height()), middle, self.text())
        if with_key:
            painter.setFont(exact(pixels * 0.64, 500))
            painter.drawText(QRectF(x + words + gap, 0, 200, self.height()), middle, self._key)

    def _wide(self, pixels: float, with_key: bool) -> float:
        """Return the width of icon, words and key at ``pixels``."""
        total = pixels * 1.77 + self._words_wide(pixels)
        if with_key:
            key = QFontMetricsF(exact(pixels * 0.64, 500)).horizontalAdvance(self._key)
            total += pixels * 0.72 + key
        return total

    def _words_wide(self, pixels: float) -> float:
        """Return the width of the longest line of the words."""
        metrics = QFontMetricsF(exact(pixels, 550))
        return max(metrics.horizontalAdvance(line) for line in self.text().split("\n"))


class GuideControls(QWidget):
    """The bar of controls; Back and Skip lie like their arrow keys in all languages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.back = GuideControl("back", "←", Look.PLAIN, self)
        self.pause = GuideControl("pause", tr("Space"), Look.PRIMARY, self)
        self.skip = GuideControl("skip", "→", Look.PLAIN, self)
        self.too_hard = GuideControl("ease", "H", Look.PLAIN, self)
        self.stop = GuideControl("stop", tr("Esc"), Look.PLAIN, self)
        self._row = (self.back, self.pause, self.skip, self.too_hard, self.stop)

    def show_guide(self, screen: GuideScreen) -> None:
        """Show the words of this moment, touching only what differs."""
        self.back.show_face("back", screen.back, Look.PLAIN)
        self.pause.show_face("play" if screen.paused else "pause", screen.pause, Look.PRIMARY)
        self.skip.show_face("skip", screen.skip, Look.PLAIN)
        self.too_hard.show_face("ease", screen.too_hard, Look.PLAIN)
        self.too_hard.setVisible(bool(screen.too_hard))
        self.stop.show_face("stop", screen.stop, Look.ARMED if screen.stop_armed else Look.PLAIN)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share the width; the pause is the largest."""
        share = self.height() / _HEIGHT
        tall = max(44, round(72 * share))
        gap = max(_GAP, round(_GAP * share))
        room = self.width() - 2 * _PAD - gap * (len(self._row) - 1)
        x = float(_PAD)
        for button, part in zip(self._row, _SHARES, strict=True):
            wide = room * part / sum(_SHARES)
            button.setGeometry(QRect(round(x), (self.height() - tall) // 2, round(wide), tall))
            button.set_size(22 * share)
            x += wide + gap

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and its hairline."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Colour.SURFACE.of(self))
            painter.fillRect(0, 0, self.width(), 1, Colour.HAIRLINE.of(self))
