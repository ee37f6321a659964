"""A realistic MapScreen: the article's six stations on the neutral figure, your left first."""

from pathlib import Path

from tsubo.domain.point import Kind
from tsubo.domain.side import Side, View, image_x
from tsubo.domain.spot import Spot
from tsubo.session.parts.map import MapMark, MapRegion, MapScreen, MapTag

ART = Path(__file__).parents[3] / "assets" / "figure"

FOREARM = ((176.0, 365.0), (181.0, 377.0), (186.0, 388.0), (190.0, 399.0), (193.0, 410.0))
STATIONS: tuple[tuple[str, str, View, dict[str, tuple[Spot, ...]]], ...] = (
    ("hand", "Web of the hand", View.BACK, {"li4": ((243.0, 536.0),)}),
    ("foot", "Top of the foot", View.FRONT, {"lr3": ((100.0, 966.0),)}),
    ("forearm", "Upper forearm", View.BACK, {"forearm": FOREARM}),
    (
        "lower_back",
        "Lower back",
        View.BACK,
        {"bl28": ((21.0, 428.0),), "bl53": ((42.0, 428.0),)},
    ),
    ("knee", "Back of the knee", View.BACK, {"bl40": ((82.0, 723.0),)}),
    ("belly", "Below the navel", View.FRONT, {"dan_tien": ((0.0, 424.0), (0.0, 449.0))}),
)
TOUCHES: tuple[tuple[str, View, Spot, Spot, float], ...] = (
    ("hand", View.BACK, (215.3, 510.7), (254.8, 608.8), 27.0),
    ("hand", View.FRONT, (215.3, 510.7), (254.8, 608.8), 27.0),
    ("foot", View.FRONT, (100.0, 930.0), (112.0, 995.0), 26.0),
    ("forearm", View.BACK, (172.0, 360.0), (222.0, 500.0), 20.0),
    ("knee", View.BACK, (82.0, 723.0), (82.0, 723.0), 38.0),
)


def mark_of(station: str, point: str, side: Side) -> MapMark:
    """Return one mark of the realistic screen."""
    return next(
        mark
        for tag in map_screen().tags
        for mark in tag.marks
        if (mark.station, mark.point, mark.side) == (station, point, side)
    )


def _sides(kind: Kind) -> tuple[Side, ...]:
    return (Side.MIDLINE,) if kind is Kind.REGION else (Side.LEFT, Side.RIGHT)


def _x(left_x: float, side: Side, view: View) -> float:
    return image_x(-left_x if side is Side.RIGHT else left_x, view)


def _tag(
    number: int,
    station: str,
    name: str,
    view: View,
    points: dict[str, tuple[Spot, ...]],
    side: Side,
) -> MapTag:
    first = side is not Side.RIGHT
    whole = name if side is Side.MIDLINE else f"{name}, your {side.value}"
    kinds = {"forearm": Kind.PATH, "dan_tien": Kind.REGION}
    marks = tuple(
        MapMark(
            point=point,
            side=side,
            station=station,
            kind=kinds.get(point, Kind.POINT),
            view=view,
            places=tuple((_x(x, side, view), y) for x, y in places),
            radius=15.0 if point == "dan_tien" else 0.0,
            first=first,
            name=f"{whole}, {point}",
            description="first" if first else "second",
        )
        for point, places in points.items()
    )
    return MapTag(station, side, number, view, first, False, marks, whole)


def map_screen(narrow_view: View = View.BACK, chosen: str | None = None) -> MapScreen:
    """Return both figures with 11 tags and 13 marks."""
    tags = []
    for number, (station, name, view, points) in enumerate(STATIONS, 1):
        kind = Kind.REGION if station == "belly" else Kind.POINT
        tags += [_tag(number, station, name, view, points, side) for side in _sides(kind)]
    tags = [tag._replace(chosen=tag.station == chosen) for tag in tags]
    regions = [
        MapRegion(station, side, view, (_x(sx, side, view), sy), (_x(ex, side, view), ey), radius)
        for station, view, (sx, sy), (ex, ey), radius in TOUCHES
        for side in (Side.LEFT, Side.RIGHT)
    ]
    regions.append(MapRegion("belly", Side.MIDLINE, View.FRONT, (0, 400), (0, 490), 42.0))
    return MapScreen(
        tags=tuple(tags),
        regions=tuple(regions),
        front="Front",
        back="Back",
        your_left="Your left",
        your_right="Your right",
        first_legend="This side first",
        then_legend="Then this side",
        narrow_view=narrow_view,
    )
