"""Where a point lies in a picture: the one way from a rule to a place, on the body or close up."""

from typing import NamedTuple

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import Body, Closeup, in_picture
from tsubo.domain.point import Point
from tsubo.domain.rule import Rule, resolve
from tsubo.domain.side import Side
from tsubo.domain.spot import Spot
from tsubo.domain.station import Touch


class Capsule(NamedTuple):
    """A touchable part of a picture: everything within ``radius`` of a straight line."""

    side: Side
    start: Spot
    end: Spot
    radius: float


def on_body(atlas: Atlas, point: Point, side: Side, body: Body | None = None) -> tuple[Spot, ...]:
    """Return the places of ``point`` on ``side`` in the whole picture of its view.

    ``body`` is the figure to place it on, the atlas's own by default.
    """
    spots = (body or atlas.body).spots()
    return tuple(
        in_picture(resolve(rule, spots, atlas.segments), side, point.view) for rule in point.rules
    )


def in_closeup(
    atlas: Atlas, closeup: Closeup, rule: Rule, side: Side, step: Spot = (0.0, 0.0)
) -> Spot:
    """Return the place of ``rule`` in the drawing of ``closeup`` as shown for ``side``.

    ``step`` is taken from there before sides are mirrored, in the units that are stored.
    """
    if closeup.in_body_frame:
        x, y = resolve(rule, atlas.body.spots(), atlas.segments)
        return in_picture((x + step[0], y + step[1]), side, closeup.view)
    x, y = resolve(rule, closeup.landmarks, atlas.segments)
    x, y = x + step[0], y + step[1]
    return (-x if closeup.flipped(side) else x), y


def point_in_closeup(atlas: Atlas, point: Point, side: Side) -> tuple[Spot, ...]:
    """Return the places of ``point`` on ``side`` in its own close-up."""
    closeup = atlas.closeups[point.closeup]
    return tuple(in_closeup(atlas, closeup, rule, side) for rule in point.rules)


def capsules(body: Body, touch: Touch) -> tuple[Capsule, ...]:
    """Return the touchable parts that ``touch`` makes, one for each side it lies on."""
    start, end = (_spot(body, name) for name in (touch.start, touch.end))
    if touch.across:
        start = (0.0, start[1])
    sides = (Side.MIDLINE,) if end[0] == 0 else (Side.LEFT, Side.RIGHT)
    return tuple(
        Capsule(
            side,
            in_picture(start, side, touch.view),
            in_picture(end, side, touch.view),
            touch.radius,
        )
        for side in sides
    )


def _spot(body: Body, name: str) -> Spot:
    mark = body.landmarks[name]
    return mark.x, mark.y
