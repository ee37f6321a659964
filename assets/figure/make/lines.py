"""Lines of a drawing: tapered strokes, inner contours, the outline and nails. Lengths in units."""
# ruff: noqa: RUF005 - lists of arrays read best as sums

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import cv2
import numpy as np
from kinds import Array, Field, Points, Table, Vector
from relief import is_symmetric, mirror, spline
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter1d
from vectorise import area, fit_closed, fit_open, resample

if TYPE_CHECKING:
    from svg import Art


def _straight(p: Array, q: Array) -> Array:
    return np.array([p, p + (q - p) / 3, p + (q - p) * 2 / 3, q])


def ribbon(
    pts: Points, width: float, head: float = 0.5, power: float = 0.8, tol: float = 0.03
) -> list[Array]:
    """Tapered stroke as one closed path; `head` (0..1) is where it is widest."""
    c = pts if len(pts) > 24 else spline(pts)
    t = np.linspace(0, 1, len(c))
    rising = t / max(head, 1e-6) * 0.5
    falling = 0.5 + (t - head) / max(1 - head, 1e-6) * 0.5
    x = np.clip(np.where(t < head, rising, falling), 0, 1)
    w = width * 0.5 * np.sin(np.pi * x) ** power + width * 0.03
    d = np.gradient(c, axis=0)
    d /= np.maximum(np.hypot(*d.T), 1e-9)[:, None]
    n = np.stack([-d[:, 1], d[:, 0]], 1) * w[:, None]
    a, b = c + n, (c - n)[::-1]
    return fit_open(a, tol) + [_straight(a[-1], b[0])] + fit_open(b, tol) + [_straight(b[-1], a[0])]


def hint_layers(art: Art, hints: Table, symmetric: bool) -> None:
    """Fine anatomical lines: {opacity: [(points, width[, head])]}; mirrored when `symmetric`."""
    for opacity, group in hints.items():
        shapes = []
        for c, w, *head in group:
            twice = symmetric and any(abs(x) >= 1 for x, _ in c) and not is_symmetric(c)
            at = head[0] if head else 0.5
            shapes += [ribbon(k, w, at) for k in ([c, mirror(c)] if twice else [c])]
        art.add(f"hint_{round(opacity * 100)}", "hint", shapes, 20, opacity)


def _crossings(f: Field) -> tuple[dict[int, Array], dict[int, list[int]]]:
    """Points where the visible surface turns away, with their links: (place by key, neighbours)."""
    points, faces, turn = f.Q, f.F, f.g
    facing = turn > 0
    t = faces[(facing[faces].sum(1) % 3) != 0]
    place, near = {}, {}
    ends, spots = [], []
    for a, b in ((0, 1), (1, 2), (2, 0)):
        i, j = t[:, a], t[:, b]
        split = facing[i] != facing[j]
        lo, hi = np.minimum(i, j), np.maximum(i, j)
        ends.append(np.where(split, lo.astype(np.int64) * len(points) + hi, -1))
        u = (turn[lo] / np.where(split, turn[lo] - turn[hi], 1))[:, None]
        spots.append(points[lo] * (1 - u) + points[hi] * u)
    for e, p in zip(np.stack(ends, 1), np.stack(spots, 1), strict=True):
        pair = [(int(e[i]), p[i]) for i in range(3) if e[i] >= 0]
        if len(pair) != 2:
            continue
        (a, pa), (b, pb) = pair
        place[a], place[b] = pa, pb
        near.setdefault(a, []).append(b)
        near.setdefault(b, []).append(a)
    return place, near


def occluding_lines(
    f: Field, dist: Array, keep: Callable[[Array], bool], min_len: float = 5.0
) -> list[Array]:
    """Visible contours inside the figure (chin, arm before the chest) as polylines."""
    place, near = _crossings(f)
    h, w = f.S.shape
    depth = np.where(f.M, f.z, -1e4).astype(np.float32)
    behind = cv2.erode(depth, np.ones((5, 5), np.uint8))
    front = cv2.dilate(depth, np.ones((3, 3), np.uint8))

    def visible(k: int) -> bool:
        p = place[k]
        x, y = int((p[0] - f.x0) * f.px), int((p[1] - f.y0) * f.px)
        if not (2 <= x < w - 2 and 2 <= y < h - 2) or dist[y, x] <= 0.9:
            return False
        return p[2] > front[y, x] - 1.2 and behind[y, x] < p[2] - 1.2 and keep(p)

    good = {k for k in place if visible(k)}
    seen, out = set(), []
    for start in sorted(good, key=lambda k: sum(n in good for n in near[k])):
        if start in seen:
            continue
        chain = [start]
        seen.add(start)
        while True:
            onward = [n for n in near[chain[-1]] if n in good and n not in seen]
            if not onward:
                break
            chain.append(onward[0])
            seen.add(onward[0])
        p = np.array([place[k][:2] for k in chain])
        if len(p) > 4 and np.hypot(*np.diff(p, axis=0).T).sum() > min_len:
            out.append(p)
    return out


