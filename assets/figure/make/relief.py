"""Small forms drawn by hand: soft ridges and furrows (height map) and soft brush strokes.

Strokes are point lists in figure units; they are drawing from general anatomy, not measurement.
"""

from __future__ import annotations

import cv2
import numpy as np
from kinds import Array, Field, Points, Strokes
from scipy.interpolate import CubicSpline


def spline(pts: Points, step: float = 0.5) -> Array:
    """Smooth open curve through points (units), sampled about every `step` units."""
    p = np.asarray(pts, float)
    if len(p) == 2:
        p = np.vstack([p[0], p.mean(0), p[1]])
    s = np.r_[0, np.cumsum(np.hypot(*np.diff(p, axis=0).T))]
    t = np.linspace(0, s[-1], max(int(s[-1] / step), 12))
    return np.stack([CubicSpline(s, p[:, k])(t) for k in (0, 1)], 1)


def mirror(curve: Points) -> Points:
    """The same points on the other side of the midline."""
    return [[-x, y] for x, y in curve]


def is_symmetric(curve: Points) -> bool:
    """True when mirroring only reverses the curve."""
    return np.allclose(np.array(curve)[::-1] * [-1, 1], np.array(curve), atol=0.3)


def both_sides(strokes: Strokes) -> Strokes:
    """Strokes and, for those off the midline, their mirror images."""
    out = []
    for pts, *rest in strokes:
        out.append((pts, *rest))
        if any(abs(q[0]) > 0.5 for q in pts) and not is_symmetric(pts):
            out.append((mirror(pts), *rest))
    return out


def _taper(t: Array, ends: tuple[int, int]) -> Array:
    """Strength along a stroke: fades at the ends marked 1."""
    lo, hi = ends
    env = np.minimum(
        np.clip(t / 0.35, 0, 1) if lo else 1, np.clip((1 - t) / 0.35, 0, 1) if hi else 1
    )
    return env * env * (3 - 2 * env) * np.ones(len(t))


def height_map(strokes: Strokes, w: int, h: int, px: float, x0: float, y0: float) -> Array:
    """Sum of soft ridges (+) and furrows (-), in units, on a w x h grid of `px` pixels per unit.

    Each stroke is (points, width, height[, (fade at start, fade at end)]); one point makes a dome.
    """
    coarse = max(1, int(px // 4))
    cols, rows = w // coarse + 1, h // coarse + 1
    q = px / coarse
    gx, gy = np.meshgrid((np.arange(cols) + 0.5) / q + x0, (np.arange(rows) + 0.5) / q + y0)
    out = np.zeros((rows, cols))
    for pts, width, amount, *ends in strokes:
        if len(pts) == 1:
            d2 = (gx - pts[0][0]) ** 2 + (gy - pts[0][1]) ** 2
            out += amount * np.exp(-d2 / (2 * width**2))
            continue
        c = spline(pts, max(0.5, width * 0.25))
        env = _taper(np.linspace(0, 1, len(c)), ends[0] if ends else (1, 1))
        r = 4.2 * width
        lo = np.maximum(((c.min(0) - r - [x0, y0]) * q).astype(int), 0)
        hi = np.minimum(((c.max(0) + r - [x0, y0]) * q).astype(int) + 1, [cols, rows])
        if (hi <= lo).any():
            continue
        part = np.s_[lo[1] : hi[1], lo[0] : hi[0]]
        xs, ys = gx[part], gy[part]
        num, den, best = np.zeros(xs.shape), np.full(xs.shape, 1e-30), np.full(xs.shape, 1e9)
        for p, e in zip(c, env, strict=True):
            d2 = (xs - p[0]) ** 2 + (ys - p[1]) ** 2
            g = np.exp(-d2 / (2 * (width * 0.55) ** 2))
            num += g * e
            den += g
            np.minimum(best, d2, out=best)
        out[part] += amount * np.exp(-best / (2 * width**2)) * num / den
    out = cv2.GaussianBlur(out, (0, 0), 0.6 * q)
    return cv2.resize(out, (cols * coarse, rows * coarse), interpolation=cv2.INTER_CUBIC)[:h, :w]


def paint(f: Field, curve: Points, width: float, amount: float, taper: bool = True) -> None:
    """Soft brush on the light field; `width` in units, `amount` < 0 darkens."""
    c = spline(curve, 1.0)
    h, w = f.S.shape
    pad = width * 3.2
    lo = np.maximum(((c.min(0) - pad - [f.x0, f.y0]) * f.px).astype(int), 0)
    hi = np.minimum(((c.max(0) + pad - [f.x0, f.y0]) * f.px).astype(int) + 1, [w, h])
    if (hi <= lo).any():
        return
    gx, gy = np.meshgrid(np.arange(lo[0], hi[0]), np.arange(lo[1], hi[1]))
    p = np.stack([gx, gy], -1).astype(np.float32) / f.px + np.float32([f.x0, f.y0])
    t = np.linspace(0, 1, len(c))
    env = np.sin(np.pi * np.clip(t, 0.02, 0.98)) ** 0.7 if taper else np.ones(len(c))
    strength = np.zeros(gx.shape, np.float32)
    for q, e in zip(c, env, strict=True):
        d2 = ((p - q.astype(np.float32)) ** 2).sum(-1)
        np.maximum(strength, e * np.exp(-d2 / (width * width)), out=strength)
    strength = cv2.GaussianBlur(strength, (0, 0), max(0.35 * width * f.px, 0.6))
    f.S[lo[1] : hi[1], lo[0] : hi[0]] += amount * strength
