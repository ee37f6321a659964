"""The still picture of a close-up: drawing, measures and names, painted once into a pixmap."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from tsubo.domain.point import Kind
from tsubo.session.parts.station import CloseupScreen
from tsubo.ui.closeup.callouts import Callout, draw_callouts, pixels_on, words_size
from tsubo.ui.closeup.labels import Label, Wish, inside, overlap, place_labels
from tsubo.ui.closeup.lines import draw_lines, line_boxes
from tsubo.ui.closeup.part_art import BodyMask, PartArt
from tsubo.ui.closeup.placing import Box, Placing, Spot
from tsubo.ui.closeup.ruler import Fingers, draw_fingers, lay_fingers
from tsubo.ui.closeup.scales import Scale, draw_bone, draw_scale, lay_scale
from tsubo.ui.closeup.tools import tool_alone, with_tool
from tsubo.ui.colours import body_opacity

Share = Callable[[Box], float]
"""The share of an area (pixels) that something covers, 0 to 1."""

_EDGE = 14.0
"""Words keep this far from the stage's edge, in pixels."""
_DOT_ROOM, _PLACE_ROOM = 27.0, 10.0
"""What is kept free around a mark, and around a place that a name points at."""


_MIXED, _TOUCHED = 0.5, 0.03
"""The ground under words that touch a tool, and the share of their area that counts as a touch."""


@dataclass(frozen=True, slots=True)
class Scenery:
    """The finished pixmap, the placing it was painted for, and where body is."""

    pixmap: QPixmap
    placing: Placing
    mask: BodyMask


def painted(
    screen: CloseupScreen,
    art: PartArt,
    placing: Placing,
    taken: Sequence[Box],
    with_rulers: bool,
    widget: QWidget,
) -> Scenery:
    """Paint drawing, tool, rulers and callouts as they lie at ``placing`` in ``widget``."""
    size, ratio = widget.size(), widget.devicePixelRatioF()
    picture = screen.picture
    body = art.drawn(picture.art, picture.flipped, placing, size, ratio)
    pressed = next((mark for mark in screen.marks if mark.chosen), screen.marks[0])
    tool = picture.art, screen.tool, pressed.places[0], pressed.side, placing
    tool_only, body = tool_alone(body, *tool), with_tool(body, *tool)
    mask = BodyMask(body)
    ground, crowd = shares(mask, tool_only)
    stage = (_EDGE, _EDGE, size.width() - 2 * _EDGE, size.height() - 2 * _EDGE)
    marks = _mark_spots(screen, placing)
    blocked = [*taken, *(_around(spot, _DOT_ROOM) for spot in marks)]
    blocked += [_around(placing.at(callout.place), _PLACE_ROOM) for callout in screen.callouts]
    scales = _scales(screen, placing, stage, taken, mask)
    blocked.extend(line_boxes(screen.lines, placing))
    measured = [box for scale in scales for box in scale.boxes()]
    blocked += measured
    busy = [*taken, *measured]
    fingers = _rulers(screen, placing, stage, busy, marks, crowd) if with_rulers else []
    blocked += _areas(screen, placing)
    blocked += [_grown(each.box(), 4) for each, _ in fingers]
    pixels = pixels_on(size.width(), size.height())
    wishes, words = _wishes(screen, placing, fingers, stage, taken, pixels)
    labels = place_labels(wishes, stage, blocked, marks, ground)
    callouts = [
        Callout(text, wish.place, label, _is_lined(index < len(screen.callouts), wish, label))
        for index, (text, wish, label) in enumerate(zip(words, wishes, labels, strict=True))
        if label is not None
    ]
    pixmap = _blank(size, ratio)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(body_opacity())
        painter.drawPixmap(0, 0, body)
        painter.setOpacity(1.0)
        for scale in scales:
            draw_bone(painter, scale)
        draw_lines(painter, screen.lines, placing)
        for each, _ in fingers:
            draw_fingers(painter, each)
        for scale in scales:
            draw_scale(painter, scale, ground, widget)
        draw_callouts(painter, callouts, body, widget, pixels)
    return Scenery(pixmap, placing, mask)


def _is_lined(named: bool, wish: Wish, label: Label) -> bool:
    """Say whether words need a line: names always, a ruler's words where they stand apart."""
    return named or _apart(wish.place, label.line_end) > 24


