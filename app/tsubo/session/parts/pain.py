"""What the Screen holds of the page on which pain is drawn."""

from dataclasses import dataclass
from typing import NamedTuple

from tsubo.domain.journal_areas import Area
from tsubo.domain.spot import Spot
from tsubo.session.parts.choice import Choice


class AreaPart(NamedTuple):
    """One area of the back or the legs, as it is marked.

    ``corners`` lie in the picture of the back, in figure units. ``said`` is the intensity in words;
    an intensity of 0 is no mark.
    """

    area: Area
    name: str
    said: str
    intensity: int
    corners: tuple[Spot, ...]


class SignPart(NamedTuple):
    """A question about a warning sign, or what a yes to it means.

    ``present`` are the words of the button for a yes, or of the one that says what to do;
    ``absent`` of the one for a no.
    """

    sign: str
    title: str
    words: str
    present: str
    absent: str


@dataclass(frozen=True, slots=True)
class PainScreen:
    """The page on which pain is drawn.

    ``figure`` says which side of the body is seen. ``strength`` is what the scale shows: the
    intensity of the area that is chosen, or the one that the next area gets. ``verdict`` says what
    follows from the drawing, and ``overruled`` that the person says otherwise.
    """

    title: str
    lead: str
    keys: str
    back: str
    figure: str
    your_left: str
    your_right: str
    areas: tuple[AreaPart, ...]
    chosen: Area | None
    scale: str
    strength: int
    lowest: str
    highest: str
    verdict: str
    overruled: str
    question: str
    choices: tuple[Choice, ...]
    signs: tuple[SignPart, ...]
    forget: str
    done: str
