"""Hand-placed forms of the foot close-up; tables as in ``strokes_hand.py``. Figure units."""
# ruff: noqa: RUF005 - arrays are added here, not joined

from __future__ import annotations

from itertools import pairwise

from details import TOES, direction, keep_none, points
from kinds import Array, Marks, Strokes, Table


def foot_details(lm: Marks) -> Table:
    """Toenails."""
    nails = []
    for t, w, length in zip(
        TOES, (9.0, 5.2, 4.8, 4.4, 3.6), (7.4, 4.4, 4.0, 3.7, 3.0), strict=True
    ):
        tip = lm[f"tip_{t}"]
        u = direction(tip - lm[f"mtp_{t}"])
        nails.append((tip - u * (length * 0.5 + 1.5) + [0.5 if t == "big" else 0, 0], u, length, w))
    return {"nail": nails, "nail_strength": 1.5}


def foot_relief(lm: Marks) -> Strokes:
    """Extensor tendons, the hollow between the first two metatarsal bones, joints, ankle bones."""
    a, b, w, lr3 = (
        lm[k] for k in ("ankle_crease_front", "mt1_mt2_base_junction", "toe_web_1_2", "LR3")
    )
    out = []
    for t, h, sg in (
        ("big", 2.5, 1.7),
        ("second", 1.4, 1.35),
        ("third", 1.3, 1.35),
        ("fourth", 1.2, 1.35),
    ):
        m = lm[f"mtp_{t}"]
        big = t == "big"
        out.append((
            points(
                a + [2.2 if big else 0, -18], a + [3.2 if big else -0.5, 0],
                a + 0.42 * (m - a) + [3.4 if big else -0.8, 0],
                a + 0.75 * (m - a) + [1.8 if big else 0, 0], m + [0, 2],
            ), sg, h,
        ))  # fmt: skip
    # bones to both sides of the hollow, and the hollow itself, deepest at the point
    out += [
        (points(b + [7.5, -4], b + 0.4 * (w - b) + [7.5, 0], lm["mtp_big"] + [0, -3]), 3.2, 1.0),
        (points(b + [-6, -4], b + 0.4 * (w - b) + [-7, 0], lm["mtp_second"] + [0, -4]), 2.8, 0.7),
        (
            points(b + [0, -4], lr3 + [0, 1], b + 0.55 * (w - b), b + 0.9 * (w - b) + [-1, 0]),
            2.7,
            -1.9,
        ),
        ([lr3], 3.6, -1.9),
    ]
    for p, q in pairwise(TOES[1:]):
        m = 0.5 * (lm[f"mtp_{p}"] + lm[f"mtp_{q}"])
        out.append((points(m + 0.5 * (a - m), m + 0.2 * (a - m), m + [0, 5]), 2.2, -0.6))
    for t, r in zip(TOES, (4.6, 3.2, 3.0, 2.9, 2.8), strict=True):
        m, tip = lm[f"mtp_{t}"], lm[f"tip_{t}"]
        u = direction(tip - m)
        out += [([m], r, 0.9 if t == "big" else 0.55), ([m + 0.52 * (tip - m)], r * 0.62, 0.4)]
        crease = points(tip - u * 6.6 - [r * 0.9, 0], tip - u * 7.2, tip - u * 6.6 + [r * 0.9, 0])
        out.append((crease, 0.7, -0.2))
    outer, inner = lm["lateral_malleolus"], lm["medial_malleolus"]
    out += [
        ([outer + [2.8, -1]], 5.2, 2.2), ([outer + [8, 8]], 5, -1.0),
        ([inner + [-2.6, -1]], 5.4, 2.2), ([inner + [-6.5, 9]], 5, -1.0),
        (points(a + [-6, -1], a + [0, 1.5], a + [8, -1]), 2.5, -0.5),
        (points(a + [-1, -110], a + [1, -60], a + [3, -40], a + [5, -22]), 4, 1.0),
    ]  # fmt: skip
    return out


def toe_gaps(lm: Marks) -> list[tuple[Array, Array]]:
    """Lines between neighbouring toes: (start at the web, end between the tips), in units."""
    gaps = []
    for p, q in pairwise(TOES):
        root = 0.5 * (lm[f"mtp_{p}"] + lm[f"mtp_{q}"])
        end = 0.5 * (lm[f"tip_{p}"] + lm[f"tip_{q}"])
        end[1] = min(lm[f"tip_{p}"][1], lm[f"tip_{q}"][1]) - 1.6
        gaps.append((root + (end - root) * 0.27, end))
    return gaps


def foot_hints(lm: Marks) -> Table:
    """The gaps between the closed toes."""
    lines = [([s, 0.5 * (s + e) + [0.25, 0], e], 0.6, 0.75) for s, e in toe_gaps(lm)]
    return {0.5: lines}


def foot_quiet(lm: Marks) -> Strokes:
    """Erase the cracks of the mesh between the toes and behind the outer ankle."""
    out = []
    for s, e in toe_gaps(lm):
        out += [(s, (6, 9), 2.6), (0.5 * (s + e), (4.0, 8), 2.2)]
    return [*out, (lm["tip_fourth"] + [1.5, -1], (6, 4), 2.2), ((-23, -5), (5, 13), 3.0)]


def foot_paint(lm: Marks) -> Strokes:
    """Shin, soft shade in the toe gaps, and the hollow at the point."""
    out = [([[-4, -114], [0, -70], [3, -24]], 15, 0.05)]
    for s, e in toe_gaps(lm):
        out += [
            ([s + [0, -1.5], 0.5 * (s + e), e], 2.0, -0.11),
            ([s + [0, 1], s + [0, 4]], 3.2, -0.05),
        ]
    b, w, lr3 = lm["mt1_mt2_base_junction"], lm["toe_web_1_2"], lm["LR3"]
    out += [
        ([b + [0, -2], lr3, b + 0.6 * (w - b), w + [-1, -4]], 3.6, -0.045),
        ([lr3 + [0, -1.5], lr3 + [0, 2]], 4.4, -0.05),
    ]
    return out


FOOT = {
    "keep": keep_none, "details": foot_details, "fold_w": 0.45, "hints": foot_hints,
    "paint": foot_paint, "relief": foot_relief,
    "shares": {"t3": 24, "t2": 12, "t1": 5, "t0": 1.5, "t5": 62, "t6": 98},
    "quiet": foot_quiet,
}  # fmt: skip
