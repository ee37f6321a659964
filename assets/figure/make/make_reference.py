"""Measure the four reference bodies: outlines and landmarks, front and back.

    python make_reference.py --out REFERENCE_FOLDER

Writes reference_{front,back}[_female|_male|_heavy].json, landmark_anchors.json (face and
barycentric weights of every landmark) and neutral.npz (the calibrated shape). Figure units.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import calib
import numpy as np
import shapely
from anchors import anchors
from body import Body
from fields import raster
from kinds import Anchor, Array, Table
from model import Rig, largest, load_model, silhouette
from shapely.geometry import Polygon

HAND_POSE = {"flat": True, "thumb_spread": (52, 44, 38)}
PX = 2.0
MARGIN = 20


def outline(P: Array, F: Array, most: int = 480) -> tuple[Polygon, list[list[float]]]:
    """Outline of the projected mesh: exact polygon and simplified ring of at most `most` points."""
    exact = Polygon(largest(silhouette(P, F)).exterior)
    tolerance = 0.05
    simple = exact.simplify(tolerance)
    while len(simple.exterior.coords) - 1 > most:
        tolerance *= 1.12
        simple = exact.simplify(tolerance)
    ring = np.array(simple.exterior.coords)[:-1]
    if Polygon(ring).exterior.is_ccw:
        ring = ring[::-1]
    ring = np.roll(ring, -np.argmin(ring[:, 1] + 0.001 * np.abs(ring[:, 0])), 0)
    return exact, ring.round(2).tolist()


def depth_map(
    P: Array, depth: Array, F: Array, px: float, x0: float, y0: float, w: float, h: float
) -> Array:
    """Depth of the nearest surface on a grid of `px` pixels per unit; -1e9 where there is none."""
    z, _ = raster((P - [x0, y0]) * px, depth, F, np.zeros((len(P), 1)), int(w * px), int(h * px))
    return z


def visible(z: Array, depth: float, i: int, j: int, reach: int, slack: float) -> bool:
    """True when a point of this depth is at most `slack` units behind the nearest surface."""
    near = z[max(i - reach, 0) : i + reach + 1, max(j - reach, 0) : j + reach + 1]
    return bool(near.size and depth > near.max() - slack and depth > -1e8)


def measure(body: Body, marks: dict[str, tuple[Anchor, str, float]], view: str) -> Table:
    """Outline and landmarks of one body in one view."""
    s = 1 if view == "front" else -1
    P, depth = np.stack([s * body.U[:, 0], body.U[:, 1]], 1), s * body.U[:, 2]
    exact, ring = outline(P, body.F)
    half = np.abs(P[:, 0]).max() + MARGIN
    z = depth_map(P, depth, body.F, PX, -half, -MARGIN, 2 * half, 1000 + 2 * MARGIN)
    out = {}
    for name, (anchor, how, tol) in marks.items():
        p, _ = body.at(anchor)
        x, y, d = s * p[0], p[1], s * p[2]
        near = float(exact.exterior.distance(shapely.Point(x, y)))
        seen = visible(z, d, int((y + MARGIN) * PX), int((x + half) * PX), 2, 4)
        out[name] = {
            "x": round(float(x), 1),
            "y": round(float(y), 1),
            "depth": round(float(d), 1),
            "visible": seen or near < 2.5,
            "contour_distance": round(near, 1),
            "tol": tol,
            "method": how,
        }
    return {"view": view, "outline": ring, "landmarks": out}


def main() -> None:
    """Command line entry."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    model = load_model()
    rig = Rig(model)
    marks, tips = None, None
    for name in calib.VARIANTS:
        v, h, found = calib.calibrate(model, rig, name)
        tips = tips or found
        body = Body(rig, v, h, tips)
        if marks is None:
            marks = anchors(body, Body(rig, v, h, tips, **HAND_POSE))
            np.savez(out / "neutral.npz", v=v, h=h)
            table = {n: [*anchor, how, tol] for n, (anchor, how, tol) in marks.items()}
            (out / "landmark_anchors.json").write_text(json.dumps(table), encoding="utf-8")
        suffix = "" if name == "neutral" else f"_{name}"
        for view in ("front", "back"):
            data = {"name": name, **measure(body, marks, view)}
            text = json.dumps(data, indent=1)
            (out / f"reference_{view}{suffix}.json").write_text(text, encoding="utf-8")
        print(name, len(data["outline"]), "points", flush=True)


if __name__ == "__main__":
    main()
