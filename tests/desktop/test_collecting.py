"""While another thread lives only the window's thread collects, when it is due."""

import gc
from collections.abc import Iterator

import pytest

from tsubo.desktop.collecting import collect_if_due, thread_begins, thread_ended


class Cycle:
    """Something that only the collector can free."""

    freed = 0

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Cycle.freed += 1


@pytest.fixture
def thread() -> Iterator[None]:
    """Let a thread live for one test."""
    thread_begins()
    yield
    thread_ended()


def test_python_does_not_collect_while_a_thread_lives(thread: None) -> None:
    assert not gc.isenabled()


def test_the_last_thread_to_end_lets_it_go_on(thread: None) -> None:
    thread_begins()
    thread_ended()
    assert not gc.isenabled()


def test_what_is_due_is_collected_by_whoever_asks(thread: None) -> None:
    gc.collect()
    Cycle.freed = 0
    cycles = [Cycle() for _ in range(2000)]
    cycles.clear()
    assert Cycle.freed == 0
    collect_if_due(thoroughly=False)
    assert Cycle.freed == 2000


def test_what_is_not_due_waits(thread: None) -> None:
    gc.collect()
    Cycle.freed = 0
    Cycle()
    collect_if_due(thoroughly=True)
    assert Cycle.freed == 0
