"""Where the landmarks sit on the model's skin.

Every landmark becomes an anchor (face, barycentric weights) with the way it was found and a
tolerance in figure units. Placed once, on the neutral body; the others share its mesh.
"""
# ruff: noqa: RUF005 - arrays are added here, not joined

from __future__ import annotations

from collections.abc import Callable

import calib
import numpy as np
from body import Body
from kinds import Anchor, Array, Vector
from model import largest, raycast, silhouette, unit

FRONT, BACK, UP = np.array([0, 0, 1.0]), np.array([0, 0, -1.0]), np.array([0, -1.0, 0])
MESH = "mesh feature"
BONE = "rig joint -> skin"
ANSUR = "ANSUR II mean height -> skin"
LEVEL = "literature level -> skin (no relief on the mesh)"
FINGERS = {1: "thumb", 2: "index", 3: "middle", 4: "ring", 5: "little"}
TOES = ((1, "big"), (2, "second"), (3, "third"), (4, "fourth"), (5, "little"))
FOOT_LENGTH = 152.8


def level(key: str) -> float:
    """Height of an ANSUR II level as y (units down from the vertex), neutral group."""
    return 1000 - calib.ratio(key, "n")


class Marks:
    """Collects anchors; `self.found` maps name -> (anchor, method, tolerance)."""

    def __init__(self, body: Body) -> None:
        """Start empty on one body."""
        self.B, self.found = body, {}

    def vertex(self, name: str, vid: int, how: str, tol: float) -> None:
        """Landmark on a vertex."""
        self.found[name] = self.B.vertex_anchor(int(vid)), how, tol

    def ray(
        self,
        name: str,
        origin: Vector,
        direction: Vector,
        mask: Array | None,
        how: str,
        tol: float,
        far: bool = True,
    ) -> None:
        """Landmark where a ray from inside the body leaves the skin (last hit, or first)."""
        hit = raycast(self.B.U, self.B.F, origin, direction, mask, far)
        if hit is None:
            raise ValueError(f"{name}: the ray does not meet the body")
        self.found[name] = hit, how, tol

    def y(self, name: str) -> float:
        """Level (units) of a landmark that was placed before."""
        return self.B.at(self.found[name][0])[0][1]


class Side:
    """One side of the body: joints, region masks and names with their suffix."""

    def __init__(self, marks: Marks, s: str) -> None:
        """`s` is "L" or "R"."""
        self.m, self.B, self.s = marks, marks.B, s
        self.q = 1 if s == "L" else -1
        self.lat = np.array([self.q, 0, 0.0])

    def joint(self, name: str) -> Array:
        """Joint of this side (units)."""
        return self.B.j(f"{name}.{self.s}")

    def mask(self, name: str) -> Array:
        """Faces of a region of this side."""
        return self.B.fm[name + self.s]

    def ray(self, name: str, *args: object, **kwargs: object) -> None:
        """A ray landmark of this side."""
        self.m.ray(f"{name}_{self.s}", *args, **kwargs)

    def vertex(self, name: str, *args: object) -> None:
        """A vertex landmark of this side."""
        self.m.vertex(f"{name}_{self.s}", *args)


def midline(marks: Marks) -> None:
    """Landmarks of the midline."""
    B, trunk = marks.B, marks.B.fm["trunk"]
    U = B.U
    marks.vertex("head_vertex", np.argmin(U[:, 1] + 10 * (np.abs(U[:, 0]) > 0.6)), MESH, 1)
    for name, vid, tol in (
        ("chin_menton", 732, 2), ("mouth_centre", 495, 2), ("nose_tip", 297, 1),
        ("nasion_sellion", 136, 2), ("glabella", 5304, 3), ("suprasternal_notch", 1522, 3),
        ("umbilicus", 4100, 2), ("perineum_crotch", 4356, 2),
    ):  # fmt: skip
        marks.vertex(name, vid, MESH, tol)

    def mid(name: str, y: float, direction: Vector, how: str, tol: float) -> None:
        marks.ray(name, [0.01, y, -5 if y > 150 else 20], direction, trunk, how, tol)

    notch, navel = U[1522][1], U[4100][1]
    share = "sternum length fraction 0.487 of notch-umbilicus (recalled, unsourced), " + LEVEL
    mid("xiphisternal_junction", notch + 0.487 * (navel - notch), FRONT, share, 12)
    pubis = "height 0.517 stature = upper edge of greater trochanter level (ANSUR trochanterion), "
    mid("pubic_symphysis_upper_border", 483.0, FRONT, pubis + LEVEL, 9)
    mid("C7_spinous", level("cervicaleheight"), BACK, "ANSUR II cervicale height -> skin", 5)
    for name, y, tol in (
        ("T3_spinous", 176, 10), ("T7_spinous", 229, 12), ("T12_spinous", 300, 12),
        ("L2_spinous", 346, 12), ("L4_spinous", level("iliocristaleheight") - 4, 10),
        ("S1_spinous", 418, 12), ("S2_spinous_PSIS_level", 428, 12), ("coccyx_tip", 470, 15),
    ):  # fmt: skip
        mid(name, y, BACK, LEVEL, tol)
    mid("occipital_protuberance", 78, BACK, LEVEL, 8)


