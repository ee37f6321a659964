"""Scales in a close-up: a stretch of the body in equal parts, drawn beside it or along its bone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from tsubo.session.parts.station import ScaleScreen
from tsubo.ui.closeup.labels import inside, overlap
from tsubo.ui.closeup.placing import Box, Placing, Spot
from tsubo.ui.colours import HALO, INK_ON_BODY, MARK, Colour
from tsubo.ui.fonts import sized

BONE = QColor(70, 92, 94, 46)
"""The soft strip that shows where the bone runs."""
_FEW = 4
"""With more parts than this, only the ends and the heavy steps have long ticks."""
_LONG, _SHORT = 11.0, 7.0
_WORDS_OFF = 16.0
_PIXELS = 15.0


@dataclass(frozen=True, slots=True)
class ScaleWords:
    """Words of a scale with their box in pixels; strong ones are in the accent."""

    box: Box
    words: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale as it lies: its own ends, the ends of the stretch it measures, and its words."""

    start: Spot
    end: Spot
    home: tuple[Spot, Spot]
    away: Spot
    parts: int
    shaded: int
    strip: float
    words: tuple[ScaleWords, ...]
    on_body: bool

    def at(self, part: float) -> Spot:
        """Return the place of a tick, counted in parts from the start."""
        share = part / self.parts
        return (
            self.start[0] + (self.end[0] - self.start[0]) * share,
            self.start[1] + (self.end[1] - self.start[1]) * share,
        )

    def boxes(self) -> Iterator[Box]:
        """Yield the areas that other words keep out of."""
        for words in self.words:
            yield words.box
        steps = max(4, int(hypot(self.end[0] - self.start[0], self.end[1] - self.start[1]) / 14))
        for step in range(steps + 1):
            x, y = self.at(self.parts * step / steps)
            yield x - 12, y - 12, 24.0, 24.0


def lay_scale(
    screen: ScaleScreen,
    placing: Placing,
    stage: Box,
    size_of: Callable[[str], tuple[float, float]],
    body: Callable[[Box], float],
) -> Scale | None:
    """Lay a scale where the drawing lies; None where it would leave the stage."""
    home = placing.at(screen.start), placing.at(screen.end)
    shift = screen.offset[0] * placing.scale, screen.offset[1] * placing.scale
    start, end = ((x + shift[0], y + shift[1]) for x, y in home)
    if not all(inside((x - 4, y - 4, 8.0, 8.0), stage) for x, y in (start, end)):
        return None
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    bare = Scale(
        start,
        end,
        home,
        _away(start, end, shift),
        screen.parts,
        screen.shaded,
        screen.strip * placing.scale,
        (),
        body((middle[0] - 8, middle[1] - 8, 16.0, 16.0)) > 0.5,
    )
    words: list[ScaleWords] = []
    for text, at, strong in _wanted(screen):
        for row in range(2):
            box = _kept(_beside(bare.at(at), bare.away, size_of(text), row), stage)
            if inside(box, stage) and not any(overlap(box, other.box) for other in words):
                words.append(ScaleWords(box, text, strong))
                break
    return Scale(
        start, end, home, bare.away, bare.parts, bare.shaded, bare.strip, tuple(words), bare.on_body
    )


def _wanted(screen: ScaleScreen) -> Iterator[tuple[str, float, bool]]:
    """Yield the words, the part they stand at, and whether they are strong."""
    if screen.each:
        for part in range(screen.parts):
            yield screen.words, part + 0.5, True
    else:
        yield screen.words, screen.shaded / 2, True
    for words, at in zip(screen.ends, (0.0, float(screen.parts)), strict=True):
        if words:
            yield words, at, False


def _away(start: Spot, end: Spot, shift: Spot) -> Spot:
    """Return the direction across the scale, away from the stretch it measures."""
    along = end[0] - start[0], end[1] - start[1]
    length = max(hypot(*along), 1e-6)
    away = -along[1] / length, along[0] / length
    return away if away[0] * shift[0] + away[1] * shift[1] >= 0 else (-away[0], -away[1])


