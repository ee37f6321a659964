"""Draw the body art (front, back and six close-ups) as small SVGs.

    python make_art.py --mesh MESH_FOLDER --reference REFERENCE_FOLDER [--out ..] [names...]

MESH_FOLDER holds the posed meshes of ``export_mesh.py``; REFERENCE_FOLDER the measurements of
``make_reference.py`` and ``close_refs.py``.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from drawing import (
    Field,
    Prepared,
    calm_ends,
    finish,
    grid,
    iou,
    make_field,
    prepare,
    quiet,
    silhouette,
    subdivide,
)
from frames import CLOSE, CloseUp, Mesh, frame_map
from kinds import Array, Marks, Points, Table
from relief import is_symmetric, mirror, paint
from strokes_foot import FOOT
from strokes_hand import FOREARM, HAND
from strokes_map import BACK, FRONT
from strokes_trunk import BELLY, KNEE_BACK, LOWER_BACK
from svg import Art
from tones import ToneStyle, tone_levels

BODY_BOX = (-300, -20, 300, 1020)
BODY_STYLE = ToneStyle(2.25, 0.46, 0.62, 20 / 3, 8, 0.3, 1.8)
PAINT = 1.5
CURVES = {
    "hand_back": HAND,
    "forearm": FOREARM,
    "foot_top": FOOT,
    "lower_back": LOWER_BACK,
    "belly": BELLY,
    "knee_back": KNEE_BACK,
}


def read_reference(path: Path) -> tuple[Points, Marks]:
    """Outline and landmark positions (units) of one reference file."""
    data = json.loads(path.read_text(encoding="utf-8"))
    marks = {k: np.array([m["x"], m["y"]]) for k, m in data["landmarks"].items()}
    return data["outline"], marks


def body_sigma(q: Array) -> Array:
    """Smoothing length (units) of the body outline: short on hands, feet and head."""
    x, y = np.abs(q[:, 0]), q[:, 1]
    hand = 1 / (1 + np.exp(-(x - 205) / 3)) * (y > 480)
    foot = 1 / (1 + np.exp(-(y - 955) / 6))
    head = 1 / (1 + np.exp((y - 128) / 6))
    k = np.maximum.reduce([hand, foot, head * 0.8])
    return 6.0 * (1 - k) + 0.7 * k


def beyond_joints(f: Field, marks: Marks) -> Array:
    """Distance (units) past the wrists and ankles: positive on hands and feet."""
    x, y = grid(f)
    elbow, wrist = (
        np.abs(marks[k]) for k in ("elbow_crease_centre_L", "wrist_crease_centre_palmar_L")
    )
    along = (wrist - elbow) / np.hypot(*(wrist - elbow))
    hand = (np.abs(x) - wrist[0]) * along[0] + (y - wrist[1]) * along[1]
    hand = np.where(np.abs(x) > 150, hand, -99)
    return np.where(y < 400, -99, np.maximum(hand, y - 972.0))


def body_view(
    sub: tuple[Array, Array, Array], view: str, curves: Table, outline: Points, marks: Marks
) -> tuple[Art, float]:
    """Draw the whole body from the front or the back."""
    f = make_field(*sub, frame_map(view)(None), BODY_BOX, 4, (8.0, 0.9), 8, curves.get("relief"))
    polys = silhouette(f, body_sigma)
    quiet(f, curves["quiet"])
    for c, w, a in curves["paint"]:
        paint(f, c, w, a * PAINT)
        if any(abs(x) > 1 for x, _ in c) and not is_symmetric(c):
            paint(f, mirror(c), w, a * PAINT)
    f.S = np.where(f.M, f.S, 0)
    art = Art(BODY_BOX, f"Human body, {view} view")
    tones = (BODY_STYLE, tone_levels(f), 1)
    finish(
        art, f, polys, curves, curves["details"](marks), tones,
        symmetric=True, weight=0.95, fit=0.16, thin=beyond_joints(f, marks),
    )  # fmt: skip
    return art, iou(polys, outline)


def close_view(
    name: str, spec: CloseUp, mesh: Mesh, prepared: Prepared, outline: Points, marks: Marks
) -> tuple[Art, float]:
    """Draw one close-up."""
    curves = CURVES[name]
    vertices, faces, attr = subdivide(prepared)
    faces = faces[np.repeat(spec.faces(mesh), len(faces) // len(mesh.F))]
    f = make_field(
        vertices, faces, attr, spec.frame(mesh), spec.box, spec.px, spec.blur,
        max(16, spec.px), curves["relief"](marks),
    )  # fmt: skip
    polys = silhouette(f, lambda q: np.full(len(q), spec.sigma), 0.25, 20)
    if "quiet" in curves:
        quiet(f, curves["quiet"](marks))
    for c, w, a in curves["paint"](marks):
        paint(f, c, w, a)
    f.S = np.where(f.M, f.S, 0)
    levels = tone_levels(f, curves.get("shares"))
    calm_ends(f, spec.fade, levels[4])
    art = Art(spec.box, spec.title, spec.fade)
    drawn = {**curves, "hints": curves["hints"](marks)}
    finish(
        art, f, polys, drawn, curves["details"](marks), (spec.tones, levels, 4),
        weight=spec.weight, fit=0.05,
    )  # fmt: skip
    return art, iou(polys, outline, spec.box)


def main() -> None:
    """Command line entry."""
    here = Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", default=["front", "back", *CLOSE])
    parser.add_argument("--mesh", type=Path, required=True)
    parser.add_argument("--reference", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=here.parent)
    args = parser.parse_args()
    cache = {}

    def prepared(kind: str) -> tuple[Mesh, Prepared]:
        if kind not in cache:
            mesh = Mesh(args.mesh / f"mesh_{kind}.npz")
            cache[kind] = mesh, prepare(mesh)
        return cache[kind]

    for name in args.names:
        if name in CLOSE:
            spec = CLOSE[name]
            reference = read_reference(args.reference / f"{spec.ref}.json")
            art, score = close_view(name, spec, *prepared(spec.mesh), *reference)
        else:
            reference = read_reference(args.reference / f"reference_{name}.json")
            curves = FRONT if name == "front" else BACK
            art, score = body_view(subdivide(prepared("body")[1]), name, curves, *reference)
        text = art.svg()
        (args.out / f"{name}.svg").write_text(text, encoding="utf-8")
        print(f"{name}: {len(text.encode())} bytes, IoU {score:.4f}", flush=True)


if __name__ == "__main__":
    main()