def head_and_shoulder(side: Side) -> None:
    """Eye, ear, shoulder, chest and shoulder blade of one side."""
    B, q, U, N = side.B, side.q, side.B.U, side.B.N
    side.ray("pupil", side.joint("eye"), FRONT, None, "eye joint -> skin", 2)
    ear = (B.weight(("head",)) > 0.9) & (q * U[:, 0] > 45.8) & (U[:, 1] > 56) & (U[:, 1] < 110)
    e = np.where(ear)[0]
    side.vertex("ear_top", e[np.argmin(U[e, 1])], MESH, 3)
    side.vertex("ear_lobe_bottom", e[np.argmax(U[e, 1])], MESH, 4)
    above = "glenohumeral joint -> skin above (lateral acromion)"
    side.ray("acromion", side.joint("upperarm01"), [q * 0.16, -1, 0], None, above, 8)
    side.vertex("nipple_bust_point", {"L": 8423, "R": 1767}[side.s], MESH, 3)
    near = (q * U[:, 0] > 70) & (q * U[:, 0] < 112) & (U[:, 1] > 215) & (U[:, 1] < 285)
    arm = side.mask("arm")
    on_arm, off_arm = np.zeros(len(U), bool), np.zeros(len(U), bool)
    on_arm[B.F[arm]] = True
    off_arm[B.F[~arm]] = True
    seam = np.where(near & on_arm & off_arm)[0]
    front, back = seam[N[seam, 2] > 0.05], seam[N[seam, 2] < -0.05]
    how = MESH + " (arm/{} junction, lowest {} vertex)"
    side.vertex(
        "anterior_axillary_fold_end", front[np.argmax(U[front, 1])], how.format("chest", "front"), 7
    )
    side.vertex(
        "posterior_axillary_fold_end", back[np.argmax(U[back, 1])], how.format("back", "back"), 8
    )
    apart = LEVEL + "; 2x42 units apart (~7.2 cm each at 171 cm)"
    trunk = B.fm["trunk"]
    side.ray("scapula_medial_border_spine_root", [q * 42, 182, -5], BACK, trunk, apart, 10)
    side.ray("scapula_inferior_angle", [q * 48, 232, -5], BACK, trunk, LEVEL, 12)


def arm_and_hand(side: Side, flat: Body) -> None:
    """Elbow, wrist and hand; `flat` is the same body with flat hands (for the thumb web)."""
    arm, hand = side.mask("arm"), side.mask("hand")
    el, wr = side.joint("lowerarm01"), side.joint("wrist")
    t = unit(wr - el)
    pal, rad = unit(FRONT - t * (FRONT @ t)), unit(side.lat - t * (side.lat @ t))
    for name, origin, direction, tol in (
        ("elbow_crease_centre", el, pal, 4),
        ("elbow_crease_radial_end", el, rad + 0.45 * pal, 5),
        ("olecranon", el - 15 * t - 3 * rad, -pal, 7),
        ("lateral_epicondyle", el - 6 * t, rad + 0.12 * pal, 6),
        ("medial_epicondyle", el - 6 * t, -rad, 6),
        ("wrist_crease_centre_palmar", wr + 2 * t, pal, 4),
        ("wrist_crease_centre_dorsal", wr + 1 * t, -pal, 4),
        ("radial_styloid", wr - 3 * t, rad, 4),
        ("ulnar_styloid", wr - 3 * t, -rad, 4),
    ):
        side.ray(name, origin, direction, arm, BONE, tol)
    dn = unit(np.cross(side.joint("finger2-1") - wr, side.joint("finger5-1") - wr))
    dn = dn if dn @ -pal > 0 else -dn
    for k in (2, 3, 4, 5):
        for joint, name, far in ((1, "knuckle_mcp", True), (2, "pip", False), (3, "dip", False)):
            at = side.joint(f"finger{k}-{joint}")
            side.ray(f"{name}_{FINGERS[k]}", at, dn, hand, BONE, 3, far=far)
    side.ray("thumb_mcp", side.joint("finger1-2"), dn, hand, BONE, 3)
    side.ray("thumb_ip", side.joint("finger1-3"), dn, hand, BONE, 3, far=False)
    for k, name in FINGERS.items():
        side.vertex(f"tip_{name}", side.B.tips[(k, side.s)], MESH, 1)
    m2, b1 = side.joint("finger2-1"), side.joint("finger1-1")
    size = np.linalg.norm(m2 - wr)
    b2 = wr + 0.18 * (m2 - wr) + 0.06 * size * rad
    bases = "bases of MC1/MC2 from rig -> dorsal skin"
    side.ray("metacarpal_1_2_base_junction", 0.5 * (b2 + b1), dn, hand, bases, 5)
    middle = 0.5 * (b2 + m2) + 0.10 * size * rad
    side.ray(
        "LI4_mc2_midpoint_radial", middle, dn, hand, "radial to MC2 midpoint -> dorsal skin", 4
    )
    web = MESH + " (apex of the thumb-index web in the flat-hand silhouette)"
    side.vertex("first_web_edge", thumb_web(side, flat), web, 4)


