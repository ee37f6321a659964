"""Landmark files of the close-ups: outlines and landmarks in the frames of the drawings.

    python close_refs.py --mesh MESH_FOLDER --reference REFERENCE_FOLDER [names...]

Reads the meshes of ``export_mesh.py`` and landmark_anchors.json of ``make_reference.py``. Units.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import shapely
from frames import CLOSE, Mesh, unit
from kinds import Array, Placed, Table
from make_reference import depth_map, visible
from model import largest, raycast, silhouette

FINGERS = ("index", "middle", "ring", "little")
TOES = ("big", "second", "third", "fourth", "little")
PX = 5.0


class Skin:
    """A posed mesh with the anchors of the landmarks and the faces of one close-up."""

    def __init__(self, mesh: Mesh, anchors: Table, mask: Array) -> None:
        """Keep them; faces turned back to the order of the anchors."""
        self.m, self.anchors, self.mask = mesh, anchors, mask
        self.F = mesh.F[:, ::-1]

    def place(self, face: int, weights: list[float]) -> Array:
        """Point on the skin (units)."""
        return (self.m.V[self.F[face]] * np.array(weights)[:, None]).sum(0)

    def mark(self, name: str) -> tuple[Array, float, str]:
        """A landmark of the body: (place, tolerance, method)."""
        face, weights, how, tol = self.anchors[name]
        return self.place(face, weights), tol, how

    def shot(self, origin: Array, direction: Array) -> Array:
        """Point where a ray from inside leaves the skin."""
        return self.place(*raycast(self.m.V, self.F, origin, direction, self.mask, True))


def finger_names() -> dict[str, str]:
    """Body landmark -> short name of the finger landmarks."""
    pairs = (("knuckle_mcp", "knuckle"), ("pip", "pip"), ("dip", "dip"), ("tip", "tip"))
    return {f"{a}_{f}": f"{b}_{f}" for f in FINGERS for a, b in pairs}


def hand_back(skin: Skin) -> Placed:
    """Landmarks of the back of the right hand."""
    names = finger_names() | {
        "tip_thumb": "tip_thumb",
        "thumb_mcp": "thumb_mcp",
        "thumb_ip": "thumb_ip",
        "metacarpal_1_2_base_junction": "mc1_mc2_base_junction",
        "LI4_mc2_midpoint_radial": "LI4",
        "first_web_edge": "first_web_edge",
        "wrist_crease_centre_dorsal": "wrist_crease_dorsal",
        "radial_styloid": "radial_styloid",
        "ulnar_styloid": "ulnar_styloid",
        "wrist_crease_centre_palmar": "wrist_crease_palmar",
    }
    return {short: skin.mark(f"{name}_R") for name, short in names.items()}


def forearm(skin: Skin) -> Placed:
    """Landmarks of the right forearm, thumb up, with the points along its ridge."""
    m = skin.m
    el, wr = m.joint("lowerarm01.R"), m.joint("wrist.R")
    t = unit(wr - el)
    names = {
        k: k
        for k in (
            "elbow_crease_centre", "elbow_crease_radial_end", "lateral_epicondyle", "olecranon",
            "tip_thumb", "thumb_mcp", "thumb_ip", "first_web_edge",
        )
    }  # fmt: skip
    names |= finger_names() | {"LI4_mc2_midpoint_radial": "LI4"}
    out = {short: skin.mark(f"{name}_R") for name, short in names.items()}
    i2, i5 = m.joint("finger2-1.R"), m.joint("finger5-1.R")
    dn = unit(np.cross(i2 - wr, i5 - wr))
    dn = dn - t * (dn @ t)
    dn = -dn if dn @ (m.joint("finger3-3.R") - m.joint("finger3-1.R")) > 0 else dn
    across = i2 - i5
    rad = unit(across - t * (across @ t) - unit(dn) * (across @ unit(dn)))
    dn = unit(dn)
    thumb_side = "rig joint -> skin on the thumb side"
    out["radial_styloid"] = skin.shot(wr - 3 * t, rad), 5, thumb_side
    back = "rig joint -> skin on the back of the wrist"
    out["wrist_crease_dorsal"] = skin.shot(wr + t, dn), 4, back
    li5 = skin.shot(wr + 3 * t, rad + 0.45 * dn)
    hollow = (
        "3 units past the wrist joint, thumb side turned 24 deg to the back: "
        "hollow between the thumb tendons, no relief on the mesh"
    )
    out["wrist_crease_radial_LI5"] = li5, 6, hollow
    li11 = out["elbow_crease_radial_end"][0]
    out["LI11"] = li11, 6, "outer end of the elbow crease"
    for name, twelfths in (("LI10", 2), ("LI9", 3), ("LI8", 4)):
        p = li11 + (li5 - li11) * twelfths / 12
        axis = el + t * ((p - el) @ t)
        how = (
            f"{twelfths}/12 from the elbow crease to the wrist crease on the line LI11-LI5, "
            "laid on the skin"
        )
        out[name] = skin.shot(axis, p - axis), 7, how
    return out


def foot_top(skin: Skin) -> Placed:
    """Landmarks of the right foot."""
    names = {f"mtp_{t}_toe": f"mtp_{t}" for t in TOES} | {f"tip_{t}_toe": f"tip_{t}" for t in TOES}
    names |= {
        "LR3": "LR3",
        "metatarsal_1_2_base_junction": "mt1_mt2_base_junction",
        "toe_web_1_2": "toe_web_1_2",
        "ankle_crease_centre_front": "ankle_crease_front",
        "lateral_malleolus": "lateral_malleolus",
        "medial_malleolus": "medial_malleolus",
    }
    return {short: skin.mark(f"{name}_R") for name, short in names.items()}


def same(*names: str) -> Callable[[Skin], Placed]:
    """Landmarks that keep their names."""
    return lambda skin: {n: skin.mark(n) for n in names}


def pairs(*names: str) -> list[str]:
    """Both sides of each name."""
    return [f"{n}_{s}" for n in names for s in "LR"]


JOBS = {
    "hand_back": hand_back,
    "forearm": forearm,
    "foot_top": foot_top,
    "lower_back": same(
        "T12_spinous", "L2_spinous", "L4_spinous", "S1_spinous", "S2_spinous_PSIS_level",
        "coccyx_tip", *pairs("PSIS_sacral_dimple", "iliac_crest_top"),
    ),
    "belly": same(
        "xiphisternal_junction", "umbilicus", "pubic_symphysis_upper_border",
        *pairs("ASIS", "iliac_crest_top"),
    ),
    "knee_back": same(
        "popliteal_crease_centre_R", "fibula_head_R", "medial_tibial_condyle_lower_border_R"
    ),
}  # fmt: skip


def measure(name: str, mesh: Mesh, anchors: Table) -> Table:
    """Outline (cut at the box of the drawing) and landmarks of one close-up."""
    spec = CLOSE[name]
    mask = spec.faces(mesh)
    skin = Skin(mesh, anchors, mask)
    o, *axes = spec.frame(mesh)
    R = np.stack(axes, 1)
    x0, y0, x1, y1 = spec.box
    Q = (mesh.V - o) @ R
    F = skin.F[mask]
    box = shapely.box(*spec.box)
    shape = largest(largest(silhouette(Q[:, :2], F)).simplify(0.02).intersection(box))
    shape = shapely.Polygon(shape.exterior)
    ring = np.array(shape.simplify(0.08).exterior.coords)[:-1].round(2).tolist()
    z = depth_map(Q[:, :2], Q[:, 2], F, PX, x0, y0, x1 - x0, y1 - y0)
    marks = {}
    for key, (p, tol, how) in JOBS[name](skin).items():
        x, y, d = (p - o) @ R
        if not (x0 <= x <= x1 and y0 <= y <= y1):
            raise ValueError(f"{name}: {key} lies outside the drawing")
        near = shape.exterior.distance(shapely.Point(x, y))
        marks[key] = {
            "x": round(float(x), 2),
            "y": round(float(y), 2),
            "depth": round(float(d), 2),
            "visible": visible(z, d, int((y - y0) * PX), int((x - x0) * PX), 3, 2.5),
            "contour_distance": round(float(near), 1),
            "tol": tol,
            "method": how,
        }
    return {"title": spec.title, "outline": ring, "landmarks": marks}


def main() -> None:
    """Command line entry."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", default=list(JOBS))
    parser.add_argument("--mesh", type=Path, required=True)
    parser.add_argument("--reference", type=Path, required=True)
    args = parser.parse_args()
    anchors = json.loads((args.reference / "landmark_anchors.json").read_text(encoding="utf-8"))
    for name in args.names:
        spec = CLOSE[name]
        data = measure(name, Mesh(args.mesh / f"mesh_{spec.mesh}.npz"), anchors)
        path = args.reference / f"{spec.ref}.json"
        path.write_text(json.dumps(data, indent=1), encoding="utf-8")
        print(name, len(data["outline"]), "points", flush=True)


if __name__ == "__main__":
    main()
