"""An alarm clock of the kernel: it wakes at a moment of the wall clock, not after some seconds.

A computer that slept past the moment wakes it at once, and so does a clock that is set to another
time (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET). Python offers it only from 3.13 on.
"""

import ctypes
import os
import time
from contextlib import suppress

_REALTIME = time.CLOCK_REALTIME
_CLOSE_ON_EXEC, _NON_BLOCKING = os.O_CLOEXEC, os.O_NONBLOCK
_ABSOLUTE, _CANCEL_ON_SET = 1, 2
"""Flags of timerfd_settime (sys/timerfd.h)."""


class _Moment(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _Setting(ctypes.Structure):
    _fields_ = (("interval", _Moment), ("first", _Moment))


class Alarm:
    """One alarm; wait for ``fileno()`` to be readable, then ``stop()`` its ringing."""

    def __init__(self) -> None:
        """Make an alarm that is not set; raises OSError where the kernel has none."""
        self._kernel = ctypes.CDLL(None, use_errno=True)
        flags = _CLOSE_ON_EXEC | _NON_BLOCKING
        self._file = self._checked(self._kernel.timerfd_create(_REALTIME, flags))

    def fileno(self) -> int:
        """Return the number to wait on."""
        return self._file

    def set(self, moment: float | None) -> None:
        """Ring at ``moment``, in seconds since 1970, also when it is over; None is never."""
        at = _Moment()  # nought is never
        if moment is not None:
            seconds, rest = divmod(max(moment, 1.0), 1)
            at = _Moment(int(seconds), int(rest * 1e9))
        setting = ctypes.byref(_Setting(_Moment(), at))
        flags = _ABSOLUTE | _CANCEL_ON_SET
        self._checked(self._kernel.timerfd_settime(self._file, flags, setting, None))

    def stop(self) -> None:
        """Stop ringing, whatever it rang for."""
        with suppress(OSError):  # ECANCELED: the clock was set; EAGAIN: it does not ring
            os.read(self._file, 8)

    def close(self) -> None:
        """Put the alarm away."""
        os.close(self._file)

    def _checked(self, result: int) -> int:
        if result < 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
        return result
