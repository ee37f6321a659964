"""A display that stays on while a session runs, on Windows.

Written after Microsoft's documentation of SetThreadExecutionState; not run on a Windows machine by
us yet. The wish ends with the process.
"""

import sys
from collections.abc import Callable

CONTINUOUS = 0x80000000
SYSTEM_REQUIRED = 0x00000001
DISPLAY_REQUIRED = 0x00000002
"""ES_CONTINUOUS, ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED of winbase.h."""


def set_thread_execution_state() -> Callable[[int], int]:
    """Return the function of kernel32; OSError on another system."""
    if sys.platform == "win32":
        import ctypes

        function = ctypes.WinDLL("kernel32").SetThreadExecutionState
        function.argtypes, function.restype = [ctypes.c_uint32], ctypes.c_uint32
        return function
    raise OSError("Only Windows has SetThreadExecutionState.")


class AwakeWindows:
    """The display, held or not; to be used from one thread only, whose state it is."""

    def __init__(self, function: Callable[[int], int] | None = None) -> None:
        self._set_state = function or set_thread_execution_state()

    def take(self) -> None:
        """Keep display and computer on from now on."""
        self._set_state(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED)

    def release(self) -> None:
        """Let them go off as usual."""
        self._set_state(CONTINUOUS)
