"""Light fields for the body art: smooth normals, open sky and depth of a mesh on a pixel grid.

Mesh arguments: V vertices (units), F faces, N normals. Pixel arrays: S light, Z depth, M mask.
"""

from __future__ import annotations

import cv2
import numpy as np
from kinds import Array, Vector
from numba import njit, prange
from scipy import sparse


def normals(V: Array, F: Array) -> Array:
    """Unit normals of the vertices, weighted by face area."""
    fn = np.cross(V[F[:, 1]] - V[F[:, 0]], V[F[:, 2]] - V[F[:, 0]])
    N = np.zeros_like(V)
    for k in range(3):
        np.add.at(N, F[:, k], fn)
    return N / np.maximum(np.linalg.norm(N, axis=1, keepdims=True), 1e-12)


def averaging(F: Array, n: int) -> sparse.spmatrix:
    """Row-normalised neighbour matrix."""
    e = np.concatenate([F[:, [0, 1]], F[:, [1, 2]], F[:, [2, 0]]])
    e = np.concatenate([e, e[:, ::-1]])
    A = sparse.coo_matrix((np.ones(len(e)), (e[:, 0], e[:, 1])), shape=(n, n)).tocsr()
    A.data[:] = 1.0
    return sparse.diags(1.0 / np.maximum(np.asarray(A.sum(1)).ravel(), 1)) @ A


def smooth_attr(X: Array, A: sparse.spmatrix, amount: Array, steps: int) -> Array:
    """Diffuse X; `amount` (0..1 per vertex) scales each step."""
    a = (0.6 * np.clip(amount, 0, 1))[:, None]
    for _ in range(steps):
        X = X + a * (A @ X - X)
    return X


def taubin(V: Array, A: sparse.spmatrix, amount: Array, steps: int) -> Array:
    """Smooth a mesh without shrinking it; `amount` 0..1 per vertex, A neighbour matrix."""
    a = np.clip(amount, 0, 1)[:, None]
    for _ in range(steps):
        V = V + 0.50 * a * (A @ V - V)
        V = V - 0.52 * a * (A @ V - V)
    return V


@njit(cache=True)
def _raster(
    P: Array, Z: Array, F: Array, A: Array, w: int, h: int, zbuf: Array, out: Array
) -> None:
    """Fill zbuf and out triangle by triangle."""
    k = A.shape[1]
    for i in range(F.shape[0]):
        a, b, c = F[i, 0], F[i, 1], F[i, 2]
        ax, ay, bx, by, cx, cy = P[a, 0], P[a, 1], P[b, 0], P[b, 1], P[c, 0], P[c, 1]
        den = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy)
        if abs(den) < 1e-12:
            continue
        x0 = max(int(np.floor(min(ax, bx, cx) - 0.5)), 0)
        x1 = min(int(np.ceil(max(ax, bx, cx))), w - 1)
        y0 = max(int(np.floor(min(ay, by, cy) - 0.5)), 0)
        y1 = min(int(np.ceil(max(ay, by, cy))), h - 1)
        for y in range(y0, y1 + 1):
            for x in range(x0, x1 + 1):
                X, Y = x + 0.5, y + 0.5
                l0 = ((by - cy) * (X - cx) + (cx - bx) * (Y - cy)) / den
                l1 = ((cy - ay) * (X - cx) + (ax - cx) * (Y - cy)) / den
                l2 = 1 - l0 - l1
                if l0 < -1e-6 or l1 < -1e-6 or l2 < -1e-6:
                    continue
                d = l0 * Z[a] + l1 * Z[b] + l2 * Z[c]
                if d > zbuf[y, x]:
                    zbuf[y, x] = d
                    for j in range(k):
                        out[y, x, j] = l0 * A[a, j] + l1 * A[b, j] + l2 * A[c, j]


