"""Hand-placed forms of the hand, forearm, foot and knee close-ups, tied to their landmarks.

Every table has: keep (inner contours), details (nails, creases), hints (fine lines), paint (soft
brush) and relief (ridges and furrows); each but `keep` is a function of the landmarks, in units.
"""

from __future__ import annotations

import numpy as np
from details import FINGERS, TOES, arc, direction, keep_all, keep_none, no_paint, nothing, points


def hand_details(lm):
    """Nails and skin creases of the back of the hand."""
    nails, creases = [], []
    for f, w, l in zip(FINGERS, (6.0, 6.3, 6.0, 4.8), (7.6, 8.0, 7.6, 6.2)):
        tip, dip, pip, mcp = (lm[f"{k}_{f}"] for k in ("tip", "dip", "pip", "knuckle"))
        u, v, m = direction(tip - dip), direction(dip - pip), direction(pip - mcp)
        nails.append((tip - u * (l * 0.5 + 1.0), u, l, w))
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


def hand_paint(lm):
    """Light on the knuckles, shade between them."""
    out = []
    for f in FINGERS:
        mcp = lm[f"knuckle_{f}"]
        m = direction(lm[f"pip_{f}"] - mcp)
        out.append(([mcp - m * 0.3, mcp + m * 1.2], 2.6, 0.03))
    knuckles = [lm[f"knuckle_{f}"] for f in FINGERS]
    for a, b in zip(knuckles[:-1], knuckles[1:]):
        out.append(([0.5 * (a + b) + [0, -1], 0.5 * (a + b) + [0, 5]], 2.2, -0.02))
    return out


def hand_relief(lm):
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
    for a, b in zip(knuckles[:-1], knuckles[1:]):
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


