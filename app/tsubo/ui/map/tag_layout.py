"""Where each numbered tag stands beside its marks: outward of the figure, clear of its neighbours.

A pure function from the Screen's tags and the figures' frames to pixels. The exact place keeps its
small mark; the number stands beside it on a short line, because on the whole body points can be
12 px apart (design notes, reason 2).
"""

from collections.abc import Iterable
from math import cos, hypot, radians, sin
from typing import NamedTuple

from tsubo.domain.point import Kind
from tsubo.domain.spot import Spot
from tsubo.session.parts.map import MapMark, MapTag
from tsubo.ui.map.stage import Box, Frame, Frames, distance_to, middle_of

GAP = 4.0
"""Least room between two tags, in pixels."""
MARK_ROOM = 8.0
"""From a mark's middle line to a tag's edge: its halo and a little ground."""
AREA_RIM = 7.0
"""How much a soft area shows around the tag inside it."""
PUSH, FARTHEST = 4.0, 96.0
"""How far a tag is pushed outward along its line, by steps and at most, in pixels."""
TURNS = (0.0, 20.0, -20.0, 40.0, -40.0, 65.0, -65.0)
"""Turns of the line that are tried where pushing alone would go far, in degrees."""
_TRIES = sorted(
    ((PUSH * step, radians(turn)) for step in range(int(FARTHEST / PUSH) + 1) for turn in TURNS),
    key=lambda way: way[0] + 40 * abs(way[1]),
)


class PlacedMark(NamedTuple):
    """A mark in pixels; ``radius`` is that of a soft area, else 0."""

    mark: MapMark
    places: tuple[Spot, ...]
    radius: float

    @property
    def middle(self) -> Spot:
        """The pixel in the middle of the mark."""
        return middle_of(self.places)


class PlacedTag(NamedTuple):
    """A tag in pixels: its middle, its radius, and where its line ends at a mark."""

    tag: MapTag
    centre: Spot
    radius: float
    anchor: Spot
    marks: tuple[PlacedMark, ...]

    @property
    def inside(self) -> bool:
        """Whether the tag stands inside its soft area and needs no line."""
        return self.centre == self.anchor


def place_tags(
    tags: Iterable[MapTag], frames: Frames, radius: float, taken: Box | None = None
) -> tuple[PlacedTag, ...]:
    """Place the tags of all figures that are shown; ``radius`` is a tag's, in pixels.

    Tags keep off the box that is ``taken`` by what lies over the map.
    """
    shown = [tag for tag in tags if tag.view in frames and tag.marks]
    marks = [
        tuple(_place_mark(mark, frames[tag.view], radius) for mark in tag.marks) for tag in shown
    ]
    every = [mark for group in marks for mark in group]
    placed: list[PlacedTag] = []
    for tag, own in zip(shown, marks, strict=True):
        if own[0].mark.kind is Kind.REGION:
            placed.append(PlacedTag(tag, own[0].middle, radius, own[0].middle, own))
            continue
        frame = frames[tag.view]
        anchor = max((mark.middle for mark in own), key=lambda spot: abs(spot[0] - frame.x))
        outward = 1.0 if anchor[0] >= frame.x else -1.0
        (dx, dy), far = _way(own, outward, frame.scale, radius)
        centre = _pushed(anchor, (dx, dy), far, radius, placed, every, taken)
        placed.append(PlacedTag(tag, centre, radius, anchor, own))
    return tuple(placed)


def _place_mark(mark: MapMark, frame: Frame, tag_radius: float) -> PlacedMark:
    places = tuple(frame.at(place) for place in mark.places)
    if mark.kind is not Kind.REGION:
        return PlacedMark(mark, places, 0.0)
    true = mark.radius * frame.scale
    radius = max(true, tag_radius + AREA_RIM)
    middle = middle_of(places)
    return PlacedMark(mark, tuple(_nearer(end, middle, radius - true) for end in places), radius)


def _nearer(end: Spot, middle: Spot, step: float) -> Spot:
    """Move the end of a soft area inwards by as much as its radius has grown for the tag."""
    far = hypot(end[0] - middle[0], end[1] - middle[1])
    share = max(far - step, 0.0) / far if far else 0.0
    return (
        middle[0] + (end[0] - middle[0]) * share,
        middle[1] + (end[1] - middle[1]) * share,
    )


def _way(
    marks: tuple[PlacedMark, ...], outward: float, scale: float, radius: float
) -> tuple[Spot, float]:
    """Return the direction of a tag's line and its length, as in the design's pictures."""
    least = radius + MARK_ROOM + 3
    if marks[0].mark.kind is Kind.PATH:
        return (outward, 0.1), max(min(53 * scale, 34), least)
    if len(marks) > 1:
        return (outward, -0.04), max(min(92 * scale, 52), least)
    return (outward * 0.95, -0.31), max(min(70 * scale, 42), least)


def _pushed(
    anchor: Spot,
    way: Spot,
    far: float,
    radius: float,
    placed: list[PlacedTag],
    marks: list[PlacedMark],
    taken: Box | None,
) -> Spot:
    """Return the free place that costs least in length and turn, or the first one if none is."""
    for longer, turn in _TRIES:
        dx = way[0] * cos(turn) - way[1] * sin(turn)
        dy = way[0] * sin(turn) + way[1] * cos(turn)
        spot = (anchor[0] + dx * (far + longer), anchor[1] + dy * (far + longer))
        if _covers(taken, spot, radius):
            continue
        if _is_free(anchor, spot, radius, placed, marks):
            return spot
    return (anchor[0] + way[0] * far, anchor[1] + way[1] * far)


def _covers(taken: Box | None, spot: Spot, radius: float) -> bool:
    """Say whether a tag at ``spot`` would lie under the box ``taken``, or touch it."""
    if taken is None:
        return False
    x, y, width, height = taken
    near = (min(max(spot[0], x), x + width), min(max(spot[1], y), y + height))
    return hypot(spot[0] - near[0], spot[1] - near[1]) < radius + GAP


def _is_free(
    anchor: Spot,
    spot: Spot,
    radius: float,
    placed: list[PlacedTag],
    marks: list[PlacedMark],
) -> bool:
    for other in placed:
        apart = hypot(other.centre[0] - spot[0], other.centre[1] - spot[1])
        if apart < radius + other.radius + GAP:
            return False
        if distance_to(other.centre, (anchor, spot)) < other.radius + 2:
            return False
    return all(
        distance_to(spot, mark.places) >= radius + max(MARK_ROOM, mark.radius) for mark in marks
    )
