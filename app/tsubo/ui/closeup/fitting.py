"""How a close-up is fitted: the whole frame on a stage, or what matters of it in a strip."""

from tsubo.domain.point import Kind
from tsubo.domain.way import Tool
from tsubo.session.parts.station import CloseupScreen
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.placing import Box, Placing, Spot, centred, placed
from tsubo.ui.style import scaled

_STRIP_HEAD = 44.0
"""The part of the strip that its buttons lie over; what matters is shown below it."""
_SHARE_ACROSS, _SHARE_DOWN = 0.5, 0.52
"""How much of the strip the named places may take."""
_MARK_REACH = 34.0
"""How far a chosen dot with its ring reaches, in pixels."""
_LEAST = 12.0
"""The least extent of what matters, in figure units: a single point is not enlarged endlessly."""


def fitted_on_stage(
    screen: CloseupScreen, art: PartArt, size: Spot, head: float, foot: float
) -> Placing:
    """Fit the whole frame between the header row and the note, in pixels.

    A part that is cut off at the top runs on under the header row instead; its marks do not.
    """
    picture = screen.picture
    cut = art.cut_edges(picture.art, picture.flipped)
    top = 0.0 if cut.top else head
    stage = (0.0, 0.0, size[0], size[1])
    area = (0.0, top, size[0], size[1] - top - foot)
    fitted = placed(picture.frame, art.view_box(picture.art, picture.flipped), cut, area, stage)
    free = (0.0, head, size[0], size[1] - head - foot)
    return fitted.showing(_marks(screen, fitted.scale), free)


def fitted_in_strip(screen: CloseupScreen, art: PartArt, size: Spot) -> Placing:
    """Bring the marks and named places close in a flat strip; the rest may run off."""
    picture = screen.picture
    matters = _matters(screen)
    scale = max(
        min(size[0] / picture.frame[2], size[1] / picture.frame[3]),
        min(size[0] * _SHARE_ACROSS / matters[2], size[1] * _SHARE_DOWN / matters[3]),
    )
    stage = (0.0, 0.0, size[0], size[1])
    head = scaled(_STRIP_HEAD)
    area = (0.0, head, size[0], size[1] - head)
    box = art.view_box(picture.art, picture.flipped)
    cut = art.cut_edges(picture.art, picture.flipped)
    fitted = centred(matters, scale, box, cut, area, stage)
    return fitted.showing(_marks(screen, fitted.scale), area)


def spoken(screen: CloseupScreen) -> str:
    """Return the names and measures of the drawing as one text for screen readers."""
    words = [callout.words for callout in screen.callouts]
    words += [ruler.words for ruler in screen.rulers]
    for scale in screen.scales:
        words += [scale.words, *filter(None, scale.ends)]
    return "; ".join(text.replace("\n", " ") for text in words)


def _marks(screen: CloseupScreen, scale: float) -> Box:
    """Return the box of the marks as they are drawn, in figure units."""
    boxes = []
    for mark in screen.marks:
        reach = mark.radius if mark.kind is Kind.REGION else 0.0
        reach = max(reach, _MARK_REACH / scale)
        boxes += [(x - reach, y - reach, x + reach, y + reach) for x, y in mark.places]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    return left, top, max(box[2] for box in boxes) - left, max(box[3] for box in boxes) - top


def _matters(screen: CloseupScreen) -> Box:
    """Return the box of marks and named places; all of it where the breath alone does the work."""
    if screen.tool is Tool.BREATH:
        return screen.picture.frame
    spots = [spot for mark in screen.marks for spot in mark.places]
    spots += [callout.place for callout in screen.callouts]
    left, top = min(x for x, _ in spots), min(y for _, y in spots)
    right, bottom = max(x for x, _ in spots), max(y for _, y in spots)
    return left, top, max(right - left, _LEAST), max(bottom - top, _LEAST)
