"""The atlas: every point, station, text and figure that Tsubo knows, already read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tsubo.domain.body import Body, Closeup, Segment
from tsubo.domain.dose import Daily
from tsubo.domain.pages import PageText
from tsubo.domain.point import Point
from tsubo.domain.station import Station, StationText

if TYPE_CHECKING:
    from tsubo.domain.cautions import Cautions
    from tsubo.domain.pain_drawing import PainMap


def _no_cautions() -> "Cautions":
    from tsubo.domain.cautions import NO_CAUTIONS

    return NO_CAUTIONS


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """All content of one language on one reference body; ``routine`` is the stations' order.

    ``daily`` is the most there should be in a day.
    ``cautions`` reads them when it is first called: who has told nothing never needs them.
    ``pain_map`` likewise reads where pain can be drawn; it is None where that cannot be read.
    """

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
    daily: Daily
    cautions: Callable[[], "Cautions"] = _no_cautions
    pain_map: "Callable[[], PainMap] | None" = None

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
