"""One level less where something was too hard."""

import pytest

from tsubo.domain.pressure import eased_words, held, lowered
from tsubo.domain.station import Pressure


@pytest.mark.parametrize(("cap", "lower"), [(5, 4), (4, 2), (3, 2), (2, 1), (1, 1)])
def test_the_cap_falls_one_level_and_never_below_resting(cap: int, lower: int) -> None:
    assert lowered(cap) == lower


def test_a_lower_cap_holds_what_to_aim_for_too() -> None:
    assert held(Pressure(2, 4, 4), 3) == Pressure(2, 3, 3)
    assert held(Pressure(3, 4, 4), 1) == Pressure(1, 1, 1)
    assert held(Pressure(1, 2, 2), 5) == Pressure(1, 2, 2)


def test_what_is_said_names_the_cap_and_at_the_lowest_asks_only_to_rest() -> None:
    assert eased_words(2) == "Lighter here: never above 2 of 10."
    assert eased_words(1) == "Only rest there, without pressing."