def shares(mask: BodyMask, tool_only: QPixmap | None) -> tuple[Share, Share]:
    """Return the ground that words stand on, and how crowded an area is for a ruler.

    The ground is the share of body. On a tool it is mixed: words rather stand elsewhere, or get a
    plain ground of their own. A ruler rather lies on the body than on the tool.
    """
    if tool_only is None:
        return mask.share, mask.share
    tool = BodyMask(tool_only)
    return (
        lambda box: _MIXED if tool.share(box) > _TOUCHED else mask.share(box),
        lambda box: mask.share(box) + tool.share(box),
    )


def _scales(
    screen: CloseupScreen, placing: Placing, stage: Box, taken: Sequence[Box], mask: BodyMask
) -> list[Scale]:
    """Return the scales that lie wholly on the stage and clear of what lies over it."""
    laid = [lay_scale(each, placing, stage, words_size, mask.share) for each in screen.scales]
    return [
        scale
        for scale in laid
        if scale and not any(overlap(box, other) for box in scale.boxes() for other in taken)
    ]


def _rulers(
    screen: CloseupScreen,
    placing: Placing,
    stage: Box,
    taken: Sequence[Box],
    marks: Sequence[Spot],
    crowd: Share,
) -> list[tuple[Fingers, str]]:
    """Return the rulers that have room, with their words."""
    found: list[tuple[Fingers, str]] = []
    for ruler in screen.rulers:
        start, end = placing.at(ruler.start), placing.at(ruler.end)
        if start == end:
            continue
        apart = [spot for spot in marks if min(_apart(spot, start), _apart(spot, end)) > _DOT_ROOM]
        blocked = [*taken, *(_around(spot, 18) for spot in apart)]
        fingers = lay_fingers(ruler.fingers, start, end, stage, blocked, crowd)
        if fingers is not None:
            found.append((fingers, ruler.words))
    return found


def _wishes(
    screen: CloseupScreen,
    placing: Placing,
    fingers: Sequence[tuple[Fingers, str]],
    stage: Box,
    taken: Sequence[Box],
    pixels: float,
) -> tuple[list[Wish], list[str]]:
    wishes, words = [], []
    for callout in screen.callouts:
        automatic = callout.label in (callout.place, (0.0, 0.0))
        spot = None if automatic else placing.at(callout.label)
        wishes.append(Wish(placing.at(callout.place), words_size(callout.words, pixels), spot))
        words.append(callout.words)
    for each, text in fingers:
        wishes.append(_beside_fingers(each, words_size(text, pixels), stage, taken))
        words.append(text)
    return wishes, words


def _beside_fingers(
    fingers: Fingers, size: tuple[float, float], stage: Box, taken: Sequence[Box]
) -> Wish:
    """Return the wish for a ruler's words: left of upright fingers if free, behind lying ones."""
    left, top, width, height = fingers.box()
    if abs(fingers.away[0]) < abs(fingers.away[1]):
        middle = top + height * 0.6
        box = left - 10 - size[0], middle - size[1] / 2, size[0], size[1]
        if not inside(box, stage) or any(overlap(box, other) for other in taken):
            return Wish((left + width, middle), size, (left + width + 10, middle))
        return Wish((left, middle), size, (left - 10, middle))
    middle = top + height / 2
    if fingers.away[0] > 0:
        return Wish((left + width, middle), size, (left + width + 10, middle))
    return Wish((left, middle), size, (left - 10, middle))


def _areas(screen: CloseupScreen, placing: Placing) -> list[Box]:
    """Return the boxes of the soft areas, which no words cover."""
    boxes = []
    for mark in screen.marks:
        if mark.kind is Kind.REGION:
            reach = mark.radius * placing.scale + 6
            spots = [placing.at(spot) for spot in mark.places]
            left, top = min(x for x, _ in spots), min(y for _, y in spots)
            right, bottom = max(x for x, _ in spots), max(y for _, y in spots)
            boxes.append(
                (left - reach, top - reach, right - left + 2 * reach, bottom - top + 2 * reach)
            )
    return boxes


def _mark_spots(screen: CloseupScreen, placing: Placing) -> list[Spot]:
    return [placing.at(spot) for mark in screen.marks for spot in mark.places]


def _around(spot: Spot, reach: float) -> Box:
    return spot[0] - reach, spot[1] - reach, 2 * reach, 2 * reach


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + 2 * by, box[3] + 2 * by


def _apart(one: Spot, other: Spot) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def _blank(size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
