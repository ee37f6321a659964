"""The device's clock: followed through jitter and drift, and begun anew after a stop."""

import random

import pytest

from tsubo.output.device_clock import JUMP, DeviceClock

RATE = 22050


def followed(drift: float, jitter: float = 0.0, seconds: float = 10.0) -> tuple[DeviceClock, float]:
    """Return a clock that watched a device for some time, and the device's true rate."""
    true_rate = RATE * (1 + drift)
    chance = random.Random(7)
    line, now = DeviceClock(RATE), 0.0
    while now < seconds:
        line.note(now * true_rate, 100 + now + chance.uniform(0, jitter))
        now += 0.015
    return line, true_rate


@pytest.mark.parametrize("drift", [-200e-6, 0.0, 200e-6])
def test_a_drift_is_followed_without_lag(drift: float) -> None:
    line, true_rate = followed(drift)
    assert line.at(true_rate * 11) == pytest.approx(111, abs=1e-6)


def test_steps_of_a_period_are_smoothed_to_their_middle() -> None:
    line, true_rate = followed(50e-6, jitter=0.015)
    assert line.at(true_rate * 10) == pytest.approx(110.0075, abs=0.002)


def test_two_observations_make_a_line() -> None:
    line = DeviceClock(RATE)
    line.note(0, 5.0)
    line.note(2205, 5.10002)
    assert line.at(4410) == pytest.approx(5.20004, abs=1e-9)


def test_a_device_that_stood_still_is_taken_as_it_is_now() -> None:
    line, true_rate = followed(0.0)
    line.note(true_rate * 10, 110.0 + 3.0)
    assert line.at(true_rate * 11) == pytest.approx(114)


def test_a_little_late_is_no_jump() -> None:
    line, true_rate = followed(0.0)
    line.note(true_rate * 10, 110.0 + JUMP * 0.9)
    assert line.at(true_rate * 10) == pytest.approx(110, abs=0.002)


def test_a_device_that_tells_nothing_new_moves_nothing() -> None:
    line, true_rate = followed(0.0)
    line.note(true_rate * 10, 110.0)
    before = line.at(true_rate * 10)
    line.note(true_rate * 10, 110.01)
    assert line.at(true_rate * 10) == before


def test_nonsense_never_makes_it_run_wildly() -> None:
    line = DeviceClock(RATE)
    line.note(0, 0.0)
    line.note(10, 0.03)
    assert line.at(10 + RATE) - line.at(10) == pytest.approx(1, abs=0.001)
