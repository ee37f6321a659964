"""Where the words beside a drawing stand: near their place, beside the body, on nothing else.

Pure geometry in pixels; boxes are (x, y, width, height). Each wish has a few dozen candidates;
the cheapest are taken one after another, and then each is looked at again with the others fixed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import hypot

from tsubo.ui.closeup.placing import Box, Spot

GAP = 8.0
"""Between the end of a line and its words."""
_STEP = 16.0
_LEVELS = tuple(step * _STEP for step in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -8, 8))
_NEAREST = 36.0
_FAR = 170.0
"""A line longer than this never passes over a mark."""
_ON_BODY = 240.0
_HALF_ON = 700.0
_CROSSING = 260.0
_OVER_MARK = 160.0
_WISHED = 1500.0
_NEVER = 1e6


@dataclass(frozen=True, slots=True)
class Wish:
    """Words of a given size wanted near ``place``; ``spot`` is where they should begin, if said."""

    place: Spot
    size: tuple[float, float]
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """Words put down: their box, whether they lie left of their place, and the body under them.

    The line runs from the wish's place to ``line_end``. ``ground`` is the share of body, 0 to 1.
    """

    box: Box
    leftward: bool
    line_end: Spot
    ground: float


def place_labels(
    wishes: Sequence[Wish],
    stage: Box,
    taken: Sequence[Box],
    marks: Sequence[Spot],
    body: Callable[[Box], float],
) -> list[Label | None]:
    """Place all words inside ``stage`` without overlaps; None where there is no room.

    ``taken`` boxes are kept free, lines avoid the ``marks``, and ``body`` tells the share of an
    area that the drawing covers: words stand wholly beside the body or wholly on it.
    """
    offers = [_offers(wish, stage, taken, marks, body) for wish in wishes]
    found: list[Label | None] = [None] * len(wishes)
    order = sorted(range(len(wishes)), key=lambda index: len(offers[index]))
    for _ in range(3):
        for index in order:
            others = [
                (wishes[other].place, label)
                for other, label in enumerate(found)
                if label is not None and other != index
            ]
            found[index] = _best(wishes[index], offers[index], others)
    return found


def _best(
    wish: Wish, offers: Sequence[tuple[float, Label]], others: Sequence[tuple[Spot, Label]]
) -> Label | None:
    best, lowest = None, _NEVER
    for cost, label in offers:
        if cost >= lowest:
            break
        whole = cost + sum(_conflict(wish.place, label, *other) for other in others)
        if whole < lowest:
            best, lowest = label, whole
    return best


def _conflict(place: Spot, label: Label, other_place: Spot, other: Label) -> float:
    """Return what it costs that two labels lie where they do."""
    if (
        overlap(_grown(label.box, 6), other.box)
        or crosses_box(place, label.line_end, other.box)
        or crosses_box(other_place, other.line_end, label.box)
    ):
        return _NEVER
    return _CROSSING if _crossing(place, label.line_end, other_place, other.line_end) else 0.0


def _offers(
    wish: Wish,
    stage: Box,
    taken: Sequence[Box],
    marks: Sequence[Spot],
    body: Callable[[Box], float],
) -> list[tuple[float, Label]]:
    """Return every place the words could stand, cheapest first."""
    offers: list[tuple[float, Label]] = []
    if wish.spot is not None:
        leftward = wish.spot[0] < wish.place[0]
        box = _beside(wish.spot[0], wish.spot[1], wish.size, leftward)
        ground = body(_grown(box, 2))
        toll = _HALF_ON if 0.01 < ground < 0.97 else -_WISHED
        _offer(offers, wish, box, leftward, ground, toll, stage, taken, marks)
    for leftward in (True, False):
        for level in _LEVELS:
            seen_off = seen_on = False
            distance = _NEAREST
            while distance < stage[2] and not seen_off:
                x = wish.place[0] + (-distance if leftward else distance)
                box = _beside(x, wish.place[1] + level, wish.size, leftward)
                distance += _STEP
                if not inside(box, stage):
                    if box[0] < stage[0] if leftward else box[0] + box[2] > stage[0] + stage[2]:
                        break
                    continue
                if any(overlap(box, other) for other in taken):
                    continue
                ground = body(_grown(box, 2))
                seen_off = ground < 0.01
                if seen_off or (ground > 0.97 and not seen_on):
                    seen_on = seen_on or not seen_off
                    toll = 0.0 if seen_off else _ON_BODY
                    _offer(offers, wish, box, leftward, ground, toll, stage, taken, marks)
                elif not seen_on and 0.3 < ground <= 0.97:
                    _offer(offers, wish, box, leftward, ground, _HALF_ON, stage, taken, marks)
    return sorted(offers, key=lambda offer: offer[0])


def _offer(
    offers: list[tuple[float, Label]],
    wish: Wish,
    box: Box,
    leftward: bool,
    ground: float,
    toll: float,
    stage: Box,
    taken: Sequence[Box],
    marks: Sequence[Spot],
) -> None:
    """Add a candidate with its cost, unless it lies outside or on something."""
    if not inside(box, stage) or any(overlap(box, other) for other in taken):
        return
    middle = box[1] + box[3] / 2
    end = (box[0] + box[2] + GAP if leftward else box[0] - GAP), middle
    length = hypot(end[0] - wish.place[0], end[1] - wish.place[1])
    steep = abs(end[1] - wish.place[1])
    over = sum(_distance(mark, wish.place, end) < 24 for mark in marks if mark != wish.place)
    if over and length > _FAR and toll > -_WISHED:
        return
    through = sum(crosses_box(wish.place, end, other) for other in taken)
    cost = toll + length + 0.8 * steep + _OVER_MARK * over + _CROSSING * through
    offers.append((cost, Label(box, leftward, end, ground)))


def _beside(x: float, middle: float, size: tuple[float, float], leftward: bool) -> Box:
    """Return the box of words whose near edge is at ``x`` and whose middle is at ``middle``."""
    return (x - size[0] if leftward else x), middle - size[1] / 2, size[0], size[1]


def inside(box: Box, stage: Box) -> bool:
    """Say whether ``box`` lies wholly in ``stage``."""
    return (
        box[0] >= stage[0]
        and box[1] >= stage[1]
        and box[0] + box[2] <= stage[0] + stage[2]
        and box[1] + box[3] <= stage[1] + stage[3]
    )


def overlap(one: Box, other: Box) -> bool:
    """Say whether two boxes share any area."""
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


def crosses_box(start: Spot, end: Spot, box: Box) -> bool:
    """Say whether the straight line from start to end touches ``box``."""
    steps = max(2, int(hypot(end[0] - start[0], end[1] - start[1]) / 6))
    for step in range(1, steps):
        share = step / steps
        x = start[0] + (end[0] - start[0]) * share
        y = start[1] + (end[1] - start[1]) * share
        if box[0] < x < box[0] + box[2] and box[1] < y < box[1] + box[3]:
            return True
    return False


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + 2 * by, box[3] + 2 * by


def _crossing(a: Spot, b: Spot, c: Spot, d: Spot) -> bool:
    """Say whether the lines a-b and c-d cross."""

    def turn(p: Spot, q: Spot, r: Spot) -> bool:
        return (q[0] - p[0]) * (r[1] - p[1]) > (q[1] - p[1]) * (r[0] - p[0])

    return turn(a, b, c) != turn(a, b, d) and turn(c, d, a) != turn(c, d, b)


def _distance(spot: Spot, start: Spot, end: Spot) -> float:
    """Return how far ``spot`` lies from the line from start to end."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    share = 0.0
    if length:
        share = min(1.0, max(0.0, ((spot[0] - start[0]) * dx + (spot[1] - start[1]) * dy) / length))
    return hypot(spot[0] - start[0] - share * dx, spot[1] - start[1] - share * dy)
