"""What the Screen holds of the map and of the list beside it."""

from typing import NamedTuple

from tsubo.domain.point import Firmness, Kind
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot


class MapMark(NamedTuple):
    """One point on one side, as it lies on the whole body.

    ``places`` is one spot for a point, the stops of a path, or marker and far end of a region,
    in image coordinates of ``view``; ``radius`` belongs to a region. ``held`` says whether it is
    for this person.
    """

    point: str
    side: Side
    station: str
    kind: Kind
    view: View
    places: tuple[Spot, ...]
    radius: float
    first: bool
    name: str
    description: str
    held: Firmness = Firmness.OK


class MapTag(NamedTuple):
    """The numbered tag of one station on one side; it stands for the marks of that side.

    ``held`` is that of its most open mark.
    """

    station: str
    side: Side
    number: int
    view: View
    first: bool
    chosen: bool
    marks: tuple[MapMark, ...]
    name: str
    held: Firmness = Firmness.OK


class MapRegion(NamedTuple):
    """A capsule of a picture that chooses a station when pressed, on one side."""

    station: str
    side: Side
    view: View
    start: Spot
    end: Spot
    radius: float


class MapScreen(NamedTuple):
    """The two whole figures and all that can be pressed on them.

    The last two legends are there only where some place is held back.
    """

    tags: tuple[MapTag, ...]
    regions: tuple[MapRegion, ...]
    front: str
    back: str
    your_left: str
    your_right: str
    first_legend: str
    then_legend: str
    narrow_view: View
    ask_legend: str = ""
    blocked_legend: str = ""


class ListRow(NamedTuple):
    """One row of the list beside the map; ``held`` says whether it is for this person."""

    station: str
    number: int
    name: str
    detail: str
    chosen: bool
    held: Firmness = Firmness.OK


class ListScreen(NamedTuple):
    """The list of places with its search."""

    title: str
    lead: str
    search_hint: str
    search: str
    rows: tuple[ListRow, ...]
    nothing_title: str
    nothing_hint: str
    clear_search: str
    footer: str
