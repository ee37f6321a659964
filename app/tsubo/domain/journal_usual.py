"""The usual value of some whole numbers: their median, how sure it is, or "too few to say".

The interval is free of any assumption on how the numbers spread: between the k-th smallest and the
k-th largest of n numbers lies the true median with the chance that n fair coins show heads at least
k times and at most n - k times (W. R. Thompson, "On confidence ranges for the median", Annals of
Mathematical Statistics 7, 1936). Equal numbers only raise that chance. It does assume that sessions
do not hang together; those of one person do a little, so it is a rough guide and no proof.
"""

from collections.abc import Mapping
from math import exp, lgamma, log
from typing import NamedTuple

FEWEST = 5
"""With fewer numbers than these nothing is said (our decision; issue 4 asks for it)."""

SURE = 0.9
"""The least chance an interval must have: five numbers reach 0.9375 at most, never 0.95."""


class Usual(NamedTuple):
    """The median of some numbers, and the interval that holds the true one with ``chance``."""

    numbers: int
    median: float
    low: int
    high: int
    chance: float


def usual(counts: Mapping[int, int]) -> Usual | None:
    """Return the usual one of whole numbers, or None when they are too few to say.

    Args:
        counts: how often each number occurs.
    """
    total = sum(counts.values())
    if total < FEWEST:
        return None
    rank, chance = interval_rank(total)
    median = (_nth(counts, (total + 1) // 2) + _nth(counts, total // 2 + 1)) / 2
    return Usual(total, median, _nth(counts, rank), _nth(counts, total + 1 - rank), chance)


def interval_rank(total: int) -> tuple[int, float]:
    """Return the largest k whose interval is sure enough, and the chance that it has.

    With too few numbers to be sure enough it is 1: the smallest and the largest number.
    """
    rank = total // 2
    # From the middle outwards: the chance of exactly ``rank`` heads, then of one fewer, and so on.
    share = exp(lgamma(total + 1) - lgamma(rank + 1) - lgamma(total - rank + 1) - total * log(2))
    chance = share if total % 2 == 0 else 2 * share
    while chance < SURE and rank > 1:
        share *= rank / (total - rank + 1)
        rank -= 1
        chance += 2 * share
    return rank, min(chance, 1.0)


def _nth(counts: Mapping[int, int], wanted: int) -> int:
    """Return the ``wanted``-th smallest number, counted from 1."""
    passed = 0
    for number in sorted(counts):
        passed += counts[number]
        if passed >= wanted:
            return number
    raise ValueError("there are not so many numbers")
