"""One choice of a few, as joined segments in one named group.

The pain question is solid with a tick; a choice of sides is soft: the two never look alike.
Each segment is a radio button to keyboard and screen reader: arrows move between them.
"""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QGroupBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.session.parts.choice import Choice
from tsubo.ui.buttons import HEIGHT_SMALL, SMALLEST
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.grounds import tab_through
from tsubo.ui.icons import draw_icon
from tsubo.ui.style import scaled

_PAD, _LEAST_PAD = 28, 16
"""The room beside the words of a segment, at both sides together: usually, and at the least."""


class Segments(QGroupBox):
    """A group of exclusive segments; ``chosen`` carries the value of the one pressed."""

    chosen = Signal(object)

    def __init__(
        self, *, soft: bool = False, ticked: bool = True, parent: QWidget | None = None
    ) -> None:
        """Make an empty group: the one chosen is ``ticked`` unless room is too scarce for that.

        ``soft`` ones have the quieter ground of a choice of sides, and a dot for each side.
        """
        super().__init__(parent)
        self._soft, self._ticked = soft, ticked
        self._choices: tuple[Choice, ...] = ()
        self._segments: list[_Segment] = []
        self._buttons = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Show ``choices`` in order, and which of them is chosen."""
        if any(isinstance(choice.value, Side | Pain) for choice in choices):
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if len(choices) != len(self._segments):
            self._make(len(choices))
        self._choices = choices
        self._buttons.setExclusive(False)
        for segment, choice in zip(self._segments, choices, strict=True):
            if segment.isChecked() is not choice.chosen:
                segment.blockSignals(True)
                segment.setChecked(choice.chosen)
                segment.blockSignals(False)
                segment.updateGeometry()
            if segment.first is not choice.first:
                segment.first = choice.first
                segment.update()
            if segment.text() != choice.words:
                segment.setText(choice.words)
                segment.setAccessibleName(choice.words)
                segment.updateGeometry()
        self._buttons.setExclusive(True)
        self._let_tab_reach_the_chosen()
        self._fit()

    def _let_tab_reach_the_chosen(self) -> None:
        """Make the group one stop for the Tab key; the arrow keys do the rest."""
        any_chosen = any(segment.isChecked() for segment in self._segments)
        for segment in self._segments:
            stop = segment.isChecked() or not any_chosen
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            )

    def _make(self, count: int) -> None:
        for segment in self._segments:
            self._buttons.removeButton(segment)
            self._row.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        self._segments = []
        for index in range(count):
            segment = _Segment(index, count, self._soft, self._ticked, self)
            segment.picked.connect(self._on_picked)
            self._buttons.addButton(segment)
            self._row.addWidget(segment)
            self._segments.append(segment)
        tab_through(self, *self._segments)

    def _on_picked(self, index: int) -> None:
        self.chosen.emit(self._choices[index].value)

    def sizeHint(self) -> QSize:
        """Return the room for all words at their full size."""
        width = sum(segment.width_at(1.0) for segment in self._segments)
        return QSize(width, scaled(HEIGHT_SMALL + 2))

    def minimumSizeHint(self) -> QSize:
        """Return the room for all words at their smallest."""
        width = sum(segment.width_at(SMALLEST, _LEAST_PAD) for segment in self._segments)
        return QSize(width, scaled(HEIGHT_SMALL + 2))

    def tight_width(self) -> int:
        """Return the width for all words at their full size, close beside each other."""
        return sum(segment.width_at(1.0, _LEAST_PAD) for segment in self._segments)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the words together where the group has too little room, then shrink them."""
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)
        self._fit()

    def _fit(self) -> None:
        words = sum(segment.width_at(1.0, 0) for segment in self._segments)
        if not words:
            return
        least = scaled(_LEAST_PAD) * len(self._segments)
        share = min(1.0, max((self.width() - least) / words, SMALLEST))
        tight = words + least > self.width()
        for segment in self._segments:
            segment.shrink(share, _LEAST_PAD if tight else _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: the segments are the group."""


class _Segment(QRadioButton):
    """One segment; the first and the last have the group's round corners."""

    picked = Signal(int)

    def __init__(self, index: int, count: int, soft: bool, ticked: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._index, self._count, self._soft, self._ticked = index, count, soft, ticked
        self._share, self._pad = 1.0, _PAD
        self.first = False
        self.toggled.connect(self._on_toggled)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _on_toggled(self, checked: bool) -> None:
        self.updateGeometry()
        if checked:
            self.picked.emit(self._index)

    def width_at(self, share: float, pad: int = _PAD) -> int:
        """Return the width for the words as if chosen, at ``share`` of their size, with ``pad``."""
        words = QFontMetricsF(self._font(True)).horizontalAdvance(self.text())
        sign = scaled(22 if self._signed else 0)
        return round((words + sign) * share + scaled(pad)) + 1

    def shrink(self, share: float, pad: int) -> None:
        """Show the words at ``share`` of their size, with ``pad`` beside them."""
        if (share, pad) != (self._share, self._pad):
            self._share, self._pad = share, pad
            self.updateGeometry()
            self.update()

    @property
    def _signed(self) -> bool:
        """Whether a sign stands before the words: the tick of the one chosen, or a side's dot."""
        return self._soft or (self._ticked and self.isChecked())

    def _font(self, chosen: bool) -> QFont:
        return sized(15, 650 if chosen else 400)

    def sizeHint(self) -> QSize:
        return QSize(self.width_at(self._share, self._pad), scaled(HEIGHT_SMALL + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.width_at(SMALLEST, _LEAST_PAD), scaled(HEIGHT_SMALL + 2))

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        chosen = self.isChecked()
        solid = chosen and not self._soft
        ink = (Colour.ON_ACCENT if solid else Colour.INK).of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Colour.BORDER.of(self), 1.5))
            painter.setBrush(self._ground().of(self))
            painter.drawPath(self._outline())
            font = self._font(chosen)
            font.setPixelSize(max(1, int(font.pixelSize() * self._share)))
            painter.setFont(font)
            words = QFontMetricsF(font).horizontalAdvance(self.text())
            sign = scaled(22) * self._share if self._signed else 0
            left = (self.width() - words - sign) / 2
            backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            if sign:
                side = scaled(14) * self._share
                x = self.width() - left - side if backwards else left
                self._paint_sign(painter, QRectF(x, (self.height() - side) / 2, side, side))
            painter.setPen(ink)
            x = left if backwards else left + sign
            box = QRectF(x, 0, words, self.height())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(box, flags, self.text())

    def _ground(self) -> Colour:
        if self.isChecked():
            return Colour.ACCENT_SOFT if self._soft else Colour.ACCENT
        if self.isDown():
            return Colour.ACCENT_SOFT
        return Colour.HOVER if self.underMouse() else Colour.SURFACE

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        if not self._soft:
            draw_icon(painter, "tick", box, Colour.ON_ACCENT.of(self), 2.4)
            return
        accent = Colour.ACCENT.of(self)
        painter.setBrush(accent if self.first else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2.2))
        painter.drawEllipse(box.adjusted(1.1, 1.1, -1.1, -1.1))

    def _outline(self) -> QPainterPath:
        """Return the segment's border; neighbours share one line."""
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        first, last = self._index == 0, self._index == self._count - 1
        at_left, at_right = (last, first) if backwards else (first, last)
        box = QRectF(self.rect()).adjusted(0.75 if at_left else -0.75, 0.75, -0.75, -0.75)
        radius = 8.0
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, radius, radius)
        half = QRectF(box)
        if not at_left:
            half.setRight(box.left() + 2 * radius)
            path.addRect(half)
        if not at_right:
            half = QRectF(box)
            half.setLeft(box.right() - 2 * radius)
            path.addRect(half)
        return path.simplified()
