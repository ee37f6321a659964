"""Hand-placed forms of the lower back, belly and knee close-ups. Figure units.

Strokes of the trunk are mirrored. Tables as in ``strokes_hand.py``.
"""
# ruff: noqa: RUF005 - arrays are added here, not joined

from __future__ import annotations

from details import keep_none, no_paint, nothing, points
from kinds import Marks, Strokes, Table
from relief import both_sides

TRUNK_SHARES = {"t3": 27, "t2": 16, "t1": 8, "t0": 2, "t5": 54, "t6": 96}


def lower_back_relief(lm: Marks) -> Strokes:
    """Spine furrow, long back muscles, rim of the hip bone, sacrum and the last rib."""
    d, c = lm["PSIS_sacral_dimple_R"], lm["iliac_crest_top_R"]
    rim = [[92, 408], [76, 396], c + [-10, 1.5], [48, 397], [38, 408], d + [3, -7]]
    waist = [[92, 393], [74, 383], c + [-10, -10], [46, 386], [36, 397], [30, 408]]
    return both_sides([
        ([[0, 240], [0, 300], [0, 330], [0, 360], [0, 388], [0, 414]], 4.4, -1.5, (0, 1)),
        ([[16, 240], [17, 300], [18, 335], [19, 370], [17, 398], [19, 420]], 8.5, 2.5, (0, 1)),
        ([[36, 240], [37, 300], [38, 335], [36, 368], [31, 396]], 6.0, -1.0, (0, 1)),
        (rim, 5.2, 1.25), (waist, 6.5, -1.15),
        ([d], 3.6, -0.9), ([d + [0, -0.5]], 9.5, 0.6),
        ([[0, 398]], 6, 0.4), ([[-9, 438], [0, 441], [9, 438]], 8.0, 0.9),
        ([d + [-3, 5], [18, 446], [7, 463]], 4.5, -0.8),
        ([[0, 456], [0, 474], [0, 494], [0, 524]], 3.4, -0.7, (1, 0)),
        ([[74, 425], [84, 450], [90, 478]], 9, -1.2), ([[38, 470]], 20, 1.6),
        ([[34, 326], [54, 334], [76, 350]], 5.0, 0.7),
        ([[32, 335], [54, 344], [78, 361]], 6.0, -0.7),
    ])  # fmt: skip


def lower_back_paint(lm: Marks) -> Strokes:
    """Dimples, equally dark on both sides whatever the light does."""
    out = [([[0, 262], [0, 320], [0, 360], [0, 412]], 4.0, -0.05)]
    for s in "LR":
        d = lm[f"PSIS_sacral_dimple_{s}"]
        out += [
            ([d + [-0.4, 0], d + [0.4, 0.6]], 4.4, -0.11),
            ([d + [-4, 6], d + [4, 6]], 3.4, 0.018),
        ]
    return out


def lower_back_hints(_lm: Marks) -> Table:
    """A breath of the spine and the lower rims of the dimples."""
    rim = [[25.2, 429.0], [26.4, 431.0], [28.6, 431.8], [30.8, 430.4]]
    return {
        0.1: [([[0, 290], [0, 340], [0, 378], [0, 396]], 0.6, 0.5)],
        0.26: [(rim, 0.55), ([[-x, y] for x, y in rim], 0.55)],
    }


LOWER_BACK = {
    "keep": keep_none, "details": nothing, "relief": lower_back_relief, "paint": lower_back_paint,
    "hints": lower_back_hints, "shares": TRUNK_SHARES,
}  # fmt: skip


def belly_relief(lm: Marks) -> Strokes:
    """Midline, straight muscles, rib arch, navel, hip points and the soft lower belly."""
    n, a = lm["umbilicus"], lm["ASIS_L"]
    return both_sides([
        ([[0, 240], [0, 288], [0, 320], [0, 355], [0, 385]], 4.5, -1.4, (1, 1)),
        ([[19, 240], [20, 290], [23, 330], [24, 370], [22, 410], [16, 450]], 13, 1.5, (1, 1)),
        ([[46, 318], [52, 350], [52, 385], [46, 420], [34, 456]], 8.0, -0.5),
        ([[10, 300], [28, 312], [48, 332], [66, 356], [80, 374]], 6.0, 1.0),
        ([[12, 313], [28, 325], [46, 345], [62, 368], [76, 385]], 7.0, -1.0),
        ([n], 2.3, -3.6), ([n + [0, -0.5]], 7.0, 1.0), ([n + [0, 4.6]], 2.2, 0.5),
        ([a + [-1, -1]], 9.5, 1.5),
        ([a + [2, 10], [60, 455], [46, 470], [36, 482]], 5.5, -0.8, (1, 1)),
        ([[84, 398], [80, 414], a + [4, -8]], 8.0, 0.7), ([[0, 440]], 26, 2.2),
    ])  # fmt: skip


def belly_hints(_lm: Marks) -> Table:
    """The navel."""
    return {
        0.5: [([[-2.9, 397.4], [-1.6, 395.4], [0, 394.8], [1.6, 395.4], [2.9, 397.4]], 0.7)],
        0.16: [([[0, 396.4], [0.35, 399], [0.1, 402.0]], 1.5, 0.4)],
        0.3: [
            ([[-2.0, 402.2], [0, 403.5], [2.0, 402.2]], 0.4),
        ],
    }


BELLY = {
    "keep": keep_none, "details": nothing, "relief": belly_relief, "paint": no_paint,
    "hints": belly_hints, "shares": TRUNK_SHARES,
}  # fmt: skip


def knee_relief(lm: Marks) -> Strokes:
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


def knee_hints(_lm: Marks) -> Table:
    """Creases and the edges of the tendons."""
    return {
        0.32: [([[67.5, 723.2], [74, 724.6], [83, 725.0], [91, 724.0], [97.5, 721.8]], 0.5)],
        0.2: [([[71, 728.4], [80, 731], [92, 729.6]], 0.45)],
        0.16: [
            ([[96.5, 668], [101.6, 696], [106, 718]], 0.5),
            ([[73.4, 672], [69.4, 696], [67.4, 714]], 0.5),
        ],
    }


KNEE_BACK = {
    "keep": keep_none, "details": nothing, "paint": no_paint, "relief": knee_relief,
    "hints": knee_hints, "shares": TRUNK_SHARES,
}  # fmt: skip
