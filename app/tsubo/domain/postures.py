"""Postures in order: all places done sitting, then standing, then lying, and what is said there.

Whoever is stiff then gets up once. Within a posture the routine's own order stays.
"""

from collections.abc import Iterable
from typing import TypeVar

from tsubo.domain.way import Posture
from tsubo.domain.words import tr

MOVE_SECONDS, FLOOR_SECONDS = 15.0, 40.0
"""Time to sit down or stand up, and to lie down or get up from there: with a stiff back that is
the hardest moment of all. Both are beyond the time to get ready (our decision)."""

AT_START = Posture.SITTING
"""How a person is who has just pressed Start: at the screen (our assumption)."""

_ORDER = (Posture.SITTING, Posture.STANDING, Posture.LYING)

Item = TypeVar("Item")


def in_posture_order(items: Iterable[tuple[Item, Posture]]) -> list[Item]:
    """Return ``items`` by posture, otherwise in the order given."""
    by_posture = sorted(items, key=lambda pair: _ORDER.index(pair[1]))
    return [item for item, _ in by_posture]


def move_seconds(before: Posture, now: Posture) -> float:
    """Return the time it takes to come from one posture to another."""
    if before is now:
        return 0.0
    return FLOOR_SECONDS if Posture.LYING in (before, now) else MOVE_SECONDS


def posture_reason(posture: Posture) -> str:
    """Return why the places done in ``posture`` come where they come."""
    match posture:
        case Posture.SITTING:
            return tr("All that is done sitting comes first.")
        case Posture.STANDING:
            return tr("Standing comes after all that is done sitting, so that you get up once.")
        case Posture.LYING:
            return tr("Lying comes last, so that you get up from it only once.")


def moving_words(posture: Posture) -> str:
    """Return what is said where the person changes to ``posture``."""
    match posture:
        case Posture.SITTING:
            return tr("Take your time to sit down.")
        case Posture.STANDING:
            return tr("Take your time to stand up.")
        case Posture.LYING:
            return tr("Take your time to lie down.")


def posture_words(posture: Posture) -> str:
    """Return the name of a posture inside a sentence."""
    match posture:
        case Posture.SITTING:
            return tr("sitting")
        case Posture.STANDING:
            return tr("standing")
        case Posture.LYING:
            return tr("lying")
