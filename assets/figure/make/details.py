"""Small helpers for the strokes of hands and feet. Lengths in figure units."""

from __future__ import annotations

import numpy as np

FINGERS = ("index", "middle", "ring", "little")
TOES = ("big", "second", "third", "fourth", "little")


def direction(v):
    """The vector at length one."""
    return v / np.hypot(*v)


def arc(c, u, half, bulge):
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


def points(*places):
    """The places as float arrays."""
    return [np.array(p, float) for p in places]


def keep_all(_p):
    """Draw every inner contour."""
    return True


def keep_none(_p):
    """Draw no inner contour."""
    return False


def nothing(_lm):
    """No strokes of this kind."""
    return {}


def no_paint(_lm):
    """No brush strokes."""
    return []
