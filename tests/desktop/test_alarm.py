"""An alarm rings at its moment of the wall clock, and not before."""

import select
import time
from collections.abc import Iterator

import pytest

from tsubo.desktop.alarm import Alarm

PATIENCE = 10.0


@pytest.fixture
def alarm() -> Iterator[Alarm]:
    made = Alarm()
    yield made
    made.close()


def rings(alarm: Alarm, patience: float = 0.0) -> bool:
    return bool(select.select([alarm], [], [], patience)[0])


def test_it_rings_at_once_for_a_moment_that_is_over(alarm: Alarm) -> None:
    alarm.set(time.time() - 3600)
    assert rings(alarm, PATIENCE)


def test_it_rings_when_its_moment_comes(alarm: Alarm) -> None:
    moment = time.time() + 0.05
    alarm.set(moment)
    assert rings(alarm, PATIENCE)
    assert time.time() >= moment


def test_it_does_not_ring_before_and_can_be_called_off(alarm: Alarm) -> None:
    alarm.set(time.time() + 3600)
    assert not rings(alarm)
    alarm.set(time.time() - 1)
    alarm.set(None)
    assert not rings(alarm)


def test_it_stops_ringing_and_can_be_stopped_in_silence(alarm: Alarm) -> None:
    alarm.set(time.time() - 1)
    assert rings(alarm, PATIENCE)
    alarm.stop()
    assert not rings(alarm)
    alarm.stop()