def raster(P: Array, Z: Array, F: Array, attr: Array, w: int, h: int) -> tuple[Array, Array]:
    """Depth (-1e9 where empty) and attributes of the nearest surface; P vertex places in pixels."""
    zbuf = np.full((h, w), -1e9, np.float32)
    out = np.zeros((h, w, attr.shape[1]), np.float32)
    _raster(
        P.astype(np.float64),
        Z.astype(np.float64),
        F.astype(np.int64),
        attr.astype(np.float64),
        w,
        h,
        zbuf,
        out,
    )
    return zbuf, out


def ambient_occlusion(V: Array, N: Array, F: Array, n_dir: int = 160, px: float = 0.7) -> Array:
    """Share of the cosine-weighted sky each vertex sees (shadow maps from many directions)."""
    g = (1 + 5**0.5) / 2
    i = np.arange(n_dir) + 0.5
    ph, th = np.arccos(1 - 2 * i / n_dir), 2 * np.pi * i / g
    D = np.stack([np.cos(th) * np.sin(ph), np.sin(th) * np.sin(ph), np.cos(ph)], 1)
    num, den = np.zeros(len(V)), np.zeros(len(V))
    for d in D:
        u = np.cross(d, [0.3, 1, 0.2])
        u /= np.linalg.norm(u)
        v = np.cross(d, u)
        P = np.stack([V @ u, V @ v], 1)
        P = (P - P.min(0)) * px + 3
        Z = V @ d
        w, h = (P.max(0) + 4).astype(int)
        zb, _ = raster(P, Z, F, np.zeros((len(V), 1)), w, h)
        xi, yi = P[:, 0].astype(int), P[:, 1].astype(int)
        vis = np.clip(1 - (zb[yi, xi] - Z - 2.5) / 4.0, 0, 1)
        c = np.clip(N @ d, 0, None)
        num += c * vis
        den += c
    return num / np.maximum(den, 1e-9)


@njit(parallel=True, cache=True)
def _diffuse(S: Array, Z: Array, M: Array, K: Array, jump: float, steps: int) -> Array:
    """Explicit diffusion steps; no flow out of the mask or across a depth jump."""
    h, w = S.shape
    T = S.copy()
    for _ in range(steps):
        for y in prange(1, h - 1):
            for x in range(1, w - 1):
                if M[y, x] == 0:
                    continue
                s, z, acc = S[y, x], Z[y, x], 0.0
                k = K[y, x]
                for dy, dx in ((0, 1), (0, -1), (1, 0), (-1, 0)):
                    yy, xx = y + dy, x + dx
                    if M[yy, xx] and abs(Z[yy, xx] - z) < jump:
                        acc += S[yy, xx] - s
                T[y, x] = s + 0.24 * k * acc
        S, T = T, S
    return S


def diffuse(S: Array, Z: Array, M: Array, sigma_px: Array, jump: float) -> Array:
    """Blur of per-pixel width sigma_px that never crosses a depth jump (units)."""
    smax = float(sigma_px.max())
    steps = int(np.ceil(smax**2 / (2 * 0.24)))
    K = (sigma_px / smax) ** 2
    return _diffuse(
        S.astype(np.float32),
        Z.astype(np.float32),
        M.astype(np.uint8),
        K.astype(np.float32),
        float(jump),
        steps,
    )


def extend(S: Array, M: Array, sigma: float) -> Array:
    """Continue S outside the mask so contours can run past the silhouette."""
    m = M.astype(np.float32)
    out = np.where(M, S, 0).astype(np.float32)
    for s in (sigma, sigma * 3, sigma * 9):
        g = cv2.GaussianBlur(m, (0, 0), s)
        q = cv2.GaussianBlur(np.where(M, S, 0).astype(np.float32), (0, 0), s)
        fill = (out == 0) & (~M) & (g > 0.02)
        out[fill] = (q / np.maximum(g, 1e-6))[fill]
    out[(out == 0) & (~M)] = S[M].mean()
    return out


def bump(P: Array, c: Vector, r: Vector, soft: float = 1.0) -> Array:
    """Smooth 0..1 blob: P (..., d), centre c, radii r."""
    d = np.sqrt((((P - np.asarray(c)) / np.asarray(r)) ** 2).sum(-1))
    return 1 / (1 + np.exp((d - 1) * 6 / soft))
