"""The clock of a session never goes back."""

import time

from tsubo.commands.clock import now


def test_it_never_goes_back() -> None:
    times = [now() for _ in range(1000)]
    assert times == sorted(times)


def test_it_counts_seconds() -> None:
    before, begin = now(), time.perf_counter()
    sum(range(200_000))
    assert 0 <= now() - before <= time.perf_counter() - begin + 0.5
