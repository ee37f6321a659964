"""The person's own limbs that press: the knuckles of a loose fist, a forearm, a heel in a sock."""

from tsubo.ui.closeup.tool_parts import (
    CLOTH,
    CLOTH_LINE,
    CLOTH_SHADE,
    SKIN,
    SKIN_LINE,
    SKIN_SHADE,
    Outline,
    Part,
    round_about,
)


def _fist(x: float, y: float) -> tuple[Part, ...]:
    """Return a loose fist seen from its palm: curled fingers, the thumb across them.

    The knuckles are at the top, their middle at (x, y); the wrist is below, 64 units away.
    """

    def at(*places: tuple[float, float]) -> Outline:
        return tuple((x + across, y + down) for across, down in places)

    hand = Part(
        at(
            *((-16, 70), (-18, 58), (-23, 46), (-26, 34), (-24.5, 20), (-22, 6), (-20.5, 0)),
            *((-16, -3.5), (-11.4, -0.5), (-11.4, -0.5), (-6, -5), (-0.6, -1), (-0.6, -1)),
            *((5, -4.6), (10.4, 0), (10.4, 0), (15.4, -2), (20, 3), (22, 12), (22.5, 26)),
            *((21.5, 40), (19, 54), (16, 70)),
        ),
        SKIN,
        SKIN_LINE,
        (
            (SKIN_SHADE, at((23, 4), (18, 30), (15, 70), (34, 70), (34, 4))),
            (SKIN_SHADE, at((-12, 27), (4, 29), (20, 26), (19, 33), (2, 36), (-14, 34))),
        ),
        (
            at((-11.4, -0.5), (-11.8, 10), (-11, 24)),
            at((-0.6, -1), (-0.8, 10), (-0.2, 28)),
            at((10.4, 0), (10.8, 12), (10.6, 28)),
            at((-8, 25), (-5, 28.5), (-0.4, 27.4), (5, 30), (10.6, 27.4), (15, 28), (20, 23)),
            at((19, 40), (8, 46), (-2, 56)),
        ),
    )
    thumb = Part(
        at(
            *((-26.5, 36), (-26, 24), (-21, 15.5), (-12, 13), (-1, 13.5), (5.4, 16.4), (6.4, 21)),
            *((2.6, 24.6), (-5, 25), (-11, 27), (-13, 33), (-14, 42), (-20, 48), (-24.5, 45)),
        ),
        SKIN,
        SKIN_LINE,
        ((SKIN_SHADE, at((-22, 48), (-17, 38), (-14, 28), (-8, 24), (6, 24), (-10, 40))),),
        (at((-13.6, 14.6), (-12.4, 18), (-12.8, 21)),),
    )
    return hand, thumb


_ARM = Part(
    (
        *((-15.6, 60), (-15.6, 60), (-17, 76), (-20, 100), (-22.5, 130), (-23, 180), (-21, 240)),
        *((-21, 240), (21, 240), (21, 240), (24, 180), (22, 130), (19, 100), (16.6, 76)),
        *((15.6, 60), (15.6, 60)),
    ),
    SKIN,
    SKIN_LINE,
    ((SKIN_SHADE, ((17, 50), (12, 76), (13, 120), (14, 180), (12, 250), (40, 250), (40, 50))),),
    (((-12, 64), (0, 66), (11, 64)),),
)
"""A forearm that comes out of a fist whose knuckles are at the origin, and runs off the picture."""


def _moved(part: Part, down: float) -> Part:
    """Return a part shifted down."""

    def shifted(outline: Outline) -> Outline:
        return tuple((x, y + down) for x, y in outline)

    return part._replace(
        outline=shifted(part.outline),
        shades=tuple((tone, shifted(shade)) for tone, shade in part.shades),
        lines=tuple(shifted(line) for line in part.lines),
    )


KNUCKLES = (_ARM, *_fist(0, 0))
"""A loose fist, its middle knuckles on the place."""

FOREARM = (_moved(_ARM, -104), *_fist(0, -104))
"""A forearm laid across: the fist lies beyond the place, the elbow off the picture."""

HEEL = (
    Part(
        (
            *((-19, -78), (-19, -78), (-23, -110), (-25, -150), (-24, -210), (-24, -210)),
            *((24, -210), (24, -210), (27, -150), (23, -110), (19, -78), (19, -78)),
        ),
        SKIN,
        SKIN_LINE,
        ((SKIN_SHADE, ((20, -70), (12, -110), (15, -220), (50, -220), (50, -70))),),
    ),
    Part(
        (
            *((-20, -84), (-20, -84), (-19.5, -60), (-24, -42), (-38, -28), (-58, -18)),
            *((-78, -13), (-90, -5), (-91, 5), (-82, 10), (-62, 9), (-40, 5), (-22, 6)),
            *((-6, 10.5), (9, 10), (18.5, 2), (20.5, -12), (17, -30), (16.5, -48)),
            *((20, -84), (20, -84)),
        ),
        CLOTH,
        CLOTH_LINE,
        (
            (CLOTH_SHADE, ((24, -90), (9, -60), (9, -36), (16, -16), (12, 6), (30, 12), (40, -40))),
            (CLOTH_SHADE, ((-94, 2), (-60, 3), (-30, 0), (-10, 5), (-10, 20), (-94, 20))),
            (CLOTH_SHADE, round_about(-92, 0, 21, 24)),
        ),
        (((-30, -31), (-24, -27), (-20, -20)), ((-20, -41), (-15, -37), (-12, -30))),
    ),
    Part(
        (
            *((-22, -88), (-22, -88), (0, -90), (22, -88), (22, -88), (21, -70), (21, -70)),
            *((0, -72), (-21, -70), (-21, -70)),
        ),
        CLOTH,
        CLOTH_LINE,
        (),
        tuple(((x, -88.6), (x, -71.4)) for x in (-14.0, -7.0, 0.0, 7.0, 14.0)),
    ),
)
"""The other foot in a sock from its side: heel on the place, toes lifted, the leg above."""
