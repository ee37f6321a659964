"""On Windows the display stays on by the flags that Microsoft names."""

import sys

import pytest

from tsubo.desktop.awake_windows import AwakeWindows, set_thread_execution_state


def test_the_display_is_required_and_then_no_more() -> None:
    states: list[int] = []

    def set_state(flags: int) -> int:
        states.append(flags)
        return 0x80000000

    awake = AwakeWindows(set_state)
    assert states == []
    awake.take()
    awake.release()
    assert states == [0x80000003, 0x80000000]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has it")
def test_elsewhere_it_says_that_it_cannot() -> None:
    with pytest.raises(OSError, match="Only Windows"):
        set_thread_execution_state()