def side_relief(lm):
    """Forearm: fleshy ridge, finger extensors, wrist hollow with its tendons, knuckles."""
    e, s, le, o = (
        lm[k] for k in ("LI11", "wrist_crease_radial_LI5", "lateral_epicondyle", "olecranon")
    )
    w, mc, ip, li4 = lm["wrist_crease_dorsal"], lm["thumb_mcp"], lm["thumb_ip"], lm["LI4"]
    out = [
        # the ridge that is pressed, and the groove below it
        (points((-46, -12), e + [-6, -4], e + [16, -5.5], e + [44, -6], e + [72, -6.5], e + [104, -7]), 5.2, 2.7),
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
    for f, p in zip(FINGERS, knuckles):
        m = direction(lm[f"pip_{f}"] - p)
        tendon = points(w + [3, -1], p + 0.55 * (w - p) + [0, -0.4], p + 0.22 * (w - p), p - m)
        out += [([p + m * 0.5], 2.4, 0.9), (tendon, 1.1, 0.5)]
        out += [([lm[f"pip_{f}"]], 1.9, 0.38), ([lm[f"dip_{f}"]], 1.5, 0.2)]
    for a, b in zip(knuckles[:-1], knuckles[1:]):
        mid = 0.5 * (a + b)
        out.append((points(mid + [-7, 0], mid, mid + [4, 0]), 1.7, -0.65))
    return out


def side_details(lm):
    """Nails and skin creases of the hand seen from the side."""
    nails, creases = [], []
    sizes = zip(FINGERS, (4.5, 4.3, 4.2, 3.4), (7.0, 7.2, 6.8, 5.2), (0.7, 0.1, -0.1, -0.2))
    for f, w, l, off in sizes:
        tip, dip, pip, mcp = (lm[f"{k}_{f}"] for k in ("tip", "dip", "pip", "knuckle"))
        u, v, m = direction(tip - dip), direction(dip - pip), direction(pip - mcp)
        n = np.array([-u[1], u[0]])
        half = 1.9 if f == "little" else 2.5
        nails.append((tip - u * (l * 0.5 + 1.2) + n * off, u, l, w * 0.9))
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


def side_hints(lm):
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


FOREARM = {
    "keep": keep_all, "details": side_details, "fold_w": 0.4, "hints": side_hints,
    "paint": no_paint, "relief": side_relief,
}  # fmt: skip


def foot_details(lm):
    """Toenails."""
    nails = []
    for t, w, l in zip(TOES, (9.0, 5.2, 4.8, 4.4, 3.6), (7.4, 4.4, 4.0, 3.7, 3.0)):
        tip = lm[f"tip_{t}"]
        u = direction(tip - lm[f"mtp_{t}"])
        nails.append((tip - u * (l * 0.5 + 1.5) + [0.5 if t == "big" else 0, 0], u, l, w))
    return {"nail": nails, "nail_strength": 1.5}


def foot_relief(lm):
    """Extensor tendons, the hollow between the first two metatarsal bones, joints, ankle bones."""
    a, b, w, lr3 = (
        lm[k] for k in ("ankle_crease_front", "mt1_mt2_base_junction", "toe_web_1_2", "LR3")
    )
    out = []
    for t, h, sg in (
        ("big", 1.7, 1.7),
        ("second", 0.85, 1.3),
        ("third", 0.8, 1.3),
        ("fourth", 0.75, 1.3),
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
    for p, q in zip(TOES[1:-1], TOES[2:]):
        m = 0.5 * (lm[f"mtp_{p}"] + lm[f"mtp_{q}"])
        out.append((points(m + 0.5 * (a - m), m + 0.2 * (a - m), m + [0, 5]), 2.2, -0.6))
    for t, r in zip(TOES, (4.6, 3.2, 3.0, 2.9, 2.8)):
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


def foot_hints(lm):
    """The gaps between the closed toes."""
    gaps = []
    for k, (p, q) in enumerate(zip(TOES[:-1], TOES[1:])):
        m, e = 0.5 * (lm[f"mtp_{p}"] + lm[f"mtp_{q}"]), 0.5 * (lm[f"tip_{p}"] + lm[f"tip_{q}"])
        e[1] = min(lm[f"tip_{p}"][1], lm[f"tip_{q}"][1]) - 2.2
        s = m + (e - m) * (0.34 if k else 0.30)
        gaps.append(([s, 0.5 * (s + e) + [0.25, 0], e], 0.75, 0.7))
    return {0.5: gaps}


def foot_paint(_lm):
    """Light on the shin."""
    return [([[-4, -114], [0, -70], [3, -24]], 15, 0.07)]


FOOT = {
    "keep": keep_none, "details": foot_details, "fold_w": 0.45, "hints": foot_hints,
    "paint": foot_paint, "relief": foot_relief,
    "shares": {"t3": 20, "t2": 11, "t1": 5, "t0": 1.5, "t5": 50, "t6": 96},
}  # fmt: skip


def knee_relief(lm):
    """Tendons beside the hollow of the knee, the hollow, its crease and the calf heads."""
    c, f = lm["popliteal_crease_centre_R"], lm["fibula_head_R"]
    return [
        (
            points([84, 596], [90, 640], [95, 670], [101, 700], [107, 728], f + [-6, -2]),
            2.8,
            1.9,
            (0, 1),
        ),
        (
            points([82, 596], [78, 640], [73, 672], [68, 702], [66, 730], [66, 744]),
            2.5,
            1.7,
            (0, 1),
        ),
        (points([76, 596], [70, 640], [64, 675], [61, 705], [61, 735]), 2.6, 0.9, (0, 1)),
        (points(c + [2, -26], c + [2, -10], c + [1, 4]), 9.5, -3.0),
        (points([84, 596], [84, 640], [84, 660], [84, 684]), 5, -1.2, (0, 1)),
        (points(c + [-15, 0.5], c + [0, 2.2], c + [16, -1.5]), 1.5, -0.75),
        (points(c + [-11, 6], c + [2, 7.4], c + [13, 4.6]), 1.3, -0.35),
        (points([73, 736], [71, 760], [73, 790], [76, 820], [79, 850]), 8.5, 2.4, (1, 0)),
        (points([98, 738], [99, 762], [98, 790], [97, 820], [96, 850]), 7.5, 2.2, (1, 0)),
        (points([85, 734], [85.5, 760], [86, 790], [87, 820], [88, 850]), 3.4, -1.3, (1, 0)),
        ([f + [-4, 0]], 4.0, 0.9),
    ]


def knee_hints(_lm):
    """Creases and the edges of the tendons."""
    return {
        0.32: [([[67.5, 723.2], [74, 724.6], [83, 725.0], [91, 724.0], [97.5, 721.8]], 0.5)],
        0.2: [([[71, 728.4], [80, 731], [92, 729.6]], 0.45)],
        0.16: [
            ([[96.5, 668], [101.6, 696], [106, 718]], 0.5),
            ([[73.4, 672], [69.4, 696], [67.4, 714]], 0.5),
        ],
    }


TRUNK_SHARES = {"t3": 27, "t2": 16, "t1": 8, "t0": 2, "t5": 54, "t6": 96}

KNEE_BACK = {
    "keep": keep_none, "details": nothing, "paint": no_paint, "relief": knee_relief,
    "hints": knee_hints, "shares": TRUNK_SHARES,
}  # fmt: skip
