"""What lies under the pointer: a mark, a tag, or a part of the body.

A pure function of pixels. Marks and tags win over the parts of the body beneath them, and among
several the nearest wins, so that neighbours 12 px apart can still be told from each other.
"""

from collections.abc import Iterable
from math import hypot
from typing import NamedTuple

from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.session.parts.map import MapMark, MapRegion, MapTag
from tsubo.ui.map.stage import Frames, distance_to
from tsubo.ui.map.tag_layout import PlacedTag

MARK_REACH = 16.0
"""Half of the smallest target, 32 px."""
TAG_MARGIN = 6.0
"""A tag of 28 px is a target of 40 px."""


class Hit(NamedTuple):
    """What was found: exactly one of ``mark``, ``tag`` and ``region`` is set."""

    mark: MapMark | None = None
    tag: MapTag | None = None
    region: MapRegion | None = None

    @property
    def station(self) -> tuple[str, Side, View]:
        """The station it belongs to, its side, and the figure it was found on."""
        found = self.mark or self.tag or self.region
        assert found is not None
        return (found.station, found.side, found.view)


def hit(
    at: Spot, tags: Iterable[PlacedTag], regions: Iterable[MapRegion], frames: Frames
) -> Hit | None:
    """Return what lies at the pixel ``at``, or None on empty ground."""
    return _mark_or_tag(at, tags) or _region(at, regions, frames)


def _mark_or_tag(at: Spot, tags: Iterable[PlacedTag]) -> Hit | None:
    found, least = None, 1.0
    for placed in tags:
        for mark in placed.marks:
            share = distance_to(at, mark.places) / max(MARK_REACH, mark.radius)
            if share <= least:
                found, least = Hit(mark=mark.mark), share
        if placed.inside:
            continue
        away = hypot(at[0] - placed.centre[0], at[1] - placed.centre[1])
        share = away / max(placed.radius + TAG_MARGIN, MARK_REACH)
        if share <= least:
            found, least = Hit(tag=placed.tag), share
    return found


def _region(at: Spot, regions: Iterable[MapRegion], frames: Frames) -> Hit | None:
    found, least = None, float("inf")
    for region in regions:
        frame = frames.get(region.view)
        if frame is None:
            continue
        away = distance_to(frame.units(at), (region.start, region.end))
        if away <= region.radius and away < least:
            found, least = Hit(region=region), away
    return found
