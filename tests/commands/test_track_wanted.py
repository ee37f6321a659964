"""A track is wanted until SIGTERM comes or the process that asked for it is gone."""

import os
import signal
from collections.abc import Callable, Iterator

import pytest

from tsubo.commands import track_wanted
from tsubo.commands.track_wanted import still_wanted


class AtOnce:
    """A thread that has run when it is started."""

    def __init__(self, target: Callable[..., None], args: tuple[object, ...], daemon: bool) -> None:
        self._target, self._args = target, args

    def start(self) -> None:
        self._target(*self._args)


@pytest.fixture
def asker(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Return the asking process's end of standard input."""
    near, far = os.pipe()
    monkeypatch.setattr(track_wanted, "_STANDARD_INPUT", near)
    monkeypatch.setattr(track_wanted, "Thread", AtOnce)
    yield far
    os.close(near)


def test_it_is_not_wanted_when_the_asker_has_gone(asker: int) -> None:
    os.write(asker, b"anything it may say before")
    os.close(asker)
    with still_wanted(by_another=True) as wanted:
        assert not wanted()


def test_without_an_asker_nobody_is_listened_to(asker: int) -> None:
    os.close(asker)
    with still_wanted(by_another=False) as wanted:
        assert wanted()


def test_it_is_not_wanted_after_a_wish_to_end() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with still_wanted(by_another=False) as wanted:
        signal.raise_signal(signal.SIGTERM)
        assert not wanted()
    assert signal.getsignal(signal.SIGTERM) is before
