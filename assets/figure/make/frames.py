"""Posed meshes and the frames (viewpoints) of the drawings. Lengths in figure units.

A frame is (origin, right, down, towards the viewer) in body coordinates: x to the person's left,
y down, z to the front.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from kinds import Array, Frame, Vector
from tones import ToneStyle


class Mesh:
    """A posed mesh written by ``export_mesh.py``: vertices V, faces F, joints J, bone weights D."""

    def __init__(self, path: Path) -> None:
        """Read the arrays; faces are turned so that their normals point outwards in this frame."""
        d = np.load(path)
        self.V, self.F = d["V"].astype(float), d["F"].astype(int)[:, ::-1]
        self.labels, self.D, self.J = [str(x) for x in d["labels"]], d["D"], d["J"].astype(float)

    def part(self, *pre: str) -> Array:
        """Weight of each vertex on the bones whose names begin with one of `pre`."""
        return self.D[:, [i for i, b in enumerate(self.labels) if b.startswith(pre)]].sum(1)

    def joint(self, name: str) -> Array:
        """Position of a joint."""
        return self.J[self.labels.index(name)]


def unit(v: Vector) -> Array:
    """The vector at length one."""
    v = np.asarray(v, float)
    return v / np.linalg.norm(v)


def faces_of(mesh: Mesh, side: str, *pre: str) -> Array:
    """Mask of the faces that belong to the bones `pre` of one side ("L" or "R")."""
    picked = [i for i, b in enumerate(mesh.labels) if b.endswith("." + side) and b.startswith(pre)]
    return (mesh.D[:, picked].sum(1)[mesh.F] > 0.5).all(1)


def frame_hand(m: Mesh) -> Frame:
    """Back of the right hand, fingers up; origin at the wrist joint."""
    wr = m.joint("wrist.R")
    up = unit(m.joint("finger3-1.R") - wr)
    n = unit(np.cross(m.joint("finger2-1.R") - wr, m.joint("finger5-1.R") - wr))
    n = n if n[2] < 0 else -n
    ez = unit(n - up * (n @ up))
    return wr, np.cross(-up, ez), -up, ez


def frame_foot(m: Mesh, tilt: float = 58) -> Frame:
    """Right foot from above and in front (`tilt` degrees above the horizon), toes downwards."""
    an = m.joint("foot.R")
    fwd = unit((m.joint("toe3-1.R") - an) * [1, 0, 1])
    up = np.array([0, -1.0, 0])
    c, s = np.cos(np.radians(tilt)), np.sin(np.radians(tilt))
    ez, ey = c * fwd + s * up, s * fwd - c * up
    return np.array([an[0], 1000.0, an[2]]), np.cross(ey, ez), ey, ez


def frame_side(m: Mesh, turn: float = 24) -> Frame:
    """Right forearm from elbow (left) to hand (right), thumb up, seen from the back of the hand.

    Turned `turn` degrees towards the thumb side; origin at the elbow joint.
    """
    el, wr = m.joint("lowerarm01.R"), m.joint("wrist.R")
    i2, i5 = m.joint("finger2-1.R"), m.joint("finger5-1.R")
    ex = unit(m.joint("finger3-1.R") * 0.25 + wr * 0.75 - el)
    dn = np.cross(i2 - wr, i5 - wr)
    dn = unit(dn - ex * (dn @ ex))
    rad = unit((i2 - i5) - ex * ((i2 - i5) @ ex) - dn * ((i2 - i5) @ dn))
    if dn @ (m.joint("finger3-3.R") - m.joint("finger3-1.R")) > 0:
        dn = -dn
    t = np.radians(turn)
    ez = unit(np.cos(t) * dn + np.sin(t) * rad)
    return el, ex, np.cross(ez, ex), ez


def frame_map(view: str) -> Callable[[Mesh | None], Frame]:
    """Frame of the front or back view of the body."""
    s = 1.0 if view == "front" else -1.0
    axes = np.array([s, 0, 0]), np.array([0, 1.0, 0]), np.array([0, 0, s])
    return lambda _mesh: (np.zeros(3), *axes)


ARM = ("upperarm", "lowerarm", "wrist", "finger", "metacarpal")


@dataclass(frozen=True)
class CloseUp:
    """What a close-up shows and how it is drawn.

    `box` is x0, y0, x1, y1 in units; `fade` lists (solid point, vanished point) of the ends that
    fade out; `blur` is the smoothing of big and of fine forms (units), `sigma` that of the outline.
    """

    title: str
    mesh: str
    frame: Callable
    ref: str
    box: tuple[float, float, float, float]
    fade: tuple
    parts: tuple[str, ...] = ()
    px: float = 5
    blur: tuple[float, float] = (1.3, 0.55)
    sigma: float = 0.7
    weight: float = 0.55
    tones: ToneStyle = field(default_factory=lambda: ToneStyle(1.8, 0.1, 0.3, 20, 2.5, 0.16, 0.5))

    def faces(self, mesh: Mesh) -> Array:
        """Mask of the faces to draw; without `parts` everything but the arms."""
        if self.parts:
            return faces_of(mesh, "R", *self.parts)
        return ~(faces_of(mesh, "R", *ARM) | faces_of(mesh, "L", *ARM))


def _trunk(**more: object) -> CloseUp:
    """A close-up in the coordinates of the body map."""
    style = ToneStyle(1.8, 0.16, 0.35, 10, 10, 0.3, 1.6)
    return CloseUp(
        **{"mesh": "body", "blur": (7.0, 0.9), "sigma": 5.0, "weight": 0.6, "tones": style, **more}
    )


CLOSE = {
    "hand_back": CloseUp(
        title="Back of the right hand",
        mesh="hand",
        frame=frame_hand,
        ref="closeup_hand_right_dorsal",
        box=(-62, -118, 42, 86),
        fade=(((0, 44), (0, 84)),),
        parts=ARM[1:],
        px=10,
        blur=(1.5, 0.6),
    ),
    "forearm": CloseUp(
        title="Right forearm from the back-outer side, thumb up",
        mesh="arm",
        frame=frame_side,
        ref="closeup_forearm_right_side",
        box=(-112, -58, 256, 62),
        fade=(((-62, 0), (-108, 0)),),
        parts=ARM,
        px=7,
        blur=(2.6, 0.7),
        sigma=0.9,
        tones=ToneStyle(2.0, 0.1, 0.35, 20, 2.5, 0.16, 0.5),
    ),
    "foot_top": CloseUp(
        title="Right foot from above and in front",
        mesh="foot",
        frame=frame_foot,
        ref="closeup_foot_right_oblique",
        box=(-52, -116, 54, 112),
        fade=(((0, -66), (0, -112)),),
        parts=("lowerleg", "foot", "toe"),
        px=8,
        blur=(2.2, 0.6),
    ),
    "lower_back": _trunk(
        title="Lower back",
        frame=frame_map("back"),
        ref="closeup_lower_back",
        box=(-122, 270, 122, 518),
        fade=(((0, 300), (0, 272)), ((0, 486), (0, 516))),
    ),
    "belly": _trunk(
        title="Belly",
        frame=frame_map("front"),
        ref="closeup_belly",
        box=(-118, 262, 118, 512),
        fade=(((0, 292), (0, 264)), ((0, 489), (0, 511))),
    ),
    "knee_back": _trunk(
        title="Back of the right knee",
        frame=frame_map("back"),
        ref="closeup_knee_right_back",
        box=(20, 606, 150, 846),
        fade=(((0, 636), (0, 608)), ((0, 812), (0, 844))),
        parts=("upperleg", "lowerleg"),
        px=6,
        blur=(4.0, 0.9),
        sigma=3.0,
        weight=0.5,
    ),
}
