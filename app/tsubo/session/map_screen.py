"""The map's part of the Screen: tags, marks and touchable regions on the two figures."""

from functools import lru_cache

from tsubo.domain.atlas import Atlas
from tsubo.domain.placing import capsules, on_body
from tsubo.domain.plan import sides_in_order
from tsubo.domain.point import Kind, Point
from tsubo.domain.side import Side
from tsubo.domain.station import Station
from tsubo.domain.words import tr
from tsubo.session.parts.map import MapMark, MapRegion, MapScreen, MapTag
from tsubo.session.state import State


def map_screen(state: State) -> MapScreen:
    """Return the map as it stands."""
    shown = _open_map(state)
    if state.health.silent:
        return shown
    from tsubo.session.held_map import held_map

    return held_map(state, shown)


def _open_map(state: State) -> MapScreen:
    """Return the map of somebody for whom every place is open."""
    return MapScreen(
        tags=_tags(state.atlas, state.first, state.station),
        regions=_regions(state.atlas),
        front=tr("Front"),
        back=tr("Back"),
        your_left=tr("Your left"),
        your_right=tr("Your right"),
        first_legend=tr("This side first"),
        then_legend=tr("Then this side"),
        narrow_view=state.narrow_view,
    )


def point_name(atlas: Atlas, point: Point, side: Side) -> str:
    """Return how a point is called aloud, for example "Web of the hand, LI4 Hegu, your left hand".

    A point on the midline has no side in its name.
    """
    code = " ".join(filter(None, (point.codes_shown, plain_pinyin(point))))
    parts = [atlas.point_names[point.id], code]
    if side is not Side.MIDLINE:
        parts.append(atlas.texts[atlas.station_of(point.id).id].word("this", side))
    return ", ".join(parts)


def plain_pinyin(point: Point) -> str:
    """Return the name without tone marks: "Hegu"; a path has no single name, a region its own."""
    if point.kind is Kind.PATH:
        return ""
    if point.kind is Kind.REGION:
        return point.aliases[0]
    return without_marks(point.pinyin)


def without_marks(text: str) -> str:
    """Return ``text`` with accents and tone marks taken off."""
    from unicodedata import combining, normalize

    return "".join(letter for letter in normalize("NFD", text) if not combining(letter))


@lru_cache(maxsize=32)
def _tags(atlas: Atlas, first: Side, chosen: str | None) -> tuple[MapTag, ...]:
    return tuple(
        _tag(atlas, station, side, first, chosen)
        for station in atlas.ordered()
        for side in sides_in_order(atlas.points_of(station)[0], first)
    )


def _tag(atlas: Atlas, station: Station, side: Side, first: Side, chosen: str | None) -> MapTag:
    leads = side in (first, Side.MIDLINE)
    marks = tuple(_mark(atlas, station, point, side, leads) for point in atlas.points_of(station))
    text = atlas.texts[station.id]
    name = text.name if side is Side.MIDLINE else f"{text.name}, {text.word('this', side)}"
    return MapTag(
        station.id, side, station.number, marks[0].view, leads, station.id == chosen, marks, name
    )


def _mark(atlas: Atlas, station: Station, point: Point, side: Side, leads: bool) -> MapMark:
    order = tr("done once") if side is Side.MIDLINE else tr("first") if leads else tr("second")
    return MapMark(
        point=point.id,
        side=side,
        station=station.id,
        kind=point.kind,
        view=point.view,
        places=on_body(atlas, point, side),
        radius=point.radius,
        first=leads,
        name=point_name(atlas, point, side),
        description=order,
    )


@lru_cache(maxsize=2)
def _regions(atlas: Atlas) -> tuple[MapRegion, ...]:
    return tuple(
        MapRegion(station.id, capsule.side, touch.view, capsule.start, capsule.end, capsule.radius)
        for station in atlas.ordered()
        for touch in station.touches
        for capsule in capsules(atlas.body, touch)
    )