def thumb_web(side: Side, flat: Body) -> int:
    """Vertex at the deepest point of the flat hand's outline between thumb and index finger."""
    s, tips = side.s, side.B.tips
    wr = flat.j(f"wrist.{s}")
    ex = unit(flat.j(f"finger3-1.{s}") - wr)
    ez = unit(np.cross(flat.j(f"finger2-1.{s}") - wr, flat.j(f"finger5-1.{s}") - wr))
    P = np.stack([(flat.U - wr) @ ex, (flat.U - wr) @ np.cross(ez, ex)], 1)
    faces = flat.F[flat.fm["hand" + s]]
    ring = np.array(largest(silhouette(P, faces)).exterior.coords)[:-1]

    def nearest(p: Array) -> int:
        return int(np.argmin(np.linalg.norm(ring - p, axis=1)))

    i, j = sorted((nearest(P[tips[(1, s)]]), nearest(P[tips[(2, s)]])))
    one, other = ring[i : j + 1], np.concatenate([ring[j:], ring[: i + 1]])
    between = one if len(one) < len(other) else other
    apex = between[np.argmin(between[:, 0])]
    hand = np.unique(faces)
    return hand[np.argmin(np.linalg.norm(P[hand] - apex, axis=1))]


def pelvis_and_leg(side: Side) -> None:
    """Pelvis, thigh, knee and shin."""
    q, trunk, leg = side.q, side.B.fm["trunk"], side.mask("leg")
    hip, kn, an = side.joint("upperleg01"), side.joint("lowerleg01"), side.joint("foot")

    def axis(y: float) -> Array:
        a, b = (hip, kn) if y < kn[1] else (kn, an)
        return a + (y - a[1]) / (b[1] - a[1]) * (b - a)

    spine = "iliospinale height 0.563, bi-iliospinale 0.138 stature, " + LEVEL
    side.ray("ASIS", [q * 69, 437, 0], FRONT, trunk, spine, 10)
    tilt = "pelvic tilt 11 deg, inter-PSIS 0.056 stature, " + LEVEL
    side.ray("PSIS_sacral_dimple", [q * 28, 428, 0], BACK, trunk, tilt, 10)
    crest = [q * 45, level("iliocristaleheight"), -8]
    side.ray("iliac_crest_top", crest, [q, 0, 0], trunk, ANSUR, 6)
    hip_bone = [hip[0], level("trochanterionheight") + 4, hip[2] - 2]
    lateral = "ANSUR II trochanterion height +4 -> lateral skin"
    side.ray("greater_trochanter", hip_bone, [q, 0, -0.12], trunk, lateral, 7)
    y, origin = gluteal_fold(side, axis)
    fold = MESH + " (max. concavity of the posterior profile)"
    side.ray("gluteal_fold_centre", [origin[0], y, origin[2]], BACK, trunk, fold, 6)
    knee = level("kneeheightmidpatella")
    side.ray("patella_centre", axis(knee), FRONT, leg, ANSUR, 4)
    length = "patella length 27 units (4.6 cm) about ANSUR mid-patella"
    side.ray("patella_upper_border", axis(knee - 13.5), FRONT, leg, length, 6)
    side.ray("patella_apex", axis(knee + 13.5), FRONT, leg, "as above", 6)
    crease = "level of mid-patella / just above the joint line, " + LEVEL
    side.ray("popliteal_crease_centre", axis(knee), BACK, leg, crease, 7)
    side.ray("tibial_tuberosity", axis(knee + 38), FRONT, leg, LEVEL, 8)
    side.ray("fibula_head", axis(knee + 24) + [0, 0, -4], [q, 0, -0.45], leg, LEVEL, 8)
    side.ray("medial_tibial_condyle_lower_border", axis(knee + 30), [-q, 0, 0.1], leg, LEVEL, 8)


