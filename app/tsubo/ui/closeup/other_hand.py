"""A helper's hand with its sleeve: flat fingers for soft places, the thumb for firmer ones."""

from tsubo.ui.closeup.tool_parts import (
    CLOTH,
    CLOTH_LINE,
    CLOTH_SHADE,
    OTHER_LINE,
    OTHER_SHADE,
    OTHER_SKIN,
    Outline,
    Part,
    box,
)

_NAIL = "#D9B4A2"


def _sleeve(top: float, half: float) -> tuple[Part, ...]:
    """Return a sleeve that begins at ``top`` with a turned-up cuff, and runs off the picture."""
    sleeve = Part(
        (
            *((-half, top), (-half, top), (half, top), (half, top)),
            *((half + 9, top + 170), (half + 9, top + 170)),
            *((-half - 9, top + 170), (-half - 9, top + 170)),
        ),
        CLOTH,
        CLOTH_LINE,
        ((CLOTH_SHADE, box(half * 0.45, top, half + 20, top + 180)),),
        (((-half * 0.2, top + 34), (0, top + 44), (half * 0.5, top + 38)),),
    )
    cuff = Part(
        (
            *((-half - 2.5, top), (-half - 2.5, top), (0, top - 1.5)),
            *((half + 2.5, top), (half + 2.5, top), (half + 3.5, top + 17), (half + 3.5, top + 17)),
            *((0, top + 18.5), (-half - 3.5, top + 17), (-half - 3.5, top + 17)),
        ),
        CLOTH,
        CLOTH_LINE,
        ((CLOTH_SHADE, box(half * 0.5, top - 9, half + 20, top + 30)),),
    )
    return sleeve, cuff


def _nail(x: float, y: float, across: float, down: float) -> Outline:
    """Return a finger nail about (x, y): flat at its root, round at its tip."""
    return (
        (x - across, y + down * 0.6),
        (x - across, y - down * 0.5),
        (x, y - down),
        (x + across, y - down * 0.5),
        (x + across, y + down * 0.6),
        (x, y + down),
    )


FINGERS = (
    Part(
        (
            *((-16, 112), (-17, 104), (-21, 93), (-28, 78), (-38, 60), (-43, 49), (-43.5, 42)),
            *((-39.5, 37.5), (-34.5, 40.5), (-31, 49), (-25, 58.5), (-18.5, 60.5)),
            *((-15.2, 52), (-14.4, 38), (-14.3, 14), (-13.7, 0), (-9.4, -6.5), (-5.2, -1.8)),
            *((-4.7, 1.5), (-4.7, 1.5), (-4.4, -6), (0.2, -10.8), (4.6, -6)),
            *((5.0, -1.5), (5.0, -1.5), (5.6, -3), (9.7, -7.4), (13.8, -2)),
            *((14.4, 8), (14.4, 8), (15.2, 8.6), (18.6, 5.4), (22.2, 11)),
            *((22.8, 30), (23.4, 52), (23.2, 72), (20, 94), (17, 104), (16, 112)),
        ),
        OTHER_SKIN,
        OTHER_LINE,
        (
            (OTHER_SHADE, ((24, 10), (19.5, 40), (17, 74), (10, 112), (30, 112), (30, 10))),
            (OTHER_SHADE, ((-44, 50), (-35, 60), (-24, 80), (-16, 112), (-30, 112), (-50, 60))),
            *((_NAIL, _nail(x, y, 3.0, 3.6)) for x, y in ((-9.3, -1), (0.2, -5), (9.7, -1.6))),
            (_NAIL, _nail(18.5, 10.4, 2.5, 3)),
            (_NAIL, ((-41.5, 45), (-41, 40.6), (-37.8, 40.4), (-36.4, 43.6), (-38.6, 46.4))),
        ),
        (
            ((-4.7, 1.5), (-4.7, 20), (-5.2, 46)),
            ((5.0, -1.5), (5.1, 20), (5.2, 46)),
            ((14.4, 8), (14.5, 24), (14.7, 49)),
            *(
                ((x - 3, y), (x, y - 0.9), (x + 3, y))
                for x, y in ((-9.6, 19), (0.2, 18), (9.8, 19))
            ),
        ),
    ),
    *_sleeve(110, 21),
)
"""Three flat fingers side by side, their pads on the place."""

THUMB = (
    Part(
        (
            *((-17, 96), (-18.5, 84), (-17.5, 68), (-12.5, 56), (-8.6, 45), (-7.2, 35)),
            *((-7.8, 24), (-7.6, 10), (-6.4, -1), (0, -7.6), (6.4, -1), (7.6, 10), (7.6, 24)),
            *((7.4, 32), (8, 36.5), (8, 36.5), (14, 33.4), (24, 33.6), (30.4, 37.6), (31, 43)),
            *((29.4, 46.6), (29.4, 46.6), (33.4, 49), (34.4, 54), (32, 58.6), (32, 58.6)),
            *((34.6, 61), (34.6, 66), (31.4, 70.2), (31.4, 70.2), (32.2, 74), (30, 80)),
            *((24, 83.4), (19, 86), (17, 96)),
        ),
        OTHER_SKIN,
        OTHER_LINE,
        (
            (OTHER_SHADE, ((12, 36), (10, 48), (11, 60), (14, 76), (6, 100), (-4, 76), (2, 50))),
            (OTHER_SHADE, ((8, -4), (4.6, 8), (4.4, 24), (4.6, 38), (10, 44), (12, 20))),
            (_NAIL, _nail(0, 0.5, 4.6, 5.6)),
        ),
        (
            ((-4.5, 20), (0, 18.6), (4.5, 20)),
            ((-4, 22.4), (0, 21.2), (4, 22.4)),
            ((8, 36.5), (10.4, 41), (10.4, 48), (11, 58), (12.6, 69), (17, 79)),
            ((29.4, 46.6), (20, 45.4), (10.6, 46.6)),
            ((32, 58.6), (21, 57.4), (11, 58.6)),
            ((31.4, 70.2), (21, 69), (12.8, 70)),
        ),
    ),
    *_sleeve(90, 20),
)
"""The thumb, its pad on the place; the fingers are loosely curled."""
