"""Closed quadratic B-splines: the smoothest curve per byte for soft tone contours.

A uniform quadratic B-spline is tangent-continuous everywhere and can be written as a chain of SVG
``t`` commands, two numbers per piece. Lengths are figure units.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse
from scipy.sparse.linalg import splu


def _smooth(values: np.ndarray, reach: int) -> np.ndarray:
    """Weighted running mean of a closed series."""
    reach = min(max(reach, 1), (len(values) - 1) // 2)
    kernel = np.hanning(2 * reach + 3)[1:-1]
    padded = np.concatenate([values[-reach:], values, values[:reach]])
    return np.convolve(padded, kernel / kernel.sum(), "valid")


def _solve(
    points: np.ndarray, u: np.ndarray, n: int, weight: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Least-squares control points for parameters u in [0, n) and the residuals (units)."""
    i = np.floor(u).astype(int) % n
    t = u - np.floor(u)
    rows = np.repeat(np.arange(len(u)), 3)
    cols = np.stack([i, (i + 1) % n, (i + 2) % n], 1).ravel()
    vals = np.stack([(1 - t) ** 2 / 2, 0.5 + t - t**2, t**2 / 2], 1).ravel()
    basis = sparse.csr_matrix((vals, (rows, cols)), shape=(len(u), n))
    weighted = sparse.diags(weight**2) @ basis
    gram = (basis.T @ weighted + 1e-6 * sparse.identity(n)).tocsc()
    control = splu(gram).solve(np.asarray(weighted.T @ points))
    return control, np.hypot(*(basis @ control - points).T)


def fit(points: np.ndarray, step: float, tol: np.ndarray, longest: float = 60.0) -> np.ndarray:
    """Control points of a closed curve through evenly spaced points.

    `tol` is the accepted distance at each point; pieces are at most about `longest` long.
    All lengths in units. Density of the pieces grows only where the fit is still too far off.
    """
    bend = np.hypot(*(np.roll(points, 1, 0) + np.roll(points, -1, 0) - 2 * points).T) / step**2
    density = np.sqrt(_smooth(bend / tol, int(3 / step))) * 0.22 + 1 / longest
    for _ in range(7):
        along = np.concatenate([[0.0], np.cumsum(density)]) * step
        n = max(int(np.ceil(along[-1])), 5)
        control, error = _solve(points, along[:-1] / along[-1] * n, n, 1 / tol)
        excess = error / tol
        if np.quantile(excess, 0.97) <= 1 and excess.max() <= 3:
            break
        spread = _smooth(np.clip(excess - 0.7, 0, 2.0), int(0.7 / density.mean() / step))
        density = np.minimum(density * (1 + 0.8 * spread), 1 / (2.5 * step))
    return control


def sample(control: np.ndarray) -> np.ndarray:
    """Points on the curve: the middle and the end of every piece."""
    before, after = np.roll(control, 1, 0), np.roll(control, -1, 0)
    return np.concatenate([(before + 6 * control + after) / 8, (control + after) / 2])


def path(control: np.ndarray, scale: int = 10) -> str:
    """Path text of the closed curve, whole numbers in 1/scale units (joints are exact)."""
    half = np.rint(control * scale / 2).astype(int)
    keep = np.any(half != np.roll(half, 1, 0), axis=1)
    half = half[keep]
    if len(half) < 3:
        return ""
    joint = half + np.roll(half, -1, 0)
    start = joint[-1]
    first = 2 * half[0] - start
    move = np.diff(np.vstack([start, joint]), axis=0)
    text = f"M{start[0]}" + _join([start[1]], True)
    text += f"q{first[0]}" + _join([first[1], *move[0]], True) + "t"
    return text + _join(list(move[1:].ravel()), False) + "z"


def _join(values: list[int], after_number: bool) -> str:
    """Numbers with as few separators as the grammar allows."""
    out = []
    for v in values:
        s = str(v)
        out.append(s if s[0] == "-" or (not out and not after_number) else " " + s)
    return "".join(out)
