"""Points, and the stations that gather them: what is pressed, where, and within which bounds."""

from enum import Enum, IntEnum
from typing import NamedTuple

from tsubo.domain.rule import Rule
from tsubo.domain.side import Side, View


class Kind(Enum):
    """The shape of a place: one spot, a path of stops, or a soft area."""

    POINT = "point"
    PATH = "path"
    REGION = "region"


class Firmness(IntEnum):
    """How firmly cautions hold a point back; the firmer, the greater.

    ``LIGHT`` allows light pressing by hand, ``ASK`` waits for a professional's yes.
    """

    OK = 0
    LIGHT = 1
    ASK = 2
    BLOCK = 3


class NotIf(NamedTuple):
    """One reason to leave a point out: a caution class, how firm, and where that is said."""

    caution: str
    level: Firmness
    sources: tuple[str, ...]


class Reference(NamedTuple):
    """The landmark a resolved point is checked against, with an allowed step outwards."""

    landmark: str
    out_cun: float = 0.0
    segment: str = ""


class Point(NamedTuple):
    """One place of the atlas; ``rules`` holds one rule for a point, more for a path or region.

    A path's rules are its stops in pressing order; a region's are its marker and its far end.
    ``radius`` belongs to a region, in figure units.
    """

    id: str
    code: str
    codes_shown: str
    pinyin: str
    han: str
    aliases: tuple[str, ...]
    kind: Kind
    paired: bool
    view: View
    closeup: str
    rules: tuple[Rule, ...]
    radius: float
    reference: Reference
    confidence: float
    not_if: tuple[NotIf, ...]
    sources: tuple[str, ...]

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides on which this point exists, left first."""
        return (Side.LEFT, Side.RIGHT) if self.paired else (Side.MIDLINE,)
