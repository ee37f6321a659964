"""A control painted by us: a face with icon and words, and a ring of focus drawn outside it."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from tsubo.ui.closeup.icons import Icon, draw_icon
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized, text_scale

FOCUS_ROOM = 6
"""Pixels around the face inside the widget: a gap of 3 and a ring of 3."""
_PAD = 16.0
_HINT_SIZE = 14.0


class Look(Enum):
    """How much weight a control has."""

    PLAIN = "plain"
    PRIMARY = "primary"
    WARNING = "warning"


class FaceButton(QAbstractButton):
    """A button with an icon, words and a small key hint; its accessible name is its words.

    Sizes are of the design (pixels at 100 %); ``pixels`` is the size of the words.
    """

    def __init__(
        self, icon: Icon | None, pixels: float, weight: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._pixels = pixels
        self._weight = weight
        self._look = Look.PLAIN
        self._hint = ""
        self._border = 1.5
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_face(self, icon: Icon | None, words: str) -> None:
        """Show an icon and words, repainting only if they differ."""
        if icon is not self._icon or words != self.text():
            self._icon = icon
            self.setText(words)
            self.updateGeometry()
            self.update()

    def set_look(self, look: Look, border: float = 1.5) -> None:
        """Change the weight and the border's width."""
        if (look, border) != (self._look, self._border):
            self._look, self._border = look, border
            self.update()

    def set_hint(self, hint: str) -> None:
        """Draw a key's name small after the words."""
        self._hint = hint

    def set_pixels(self, pixels: float) -> None:
        """Change the size of the words."""
        if pixels != self._pixels:
            self._pixels = pixels
            self.updateGeometry()
            self.update()

    def look(self) -> Look:
        """Return the present weight."""
        return self._look

    def face_width(self) -> float:
        """Return the width that icon, words and hint want, with padding but no focus room."""
        icon, words, hint = self._widths(self._font())
        return icon + words + hint + 2 * _PAD * text_scale()

    def sizeHint(self) -> QSize:
        """Return the face's wish with the room for focus; the height is that of a control."""
        height = round(max(40.0, self._pixels * 2.5) * text_scale())
        return QSize(round(self.face_width()) + 2 * FOCUS_ROOM, height + 2 * FOCUS_ROOM)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint for the pointer's arrival."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint for the pointer's leaving."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint focus ring, face, icon, words and hint."""
        face = QRectF(self.rect()).adjusted(FOCUS_ROOM, FOCUS_ROOM, -FOCUS_ROOM, -FOCUS_ROOM)
        radius = 10.0 if face.height() >= 60 else 8.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painter.setPen(QPen(Colour.INK.of(self), 3))
                painter.drawRoundedRect(face.adjusted(-4.5, -4.5, 4.5, 4.5), radius + 4, radius + 4)
            ground, border, words = self._colours()
            half = self._border / 2
            painter.setPen(QPen(border, self._border))
            painter.setBrush(ground)
            painter.drawRoundedRect(face.adjusted(half, half, -half, -half), radius, radius)
            self._paint_words(painter, face, words)

    def _paint_words(self, painter: QPainter, face: QRectF, colour: QColor) -> None:
        font = self._fitting(face.width() - 12)
        icon, words, hint = self._widths(font)
        if icon + words + hint > face.width() - 8:
            hint = 0.0
        x = face.center().x() - (icon + words + hint) / 2
        if self._icon:
            side = self._icon_side()
            at = QRectF(x, face.center().y() - side / 2, side, side)
            draw_icon(self._icon, painter, at, colour)
        painter.setPen(colour)
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x + icon, face.y(), words + 4, face.height()), middle, self.text())
        if hint:
            painter.setFont(sized(_HINT_SIZE, 500))
            at = QRectF(x + icon + words + hint, face.y(), 0, face.height())
            painter.drawText(
                at.adjusted(-hint, 0, 2, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                self._hint,
            )

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Return ground, border and words of the present state."""
        over, down = self.underMouse() and self.isEnabled(), self.isDown()
        if self._look is Look.PRIMARY:
            ground = Colour.ACCENT.of(self)
            if over or down:
                ground = ground.darker(115 if down else 108)
            return ground, ground, Colour.ON_ACCENT.of(self)
        ground = Colour.SURFACE.of(self)
        if down:
            ground = Colour.ACCENT_SOFT.of(self)
        elif over:
            ground = Colour.HOVER.of(self)
        if self._look is Look.WARNING:
            return ground, Colour.WARN.of(self), Colour.WARN.of(self)
        return ground, Colour.BORDER.of(self), Colour.INK.of(self)

    def _font(self) -> QFont:
        return sized(self._pixels, self._weight)

    def _fitting(self, room: float) -> QFont:
        """Return the words' font, smaller where icon and words alone would not fit."""
        font = self._font()
        icon, words, _ = self._widths(font)
        if words and icon + words > room:
            font.setPixelSize(max(12, int(font.pixelSize() * (room - icon) / words)))
        return font

    def _icon_side(self) -> float:
        return max(18.0, self._pixels * 1.05) * text_scale()

    def _widths(self, font: QFont) -> tuple[float, float, float]:
        """Return the widths of icon, words and hint, each with the gap beside it."""
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        icon = self._icon_side() if self._icon else 0.0
        if icon and words:
            icon += self._pixels * 0.7
        hint = 0.0
        if self._hint:
            hint = QFontMetricsF(sized(_HINT_SIZE, 500)).horizontalAdvance(self._hint) + 18
        return icon, words, hint
