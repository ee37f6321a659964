"""The pose of the reference bodies: forward kinematics and dual-quaternion skinning.

Angles in degrees. World axes as in ``model.py`` (x body left, -y front, z up, metres).
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from kinds import Array, Table, Tips, Vector
from model import Rig, align, rot, unit

FRONT = np.array([0, -1.0, 0])
Turn = Callable[[np.ndarray], np.ndarray]
"""Rotation of a bone from the rotation of its parent."""
SPREAD = {2: 5.0, 3: 0.0, 4: -5.5, 5: -12.0}
"""Sideways angle of the fingers from the hand axis."""


def quat(R: Array) -> Array:
    """Unit quaternion (w, x, y, z) of a rotation matrix."""
    w = math.sqrt(max(0, 1 + R[0, 0] + R[1, 1] + R[2, 2])) / 2
    if w > 1e-4:
        d = np.array([R[2, 1] - R[1, 2], R[0, 2] - R[2, 0], R[1, 0] - R[0, 1]]) / (4 * w)
        return np.array([w, *d])
    return np.array([0, *np.linalg.eigh((R + R.T) / 2)[1][:, -1]])


def qmul(a: Array, b: Array) -> Array:
    """Product of quaternions (last axis)."""
    w1, x1, y1, z1 = np.moveaxis(a, -1, 0)
    w2, x2, y2, z2 = np.moveaxis(b, -1, 0)
    return np.stack(
        [
            w1 * w2 - x1 * x2 - y1 * y2 - z1 * z2,
            w1 * x2 + x1 * w2 + y1 * z2 - z1 * y2,
            w1 * y2 - x1 * z2 + y1 * w2 + z1 * x2,
            w1 * z2 + x1 * y2 - y1 * x2 + z1 * w2,
        ],
        -1,
    )


def skin(D: Array, G: list[Array], T: list[Array], verts: Array) -> Array:
    """Dual-quaternion skinning: weights D, rotations G and translations T of the bones."""
    q = np.stack([quat(g) for g in G])
    q[q @ q[0] < 0] *= -1
    d = 0.5 * qmul(np.concatenate([np.zeros((len(T), 1)), np.stack(T)], 1), q)
    sign = np.sign(np.einsum("bi,vi->vb", q, q[D.argmax(1)]))
    sign[sign == 0] = 1
    W = D * sign
    bq, bd = W @ q, W @ d
    n = np.linalg.norm(bq, axis=1, keepdims=True)
    bq, bd = bq / n, bd / n
    conjugate = bq * np.array([1, -1, -1, -1])
    v = np.concatenate([np.zeros((len(verts), 1)), verts], 1)
    return qmul(qmul(bq, v), conjugate)[:, 1:] + 2 * qmul(bd, conjugate)[:, 1:]


class Poser:
    """A shape with its rig, ready to be posed."""

    def __init__(self, rig: Rig, verts: Array, heads: Array, tips: Tips) -> None:
        """`tips` maps (finger number 1..5, side) to the vertex at the fingertip."""
        self.r, self.v, self.h, self.tips = rig, verts, heads, tips

    def head(self, name: str) -> Array:
        """Joint in the rest pose."""
        return self.h[self.r.idx[name]]

    def run(self, spec: dict[str, Turn]) -> tuple[Array, Array]:
        """Vertices and joints after turning the bones by `spec`."""
        r, G, T = self.r, [], []
        for i in range(r.n):
            p = r.parents[i]
            root = p < 0 or p == i
            Gp, Tp = (np.eye(3), np.zeros(3)) if root else (G[p], T[p])
            turn = spec.get(r.labels[i])
            G.append((turn(Gp) if turn is not None else np.eye(3)) @ Gp)
            T.append(Gp @ self.h[i] + Tp - G[i] @ self.h[i])
        joints = np.stack([G[i] @ self.h[i] + T[i] for i in range(r.n)])
        return skin(r.D, G, T, self.v), joints


def _angle(n: Array, g: Array, axis: Array) -> float:
    """Turn about `axis` (degrees) from n to g, both made perpendicular to it."""
    n, g = unit(n - axis * (n @ axis)), unit(g - axis * (g @ axis))
    return math.degrees(math.atan2(np.cross(n, g) @ axis, n @ g))


class _Arm:
    """Rotations of one arm and hand; keeps the hand's axes between the bones."""

    def __init__(self, poser: Poser, side: str, s: int, options: Table) -> None:
        self.P, self.side, self.s, self.o = poser, side, s, options
        wrist = self.head("wrist")
        self.hand = unit(self.head("finger3-1") - wrist)
        across = np.cross(self.head("finger2-1") - wrist, self.head("finger5-1") - wrist)
        self.palm = -unit(across) * s
        thumb = self.head("finger1-2") - wrist
        self.radial = 1.0 if np.cross(self.hand, self.palm) @ thumb > 0 else -1.0
        self.target = {"front": FRONT, "in": np.array([-s, 0.0, 0])}[options["palm"]]

    def head(self, name: str) -> Array:
        return self.P.head(f"{name}.{self.side}")

    def bones(self) -> dict[str, Turn]:
        s, o = self.s, self.o
        upper = unit(self.head("lowerarm01") - self.head("upperarm01"))
        a = math.radians(o["upper"])
        to = np.array([s * math.sin(a), 0.0, -math.cos(a)])
        drop = math.degrees(math.atan2(s * upper[0], -upper[2])) - o["upper"]
        ay = np.array([0.0, 1.0, 0.0])
        out = {
            "clavicle": lambda _Gp: rot(ay, s * 0.12 * drop),
            "shoulder01": lambda _Gp: rot(ay, s * 0.13 * drop),
            "upperarm01": lambda Gp: align(Gp @ upper, to),
            "lowerarm01": self.forearm,
            "lowerarm02": lambda _Gp: rot(self.axis, 0.43 * self.twist),
            "wrist": self.wrist,
        }
        for k in (2, 3, 4, 5):
            bend = (0, 0, 0) if o["flat"] else np.cumsum(o["finger_flex"])
            out |= self.digit(k, (SPREAD[k],) * 3, bend)
        thumb = (10, 6, 4) if o["flat"] else (20, 16, 14)
        return out | self.digit(1, o["thumb_spread"] or (40, 30, 24), thumb)

    def forearm(self, Gp: Array) -> Array:
        """Point the forearm; a fifth of the twist that turns the palm happens here."""
        s, a, b = self.s, math.radians(self.o["fore"]), math.radians(self.o["flex"])
        rest = unit(self.head("wrist") - self.head("lowerarm01"))
        self.axis = unit([s * math.sin(a), -math.tan(b), -math.cos(a)])
        A = align(Gp @ rest, self.axis)
        self.twist = _angle(A @ Gp @ self.palm, self.target, self.axis)
        return rot(self.axis, 0.22 * self.twist) @ A

    def wrist(self, Gp: Array) -> Array:
        """Point the hand a little less outwards than the forearm, palm exactly to its target."""
        a = math.radians(self.o["fore"] - 3.0)
        td = unit([self.s * math.sin(a), -0.03, -math.cos(a)])
        A = align(Gp @ self.hand, td)
        self.td = td
        self.pn = unit(self.target - td * (self.target @ td))
        return rot(td, _angle(A @ Gp @ self.palm, self.target, td)) @ A

    def digit(self, k: int, spread: Vector, bend: Vector) -> dict[str, Turn]:
        """Bones of one finger: sideways and bending angles from the hand axis, joint by joint."""
        joints = [self.head(f"finger{k}-{j}") for j in (1, 2, 3)]
        joints.append(self.P.v[self.P.tips[(k, self.side)]])

        def turn(rest: Array, a: float, b: float) -> Turn:
            def apply(Gp: Array) -> Array:
                rad = unit(np.cross(self.td, self.pn)) * self.radial
                flat = self.td * math.cos(a) + rad * math.sin(a)
                flat = flat if k == 1 else unit(flat)
                return align(Gp @ rest, unit(flat * math.cos(b) + self.pn * math.sin(b)))

            return apply

        return {
            f"finger{k}-{j}": turn(
                unit(joints[j] - joints[j - 1]),
                math.radians(spread[j - 1]),
                math.radians(bend[j - 1]),
            )
            for j in (1, 2, 3)
        }


