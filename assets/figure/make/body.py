"""A posed body in figure units: x to the body's left, y down from the vertex, z to the front.

1000 units are the stature.
"""

from __future__ import annotations

from collections.abc import Sequence

import calib
import numpy as np
from kinds import Anchor, Array, Tips
from model import Rig, unit, vertex_normals

ARM = ("upperarm", "lowerarm", "wrist", "finger", "metacarpal")
REGIONS = {
    "arm": ARM,
    "leg": ("upperleg", "lowerleg", "foot", "toe"),
    "hand": ("wrist", "finger", "metacarpal"),
    "fore": ARM[1:],
    "foot": ("foot", "toe"),
    "lowleg": ("lowerleg", "foot", "toe"),
}


class Body:
    """Posed vertices U, faces F, joints J, normals N and region masks fm (faces)."""

    def __init__(self, rig: Rig, v: Array, h: Array, tips: Tips, **pose: object) -> None:
        """Pose the shape (vertices v, joints h in metres); `pose` goes to `posing.map_pose`."""
        self.rig, self.F, self.tips = rig, rig.F, tips
        v2, h2 = calib.posed(rig, v, h, tips, **pose)
        scale, top = 1000 / np.ptp(v2[:, 2]), v2[:, 2].max()

        def units(p: Array) -> Array:
            return np.stack([p[:, 0] * scale, (top - p[:, 2]) * scale, -p[:, 1] * scale], 1)

        self.U, self.J = units(v2), units(h2)
        n = vertex_normals(v2, rig.F)
        self.N = np.stack([n[:, 0], -n[:, 2], -n[:, 1]], 1)
        self.fm = {}
        for s in "LR":
            for name, bones in REGIONS.items():
                self.fm[name + s] = (self.weight(bones, "." + s)[rig.F] > 0.5).all(1)
        self.fm["trunk"] = ~(self.fm["armL"] | self.fm["armR"])

    def weight(self, bones: Sequence[str], side: str = "") -> Array:
        """Weight of each vertex on the bones with these beginnings (and this ending)."""
        labels = self.rig.labels
        picked = [
            i for i, b in enumerate(labels) if b.startswith(tuple(bones)) and b.endswith(side)
        ]
        return self.rig.D[:, picked].sum(1)

    def j(self, name: str) -> Array:
        """Position of a joint (units)."""
        return self.J[self.rig.idx[name]]

    def at(self, anchor: Anchor) -> tuple[Array, Array]:
        """Position (units) and normal of an anchor (face, barycentric weights)."""
        face, b = anchor
        w = np.array(b)[:, None]
        ids = self.F[face]
        return (self.U[ids] * w).sum(0), unit((self.N[ids] * w).sum(0))

    def vertex_anchor(self, vid: int) -> Anchor:
        """Anchor that sits on one vertex."""
        face = int(np.where((vid == self.F).any(1))[0][0])
        return face, [float(i == vid) for i in self.F[face]]
