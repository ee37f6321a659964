"""What helps to find the place: up to two names of the close-up, and an arrow on the way to it."""

from collections.abc import Callable
from math import hypot

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from tsubo.domain.way import BARE
from tsubo.session.parts.guide import GuidePicture
from tsubo.ui.closeup.callouts import Callout, draw_callouts, words_size
from tsubo.ui.closeup.labels import Wish, place_labels
from tsubo.ui.closeup.part_art import BodyMask
from tsubo.ui.closeup.placing import Box, Placing, Spot
from tsubo.ui.closeup.scenery import shares
from tsubo.ui.closeup.tool_lies import lies_behind
from tsubo.ui.closeup.tools import tool_alone
from tsubo.ui.guide.posture_picture import card_place
from tsubo.ui.guide.ring import draw_arrow

_PIXELS, _LEAST = 20.0, 16.0
"""The size of the names in the design, and at least, before the system's text size."""
_EDGE = 12.0
_MARK_ROOM, _PLACE_ROOM = 34.0, 10.0
"""What words keep free around the mark and around a named place."""
_TOOL = 20.0
"""How far a ball or a fist reaches from the mark, in figure units."""
_GAP, _SHORTEST = 30.0, 30.0
"""From the arrow's tip to the middle of the mark, and how long an arrow is at least."""


def draw_landmarks(
    painter: QPainter,
    picture: GuidePicture,
    placing: Placing,
    body: QPixmap,
    unit: float,
    widget: QWidget,
) -> None:
    """Draw arrow and names over ``body``, the drawing as it lies at ``placing``.

    ``unit`` is pixels by design pixel. A name without room, or whose place is out of sight, is left
    out: the sentence says it as well.
    """
    mark = placing.at(picture.mark)
    if picture.slide_from is not None:
        _draw_slide(painter, placing.at(picture.slide_from), mark, unit)
    stage = (_EDGE, _EDGE, widget.width() - 2 * _EDGE, widget.height() - 2 * _EDGE)
    named = [one for one in picture.landmarks if _inside(placing.at(one.place), stage)]
    if not named:
        return
    pixels = max(_PIXELS * unit, _LEAST)
    wishes = [Wish(placing.at(one.place), words_size(one.words, pixels)) for one in named]
    taken = [_around(mark, _reach(picture, placing, unit))]
    taken += [_around(wish.place, _PLACE_ROOM) for wish in wishes]
    stops = [placing.at(stop) for stop in picture.stops]
    taken += [_around(stop, _MARK_ROOM / 2) for stop in stops]
    if lies_behind(picture.tool, picture.picture.art):
        card = card_place(unit)
        taken.append((card.x(), card.y(), card.width(), card.height()))
    ground = _ground(picture, placing, body)
    labels = place_labels(wishes, stage, taken, [mark, *stops], ground)
    callouts = [
        Callout(one.words, wish.place, label, lined=True)
        for one, wish, label in zip(named, wishes, labels, strict=True)
        if label is not None
    ]
    draw_callouts(painter, callouts, body, widget, pixels)


def _ground(picture: GuidePicture, placing: Placing, body: QPixmap) -> Callable[[Box], float]:
    """Return the share of an area that is body; on what presses it is mixed, for a plain ground."""
    art, tool, mask = picture.picture.art, picture.tool, BodyMask(body)
    alone = tool and tool_alone(body, art, tool, picture.mark, picture.side, placing)
    return shares(mask, alone or None)[0]


def _draw_slide(painter: QPainter, start: Spot, mark: Spot, unit: float) -> None:
    """Draw the arrow from ``start`` to just before the mark, if there is a way between them."""
    way = QPointF(mark[0] - start[0], mark[1] - start[1])
    length = hypot(way.x(), way.y())
    if length < (_GAP + _SHORTEST) * unit:
        return
    tip = QPointF(*mark) - way * (_GAP * unit / length)
    draw_arrow(painter, QPointF(*start), tip, 5.0 * unit, 13.0 * unit)


def _reach(picture: GuidePicture, placing: Placing, unit: float) -> float:
    """Return what is kept free around the mark: the dot, and the ball or fist that presses."""
    dot = _MARK_ROOM * max(unit, 0.7)
    return dot if picture.tool is None or picture.tool in BARE else max(dot, _TOOL * placing.scale)


def _around(spot: Spot, reach: float) -> Box:
    return spot[0] - reach, spot[1] - reach, 2 * reach, 2 * reach


def _inside(spot: Spot, stage: Box) -> bool:
    x, y = spot[0] - stage[0], spot[1] - stage[1]
    return 0 <= x <= stage[2] and 0 <= y <= stage[3]
