"""Conditions as they are written on a command line: the id of a caution, perhaps with a place.

``pregnancy``; ``fracture=hand:right``; ``lymphoedema=arm:left``. A condition is a plain yes.
"""

from collections.abc import Iterable

from tsubo.domain.cautions import Caution, Cautions
from tsubo.domain.health import NOTHING_TOLD, Affected, Answer, Health, Reply, answered
from tsubo.domain.side import Side

_SIDES = {"": Side.MIDLINE, "both": Side.MIDLINE, "left": Side.LEFT, "right": Side.RIGHT}
_SHOWN_NEAR = 3


def with_conditions(
    cautions: Cautions, conditions: Iterable[str], health: Health = NOTHING_TOLD
) -> Health:
    """Return ``health`` with a yes for each condition; places of the same caution add up.

    Raises ValueError with one sentence for a condition that makes no sense.
    """
    for condition in conditions:
        name, _, place = condition.partition("=")
        caution = cautions.classes.get(name)
        if caution is None:
            raise ValueError(f"There is no condition {name!r}; {_near(name, cautions.classes)}.")
        before = health.answer(name)
        affected = before.affected if before.reply is Reply.YES else frozenset()
        if place:
            affected |= {_affected(condition, caution, place)}
        health = answered(health, name, Answer(Reply.YES, affected))
    return health


def _affected(condition: str, caution: Caution, place: str) -> Affected:
    region, _, side = place.partition(":")
    if not caution.regions:
        raise ValueError(f"{condition!r} names a place; write {caution.id} without one.")
    if region not in caution.regions:
        known = ", ".join(caution.regions)
        raise ValueError(f"{condition!r} names no place Tsubo knows; choose one of: {known}.")
    if side not in _SIDES:
        raise ValueError(f"{condition!r} names no side; write left, right or both.")
    return Affected(region, _SIDES[side])


def _near(name: str, known: Iterable[str]) -> str:
    """Return a hint that lists the ids most like ``name``, or all of them."""
    from difflib import get_close_matches

    ids = sorted(known)
    wanted = name.strip().lower().replace("-", "_")
    close = [each for each in ids if wanted and wanted in each][:_SHOWN_NEAR]
    close = close or get_close_matches(wanted, ids, n=_SHOWN_NEAR, cutoff=0.6)
    if close:
        return f"did you mean {' or '.join(close)}"
    return f"choose one of: {', '.join(ids)}"
