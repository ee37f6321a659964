"""``tsubo points``: every resolved point and side, without Qt."""

import argparse
import json
from dataclasses import replace
from typing import Any

from tsubo.domain.atlas import Atlas
from tsubo.domain.placing import on_body, point_in_closeup
from tsubo.domain.point import Kind, Point
from tsubo.domain.side import Side
from tsubo.session.map_screen import point_name
from tsubo.storage.atlas_files import read_atlas, read_body
from tsubo.storage.places import data_folder


def run(arguments: argparse.Namespace) -> int:
    """Print the points on the figure asked for; raises DataError when data cannot be read."""
    reading = read_atlas(data_folder())
    body = read_body(data_folder(), arguments.body)
    atlas = replace(reading.atlas, body=body)
    rows = [
        _row(atlas, atlas.points[name], side)
        for station in atlas.ordered()
        for name in station.points
        for side in atlas.points[name].sides
    ]
    if arguments.json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
    else:
        for row in rows:
            print(f"{row['name']}: {row['view']}, x {row['x']:.1f}, y {row['y']:.1f}")
    return 0


def _row(atlas: Atlas, point: Point, side: Side) -> dict[str, Any]:
    places = on_body(atlas, point, side)
    near = point_in_closeup(atlas, point, side)[0]
    row: dict[str, Any] = {
        "id": point.id,
        "code": point.code,
        "name": point_name(atlas, point, side),
        "side": side.value,
        "view": point.view.value,
        "kind": point.kind.value,
        "x": _rounded(places[0][0]),
        "y": _rounded(places[0][1]),
        "tolerance": atlas.body.landmarks[point.reference.landmark].tolerance,
        "closeup": {"view": point.closeup, "x": _rounded(near[0]), "y": _rounded(near[1])},
    }
    if point.kind is not Kind.POINT:
        row["path"] = [[_rounded(x), _rounded(y)] for x, y in places]
    return row


def _rounded(value: float) -> float:
    return round(value, 2) + 0.0
