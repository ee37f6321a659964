"""Hand-placed forms of the hand and forearm close-ups, tied to their landmarks.

Every table of a close-up has: keep (inner contours), details (nails, creases), hints (fine lines),
paint (soft brush), relief (ridges and furrows) and maybe quiet (places to blur); each but `keep`
is a function of the landmarks. Figure units.
"""
# ruff: noqa: RUF005 - arrays are added here, not joined

from __future__ import annotations

from itertools import pairwise

import numpy as np
from details import FINGERS, arc, direction, keep_all, nothing, points
from kinds import Marks, Strokes, Table


def hand_details(lm: Marks) -> Table:
    """Nails and skin creases of the back of the hand."""
    nails, creases = [], []
    for f, w, length in zip(FINGERS, (6.0, 6.3, 6.0, 4.8), (7.6, 8.0, 7.6, 6.2), strict=True):
        tip, dip, pip, mcp = (lm[f"{k}_{f}"] for k in ("tip", "dip", "pip", "knuckle"))
        u, v, m = direction(tip - dip), direction(dip - pip), direction(pip - mcp)
        nails.append((tip - u * (length * 0.5 + 1.0), u, length, w))
        for o, b, h in ((-1.6, -1.1, 3.2), (0, -0.3, 3.5), (1.6, 1.0, 3.2)):
            creases.append((arc(pip + v * o, v, h, b), 0.34))
        for o, b, h in ((-0.7, -0.4, 2.6), (0.7, 0.5, 2.6)):
            creases.append((arc(dip + u * o, u, h, b), 0.3))
        creases.append((arc(mcp + m * 2.2, m, 2.6, 1.0), 0.34))
        creases.append((arc(mcp + m * 0.8, m, 2.9, 0.9), 0.3))
    ip, tip = lm["thumb_ip"], lm["tip_thumb"]
    u = direction(tip - ip)
    creases += [(arc(ip + u * o, u, 3.0, b), 0.34) for o, b in ((-0.8, -0.5), (0.8, 0.6))]
    v = np.array([u[1], -u[0]])
    v = v if v[1] > 0 else -v
    nails.append((tip - u * 4.6 + v * 0.9, u, 6.6, 3.0))
    return {"nail": nails, "crease": creases}


def hand_paint(lm: Marks) -> Strokes:
    """Light on the knuckles, shade between them."""
    out = []
    for f in FINGERS:
        mcp = lm[f"knuckle_{f}"]
        m = direction(lm[f"pip_{f}"] - mcp)
        out.append(([mcp - m * 0.3, mcp + m * 1.2], 2.6, 0.03))
    knuckles = [lm[f"knuckle_{f}"] for f in FINGERS]
    for a, b in pairwise(knuckles):
        out.append(([0.5 * (a + b) + [0, -1], 0.5 * (a + b) + [0, 5]], 2.2, -0.02))
    return out


def hand_relief(lm: Marks) -> Strokes:
    """Tendons, knuckles, the bulge of the thumb web and the outer wrist bone."""
    w, li4, mc = lm["wrist_crease_dorsal"], lm["LI4"], lm["thumb_mcp"]
    out = []
    for f in FINGERS:
        mcp, pip, dip = lm[f"knuckle_{f}"], lm[f"pip_{f}"], lm[f"dip_{f}"]
        m = direction(pip - mcp)
        line = points(
            mcp - m * 1.5, mcp + 0.35 * (w - mcp), mcp + 0.7 * (w - mcp), mcp + 0.95 * (w - mcp)
        )
        out += [
            (line, 1.15, 0.5),
            ([mcp + m * 0.4], 3.0, 0.85),
            ([pip], 2.6, 0.4),
            ([dip], 2.0, 0.22),
        ]
    knuckles = [lm[f"knuckle_{f}"] for f in FINGERS]
    for a, b in pairwise(knuckles):
        mid = 0.5 * (a + b)
        out.append((points(mid + [0, -3], mid + [0, 4], mid + 0.3 * (w - mid)), 2.3, -0.7))
    side = lm["knuckle_index"] + [3.6, 8]
    out += [
        ([li4 + [-1.5, 1.5]], 5.2, 1.3),
        (points(side, 0.5 * (side + li4) + [2.6, 2], li4 + [5, 12]), 2.0, -0.5),
        (points(lm["mc1_mc2_base_junction"] + [-2, 2], 0.5 * (mc + w) + [-5, 0], mc), 1.5, 0.6),
        ([mc], 3.2, 0.6),
        ([lm["thumb_ip"]], 2.4, 0.4),
        ([lm["ulnar_styloid"] + [-3.4, -1]], 3.8, 1.5),
        (points(w + [-8, 1.5], w + [0, 0.6], w + [9, 1.5]), 2.4, -0.35),
        (points(w + [-3, 6], w + [-3, 22], w + [-3, 44]), 5.0, 0.5),
    ]
    return out


