"""The areas in which pain can be noted: parts of the back and legs, each on its side.

The list is fixed, because notes of many years are compared by it. A person who gives one number
for everything notes it for ``Area.WHOLE``.
"""

from enum import Enum

from tsubo.domain.side import Side
from tsubo.domain.words import tr

HIGHEST_PAIN = 10
"""The top of the scale of pain: 0 is no pain, 10 the worst one can imagine (eleven steps)."""


class Area(Enum):
    """A part of the back or the legs where pain was noted; left is the person's own left."""

    WHOLE = "whole"
    UPPER_BACK_LEFT = "upper_back_left"
    UPPER_BACK_MIDLINE = "upper_back_midline"
    UPPER_BACK_RIGHT = "upper_back_right"
    MIDDLE_BACK_LEFT = "middle_back_left"
    MIDDLE_BACK_MIDLINE = "middle_back_midline"
    MIDDLE_BACK_RIGHT = "middle_back_right"
    LOWER_BACK_LEFT = "lower_back_left"
    LOWER_BACK_MIDLINE = "lower_back_midline"
    LOWER_BACK_RIGHT = "lower_back_right"
    BUTTOCK_LEFT = "buttock_left"
    BUTTOCK_RIGHT = "buttock_right"
    THIGH_LEFT = "thigh_left"
    THIGH_RIGHT = "thigh_right"
    CALF_LEFT = "calf_left"
    CALF_RIGHT = "calf_right"

    @property
    def side(self) -> Side | None:
        """The side it lies on; the back as a whole has none."""
        ending = self.value.rpartition("_")[2]
        return None if self is Area.WHOLE else Side(ending)


def area_words(area: Area) -> str:
    """Return the plain name of ``area`` as it stands inside a sentence."""
    match area:
        case Area.WHOLE:
            return tr("your back as a whole")
        case Area.UPPER_BACK_LEFT:
            return tr("your left upper back")
        case Area.UPPER_BACK_MIDLINE:
            return tr("the middle of your upper back")
        case Area.UPPER_BACK_RIGHT:
            return tr("your right upper back")
        case Area.MIDDLE_BACK_LEFT:
            return tr("your left middle back")
        case Area.MIDDLE_BACK_MIDLINE:
            return tr("the middle of your middle back")
        case Area.MIDDLE_BACK_RIGHT:
            return tr("your right middle back")
        case Area.LOWER_BACK_LEFT:
            return tr("your left lower back")
        case Area.LOWER_BACK_MIDLINE:
            return tr("the middle of your lower back")
        case Area.LOWER_BACK_RIGHT:
            return tr("your right lower back")
        case Area.BUTTOCK_LEFT:
            return tr("your left buttock")
        case Area.BUTTOCK_RIGHT:
            return tr("your right buttock")
        case Area.THIGH_LEFT:
            return tr("the back of your left thigh")
        case Area.THIGH_RIGHT:
            return tr("the back of your right thigh")
        case Area.CALF_LEFT:
            return tr("your left calf")
        case Area.CALF_RIGHT:
            return tr("your right calf")
