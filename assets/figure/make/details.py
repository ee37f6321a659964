"""Small helpers for the strokes of hands and feet. Lengths in figure units."""

from __future__ import annotations

import numpy as np
from kinds import Array, Marks, Points, Strokes, Table, Vector

FINGERS = ("index", "middle", "ring", "little")
TOES = ("big", "second", "third", "fourth", "little")


def direction(v: Array) -> Array:
    """The vector at length one."""
    return v / np.hypot(*v)


def arc(c: Array, u: Array, half: float, bulge: float) -> Points:
    """Short arc across a finger: centre c, finger direction u, half length, bulge along u."""
    v = np.array([-u[1], u[0]])
    shoulder = u * bulge * 0.75
    return [
        c - v * half,
        c - v * half * 0.5 + shoulder,
        c + u * bulge,
        c + v * half * 0.5 + shoulder,
        c + v * half,
    ]


def points(*places: Vector) -> list[Array]:
    """The places as float arrays."""
    return [np.array(p, float) for p in places]


def keep_all(_p: Array) -> bool:
    """Draw every inner contour."""
    return True


def keep_none(_p: Array) -> bool:
    """Draw no inner contour."""
    return False


def nothing(_lm: Marks) -> Table:
    """No strokes of this kind."""
    return {}


def no_paint(_lm: Marks) -> Strokes:
    """No brush strokes."""
    return []