HAND = {
    "keep": keep_all, "details": hand_details, "fold_w": 0.4, "hints": nothing,
    "paint": hand_paint, "relief": hand_relief,
}  # fmt: skip


def side_relief(lm: Marks) -> Strokes:
    """Forearm: fleshy ridge, finger extensors, wrist hollow with its tendons, knuckles."""
    e, s, le, o = (
        lm[k] for k in ("LI11", "wrist_crease_radial_LI5", "lateral_epicondyle", "olecranon")
    )
    w, mc, ip, li4 = lm["wrist_crease_dorsal"], lm["thumb_mcp"], lm["thumb_ip"], lm["LI4"]
    out = [
        # the ridge that is pressed, and the groove below it
        (
            points(
                (-46, -12), e + [-6, -4], e + [16, -5.5],
                e + [44, -6], e + [72, -6.5], e + [104, -7],
            ),
            5.2, 2.7,
        ),
        (points(le + [2, 1], e + [28, 5.0], e + [62, 2.6], e + [98, 0.8], e + [122, 1]), 3.2, -1.9),
        # finger extensors
        (points(le + [8, 6], e + [36, 13], e + [72, 11], e + [112, 9], w + [-8, 0]), 5.4, 1.5),
        (points((-2, 17), (30, 17.5), (70, 15.5), (112, 12.5)), 3.0, -0.7),
        # elbow
        ([le], 3.6, 1.2), ([le + [-5.5, 6]], 3.8, -1.0), ([o + [1, -1]], 5.0, 1.2),
        (points(e + [-1, -16], e + [1, -8], e), 1.7, -0.9, (0, 1)),
        (points((-60, -4), (-40, -2), (-20, 0), (-10, 3)), 4.5, -0.6),
        # tendons to the thumb and the hollow between them
        (points((100, -3), (120, -9.5), (138, -14), s + [2, -5.5]), 2.8, 1.0),
        (points((112, 1), (128, -5), (142, -10)), 1.8, -0.5),
        (points(s + [-1, 0.3], s + [5, -1], s + [10, -3]), 2.7, -2.3),
        (points(w + [-4, -6.5], s + [8, 2.6], s + [18, -3.2], mc + [-1, 2]), 1.2, 1.25),
        (points(s + [-3, -5.2], s + [8, -7.2], s + [18, -9.4], mc + [-3, -3]), 1.15, 1.1),
        # outer wrist bone, muscle of the thumb web
        ([(138, 13.2)], 4.2, 1.9), ([(148, 13.5)], 3.6, -0.9),
        ([li4 + [1, 0]], 5.0, 1.3),
        (points(li4 + [-8, 5], li4 + [6, 4], lm["knuckle_index"] + [-5, 2.2]), 1.6, -0.5),
        ([mc], 3.0, 0.7), ([ip], 2.4, 0.5),
    ]  # fmt: skip
    knuckles = [lm[f"knuckle_{f}"] for f in FINGERS]
    for f, p in zip(FINGERS, knuckles, strict=True):
        m = direction(lm[f"pip_{f}"] - p)
        tendon = points(w + [3, -1], p + 0.55 * (w - p) + [0, -0.4], p + 0.22 * (w - p), p - m)
        out += [([p + m * 0.5], 2.4, 0.9), (tendon, 1.1, 0.5)]
        out += [([lm[f"pip_{f}"]], 1.9, 0.38), ([lm[f"dip_{f}"]], 1.5, 0.2)]
    for a, b in pairwise(knuckles):
        mid = 0.5 * (a + b)
        out.append((points(mid + [-7, 0], mid, mid + [4, 0]), 1.7, -0.65))
    return out