def map_pose(
    poser: Poser,
    upper: float = 17.0,
    fore: float = 25.0,
    flex: float = 4.0,
    leg: float = 4.6,
    toe: float = 10.0,
    palm: str = "front",
    flat: bool = False,
    thumb_spread: tuple[float, float, float] | None = None,
    finger_flex: tuple[float, float, float] = (7, 9, 6),
) -> dict[str, Turn]:
    """Rotations of the map pose for both sides, as `Poser.run` takes them.

    Angles from the vertical of upper arm, forearm and leg axis; `toe` turns the feet out; `palm` is
    "front" or "in" (towards the midline); `flat` makes a flat hand.
    """
    options = {
        "upper": upper,
        "fore": fore,
        "flex": flex,
        "palm": palm,
        "flat": flat,
        "thumb_spread": thumb_spread,
        "finger_flex": finger_flex,
    }
    spec = {}
    for side, s in (("L", 1), ("R", -1)):
        spec |= {f"{b}.{side}": f for b, f in _Arm(poser, side, s, options).bones().items()}

        def head(name: str, side: str = side) -> Array:
            return poser.head(f"{name}.{side}")

        axis = unit(head("foot") - head("upperleg01"))
        swing = s * (math.degrees(math.atan2(s * axis[0], -axis[2])) - leg)
        spec[f"upperleg01.{side}"] = lambda _Gp, a=swing: rot([0.0, 1.0, 0.0], a)
        foot = head("toe3-1") - head("foot")
        out = s * (toe - math.degrees(math.atan2(s * foot[0], -foot[1])))
        spec[f"foot.{side}"] = lambda Gp, a=out: rot([0, 0, 1], a) @ Gp.T
    return spec