def _beside(place: Spot, away: Spot, size: tuple[float, float], row: int) -> Box:
    width, height = size
    off = _WORDS_OFF + row * (height + 4) + abs(away[0]) * width / 2 + abs(away[1]) * height / 2
    return (
        place[0] + away[0] * off - width / 2,
        place[1] + away[1] * off - height / 2,
        width,
        height,
    )


def _kept(box: Box, stage: Box) -> Box:
    """Return ``box`` pushed into the stage sideways."""
    x = min(max(box[0], stage[0]), stage[0] + stage[2] - box[2])
    return x, box[1], box[2], box[3]


def draw_bone(painter: QPainter, scale: Scale) -> None:
    """Draw the soft strip of the bone under the stretch."""
    if scale.strip:
        pen = QPen(BONE, scale.strip)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(*scale.home[0]), QPointF(*scale.home[1]))


def draw_scale(
    painter: QPainter, scale: Scale, body: Callable[[Box], float], widget: QWidget
) -> None:
    """Draw the guides to the body, the scale with its ticks, and its words."""
    ink = QColor(INK_ON_BODY) if scale.on_body else Colour.INK.of(widget)
    strong = QColor(MARK) if scale.on_body else Colour.ACCENT.of(widget)
    _draw_guides(painter, scale, body, ink)
    heavy = [(scale.at(0), scale.at(scale.shaded))] if scale.shaded else []
    thin = [(scale.at(scale.shaded), scale.at(scale.parts))] if scale.shaded < scale.parts else []
    ticks = [_tick(scale, part) for part in range(scale.parts + 1)]
    tick_ink = strong if scale.shaded == scale.parts else ink
    if scale.on_body:
        _draw_lines(painter, [*heavy, *thin, *ticks], QColor(HALO), 6.0)
    _draw_lines(painter, thin, ink, 1.8)
    _draw_lines(painter, heavy, strong, 3.0 if scale.on_body else 6.0)
    _draw_lines(painter, ticks, tick_ink, 2.6 if scale.on_body else 1.8)
    for words in scale.words:
        _draw_words(painter, words, strong if words.strong else ink, scale.on_body)


def _tick(scale: Scale, part: int) -> tuple[Spot, Spot]:
    few = scale.parts <= _FEW
    long = few or part in (0, scale.parts) or (scale.shaded > 0 and part % scale.shaded == 0)
    reach = _LONG if long else _SHORT
    (x, y), (across, down) = scale.at(part), scale.away
    return (x - across * reach, y - down * reach), (x + across * reach, y + down * reach)


def _draw_lines(
    painter: QPainter, lines: list[tuple[Spot, Spot]], colour: QColor, width: float
) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for start, end in lines:
        painter.drawLine(QPointF(*start), QPointF(*end))


def _draw_guides(
    painter: QPainter, scale: Scale, body: Callable[[Box], float], ink: QColor
) -> None:
    """Draw short dashes from a scale that lies beside the body to the body's edge."""
    if scale.on_body:
        return
    pen = QPen(ink, 1.4)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    for own, home in zip((scale.start, scale.end), scale.home, strict=True):
        share = 0.0
        while share < 1 and body((*_between(own, home, share), 4.0, 4.0)) < 0.5:
            share += 0.04
        painter.drawLine(QPointF(*own), QPointF(*_between(own, home, share)))


def _between(one: Spot, other: Spot, share: float) -> Spot:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def scale_font(strong: bool) -> QFont:
    """Return the font of a scale's words."""
    return sized(_PIXELS, 650 if strong else 400)


def _draw_words(painter: QPainter, words: ScaleWords, colour: QColor, cased: bool) -> None:
    font = scale_font(words.strong)
    area = QRectF(*words.box)
    if cased:
        path = QPainterPath()
        path.addText(area.left() + 1, area.bottom() - area.height() * 0.24, font, words.words)
        pen = QPen(QColor(HALO), 4.0)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
        painter.fillPath(path, colour)
        return
    painter.setFont(font)
    painter.setPen(colour)
    flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextDontClip.value
    painter.drawText(area, flags, words.words)