def side_details(lm: Marks) -> Table:
    """Nails and skin creases of the hand seen from the side."""
    nails, creases = [], []
    sizes = zip(
        FINGERS, (4.5, 4.3, 4.2, 3.4), (7.0, 7.2, 6.8, 5.2), (0.7, 0.1, -0.1, -0.2), strict=True
    )
    for f, w, length, off in sizes:
        tip, dip, pip, mcp = (lm[f"{k}_{f}"] for k in ("tip", "dip", "pip", "knuckle"))
        u, v, m = direction(tip - dip), direction(dip - pip), direction(pip - mcp)
        n = np.array([-u[1], u[0]])
        half = 1.9 if f == "little" else 2.5
        nails.append((tip - u * (length * 0.5 + 1.2) + n * off, u, length, w * 0.9))
        for q, b in ((-1.4, -0.9), (0, -0.2), (1.4, 0.8)):
            creases.append((arc(pip + v * q, v, half, b), 0.32))
        creases += [
            (arc(dip + u * q, u, half * 0.8, b), 0.28) for q, b in ((-0.6, -0.4), (0.7, 0.4))
        ]
        creases.append((arc(mcp + m * 1.8, m, half * 0.95, 0.9), 0.3))
        creases.append((arc(mcp + m * 0.6, m, half * 0.95, 0.8), 0.28))
    ip, tip = lm["thumb_ip"], lm["tip_thumb"]
    u = direction(tip - ip)
    creases += [(arc(ip + u * q, u, 2.6, b), 0.32) for q, b in ((-0.8, -0.5), (0.7, 0.5))]
    n = np.array([u[1], -u[0]])
    nails.append((tip - u * 4.8 + n * 0.4, u, 7.0, 4.6))
    return {"nail": nails, "crease": creases}


def side_hints(lm: Marks) -> Table:
    """Elbow crease and wrist creases."""
    e, w, s = lm["LI11"], lm["wrist_crease_dorsal"], lm["wrist_crease_radial_LI5"]
    elbow = [e + [-0.5, -15.5], e + [1.4, -10], e + [1.2, -4.5], e + [-0.4, -0.6]]
    return {
        0.34: [(elbow, 0.7, 0.3)],
        0.22: [
            ([s + [-2.2, 2], s + [-0.9, 6], w + [0.6, -2], w + [0.8, 4]], 0.5),
            ([s + [0.4, 4], s + [1.6, 8], w + [3.2, 0]], 0.4),
        ],
    }


def side_paint(lm: Marks) -> Strokes:
    """Light on the ridge, shade in the groove below it and in the hollow of the wrist."""
    e, s, le = lm["LI11"], lm["wrist_crease_radial_LI5"], lm["lateral_epicondyle"]
    return [
        ([e + [0, -4], e + [30, -5.5], e + [70, -6.5]], 5.0, 0.016),
        ([le + [8, 2], e + [32, 5.0], e + [64, 2.6], e + [98, 0.8]], 3.2, -0.035),
        ([s + [0, 0.2], s + [5, -1.2], s + [10, -3]], 3.3, -0.085),
    ]


FOREARM = {
    "keep": keep_all, "details": side_details, "fold_w": 0.4, "hints": side_hints,
    "paint": side_paint, "relief": side_relief,
}  # fmt: skip