def tidy(p: Array, sigma: float = 1.2, step: float = 0.4) -> Array:
    """Smooth an open polyline; the ends stay."""
    q = resample(p, step, closed=False)
    n, k = len(q), int(4 * sigma / step)
    long = n > k + 1
    e = (
        np.vstack([2 * q[0] - q[1 : k + 1][::-1], q, 2 * q[-1] - q[-k - 1 : -1][::-1]])
        if long
        else q
    )
    g = gaussian_filter1d(e, sigma / step, axis=0)
    return g[k : k + n] if long else g


def outline_ring(
    polys: list[Array], weight: float, light: Array
) -> tuple[list[Array], list[Array]]:
    """Contour of varying weight: silhouettes and insets, wider on the side away from light."""
    away = -light[:2] / np.hypot(*light[:2])
    outer, inner = [], []
    for p in polys:
        q = p if area(p) > 0 else p[::-1]
        d = np.roll(q, -2, 0) - np.roll(q, 2, 0)
        d /= np.maximum(np.hypot(*d.T), 1e-9)[:, None]
        inward = np.stack([-d[:, 1], d[:, 0]], 1)
        w = weight * (0.62 + 0.38 * np.clip(-(inward @ away), -1, 1))
        outer.append(q)
        inner.append(q + inward * gaussian_filter1d(w, 12, mode="wrap")[:, None])
    return outer, inner


def _nail_points(c: Vector, u: Vector, length: float, width: float) -> Array:
    c, u = np.asarray(c, float), np.asarray(u, float) / np.hypot(*u)
    v = np.array([-u[1], u[0]])
    shape = [(-0.5, 0), (-0.46, 0.24), (-0.3, 0.42), (0, 0.5), (0.3, 0.47), (0.44, 0.32), (0.5, 0)]
    half = [c + u * length * a + v * width * b for a, b in shape]
    return np.array(half + [c + u * length * a - v * width * b for a, b in shape[-2:0:-1]])


def nail(c: Vector, u: Vector, length: float, width: float) -> list[Array]:
    """Nail plate as a closed path: centre, direction of the finger, length, width."""
    p = _nail_points(c, u, length, width)
    q = np.vstack([p, p[:1]])
    s = np.r_[0, np.cumsum(np.hypot(*np.diff(q, axis=0).T))]
    t = np.linspace(0, s[-1], 121)[:-1]
    r = np.stack([CubicSpline(s, q[:, k], bc_type="periodic")(t) for k in (0, 1)], 1)
    return fit_closed(r, 0.02, corner_deg=120)


def nail_edge(c: Vector, u: Vector, length: float, width: float) -> Array:
    """Cuticle side of a nail: from one flank round the base to the other."""
    p = _nail_points(c, u, length, width)
    return spline(np.vstack([p[4], p[3], p[2], p[1], p[0], p[-1], p[-2], p[-3], p[-4]]), 0.1)


def detail_layers(art: Art, details: Table) -> None:
    """Nails [(centre, direction, length, width)] and skin creases [(points, width)]."""
    nails, strength = details.get("nail", []), details.get("nail_strength", 1.0)
    art.add("nails", "t6", [nail(*n) for n in nails], 40, 0.45 * strength)
    edges = [ribbon(nail_edge(*n), 0.05 * n[2] + 0.1, 0.5, 0.6, 0.01) for n in nails]
    art.add("nail_edges", "hint", edges, 40, 0.42 * strength)
    creases = [ribbon(c, w, 0.5, 0.8, 0.01) for c, w in details.get("crease", [])]
    art.add("creases", "hint", creases, 40, 0.34)
