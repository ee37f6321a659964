"""Shapes of the four bodies and their fit to the mean proportions of ANSUR II (US Army, 2012).

Local shape controls are solved by damped least squares until levels and lengths match the mean
ratios to stature. Measures are figure units (stature = 1000).
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from kinds import Array, Tips
from model import Rig, rest_shape, unit
from posing import Poser, map_pose

MEANS = json.loads((Path(__file__).parent / "ansur2_means.json").read_text(encoding="utf-8"))
BASE = {
    "gender": 0.5, "age": 0.70, "muscle": 0.5, "weight": 0.5, "height": 0.5, "proportions": 0.5,
    "cupsize": 0.5, "firmness": 0.5, "african": 1 / 3, "asian": 1 / 3, "caucasian": 1 / 3,
}  # fmt: skip
VARIANTS = {
    "neutral": ({**BASE, "cupsize": 0.15}, "n"),
    "female": ({**BASE, "gender": 1.0}, "f"),
    "male": ({**BASE, "gender": 0.0}, "m"),
    "heavy": ({**BASE, "cupsize": 0.45, "weight": 1.0, "muscle": 0.42}, "n"),
}
"""Body: shape controls and the ANSUR II group (m, f, n = mean of both) it is fitted to."""
LIMB_FAT = {"upperleg": 0.8, "lowerleg": 0.6, "upperarm": 0.8, "lowerarm": 0.6}
EXTRA = {
    "heavy": {
        "measure-hips-circ-incr": 0.55,
        "torso-scale-horiz-incr": 0.45,
        "torso-scale-depth-incr": 0.55,
        "hip-scale-horiz-incr": 0.35,
        "hip-scale-depth-incr": 0.5,
        "stomach-tone-incr": -0.45,
        "head-fat-incr": 0.5,
        "neck-scale-horiz-incr": 0.45,
        "neck-scale-depth-incr": 0.3,
        **{f"{s}-{k}-fat-incr": v for s in "lr" for k, v in LIMB_FAT.items()},
    }
}
LOCAL = [
    ("measure-neck-height-incr",),
    ("neck-scale-vert-incr",),
    ("torso-scale-vert-incr",),
    ("measure-napetowaist-dist-incr",),
    ("measure-waisttohip-dist-incr",),
    ("hip-scale-vert-incr",),
    ("measure-upperleg-height-incr",),
    ("measure-lowerleg-height-incr",),
    ("measure-upperarm-length-incr",),
    ("measure-lowerarm-length-incr",),
    ("l-hand-scale-incr", "r-hand-scale-incr"),
    ("l-foot-scale-incr", "r-foot-scale-incr"),
    ("measure-shoulder-dist-incr",),
    ("head-scale-vert-incr",),
    ("head-scale-horiz-incr",),
]
"""Controls that are fitted; those in one tuple move together."""
VERTEX = {"menton": 747, "notch": 1522, "umb": 4100, "crotch": 4356}
SIGMA = {
    "headbreadth": 3, "menton": 4, "notch": 2, "umb": 2, "crotch": 2, "knee": 3, "forearm": 2,
    "upperarm": 4, "hand": 2, "foot": 2, "bideltoid": 4,
}  # fmt: skip
"""Accepted spread of each measure (units)."""


def ratio(key: str, group: str) -> float:
    """Mean of an ANSUR II measure in thousandths of stature."""
    m, f = (1000 * MEANS[g][key] / MEANS[g]["stature"] for g in "mf")
    return {"m": m, "f": f, "n": (m + f) / 2}[group]


def targets(group: str) -> dict[str, float]:
    """Wanted levels and lengths (units); small offsets lead from bone to skin measures."""

    def r(key: str) -> float:
        return ratio(key, group)

    knee = (r("lateralfemoralepicondyleheight") + r("kneeheightmidpatella")) / 2
    return {
        "headbreadth": r("headbreadth") - 1,
        "menton": 131.5,
        "notch": 1000 - r("suprasternaleheight"),
        "umb": 1000 - r("waistheightomphalion"),
        "crotch": 1000 - r("crotchheight"),
        "knee": 1000 - knee,
        "forearm": r("radialestylionlength") - 3,
        "upperarm": r("acromionradialelength") - 26,
        "hand": r("handlength") - 2,
        "foot": r("footlength"),
        "bideltoid": r("bideltoidbreadth") - 4,
    }


def expand(x: Array) -> dict[str, float]:
    """Control values by name."""
    return {n: float(v) for names, v in zip(LOCAL, x, strict=True) for n in names}


def fingertips(rig: Rig, v: Array, h: Array) -> Tips:
    """Vertex at each fingertip: (finger number, side) -> vertex."""
    out = {}
    for side in "LR":
        for k in range(1, 6):
            b, before = rig.idx[f"finger{k}-3.{side}"], rig.idx[f"finger{k}-2.{side}"]
            vs = np.where(rig.dom == b)[0]
            out[(k, side)] = int(vs[np.argmax(v[vs] @ unit(h[b] - h[before]))])
    return out


def posed(rig: Rig, v: Array, h: Array, tips: Tips, **pose: object) -> tuple[Array, Array]:
    """Vertices and joints in the map pose (metres)."""
    poser = Poser(rig, v, h, tips)
    return poser.run(map_pose(poser, **pose))


def measures(rig: Rig, v: Array, h: Array, tips: Tips) -> dict[str, float]:
    """The fitted levels and lengths of a shape (units)."""
    v2, h2 = posed(rig, v, h, tips)
    unit_m, floor = np.ptp(v2[:, 2]) / 1000, v2[:, 2].min()

    def level(p: Array) -> float:
        return 1000 - (p[2] - floor) / unit_m

    def joint(name: str) -> Array:
        return h2[rig.idx[name]]

    def length(a: Array, b: Array) -> float:
        return np.linalg.norm(a - b) / unit_m

    def weight(*bones: str) -> Array:
        return rig.D[:, [i for i, b in enumerate(rig.labels) if b.startswith(bones)]].sum(1)

    left = [
        i for i, b in enumerate(rig.labels) if b.startswith(("toe", "foot")) and b.endswith(".L")
    ]
    foot = v2[rig.D[:, left].sum(1) > 0.5]
    forward = unit((joint("toe2-1.L") - joint("foot.L")) * np.array([1, 1, 0]))
    y = 1000 - (v2[:, 2] - floor) / unit_m
    shoulder = ("upperarm01.L", "upperarm02.L", "shoulder01.L", "clavicle.L")
    deltoid = (rig.D[:, [rig.idx[b] for b in shoulder]].sum(1) > 0.3) & (y > 175) & (y < 240)
    arms = weight("upperarm", "lowerarm", "wrist", "finger", "metacarpal")
    head = (arms < 0.05) & (y > 28) & (y < 48)
    return {
        "headbreadth": 2 * v2[head, 0].max() / unit_m,
        **{k: level(v2[VERTEX[k]]) for k in ("menton", "notch", "umb", "crotch")},
        "knee": level(joint("lowerleg01.L")),
        "forearm": length(joint("lowerarm01.L"), joint("wrist.L")),
        "upperarm": length(joint("upperarm01.L"), joint("lowerarm01.L")),
        "hand": length(joint("wrist.L"), v2[tips[(3, "L")]]),
        "foot": np.ptp(foot @ forward) / unit_m,
        "bideltoid": 2 * v2[deltoid, 0].max() / unit_m,
    }


def calibrate(model: object, rig: Rig, name: str, rounds: int = 3) -> tuple[Array, Array, Tips]:
    """Vertices, joints (metres) and fingertips of one body, fitted to its targets."""
    phenotype, group = VARIANTS[name]
    goal = targets(group)
    keys = [k for k in goal if not (name == "heavy" and k == "bideltoid")]
    extra = EXTRA.get(name, {})
    v0, h0 = rest_shape(model, phenotype, extra)
    half = 0.5 * np.eye(len(LOCAL))
    up = [rest_shape(model, phenotype, {**extra, **expand(x)}) for x in half]
    down = [rest_shape(model, phenotype, {**extra, **expand(-x)}) for x in half]
    tips = fingertips(rig, v0, h0)

    def residual(x: Array) -> Array:
        v, h = v0.copy(), h0.copy()
        for i, xi in enumerate(x):
            dv, dh = up[i] if xi >= 0 else down[i]
            v += abs(xi) * 2 * (dv - v0)
            h += abs(xi) * 2 * (dh - h0)
        m = measures(rig, v, h, tips)
        return np.array([(m[k] - goal[k]) / SIGMA[k] for k in keys])

    x, damping = np.zeros(len(LOCAL)), 2.0
    for _ in range(rounds):
        r = residual(x)
        steps = 0.1 * np.eye(len(x))
        J = np.stack([(residual(x + d) - r) / 0.1 for d in steps], 1)
        dx = np.linalg.solve(J.T @ J + damping * np.eye(len(x)), -(J.T @ r) - damping * x)
        x = np.clip(x + dx, -0.85, 0.85)
    v, h = rest_shape(model, phenotype, {**extra, **expand(x)})
    return v, h, tips
