"""The body model behind the reference: loading, shaping, rig, silhouettes.

World axes of the model: x to the body's left, -y to the front, z up, metres.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from kinds import Anchor, Array, Vector


def load_model() -> object:
    """The Anny body model in double precision (needs the packages `anny` and `torch`)."""
    import anny
    import torch

    model = anny.Anny(phenotypes="all", local_changes="default", skinning_method="lbs")
    return model.to(dtype=torch.float64)


def rest_shape(
    model: object, phenotype: dict[str, float], local: dict[str, float] | None = None
) -> tuple[Array, Array]:
    """Vertices and joints of one shape in the rest pose, in metres."""
    import torch

    eye = torch.eye(4, dtype=torch.float64)[None, None].repeat(1, model.bone_count, 1, 1)
    with torch.no_grad():
        out = model(
            pose_parameters=eye, phenotype_kwargs=phenotype, local_changes_kwargs=local or {}
        )
    return out["rest_vertices"][0].numpy().copy(), out["rest_bone_heads"][0].numpy().copy()


def unit(v: Vector) -> Array:
    """The vector at length one."""
    v = np.asarray(v, float)
    return v / np.linalg.norm(v)


def rot(axis: Vector, deg: float) -> Array:
    """Rotation matrix about an axis."""
    a, t = unit(axis), math.radians(deg)
    K = np.array([[0, -a[2], a[1]], [a[2], 0, -a[0]], [-a[1], a[0], 0]])
    return np.eye(3) + math.sin(t) * K + (1 - math.cos(t)) * (K @ K)


def align(u: Vector, v: Vector) -> Array:
    """Smallest rotation that takes direction u to direction v."""
    u, v = unit(u), unit(v)
    ax = np.cross(u, v)
    s = np.linalg.norm(ax)
    return np.eye(3) if s < 1e-9 else rot(ax, math.degrees(math.atan2(s, float(u @ v))))


class Rig:
    """Bones, faces and dense skinning weights of the model."""

    def __init__(self, model: object) -> None:
        """Copy what is needed out of the model."""
        self.labels = list(model.bone_labels)
        self.idx = {label: i for i, label in enumerate(self.labels)}
        self.parents = [int(p) for p in model.bone_parents]
        self.F = model.faces.numpy().copy()
        self.n = len(self.labels)
        weights, bones = model.vertex_bone_weights.numpy(), model.vertex_bone_indices.numpy()
        self.D = np.zeros((len(weights), self.n))
        for k in range(weights.shape[1]):
            np.add.at(self.D, (np.arange(len(weights)), bones[:, k]), weights[:, k])
        self.dom = self.D.argmax(1)


def vertex_normals(V: Array, F: Array) -> Array:
    """Unit normals of the vertices, weighted by face area."""
    fn = np.cross(V[F[:, 1]] - V[F[:, 0]], V[F[:, 2]] - V[F[:, 0]])
    N = np.zeros_like(V)
    for k in range(3):
        np.add.at(N, F[:, k], fn)
    return N / np.maximum(np.linalg.norm(N, axis=1, keepdims=True), 1e-12)


def silhouette(P: Array, F: Array) -> shapely.Geometry:
    """Exact union of the projected triangles (P: 2-D places of the vertices)."""
    t = P[F]
    a, b = t[:, 1] - t[:, 0], t[:, 2] - t[:, 0]
    t = t[np.abs(a[:, 0] * b[:, 1] - b[:, 0] * a[:, 1]) > 2e-9]
    polys = shapely.polygons(np.concatenate([t, t[:, :1]], 1))
    polys = shapely.buffer(polys, 1e-4, cap_style="square", join_style="mitre", quad_segs=1)
    return shapely.unary_union(polys)


def largest(geometry: shapely.Geometry) -> shapely.Polygon:
    """The biggest polygon of a geometry."""
    parts = getattr(geometry, "geoms", [geometry])
    return max(parts, key=lambda p: p.area)


def raycast(
    U: Array,
    F: Array,
    origin: Vector,
    direction: Vector,
    mask: Array | None = None,
    far: bool = False,
) -> Anchor | None:
    """Hit of a ray with the mesh: (face, barycentric weights), nearest or farthest, or None."""
    ids = np.arange(len(F)) if mask is None else np.where(mask)[0]
    f = F[ids]
    d = unit(direction)
    a, b, c = U[f[:, 0]], U[f[:, 1]], U[f[:, 2]]
    e1, e2 = b - a, c - a
    p = np.cross(d, e2)
    det = (e1 * p).sum(1)
    ok = np.abs(det) > 1e-12
    inv = np.where(ok, 1 / np.where(ok, det, 1), 0)
    t = np.asarray(origin, float) - a
    u = (t * p).sum(1) * inv
    q = np.cross(t, e1)
    v, w = (q @ d) * inv, (e2 * q).sum(1) * inv
    hit = ok & (u >= -1e-6) & (v >= -1e-6) & (u + v <= 1 + 1e-6) & (w > 1e-6)
    if not hit.any():
        return None
    k = np.where(hit)[0]
    j = k[np.argmax(w[k]) if far else np.argmin(w[k])]
    return int(ids[j]), [float(1 - u[j] - v[j]), float(u[j]), float(v[j])]
