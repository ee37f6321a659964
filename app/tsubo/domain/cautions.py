"""Cautions: what holds a place back for somebody, as data with sources.

A caution is one class of the content dossier, such as pregnancy; its rules say where it holds
places back, and how firmly. Nothing here knows a person: the answers are in ``health``, and what
follows from both is in ``verdict``.
"""

from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from tsubo.domain.pages import PageText
from tsubo.domain.point import Firmness
from tsubo.domain.side import Side
from tsubo.domain.way import Tool

AFFECTED = "affected"
"""In a rule: the regions that the person named, or those assumed when none was named."""

NEAR = "near"
"""In a rule: the neighbours of the affected regions."""

ALL = "all"
"""In a rule: every place."""

RED_FLAG = "red_flag"
"""The caution that follows from warning signs instead of from a question of its own."""

BREATHE, REST_HAND = "breathe", "rest_hand"
"""Help that Tsubo itself can lead: breathing, and a hand that rests without pressing."""


class Tier(Enum):
    """How soon a warning sign needs somebody, soonest first.

    The help that stands first with a warning sign bears the name of its tier.
    """

    EMERGENCY = "emergency"
    TODAY = "today"
    SOON = "soon"


class Region(NamedTuple):
    """A part of the body that can be named in an answer: the codes of its points.

    Codes are WHO's, also of points that the atlas does not hold yet. ``near`` are its neighbours.
    A region that is not paired holds for both sides.
    """

    codes: frozenset[str]
    paired: bool
    near: tuple[str, ...]


class CautionRule(NamedTuple):
    """Where a caution holds places back, and how firmly.

    ``at`` holds codes, ids of regions, or ``ALL``, ``AFFECTED`` and ``NEAR``. With ``tools`` the
    rule is only about pressing with one of them. ``instead`` is help that fits just here.
    """

    firmness: Firmness
    at: frozenset[str]
    tools: frozenset[Tool]
    instead: str
    sources: tuple[str, ...]


class Caution(NamedTuple):
    """One class of reasons to be careful.

    ``regions`` may be named with a yes; ``unsaid`` are those assumed when none is. ``passing`` says
    that the answer holds for hours. ``see`` is the help that says who to ask, and ``withholds`` is
    help that does not fit.
    """

    id: str
    group: str
    rules: tuple[CautionRule, ...]
    regions: tuple[str, ...]
    unsaid: tuple[str, ...]
    passing: bool
    see: str
    withholds: frozenset[str]

    @property
    def by_signs(self) -> bool:
        """Whether it follows from warning signs, which have a page of their own."""
        return self.id == RED_FLAG


class CautionText(NamedTuple):
    """The words about a caution: how it is asked, and what a yes means at a place.

    ``told`` begins a reason ("You told us ..."), ``firmness`` holds the sentences that follow.
    """

    name: str
    question: str
    explain: str
    told: str
    firmness: Mapping[Firmness, str]


class HelpText(NamedTuple):
    """The words of a help that remains: a title, and a line under it."""

    title: str
    detail: str


class CautionWords(NamedTuple):
    """All words about cautions in one language.

    ``regions`` names a region on a side, and on ``Side.MIDLINE`` without one. ``tool`` is said
    where fingers may press but the tool may not.
    """

    groups: Mapping[str, str]
    regions: Mapping[str, Mapping[Side, str]]
    cautions: Mapping[str, CautionText]
    help: Mapping[str, HelpText]
    tool: str


class Cautions(NamedTuple):
    """All cautions in the order of the questions, with regions, warning signs, help and words.

    ``by_hand`` are the tools that a light place still allows, ``light_cap`` is the highest
    pressure there (0 to 10). ``help`` is what remains for everybody, unless it is withheld.
    """

    classes: Mapping[str, Caution]
    regions: Mapping[str, Region]
    by_hand: frozenset[Tool]
    light_cap: int
    help: tuple[str, ...]
    signs: Mapping[str, Tier]
    words: CautionWords

    def asked(self, codes: Collection[str]) -> Iterator[tuple[str, tuple[Caution, ...]]]:
        """Yield each group with the cautions that are asked in it, for points with these codes.

        What would hold none of them back is not asked. Warning signs have a page of their own.
        """
        for group in self.words.groups:
            cautions = tuple(
                caution
                for caution in self.classes.values()
                if caution.group == group
                and not caution.by_signs
                and any(self.may_hold(caution, code) for code in codes)
            )
            if cautions:
                yield group, cautions

    def may_hold(self, caution: Caution, code: str) -> bool:
        """Say whether some answer to ``caution`` holds back the point with ``code``."""
        names = {name for rule in caution.rules for name in rule.at} | {*caution.regions}
        near = {near for name in caution.regions for near in self.regions[name].near}
        return bool(names & {ALL, code}) or any(
            code in self.regions[name].codes
            for name in names | (near if NEAR in names else set())
            if name in self.regions
        )

    def signs_in(self, page: PageText) -> dict[str, str]:
        """Return the words of every warning sign, which the page of warning signs holds in order.

        The page begins with one passage for each tier, soonest first.
        """
        return {
            sign: words
            for tier, passage in zip(Tier, page.passages, strict=False)
            for sign, words in zip(
                (sign for sign, its_tier in self.signs.items() if its_tier is tier),
                passage.items,
                strict=True,
            )
        }


NO_CAUTIONS = Cautions({}, {}, frozenset(Tool), 0, (BREATHE,), {}, CautionWords({}, {}, {}, {}, ""))
"""What an atlas without data knows."""
