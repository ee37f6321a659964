"""Where each numbered tag stands beside its marks: outward of the figure, clear of its neighbours.

A pure function from the Screen's tags and the figures' frames to pixels. The exact place keeps its
small mark; the number stands beside it on a short line, because on the whole body points can be
12 px apart (design notes, reason 2).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot

from tsubo.domain.point import Kind
from tsubo.session.screen import MapMark, MapTag, Spot
from tsubo.ui.map.stage import Frame, Frames, distance_to, middle_of

GAP = 4.0
"""Least room between two tags, in pixels."""
MARK_ROOM = 8.0
"""From a mark's middle line to a tag's edge: its halo and a little ground."""
AREA_RIM = 7.0
"""How much a soft area shows around the tag inside it."""
PUSH, FARTHEST = 3.0, 96.0


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark in pixels; ``radius`` is that of a soft area, else 0."""

    mark: MapMark
    places: tuple[Spot, ...]
    radius: float

    @property
    def middle(self) -> Spot:
        """The pixel in the middle of the mark."""
        return middle_of(self.places)


@dataclass(frozen=True, slots=True)
class PlacedTag:
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


def place_tags(tags: Iterable[MapTag], frames: Frames, radius: float) -> tuple[PlacedTag, ...]:
    """Place the tags of all figures that are shown; ``radius`` is a tag's, in pixels."""
    shown = [tag for tag in tags if tag.view in frames and tag.marks]
    marks = [tuple(_place_mark(mark, frames[tag.view], radius) for mark in tag.marks)
             for tag in shown]
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
        centre = _pushed(anchor, (dx, dy), far, radius, placed, every)
        placed.append(PlacedTag(tag, centre, radius, anchor, own))
    return tuple(placed)


def _place_mark(mark: MapMark, frame: Frame, tag_radius: float) -> PlacedMark:
    radius = 0.0
    if mark.kind is Kind.REGION:
        radius = max(mark.radius * frame.scale, tag_radius + AREA_RIM)
    return PlacedMark(mark, tuple(frame.at(place) for place in mark.places), radius)


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
) -> Spot:
    """Return the first free place along the line, or the nearest one if none is free."""
    first = (anchor[0] + way[0] * far, anchor[1] + way[1] * far)
    length = far
    while length <= far + FARTHEST:
        spot = (anchor[0] + way[0] * length, anchor[1] + way[1] * length)
        if _is_free(spot, radius, placed, marks):
            return spot
        length += PUSH
    return first


def _is_free(
    spot: Spot, radius: float, placed: list[PlacedTag], marks: list[PlacedMark]
) -> bool:
    for other in placed:
        apart = hypot(other.centre[0] - spot[0], other.centre[1] - spot[1])
        if apart < radius + other.radius + GAP:
            return False
    return all(
        distance_to(spot, mark.places) >= radius + max(MARK_ROOM, mark.radius) for mark in marks
    )
