"""The verdict: whether this person may press this place, with what, and how firmly.

The strongest rule wins and all reasons are kept, so telling more never opens a place. Only two
things open one: taking a yes back, or a professional's yes where a place waits for it.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import (
    AFFECTED,
    ALL,
    NEAR,
    RED_FLAG,
    Caution,
    CautionRule,
    Cautions,
    Tier,
)
from tsubo.domain.health import Affected, Answer, Health, Reply
from tsubo.domain.point import Firmness, Point
from tsubo.domain.side import Side
from tsubo.domain.way import Tool
from tsubo.domain.words import tr

NO_PRESSURE = 0
"""The cap of a place that may not be pressed."""

_RED = (Tier.EMERGENCY, Tier.TODAY)


class Reason(NamedTuple):
    """One caution that holds a place back; ``by_tool`` says that it is the tool it refuses."""

    caution: str
    firmness: Firmness
    by_tool: bool
    instead: str
    sources: tuple[str, ...]


class Verdict(NamedTuple):
    """How firmly a place is held back, the highest pressure that is left, and why.

    ``reasons`` has one for each caution, firmest first. ``alternative`` are ids of help, what fits
    best first; it is empty where the place is open.
    """

    firmness: Firmness
    cap: int
    reasons: tuple[Reason, ...]
    alternative: tuple[str, ...]

    @property
    def open(self) -> bool:
        """Whether the place may be pressed, if perhaps lightly."""
        return self.firmness <= Firmness.LIGHT


def verdict(
    atlas: Atlas, health: Health, point: str, side: Side, tool: Tool = Tool.FINGERS
) -> Verdict:
    """Return whether the person may press ``point`` on ``side`` with ``tool``.

    Raises KeyError when the atlas has no such point.
    """
    cap = atlas.station_of(point).pressure.cap
    if health.silent:
        return Verdict(Firmness.OK, cap, (), ())
    cautions = atlas.cautions()
    found = [
        reason
        for caution in cautions.classes.values()
        if _holds(cautions, health, caution)
        and (reason := _reason(cautions, health, caution, atlas.points[point], side, tool))
    ]
    reasons = tuple(sorted(found, key=lambda reason: -reason.firmness))
    firmness = reasons[0].firmness if reasons else Firmness.OK
    if firmness > Firmness.LIGHT:
        return Verdict(firmness, NO_PRESSURE, reasons, remaining(cautions, health, reasons))
    if firmness is Firmness.LIGHT:
        cap = min(cap, cautions.light_cap)
    return Verdict(firmness, cap, reasons, ())


def urgency(cautions: Cautions, health: Health) -> Tier | None:
    """Return how soon the warning signs that were told need somebody, or None without any.

    A red flag told without its sign counts as the most urgent; a sign that is not known, as today.
    """
    tiers = {cautions.signs.get(sign, Tier.TODAY) for sign in health.signs}
    if health.answer(RED_FLAG).reply is Reply.YES and not tiers - {Tier.SOON}:
        return Tier.EMERGENCY
    return next((tier for tier in Tier if tier in tiers), None)


def reason_words(cautions: Cautions, reason: Reason) -> str:
    """Return in two or three sentences why a place is held back."""
    text = cautions.words.cautions[reason.caution]
    said = cautions.words.tool if reason.by_tool else text.firmness[reason.firmness]
    return f"{text.told} {said}"


def light_words(cautions: Cautions, verdicts: Iterable[Verdict]) -> str:
    """Return in one line why places are pressed no more than lightly, or nothing."""
    told = dict.fromkeys(
        cautions.words.cautions[reason.caution].told
        for given in verdicts
        if given.firmness is Firmness.LIGHT
        for reason in given.reasons
    )
    words = " ".join(told)
    return tr("Light: {told}", told=words[:1].lower() + words[1:]) if words else ""


def remaining(
    cautions: Cautions, health: Health, reasons: Iterable[Reason] = ()
) -> tuple[str, ...]:
    """Return the ids of the help that remains when places are left out for ``reasons``.

    It is never empty, and what cannot wait comes first. With a warning sign there is nothing else.
    """
    tier = urgency(cautions, health)
    if tier is not None and tier in _RED:
        return (tier.value,)
    reasons = tuple(reasons)
    told = [caution for caution in cautions.classes.values() if _holds(cautions, health, caution)]
    withheld = frozenset[str]().union(*(caution.withholds for caution in told))
    found = [reason.instead for reason in reasons if reason.instead]
    found += [name for name in cautions.help if name not in withheld]
    found += [cautions.classes[reason.caution].see for reason in reasons]
    at_once = {tier.value for tier in _RED}
    return tuple(sorted(dict.fromkeys(found), key=lambda name: name not in at_once))


def _holds(cautions: Cautions, health: Health, caution: Caution) -> bool:
    if caution.id == RED_FLAG:
        return urgency(cautions, health) in _RED
    return health.answer(caution.id).reply is Reply.YES


def _reason(
    cautions: Cautions, health: Health, caution: Caution, point: Point, side: Side, tool: Tool
) -> Reason | None:
    """Return how ``caution`` holds the place back by its firmest rule, or None if it does not."""
    answer = health.answer(caution.id)
    hits = [
        Reason(caution.id, *_weight(cautions, rule, tool), rule.instead, rule.sources)
        for rule in caution.rules
        if not (rule.firmness is Firmness.ASK and answer.agreed)
        and (not rule.tools or tool in rule.tools)
        and _covers(cautions, rule, point, side, list(_affected(caution, answer)))
    ]
    # Of two rules equally firm, the one about the place itself says more than that about the tool.
    return max(hits, key=lambda reason: (reason.firmness, not reason.by_tool), default=None)


def _weight(cautions: Cautions, rule: CautionRule, tool: Tool) -> tuple[Firmness, bool]:
    """Return how firm a rule is with ``tool``, and whether that is because of the tool.

    Lightly means by hand: a light place refuses every other tool.
    """
    if rule.firmness is Firmness.LIGHT and tool not in cautions.by_hand:
        return Firmness.BLOCK, True
    return rule.firmness, bool(rule.tools)


def _affected(caution: Caution, answer: Answer) -> Iterator[Affected]:
    """Yield the regions a yes is about; an unknown one stands for all that may be named."""
    if not answer.affected:
        yield from map(Affected, caution.unsaid)
    for affected in answer.affected:
        if affected.region in caution.regions:
            yield affected
        else:
            yield from map(Affected, caution.regions)


def _covers(
    cautions: Cautions, rule: CautionRule, point: Point, side: Side, affected: list[Affected]
) -> bool:
    if ALL in rule.at or point.code in rule.at:
        return True
    named = {name for name in rule.at if name in cautions.regions}
    if any(point.code in cautions.regions[name].codes for name in named):
        return True
    around = list(affected) if AFFECTED in rule.at else []
    if NEAR in rule.at:
        around += [
            Affected(near, at.side) for at in affected for near in cautions.regions[at.region].near
        ]
    return any(_lies_in(cautions, at, point, side) for at in around)


def _lies_in(cautions: Cautions, affected: Affected, point: Point, side: Side) -> bool:
    region = cautions.regions[affected.region]
    if point.code not in region.codes:
        return False
    either = Side.MIDLINE in (side, affected.side)
    return either or not region.paired or side is affected.side
