"""A point is a rule on landmarks, never a length in centimetres and never a pixel.

``Between`` goes a fraction of the way from one landmark to another, and may then step aside by a
share of that same stretch. ``Offset`` starts at a landmark's level and goes a number of cun of a
named segment outwards and downwards.
"""

from collections.abc import Mapping
from typing import NamedTuple

from tsubo.domain.body import Segment, cun_length
from tsubo.domain.spot import Spot


class Between(NamedTuple):
    """The place at ``fraction`` of the way from ``start`` to ``end``.

    ``aside`` is a share of that stretch, taken at right angles on the side where the landmark
    ``towards`` lies; 0 stays on the line.
    """

    start: str
    end: str
    fraction: float
    aside: float = 0.0
    towards: str = ""


class Offset(NamedTuple):
    """The place at a landmark's level, ``out_cun`` to the side and ``down_cun`` below it."""

    level: str
    out_cun: float = 0.0
    down_cun: float = 0.0
    segment: str = ""


Rule = Between | Offset


def resolve(rule: Rule, spots: Mapping[str, Spot], segments: Mapping[str, Segment]) -> Spot:
    """Return the place of ``rule`` among ``spots``, in their units.

    Raises KeyError when a landmark or segment is missing.
    """
    if isinstance(rule, Between):
        return _between(rule, spots)
    x, y = spots[rule.level]
    if not rule.segment:
        return x, y
    cun = cun_length(segments[rule.segment], spots)
    return x + rule.out_cun * cun, y + rule.down_cun * cun


def _between(rule: Between, spots: Mapping[str, Spot]) -> Spot:
    (start_x, start_y), (end_x, end_y) = spots[rule.start], spots[rule.end]
    along_x, along_y = end_x - start_x, end_y - start_y
    x, y = start_x + along_x * rule.fraction, start_y + along_y * rule.fraction
    if not rule.aside:
        return x, y
    towards_x, towards_y = spots[rule.towards]
    turn = along_x * (towards_y - start_y) - along_y * (towards_x - start_x)
    sign = 1.0 if turn > 0 else -1.0
    return x - sign * along_y * rule.aside, y + sign * along_x * rule.aside
