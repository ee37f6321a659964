"""The atlas: every point, station, text and figure that Tsubo knows, already read."""

from collections.abc import Mapping
from dataclasses import dataclass

from tsubo.domain.body import Body, Closeup, Segment
from tsubo.domain.pages import PageText
from tsubo.domain.point import Point
from tsubo.domain.station import Station, StationText


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """All content of one language on one reference body; ``routine`` is the stations' order."""

    body: Body
    closeups: Mapping[str, Closeup]
    segments: Mapping[str, Segment]
    points: Mapping[str, Point]
    stations: Mapping[str, Station]
    routine: tuple[str, ...]
    point_names: Mapping[str, str]
    texts: Mapping[str, StationText]
    pages: Mapping[str, PageText]
    sources: Mapping[str, str]

    def ordered(self) -> tuple[Station, ...]:
        """Return the stations in the routine's order."""
        return tuple(self.stations[name] for name in self.routine)

    def points_of(self, station: Station) -> tuple[Point, ...]:
        """Return the points of ``station`` in pressing order."""
        return tuple(self.points[name] for name in station.points)

    def station_of(self, point: str) -> Station:
        """Return the station that holds the point with this id.

        Raises KeyError when no station holds it.
        """
        for station in self.stations.values():
            if point in station.points:
                return station
        raise KeyError(point)
