"""The small whole body that says where on it we are: a plain shape with filled and hollow dots."""

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tsubo.domain.side import View
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.placing import Placing
from tsubo.ui.colours import SMALL_FIGURE, Colour
from tsubo.ui.fonts import sized

Spot = tuple[float, float]

HALF_WIDTH = 235.0
"""Half the width of the standing figure with its arms, in figure units, and a little air."""
_TOP, _TALL = -8.0, 1016.0
_GAP = 6
"""Between the feet with their dots and the view's name, in pixels."""
_NAME, _NAMED = 13.0, 90
"""The letters of the view's name, and from which height on there is room for it, in pixels."""


class SmallFigure(QWidget):
    """A small silhouette with dots; as a card it has a ground and a border."""

    def __init__(self, art: PartArt, card: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art = art
        self._card = card
        self._view, self._name = View.BACK, ""
        self._dots: tuple[tuple[Spot, bool], ...] = ()

    def show_places(self, view: View, name: str, dots: Sequence[tuple[Spot, bool]]) -> None:
        """Show dots at places of the picture of ``view``; True is filled.

        Front and back have the same outline, so the ``name`` of the view stands under it.
        """
        if (view, name, tuple(dots)) != (self._view, self._name, self._dots):
            self._view, self._name, self._dots = view, name, tuple(dots)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, the shape, the dots, and the view's name where there is room for it."""
        margin = 10.0 if self._card else 3.0
        named = self.height() - self._name_height() if self.height() >= _NAMED else self.height()
        width, height = self.width(), named
        scale = min((width - 2 * margin) / (2 * HALF_WIDTH), (height - 2 * margin) / _TALL)
        placing = Placing(scale, width / 2, (height - _TALL * scale) / 2 - _TOP * scale)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._card:
                painter.setPen(QPen(Colour.HAIRLINE.of(self), 1.5))
                painter.setBrush(Colour.SURFACE.of(self))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
            shape = self._art.silhouette(
                self._view.value,
                placing,
                self.size(),
                self.devicePixelRatioF(),
                QColor(SMALL_FIGURE),
            )
            painter.drawPixmap(0, 0, shape)
            if named < self.height():
                painter.setFont(sized(_NAME, 500))
                painter.setPen(Colour.INK_SECONDARY.of(self))
                foot = QRectF(0, named, width, self._name_height() - margin / 2)
                below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
                painter.drawText(foot, below, self._name)
            radius = 5.0 if self._card else max(5.0, height * 0.08)
            spots = [placing.at(spot) for spot, _ in self._dots]
            if len(spots) == 1 and self._dots[0][0][0]:
                spots = [_off_middle(spots[0], width / 2, radius + 2)]
            spots = _apart(spots, 2 * radius + 5)
            for spot, (_, filled) in zip(spots, self._dots, strict=True):
                self._paint_dot(painter, QPointF(*spot), radius, filled)

    def _name_height(self) -> int:
        """Return how much of the height the view's name takes."""
        return QFontMetrics(sized(_NAME, 500)).height() + _GAP if self._name else 0

    def _paint_dot(self, painter: QPainter, centre: QPointF, radius: float, filled: bool) -> None:
        """Paint a dot that is read on the shape and beside it, in light and dark."""
        accent, ground = Colour.ACCENT.of(self), Colour.SURFACE.of(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(centre, radius + 2, radius + 2)
        if filled:
            painter.setBrush(accent)
            painter.drawEllipse(centre, radius, radius)
        else:
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(centre, radius - 1, radius - 1)


def _apart(spots: list[Spot], least: float) -> list[Spot]:
    """Push two dots that would cover each other apart sideways, to ``least`` pixels."""
    if len(spots) != 2:
        return spots
    (left_x, left_y), (right_x, right_y) = spots
    gap = right_x - left_x
    missing = least - hypot(gap, right_y - left_y)
    if missing <= 0:
        return spots
    push = missing / 2 * (1 if gap >= 0 else -1)
    return [(left_x - push, left_y), (right_x + push, right_y)]


def _off_middle(spot: Spot, middle: float, least: float) -> Spot:
    """Push the dot of one side off the midline, so that it is seen which side it is."""
    away = spot[0] - middle
    return (middle + (least if away > 0 else -least), spot[1]) if abs(away) < least else spot
