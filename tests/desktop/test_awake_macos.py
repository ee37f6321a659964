"""On macOS the display stays on by one assertion, which is released again."""

import ctypes
import sys
from typing import Any
from unittest.mock import MagicMock

import pytest

from tsubo.desktop.awake_macos import AwakeMac


@pytest.fixture
def iokit(monkeypatch: pytest.MonkeyPatch) -> MagicMock:
    """Return what stands for both frameworks; text becomes itself, assertions get the number 7."""
    library = MagicMock()
    library.CFStringCreateWithCString.side_effect = lambda _, text, __: text

    def create(_kind: bytes, _level: int, _words: bytes, number: Any) -> int:
        number._obj.value = 7
        return 0

    library.IOPMAssertionCreateWithName.side_effect = create
    monkeypatch.setattr(ctypes, "CDLL", lambda _: library)
    return library


def test_one_assertion_is_made_and_released(iokit: MagicMock) -> None:
    awake = AwakeMac("A routine")
    awake.take()
    awake.take()
    [made] = iokit.IOPMAssertionCreateWithName.call_args_list
    assert made.args[:3] == (b"PreventUserIdleDisplaySleep", 255, b"A routine")
    awake.release()
    awake.release()
    [released] = iokit.IOPMAssertionRelease.call_args_list
    assert released.args[0].value == 7


def test_an_assertion_that_is_refused_is_not_released(iokit: MagicMock) -> None:
    iokit.IOPMAssertionCreateWithName.side_effect = None
    iokit.IOPMAssertionCreateWithName.return_value = -536870206
    awake = AwakeMac("A routine")
    awake.take()
    awake.release()
    iokit.IOPMAssertionRelease.assert_not_called()


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has the frameworks")
def test_elsewhere_it_says_that_it_cannot() -> None:
    with pytest.raises(OSError, match="IOKit"):
        AwakeMac("A routine")
