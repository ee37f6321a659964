"""Paper: its sizes in points, the margin no printer cuts, and which one a country uses."""

from enum import Enum
from typing import NamedTuple

MARGIN = 26.0
"""White edge in points, 9 mm: home printers reach to about 6 mm."""

_LETTER_COUNTRIES = frozenset({"US", "CA"})


class Box(NamedTuple):
    """A rectangle on a page, in points from its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def holds(self, other: "Box", slack: float = 0.01) -> bool:
        """Say whether ``other`` lies within this box."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def meets(self, other: "Box", slack: float = 0.01) -> bool:
        """Say whether ``other`` overlaps this box."""
        return (
            other.x < self.right - slack
            and self.x < other.right - slack
            and other.y < self.bottom - slack
            and self.y < other.bottom - slack
        )


class Paper(Enum):
    """A size of paper: width and height in points."""

    A4 = (595.0, 842.0)
    LETTER = (612.0, 792.0)

    @property
    def inside(self) -> Box:
        """What may be printed on."""
        width, height = self.value
        return Box(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN)


def paper_of(country: str) -> Paper:
    """Return the usual paper of a country given by its two letters, as in ``en_US``."""
    return Paper.LETTER if country.upper() in _LETTER_COUNTRIES else Paper.A4


def paper_like(width: float, height: float) -> Paper:
    """Return the paper whose shape is most like a sheet of this size in points."""
    shape = max(width, height) / min(width, height)
    return min(Paper, key=lambda paper: abs(paper.value[1] / paper.value[0] - shape))
