"""Things that press: the rounded edge of a table, the rubber end of a pencil, a soft ball."""

from tsubo.ui.closeup.tool_parts import (
    CLOTH,
    CLOTH_LINE,
    CLOTH_SHADE,
    LEAD,
    METAL,
    PAINT,
    PAINT_SHADE,
    RUBBER,
    WOOD,
    WOOD_LINE,
    WOOD_SHADE,
    Part,
    box,
    round_about,
)

TABLE = (
    Part(
        box(3, 62, 104, 76),
        WOOD_SHADE,
        WOOD_LINE,
    ),
    Part(
        (
            *((-8, 6), (-6, -1), (0, -4), (6, -1), (8, 6), (8, 6)),
            *((8, 260), (8, 260), (-8, 260), (-8, 260), (-8, 6)),
        ),
        WOOD,
        WOOD_LINE,
        ((WOOD_SHADE, box(3, -10, 20, 270)),),
        (((-4, 30), (-4.6, 54), (-3.8, 80)), ((-1, 20), (-0.4, 40), (-1, 64))),
    ),
)
"""A table top from its side: a board with a round nose, and a leg below it."""

ERASER = (
    Part(
        ((-5, 27), (-5, 27), (5, 27), (5, 27), (5, 92), (5, 92), (-5, 92), (-5, 92)),
        PAINT,
        CLOTH_LINE,
        ((PAINT_SHADE, box(1.8, 20, 8, 100)),),
        (((-1.8, 27), (-1.8, 92)),),
    ),
    Part(
        ((-5, 92), (-5, 92), (5, 92), (5, 92), (0, 109), (0, 109)),
        WOOD,
        WOOD_LINE,
        ((LEAD, ((-6, 103), (-6, 103), (6, 103), (6, 103), (0, 116))),),
    ),
    Part(
        (
            *((-5, 16), (-5, 16), (-5, 4), (-4, -1.4), (0, -3), (4, -1.4), (5, 4)),
            *((5, 16), (5, 16)),
        ),
        RUBBER,
        WOOD_LINE,
    ),
    Part(
        box(-5.6, 16, 5.6, 27),
        METAL,
        WOOD_LINE,
        (("#97928A", box(2, 10, 9, 30)),),
        (((-5.6, 19.4), (5.6, 19.4)), ((-5.6, 23.6), (5.6, 23.6))),
    ),
)
"""A pencil, its rubber end on the place; thicker than a real one, or the mark would hide it."""

_SEAM = "#FBF7F1"

BALL = (
    Part(
        round_about(0, 0, 16.5, 16.5),
        CLOTH,
        CLOTH_LINE,
        (
            (CLOTH_SHADE, ((19, -7), (12.6, 7), (2.5, 13.5), (-10, 12.6), (-5, 20), (20, 20))),
            (_SEAM, ((-18, -12), (-8.4, -9.2), (-5.4, 0), (-8.4, 9.2), (-18, 12))),
            (CLOTH, ((-18, -9.6), (-10.2, -7.8), (-7.6, 0), (-10.2, 7.8), (-18, 9.6))),
            (_SEAM, ((18, -12), (8.4, -9.2), (5.4, 0), (8.4, 9.2), (18, 12))),
            (CLOTH_SHADE, ((18, -9.6), (10.2, -7.8), (7.6, 0), (10.2, 7.8), (18, 9.6))),
        ),
    ),
)
"""A soft ball, a little smaller than one for tennis, so that it is seen to keep off the spine."""
