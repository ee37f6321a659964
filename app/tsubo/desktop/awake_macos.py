"""A display that stays on while a session runs, on macOS.

Written after Apple's documentation of IOKit's power assertions; not run on a Mac by us yet. The
assertion ends with the process.
"""

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int32, c_uint32, c_void_p
from typing import Any

_FRAMEWORKS = "/System/Library/Frameworks/{0}.framework/{0}"
_UTF8 = 0x08000100  # kCFStringEncodingUTF8
_LEVEL_ON = 255  # kIOPMAssertionLevelOn
_KIND = b"PreventUserIdleDisplaySleep"  # kIOPMAssertPreventUserIdleDisplaySleep


class AwakeMac:
    """The display, held or not; OSError where the frameworks are missing."""

    def __init__(self, words: str) -> None:
        self._iokit: Any = ctypes.CDLL(_FRAMEWORKS.format("IOKit"))
        text: Any = ctypes.CDLL(_FRAMEWORKS.format("CoreFoundation")).CFStringCreateWithCString
        text.argtypes, text.restype = [c_void_p, c_char_p, c_uint32], c_void_p
        create: Any = self._iokit.IOPMAssertionCreateWithName
        create.argtypes = [c_void_p, c_uint32, c_void_p, POINTER(c_uint32)]
        create.restype = c_int32
        self._iokit.IOPMAssertionRelease.argtypes = [c_uint32]
        self._kind, self._words = (text(None, part, _UTF8) for part in (_KIND, words.encode()))
        self._number: c_uint32 | None = None

    def take(self) -> None:
        """Keep the display on from now on."""
        number = c_uint32(0)
        if self._number is None and not self._iokit.IOPMAssertionCreateWithName(
            self._kind, _LEVEL_ON, self._words, byref(number)
        ):
            self._number = number

    def release(self) -> None:
        """Let it go off as usual."""
        if self._number is not None:
            self._iokit.IOPMAssertionRelease(self._number)
            self._number = None
