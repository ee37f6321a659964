"""Contours -> smooth cubic Bezier paths (Schneider fitting).

Pieces join without a kink; corners stay only where the curve really turns. Lengths in figure units.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from contourpy import contour_generator
from kinds import Array, Vector
from scipy.ndimage import gaussian_filter1d


def resample(p: Array, step: float, closed: bool = True) -> Array:
    """Points about every `step` along a polyline."""
    q = np.vstack([p, p[:1]]) if closed else p
    s = np.r_[0, np.cumsum(np.hypot(*np.diff(q, axis=0).T))]
    keep = np.r_[True, np.diff(s) > 1e-9]
    q, s = q[keep], s[keep]
    n = max(round(s[-1] / step), 8 if closed else 3)
    t = np.linspace(0, s[-1], n + 1)
    r = np.stack([np.interp(t, s, q[:, k]) for k in (0, 1)], 1)
    return r[:-1] if closed else r


def smooth_closed(p: Array, sigma_pts: float | Array, keep_volume: bool = True) -> Array:
    """Gaussian along the curve; sigma may vary per point (blend of fixed scales)."""
    sig = np.broadcast_to(np.asarray(sigma_pts, float), len(p))

    def g(q: Array, s: float) -> Array:
        return gaussian_filter1d(q, s, axis=0, mode="wrap") if s > 0.05 else q

    levels = np.unique(np.round(np.geomspace(max(sig.min(), 0.3), max(sig.max(), 0.31), 6), 3))
    st = []
    for s in levels:
        a = g(p, s)
        st.append(2 * a - g(a, s) if keep_volume else a)
    st = np.stack(st)
    idx = np.clip(np.interp(sig, levels, np.arange(len(levels))), 0, len(levels) - 1)
    lo = np.floor(idx).astype(int)
    hi = np.minimum(lo + 1, len(levels) - 1)
    f = (idx - lo)[:, None]
    i = np.arange(len(p))
    return st[lo, i] * (1 - f) + st[hi, i] * f


def loops(
    field: Array, level: float, px: float, x0: float, y0: float, min_area: float
) -> list[Array]:
    """Closed loops of field >= level; the field has to fall below it at the border."""
    out = []
    for line in contour_generator(z=field, name="serial").lines(level):
        if len(line) < 8 or np.hypot(*(line[0] - line[-1])) > 1e-6:
            continue
        p = line[:-1] / px + [x0 + 0.5 / px, y0 + 0.5 / px]
        if abs(area(p)) >= min_area:
            out.append(p)
    return out


def area(p: Array) -> float:
    """Signed area of a closed loop."""
    x, y = p.T
    return 0.5 * (x @ np.roll(y, -1) - y @ np.roll(x, -1))


def _bez(c: Array, t: Array) -> Array:
    """Points of one cubic piece at parameters t."""
    t = t[:, None]
    return (
        (1 - t) ** 3 * c[0] + 3 * (1 - t) ** 2 * t * c[1] + 3 * (1 - t) * t**2 * c[2] + t**3 * c[3]
    )


def _gen(p: Array, u: Array, t1: Array, t2: Array) -> Array:
    """Best cubic piece through points at parameters u with given end directions."""
    b1, b2 = 3 * (1 - u) ** 2 * u, 3 * (1 - u) * u**2
    b0, b3 = (1 - u) ** 3, u**3
    a1, a2 = b1[:, None] * t1, b2[:, None] * t2
    c00, c01, c11 = (a1 * a1).sum(), (a1 * a2).sum(), (a2 * a2).sum()
    d = p - ((b0 + b1)[:, None] * p[0] + (b2 + b3)[:, None] * p[-1])
    x0, x1 = (a1 * d).sum(), (a2 * d).sum()
    det = c00 * c11 - c01 * c01
    L = np.hypot(*(p[-1] - p[0]))
    if abs(det) > 1e-12:
        near, far = (x0 * c11 - x1 * c01) / det, (c00 * x1 - c01 * x0) / det
    else:
        near = far = 0
    if min(near, far) < 1e-3 * L or max(near, far) > 3 * L + 1:
        near = far = L / 3
    return np.array([p[0], p[0] + t1 * near, p[-1] + t2 * far, p[-1]])


def _fit(
    p: Array, t1: Array, t2: Array, tol: float, tang: Array, out: list[Array], off: int
) -> None:
    """Fit one run of points, splitting it where one piece is not enough."""
    n = len(p)
    if n <= 3:
        L = np.hypot(*(p[-1] - p[0])) / 3
        out.append(np.array([p[0], p[0] + t1 * L, p[-1] + t2 * L, p[-1]]))
        return
    s = np.r_[0, np.cumsum(np.hypot(*np.diff(p, axis=0).T))]
    u = s / s[-1]
    best = None
    for it in range(5):
        c = _gen(p, u, t1, t2)
        e = ((_bez(c, u) - p) ** 2).sum(1)
        k = int(e.argmax())
        if e[k] < tol * tol:
            out.append(c)
            return
        if best is None or e[k] < best[0]:
            best = (e[k], k)
        elif it > 2 or e[k] > (4 * tol) ** 2 * 4:
            break
        d1 = 3 * np.diff(c, axis=0)
        d2 = 2 * np.diff(d1, axis=0)
        q = _bez(c, u) - p
        v = (
            ((1 - u) ** 2)[:, None] * d1[0]
            + (2 * u * (1 - u))[:, None] * d1[1]
            + (u**2)[:, None] * d1[2]
        )
        w = (1 - u)[:, None] * d2[0] + u[:, None] * d2[1]
        den = (v * v).sum(1) + (q * w).sum(1)
        u = np.clip(
            u
            - np.where(
                np.abs(den) > 1e-9, (q * v).sum(1) / np.where(np.abs(den) > 1e-9, den, 1), 0
            ),
            0,
            1,
        )
        if np.any(np.diff(u) < 0):
            break
    k = int(np.clip(best[1], 2, n - 3)) if n > 6 else n // 2
    tc = tang[off + k]
    _fit(p[: k + 1], t1, -tc, tol, tang, out, off)
    _fit(p[k:], tc, t2, tol, tang, out, off + k)


def _tangents(p: Array, h: int, closed: bool) -> Array:
    """Unit directions along the points, over +-h of them."""
    if closed:
        d = np.roll(p, -h, 0) - np.roll(p, h, 0)
    else:
        i = np.arange(len(p))
        d = p[np.minimum(i + h, len(p) - 1)] - p[np.maximum(i - h, 0)]
    return d / np.maximum(np.hypot(*d.T), 1e-9)[:, None]


def corners(p: Array, h: int, deg: float) -> list[int]:
    """Indices where the curve really turns (over +-h points)."""
    a = p - np.roll(p, h, 0)
    b = np.roll(p, -h, 0) - p
    ang = np.abs(np.degrees(np.arctan2(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], (a * b).sum(1))))
    return [
        i
        for i in np.where(ang > deg)[0]
        if ang[i] >= ang.take(range(i - h, i + h + 1), mode="wrap").max() - 1e-9
    ]


def fit_closed(p: Array, tol: float, corner_deg: float = 60, h: int = 4) -> list[Array]:
    """Cubic pieces of a closed loop of evenly spaced points, at most `tol` off."""
    n = len(p)
    c = corners(p, h, corner_deg)
    c = [c[i] for i in range(len(c)) if i == 0 or c[i] - c[i - 1] > h]
    out = []
    if not c:
        p = np.roll(p, -int(np.argmin(np.abs(_turn(p, 3)))), 0)
        tang = _tangents(p, 2, True)
        q = np.vstack([p, p[:1]])
        tang = np.vstack([tang, tang[:1]])
        m = n // 2
        _fit(q[: m + 1], tang[0], -tang[m], tol, tang, out, 0)
        _fit(q[m:], tang[m], -tang[0], tol, tang, out, m)
        return out
    p = np.roll(p, -c[0], 0)
    c = [i - c[0] for i in c] + [n]
    q = np.vstack([p, p[:1]])
    for a, b in pairwise(c):
        seg = q[a : b + 1]
        if len(seg) < 2:
            continue
        tang = _tangents(seg, 2, False)
        _fit(seg, tang[0], -tang[-1], tol, tang, out, 0)
    return out


def fit_open(p: Array, tol: float) -> list[Array]:
    """Cubic pieces of an open curve, at most `tol` off."""
    tang = _tangents(p, 2, False)
    out = []
    _fit(p, tang[0], -tang[-1], tol, tang, out, 0)
    return out


def _turn(p: Array, h: int) -> Array:
    """How much the curve turns at each point."""
    a = p - np.roll(p, h, 0)
    b = np.roll(p, -h, 0) - p
    return a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]


def path_d(segs: list[Array], scale: float = 10) -> str:
    """Path text of cubic pieces: relative, whole numbers in 1/scale units."""

    def join(vals: Vector) -> str:
        o = ""
        for t in map(str, vals):
            o += t if (not o or t[0] == "-") else " " + t
        return o

    P = np.rint(np.array(segs) * scale).astype(int)
    cur = P[0, 0]
    txt = ""
    d = "M" + join(cur)
    for s in P:
        if (s == cur).all():
            continue
        b = join(np.concatenate([s[k] - cur for k in (1, 2, 3)]))
        txt += b if (not txt or b[0] == "-") else " " + b
        cur = s[3]
    return d + "c" + txt + "z" if txt else ""
