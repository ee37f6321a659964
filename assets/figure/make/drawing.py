"""From a mesh to a drawing: calm light, silhouette, tones and lines. Lengths in figure units."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import cv2
import numpy as np
import shapely
import trimesh
from fields import (
    ambient_occlusion,
    averaging,
    bump,
    diffuse,
    normals,
    raster,
    smooth_attr,
    taubin,
)
from kinds import Array, Box, Field, Frame, Points, Strokes, Table
from lines import detail_layers, hint_layers, occluding_lines, outline_ring, ribbon, tidy
from relief import height_map
from svg import smoothstep
from tones import tone_layers
from vectorise import fit_closed, loops, resample, smooth_closed

if TYPE_CHECKING:
    from frames import Mesh
    from svg import Art


LIGHT = np.array([-0.30, -0.55, 0.78]) / np.linalg.norm([-0.30, -0.55, 0.78])
"""Direction of the light: from the upper left, in front."""


class Prepared:
    """The calmed mesh: vertices, faces and per-vertex attributes (see `prepare`)."""

    def __init__(self, vertices: Array, faces: Array, attr: Array) -> None:
        """Keep the arrays."""
        self.V, self.F, self.attr = vertices, faces, attr


def prepare(mesh: Mesh) -> Prepared:
    """Smooth the body by region, so that it is calm and modest, and measure the light it gets.

    Attribute columns: normal (3), open sky, fine region, calmed region, face, true normal (3).
    """
    V, F = mesh.V, mesh.F
    A = averaging(F, len(V))
    small = mesh.part("wrist", "finger", "metacarpal") + mesh.part("toe") + 0.5 * mesh.part("foot")
    fine = np.clip(small + (V[:, 1] < 135), 0, 1)
    Vs = taubin(V, A, 1 - 0.9 * fine, 10)
    chest = bump(V, (0, 272, 80), (105, 62, 60))
    pelvis = bump(V, (0, 492, 70), (75, 62, 70))
    glutes = bump(V, (0, 480, -60), (105, 70, 60))
    face = bump(V, (0, 88, 80), (42, 44, 60))
    calm = np.maximum(chest, pelvis)
    Vl = smooth_attr(Vs, A, 1 - 0.85 * fine, 10)
    Vl = smooth_attr(Vl, A, calm, 160)
    Vl = smooth_attr(Vl, A, np.maximum(glutes * 0.6, face * 0.25), 20)
    N = smooth_attr(normals(Vl, F), A, calm, 120)
    N /= np.linalg.norm(N, axis=1, keepdims=True)
    ao = ambient_occlusion(Vs, normals(Vs, F), F)
    ao = smooth_attr(ao[:, None], A, np.ones(len(V)), 6)
    return Prepared(Vs, F, np.column_stack([N, ao, fine, calm, face, normals(Vs, F)]))


def subdivide(p: Prepared, levels: int = 2) -> tuple[Array, Array, Array]:
    """Loop subdivision of the mesh and its attributes, without shrinking thin parts."""

    def loop(values: Array) -> tuple[Array, Array]:
        return trimesh.remesh.subdivide_loop(values, p.F, iterations=levels)

    v, f = loop(p.V)
    v, f = loop(p.V + 0.9 * (p.V - v[: len(p.V)]))
    out = []
    for k in range(0, p.attr.shape[1], 3):
        b = p.attr[:, k : k + 3]
        n = b.shape[1]
        out.append(loop(np.pad(b, ((0, 0), (0, 3 - n))))[0][:, :n])
    return v, f, np.concatenate(out, 1)


def _lit(n: Array) -> Array:
    """Light of a surface with normals n: half-Lambert from the upper left and facing ratio."""
    key = np.clip(0.5 + 0.5 * (n @ LIGHT), 0, 1) ** 1.25
    return 0.46 * key + 0.30 * np.clip(n[..., 2], 0, 1) ** 0.8


def make_field(
    V: Array,
    F: Array,
    attr: Array,
    frame: Frame,
    box: Box,
    px: float,
    blur: tuple[float, float],
    detail: float,
    relief: Strokes | None = None,
) -> Field:
    """Light field of a subdivided mesh seen in `frame`, over `box` at `px` pixels per unit.

    `blur` (big forms, fine forms) in units; `detail` pixels per unit of the silhouette mask;
    `relief` height strokes that are lit like the rest.
    """
    o, ex, ey, ez = frame
    R = np.stack([ex, ey, ez], 1)
    Q = (V - o) @ R
    N, Ng = attr[:, :3] @ R, attr[:, 7:10] @ R
    x0, y0, x1, y1 = box
    f = Field()
    f.px, f.x0, f.y0 = px, x0, y0
    w, h = int((x1 - x0) * px), int((y1 - y0) * px)
    P = (Q[:, :2] - [x0, y0]) * px
    z, a = raster(P, Q[:, 2], F, np.column_stack([N, attr[:, 3:7]]), w, h)
    M = z > -1e8
    n = a[..., :3] / np.maximum(np.linalg.norm(a[..., :3], axis=2, keepdims=True), 1e-6)
    quiet = np.clip(a[..., 6], 0, 1)
    ao = np.maximum(np.clip((a[..., 3] - 0.25) / 0.75, 0, 1), 0.93 * quiet)
    f.z, f.M = z, M
    f.S = calm_light(_lit(n) + 0.24 * ao, z, M, np.clip(a[..., 4], 0, 1), px, blur)
    if relief is not None:
        gy, gx = np.gradient(height_map(relief, w, h, px, x0, y0), 1 / px)
        tilt = np.stack([gx, gy, np.zeros_like(gx)], 2) * np.clip(n[..., 2:3], 0, 1)
        n2 = n - tilt
        n2 /= np.maximum(np.linalg.norm(n2, axis=2, keepdims=True), 1e-6)
        f.S = np.where(M, f.S + _lit(n2) - _lit(n), f.S)
    k = detail / px
    zz, _ = raster(P * k, Q[:, 2], F, np.zeros((len(V), 1)), int(w * k), int(h * k))
    f.hi = cv2.GaussianBlur((zz > -1e8).astype(np.float32), (0, 0), 0.35 * detail)
    f.hipx = detail
    for q in (f.hi, f.hi.T):  # close the loops at the border of the picture
        q[:2] = 0
        q[-2:] = 0
    f.Q, f.F, f.g = Q, F, Ng[:, 2]
    return f


def calm_light(
    S: Array, z: Array, M: Array, fine: Array, px: float, blur: tuple[float, float]
) -> Array:
    """Wide blur on big forms (at half resolution), narrow blur on hands, feet and head."""
    a = diffuse(S, z, M, np.full(S.shape, blur[1] * px), 2.0)
    if blur[0] <= blur[1] * 1.5:
        return a
    h, w = S.shape
    half = (w // 2, h // 2)
    m = cv2.resize(M.astype(np.float32), half, interpolation=cv2.INTER_AREA)
    s = cv2.resize(np.where(M, a, 0).astype(np.float32), half, interpolation=cv2.INTER_AREA)
    s = s / np.maximum(m, 1e-3)
    depth = np.where(M, z, -1e4).astype(np.float32)
    zz = cv2.resize(depth, half, interpolation=cv2.INTER_NEAREST)
    wide = np.full(s.shape, blur[0] * px / 2)
    b = diffuse(s, zz, (m > 0.3) & (zz > -9e3), wide, 2.5)
    b = cv2.resize(b, (w, h), interpolation=cv2.INTER_CUBIC)
    k = cv2.GaussianBlur(fine.astype(np.float32), (0, 0), 2 * px)
    fringe = cv2.distanceTransform(M.astype(np.uint8), cv2.DIST_L2, 5) / (1.5 * px)
    k = np.maximum(k, np.clip(1 - fringe, 0, 1))
    return np.where(M, a * k + b * (1 - k), S)


def silhouette(
    f: Field, sigma: Callable[[Array], Array], step: float = 0.4, min_area: float = 40
) -> list[Array]:
    """Smoothed outline loops (units); `sigma` gives the smoothing length at each point."""
    out = []
    for p in loops(f.hi, 0.5, f.hipx, f.x0, f.y0, min_area):
        q = resample(p, step)
        out.append(smooth_closed(q, sigma(q) / step))
    return out


def distance_inside(polys: list[Array], f: Field) -> Array:
    """Distance to the outline (positive inside), in units, on the grid of the field."""
    h, w = f.S.shape
    ss = 2
    m = np.zeros((h * ss, w * ss), np.uint8)
    at = [np.rint(((p - [f.x0, f.y0]) * f.px * ss - 0.5) * 16).astype(np.int32) for p in polys]
    cv2.fillPoly(m, at, 1, shift=4)
    d = cv2.distanceTransform(m, cv2.DIST_L2, 5) - cv2.distanceTransform(1 - m, cv2.DIST_L2, 5)
    d = cv2.GaussianBlur(d, (0, 0), 1.0)
    return cv2.resize(d, (w, h), interpolation=cv2.INTER_AREA) / (ss * f.px)


def grid(f: Field) -> tuple[Array, Array]:
    """Coordinates (units) of the pixels of a field."""
    y, x = np.mgrid[0 : f.S.shape[0], 0 : f.S.shape[1]]
    return x / f.px + f.x0, y / f.px + f.y0


def quiet(f: Field, places: Strokes) -> None:
    """Blur the light inside ellipses [(centre, radii, sigma)], all in units."""
    m = f.M.astype(np.float32)
    x, y = grid(f)
    for c, r, sigma in places:
        share = np.maximum(cv2.GaussianBlur(m, (0, 0), sigma * f.px), 1e-3)
        g = cv2.GaussianBlur(np.where(f.M, f.S, 0).astype(np.float32), (0, 0), sigma * f.px) / share
        d = np.hypot((x - c[0]) / r[0], (y - c[1]) / r[1])
        k = 1 / (1 + np.exp(np.clip((d - 1) * 9, -50, 50)))
        f.S = f.S * (1 - k) + g * k


def calm_ends(f: Field, fade: tuple, mid: float) -> None:
    """Let light and shade die away towards a faded end; one flat tone is left there to fade out."""
    place = np.stack(grid(f), -1)
    for solid, gone in fade:
        d = np.subtract(solid, gone)
        u = (place - gone) @ d / (d @ d)
        f.S = mid + (f.S - mid) * smoothstep((u - 0.40) / 0.60)


def finish(
    art: Art,
    f: Field,
    polys: list[Array],
    curves: Table,
    details: Table,
    tones: tuple,
    *,
    symmetric: bool = False,
    weight: float,
    fit: float,
    thin: Array | None = None,
) -> None:
    """Base, tones, inner contours, hint lines, nails and outline, in painting order.

    `tones` is (style, levels, base tone position); `fit` the accuracy of the outline in units.
    """
    style, levels, base = tones
    dist = distance_inside(polys, f)
    art.add("base", f"t{base:g}", [fit_closed(q, fit) for q in polys])
    tone_layers(art, f, dist, style, levels, base, thin)
    folds = occluding_lines(f, dist, curves["keep"])
    width = curves.get("fold_w", 0.75)
    art.add("folds", "line", [ribbon(tidy(p), width, 0.5, 0.5) for p in folds], 20, 0.55)
    hint_layers(art, curves["hints"], symmetric)
    detail_layers(art, details)
    outer, inner = outline_ring(polys, weight, LIGHT)
    art.add("outline", "line", [fit_closed(q, fit) for q in outer + inner], 10, 0.9, "evenodd")


def iou(polys: list[Array], outline: Points, box: Box | None = None) -> float:
    """Intersection over union of drawn loops and a reference outline, inside `box` if given."""
    a = shapely.union_all([shapely.Polygon(p).buffer(0) for p in polys])
    b = shapely.Polygon(outline).buffer(0)
    if box is not None:
        a, b = a.intersection(shapely.box(*box)), b.intersection(shapely.box(*box))
    return a.intersection(b).area / a.union(b).area
