"""The words around the figures: which way each faces, where your left is, and what filled means.

At rest they stand beside the heads as in the design's picture 01. When zoomed they stay along the
upper edge, on a ground of their own, so that nobody loses track of their left and right.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from tsubo.domain.point import Firmness
from tsubo.domain.side import View
from tsubo.session.parts.map import MapScreen
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized, text_scale
from tsubo.ui.map.stage import Frame, Frames
from tsubo.ui.struck import draw_question, draw_struck

HEAD = 52.0
"""Half the width of the head with its ears, in figure units."""
FEET = 110.0
"""From the midline to the outer edge of a foot, in figure units."""
HEADING_Y = 28.0
HEADING = 34.0
"""The headings, from the upper edge when zoomed, and above the crown at rest."""
CONTROLS = 44.0
"""The height of the controls in the upper corner, below which the words stand when zoomed."""
SIDE_Y, SIDE_X = 29.0, 96.0
"""The words for the sides, below the crown and beside the midline."""
LEGEND_DOT, LEGEND_GAP, LEGEND_ROW, LEGEND_FOOT = 8.0, 11.0, 26.0, 37.0
EDGE = 12.0
APART = 8.0
"""Least room between words along the edge."""


class Orientation:
    """Paints the words of one MapScreen on the stage."""

    def __init__(self, screen: MapScreen, narrow: bool, mirrored: bool) -> None:
        self._screen = screen
        self._narrow = narrow
        self._mirrored = mirrored

    def paint(self, painter: QPainter, widget: QWidget, frames: Frames, zoomed: bool) -> None:
        """Paint all words; ``frames`` are those now seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(widget.rect())
        for view, frame in frames.items():
            if zoomed:
                self._along_the_edge(painter, widget, view, frame, room)
            else:
                self._beside_the_head(painter, widget, view, frame, room)
        self._legend(painter, widget, frames, room, zoomed)

    def _sides(self, view: View) -> tuple[str, str]:
        """Return the words at the left and at the right of the image."""
        left, right = self._screen.your_left, self._screen.your_right
        return (right, left) if view is View.FRONT else (left, right)

    def _heading(self, view: View) -> str:
        return self._screen.front if view is View.FRONT else self._screen.back

    def _beside_the_head(
        self, painter: QPainter, widget: QWidget, view: View, frame: Frame, room: QRectF
    ) -> None:
        if not self._narrow:
            font = sized(17, 600)
            middle = QPointF(frame.x, frame.y - HEADING - 20 * (text_scale() - 1))
            _words(painter, widget, self._heading(view), middle, font, Colour.INK)
        font = sized(15)
        y = frame.y + max(SIDE_Y, 51 * frame.scale)
        for sign, words in zip((-1, 1), self._sides(view), strict=True):
            half = QFontMetricsF(font).horizontalAdvance(words) / 2
            away = max(SIDE_X, HEAD * frame.scale + 14 + half)
            x = min(max(frame.x + sign * away, room.left() + 8 + half), room.right() - 8 - half)
            middle = QPointF(x, y)
            _words(painter, widget, words, middle, font, Colour.INK_SECONDARY)

    def _along_the_edge(
        self, painter: QPainter, widget: QWidget, view: View, frame: Frame, room: QRectF
    ) -> None:
        reach = 300 * frame.scale
        low = max(frame.x - reach, room.left() + EDGE)
        high = min(frame.x + reach, room.right() - EDGE)
        heading, font = sized(17, 600), sized(15)
        y = HEADING_Y + 14 * (text_scale() - 1)
        y += CONTROLS * text_scale()
        left, right = self._sides(view)
        width = _width(left, font)
        if min(high, frame.x) - low > width + APART:
            _words(painter, widget, left, QPointF(low + width / 2, y), font, Colour.INK, True)
            low += width + APART
        width = _width(right, font)
        if high - max(low, frame.x) > width + APART:
            _words(painter, widget, right, QPointF(high - width / 2, y), font, Colour.INK, True)
            high -= width + APART
        half = _width(self._heading(view), heading) / 2
        if not self._narrow and high - low > 2 * half:
            middle = QPointF(min(max(frame.x, low + half), high - half), y)
            _words(painter, widget, self._heading(view), middle, heading, Colour.INK, True)

    def _legend(
        self, painter: QPainter, widget: QWidget, frames: Frames, room: QRectF, zoomed: bool
    ) -> None:
        signs = (Firmness.BLOCK, Firmness.ASK, None, None)
        words_of = (
            self._screen.blocked_legend,
            self._screen.ask_legend,
            self._screen.first_legend,
            self._screen.then_legend,
        )
        rows = [words for words in words_of if words]
        for scale in (text_scale(), 1.0):
            font = QFont(widget.font())
            font.setPixelSize(round(15 * scale))
            dot, gap, row = LEGEND_DOT * min(scale, 1.5), LEGEND_GAP * scale, LEGEND_ROW * scale
            metrics = QFontMetricsF(font)
            width = 2 * dot + gap + max(metrics.horizontalAdvance(words) for words in rows)
            start = self._legend_start(width, frames, room, zoomed)
            if start is not None:
                break
        else:
            return
        last = room.bottom() - LEGEND_FOOT * scale
        if zoomed:
            box = QRectF(start - 10, last - (len(rows) - 0.5) * row, width + 20, len(rows) * row)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Colour.STAGE.of(widget))
            painter.drawRoundedRect(box, 8, 8)
        shown = [(sign, words) for sign, words in zip(signs, words_of, strict=True) if words]
        for index, (sign, words) in enumerate(shown):
            y = last - row * (len(shown) - 1 - index)
            x = start + width - dot if self._mirrored else start + dot
            self._legend_sign(painter, widget, QPointF(x, y), dot, sign, index == len(shown) - 2)
            text = QRectF(start, y - row / 2, width, row)
            shift = 2 * dot + gap
            text.adjust(0, 0, -shift, 0) if self._mirrored else text.adjust(shift, 0, 0, 0)
            side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
            painter.setPen(Colour.INK_SECONDARY.of(widget))
            painter.setFont(font)
            painter.drawText(
                text, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words
            )

    def _legend_sign(
        self,
        painter: QPainter,
        widget: QWidget,
        middle: QPointF,
        dot: float,
        sign: Firmness | None,
        filled: bool,
    ) -> None:
        """Paint the sign of one row: struck, with a question, filled or hollow."""
        warn, surface = Colour.WARN.of(widget), Colour.SURFACE.of(widget)
        if sign is Firmness.BLOCK:
            draw_struck(painter, middle, dot, None, warn, surface)
        elif sign is Firmness.ASK:
            draw_question(painter, middle, dot, warn, surface)
        else:
            accent = Colour.ACCENT.of(widget)
            painter.setBrush(accent if filled else surface)
            painter.setPen(QPen(accent, 2.2))
            painter.drawEllipse(middle, dot - 1.1, dot - 1.1)

    def _legend_start(
        self, width: float, frames: Frames, room: QRectF, zoomed: bool
    ) -> float | None:
        """Return the x where the legend fits between or beside the feet, or None."""
        if zoomed:
            return room.right() - EDGE - width if self._mirrored else room.left() + EDGE + 10
        middles = sorted(frame.x for frame in frames.values())
        feet = FEET * next(iter(frames.values())).scale
        if len(middles) == 1:
            if room.width() / 2 - feet - 56 < width + EDGE:
                return None
            return room.right() - EDGE - width if self._mirrored else room.left() + EDGE
        tag_left, tag_right = (16, 60) if self._mirrored else (60, 16)
        low, high = middles[0] + feet + tag_left, middles[1] - feet - tag_right
        if high - low < width:
            return None
        return min(max(room.width() / 2 - width / 2, low), high - width)


def _width(words: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(words) + 20


def _words(
    painter: QPainter,
    widget: QWidget,
    words: str,
    middle: QPointF,
    font: QFont,
    colour: Colour,
    on_ground: bool = False,
) -> None:
    metrics = QFontMetricsF(font)
    half = _width(words, font) / 2
    box = QRectF(
        middle.x() - half, middle.y() - metrics.height() / 2 - 3, 2 * half, metrics.height() + 6
    )
    if on_ground:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Colour.STAGE.of(widget))
        painter.drawRoundedRect(box, 8, 8)
    painter.setPen(colour.of(widget))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
