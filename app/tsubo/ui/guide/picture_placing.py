"""Where the guide's drawing lies: its mark in the middle and close, or the whole part in sight.

Pure geometry in pixels. A design pixel is one of the picture's shorter side of 624 in the design.
"""

from itertools import pairwise
from math import hypot

from tsubo.session.parts.guide import GuidePicture, RingMotion
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.placing import Placing, centred, placed
from tsubo.ui.guide import ring

_SIDE, _STRIP_SIDE = 624.0, 410.0
"""The shorter side of the picture in the design, and of a flat strip that the ring fills."""
_CLOSER = 1.27
"""How much closer than the whole frame the picture is."""
_STOP_GAP = 43.0
"""The picture comes close enough for the stops of a path to be this far apart."""
_END_AIR = 10.0
"""Between the end of a limb, such as the toes, and the picture's edge, in design pixels."""


def design_unit(width: float, height: float) -> float:
    """Return the pixels of a design pixel in a picture of this size."""
    return min(width, height) / _design_side(width, height)


def picture_placing(picture: GuidePicture, art: PartArt, width: float, height: float) -> Placing:
    """Return where the drawing lies in a picture of this size, with no cut end in sight.

    Where all of the part is worked on, all of it is seen.
    """
    drawn, stage = picture.picture, (0.0, 0.0, width, height)
    box, cut = art.view_box(drawn.art, drawn.flipped), art.cut_edges(drawn.art, drawn.flipped)
    if picture.motion is RingMotion.RUB:
        return placed(drawn.frame, box, cut, stage, stage)
    unit, mark = design_unit(width, height), (*picture.mark, 0.0, 0.0)
    scale = _close_scale(picture, width, height)
    if not cut.top or cut.bottom:
        return centred(mark, scale, box, cut, stage, stage)
    end = drawn.frame[1] + drawn.frame[3]
    below_mark = height - (ring.REACH + 2 * _END_AIR) * unit
    scale = min(scale, below_mark / (end - picture.mark[1]))
    placing = centred(mark, scale, box, cut, stage, stage)
    beyond = placing.at((0.0, end))[1] + _END_AIR * unit - height
    return placing.moved(0.0, -max(beyond, 0.0))


def _close_scale(picture: GuidePicture, width: float, height: float) -> float:
    """Return how close the picture comes: a share of the frame, or so that stops are told apart."""
    frame = picture.picture.frame
    closer = _CLOSER * _SIDE / _design_side(width, height)
    scale = min(width / frame[2], height / frame[3]) * closer
    gaps = [hypot(one[0] - two[0], one[1] - two[1]) for one, two in pairwise(picture.stops)]
    least = max(min(gaps, default=0.0), 1e-6)
    return max(scale, _STOP_GAP * design_unit(width, height) / least) if gaps else scale


def _design_side(width: float, height: float) -> float:
    return _STRIP_SIDE if width > 1.6 * height else _SIDE