def gluteal_fold(side: Side, axis: Callable[[float], Array]) -> tuple[float, Vector]:
    """Level (units) where the profile of the buttock is most hollow, and the origin of the rays."""
    U, F, trunk = side.B.U, side.B.F, side.B.fm["trunk"]
    crotch = U[4356][1]
    p = axis(crotch + 17)
    origin = [p[0] - side.q * 6, 0, p[2]]
    ys = np.arange(crotch - 25, crotch + 42, 1.5)
    profile = []
    for y in ys:
        hit = raycast(U, F, [origin[0], y, origin[2]], BACK, trunk, True)
        profile.append(side.B.at(hit)[0][2] if hit else np.nan)
    smooth = np.convolve(np.pad(np.array(profile), 2, mode="edge"), np.ones(5) / 5, "valid")
    hollow = -(smooth[8:] - 2 * smooth[4:-4] + smooth[:-8])
    return ys[4:-4][np.nanargmax(hollow)], origin


def foot(side: Side) -> None:
    """Ankle and foot."""
    B, q, U = side.B, side.q, side.B.U
    low, on_foot, an = side.mask("lowleg"), side.mask("foot"), side.joint("foot")
    flat = np.array([1, 0, 1])
    fwd = unit((side.joint("toe3-1") - an) * flat)
    out = unit(np.cross(fwd, [0, 1, 0]))
    out = out if out[0] * q > 0 else -out
    y = level("lateralmalleolusheight")
    side.ray("lateral_malleolus", [an[0], y, an[2]] - 1.5 * fwd, out, low, ANSUR, 4)
    inner = "7 units above lateral malleolus, " + LEVEL
    side.ray("medial_malleolus", [an[0], y - 7, an[2]] + 1.5 * fwd, -out, low, inner, 5)
    side.ray("ankle_crease_centre_front", an + [0, 3, 0], fwd + [0, -0.35, 0], low, BONE, 5)
    fv = np.where((B.weight(("foot", "toe")) > 0.5) & (q * U[:, 0] > 0))[0]
    side.vertex("heel_back", fv[np.argmin(U[fv] @ fwd)], MESH, 2)
    for k, name in TOES:
        side.ray(f"mtp_{name}_toe", side.joint(f"toe{k}-1"), UP, on_foot, BONE, 3)
        bones = [i for b, i in B.rig.idx.items() if b.startswith(f"toe{k}-") and b.endswith(side.s)]
        tv = np.where(np.isin(B.rig.dom, bones))[0]
        side.vertex(f"tip_{name}_toe", tv[np.argmax(U[tv] @ fwd)], MESH, 1)
    m1, m2 = side.joint("toe1-1"), side.joint("toe2-1")
    b1 = m1 - 0.245 * FOOT_LENGTH * unit((m1 - an) * flat * [0.6, 1, 1])
    b2 = m2 - 0.27 * FOOT_LENGTH * unit((m2 - an) * [0.8, 0, 1])
    base, heads = 0.5 * (b1 + b2), 0.5 * (m1 + m2)
    base[1] = heads[1] = m1[1]
    back = "metatarsal lengths 0.245/0.27 foot length back from MTP joints -> dorsal skin"
    side.ray("metatarsal_1_2_base_junction", base, UP, on_foot, back, 5)
    distal = "just distal to that junction (22 % towards the MTP joints)"
    side.ray("LR3", base + 0.22 * (heads - base), UP, on_foot, distal, 5)
    web = heads + 5.5 * fwd
    near = np.unique(B.F[on_foot])
    near = near[np.linalg.norm((U[near] - web)[:, [0, 2]], axis=1) < 3.0]
    if not len(near):
        near = fv[[np.argmin(np.linalg.norm((U[fv] - web)[:, [0, 2]], axis=1))]]
    side.vertex("toe_web_1_2", near[np.argmin(U[near, 1])], MESH, 4)


def anchors(body: Body, flat: Body) -> dict[str, tuple[Anchor, str, float]]:
    """All landmarks of the neutral body: name -> (anchor, method, tolerance in units)."""
    marks = Marks(body)
    midline(marks)
    for s in "LR":
        side = Side(marks, s)
        head_and_shoulder(side)
        arm_and_hand(side, flat)
        pelvis_and_leg(side)
        foot(side)
    return marks.found
