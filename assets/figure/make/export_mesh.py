"""Write the posed meshes that the drawings are made from (mesh_{body,hand,arm,foot}.npz).

    python export_mesh.py --reference REFERENCE_FOLDER --out MESH_FOLDER

The shape comes from neutral.npz and the ankle bones from landmark_anchors.json, both written by
``make_reference.py``. Lengths in figure units.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import calib
import numpy as np
from body import Body
from kinds import Array, Table
from make_reference import HAND_POSE
from model import Rig, load_model

ARM_POSE = {
    "palm": "in",
    "fore": 19,
    "flex": 3,
    "thumb_spread": (30, 26, 22),
    "finger_flex": (9, 12, 8),
}
TOES = {
    1: (-0.6, 1.17, 1.10),
    2: (1.3, 1.02, 1.30),
    3: (0.2, 1.03, 1.32),
    4: (0.8, 1.05, 1.30),
    5: (0.8, 1.06, 1.22),
}
"""Toe: sideways shift of the tip (units, right foot, outwards), length and breadth factors."""
ANKLES = {"lateral": 2.6, "medial": 2.4}
"""How far the ankle bones, absent on the mesh, stand out (units)."""


def close_toes(body: Body, marks: Table, side: str) -> Array:
    """Move the vertices of one foot so that the toes lie side by side and the ankle bones show."""
    an = body.j(f"foot.{side}")
    fwd = (body.j(f"toe3-1.{side}") - an) * [1, 0, 1]
    fwd /= np.linalg.norm(fwd)
    lat = np.cross(fwd, [0, -1.0, 0]) * (1 if side == "R" else -1)
    V = body.U
    moved = np.zeros_like(V)
    for k, (shift, length, breadth) in TOES.items():
        w = body.weight((f"toe{k}-",), f".{side}")
        q = V - body.j(f"toe{k}-1.{side}")
        a, b = q @ fwd, q @ lat
        on = w > 0.5
        tip = a[on].max()
        t = np.clip(a / tip, 0, 1)
        mid = np.polyval(np.polyfit(a[on], b[on], 2), np.clip(a, 0, tip))
        ease = t * t * (3 - 2 * t)
        wide = 1 + (breadth - 1) * np.clip(t / 0.3, 0, 1)
        b2 = mid * (1 - 0.35 * ease) + shift * ease + (b - mid) * wide
        a2 = np.where(a > 0, a * length, a)
        moved += w[:, None] * ((a2 - a)[:, None] * fwd + (b2 - b)[:, None] * lat)
    for name, out in ANKLES.items():
        face, weights, *_ = marks[f"{name}_malleolus_{side}"]
        p = (V[body.F[face]] * np.array(weights)[:, None]).sum(0)
        outwards = lat if (p - an) @ lat > 0 else -lat
        dome = np.exp(-((V - p - [0, -1, 0]) ** 2).sum(1) / (2 * 6.0**2))
        moved += (out * dome)[:, None] * outwards
    return moved


def main() -> None:
    """Command line entry."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reference", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    rig = Rig(load_model())
    shape = np.load(args.reference / "neutral.npz")
    v, h = shape["v"], shape["h"]
    tips = calib.fingertips(rig, v, h)
    marks = json.loads((args.reference / "landmark_anchors.json").read_text(encoding="utf-8"))
    poses = {"body": {}, "hand": HAND_POSE, "arm": ARM_POSE, "foot": {}}
    for name, pose in poses.items():
        body = Body(rig, v, h, tips, **pose)
        if name in ("body", "foot"):
            body.U = body.U + close_toes(body, marks, "L") + close_toes(body, marks, "R")
        np.savez_compressed(
            args.out / f"mesh_{name}.npz",
            V=body.U.astype(np.float32),
            F=body.F.astype(np.int32),
            J=body.J.astype(np.float32),
            labels=np.array(rig.labels),
            D=rig.D.astype(np.float32),
        )


if __name__ == "__main__":
    main()
