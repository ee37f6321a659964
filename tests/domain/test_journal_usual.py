"""The usual number: a median, an honest interval, or nothing when there are too few."""

from collections import Counter
from itertools import product
from math import comb
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsubo.domain.journal_usual import FEWEST, SURE, interval_rank, usual


@given(st.lists(st.integers(-10, 10), min_size=FEWEST, max_size=60))
def test_the_median_is_the_median(numbers: list[int]) -> None:
    found = usual(Counter(numbers))
    assert found is not None
    assert found.numbers == len(numbers)
    assert found.median == median(numbers)
    assert min(numbers) <= found.low <= found.median <= found.high <= max(numbers)


@pytest.mark.parametrize("many", range(FEWEST))
def test_fewer_than_five_are_too_few_to_say(many: int) -> None:
    assert usual({1: many}) is None
    assert usual({}) is None


@pytest.mark.parametrize("total", [*range(5, 40), 100, 999])
def test_the_interval_is_the_narrowest_that_is_sure_enough(total: int) -> None:
    def chance_of(rank: int) -> float:
        ways = sum(comb(total, heads) for heads in range(rank, total - rank + 1))
        return ways / float(2**total)

    rank, chance = interval_rank(total)
    assert chance == pytest.approx(chance_of(rank))
    assert chance >= SURE
    assert rank == total // 2 or chance_of(rank + 1) < SURE


@pytest.mark.parametrize(("total", "rank", "missed"), [(5, 1, 2 / 32), (10, 2, 22 / 1024)])
def test_ranks_worked_out_by_hand(total: int, rank: int, missed: float) -> None:
    found, chance = interval_rank(total)
    assert found == rank
    assert chance == pytest.approx(1 - missed)


def test_the_interval_holds_the_median_as_often_as_it_says() -> None:
    """Every way in which eight sessions can fall below or above a true median of zero."""
    held = 0
    for sides in product((-1, 1), repeat=8):
        numbers = Counter(side * (place + 1) for place, side in enumerate(sides))
        found = usual(numbers)
        assert found is not None
        held += found.low <= 0 <= found.high
    rank, chance = interval_rank(8)
    assert rank == 2
    assert held / 2**8 == pytest.approx(chance)


def test_many_thousand_numbers_make_no_trouble() -> None:
    found = usual({-1: 100_000, 0: 100_000, 1: 100_001})
    assert found is not None
    assert (found.median, found.low, found.high) == (0, 0, 0)
