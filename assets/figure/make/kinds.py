"""Names for the kinds of values that the scripts pass around."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

Array = np.ndarray
Vector = Sequence[float] | np.ndarray
Points = Sequence[Vector] | np.ndarray
Marks = dict[str, np.ndarray]
"""Landmark name -> place (units)."""
Strokes = list[tuple[Any, ...]]
"""Hand-placed strokes: points first, then width and strength."""
Table = dict[str, Any]
"""Strokes of one drawing by kind, or other named settings."""
Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 (units)."""
Frame = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]
"""Origin, right, down, towards the viewer (units)."""
Anchor = tuple[int, list[float]]
"""Face and barycentric weights of a point on the skin."""
Placed = dict[str, tuple[np.ndarray, float, str]]
"""Landmark -> place (units), tolerance (units), method."""
Tips = dict[tuple[int, str], int]
"""(finger number, side) -> vertex of the fingertip."""


class Field:
    """A light field: S light, M mask, z depth, px pixels per unit, x0 and y0 of the corner."""
