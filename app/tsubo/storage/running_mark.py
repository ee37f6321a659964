"""The mark of a running Tsubo: a file that it holds locked, and leaves behind when it crashes.

The file begins with what runs and since when. Python's ``faulthandler`` writes into it where a
crash happened, as nothing else could by then. A Tsubo that ends as it should removes it; the next
start makes a report to read of one that was left.
"""

import errno
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from tsubo import __version__

FILE, REPORT = "running.txt", "crash.txt"
_OPENED = "All points could be clicked."
_TRY = "Try to open: "
_DISPLAY = "Display since: "
_MOST = 1 << 18
"""So many bytes of a mark are read; a trace of all threads takes a few thousand."""
_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
"""What locking says where another process has the lock; a file system without locks says more."""
_FAR = 1 << 30
"""Where Windows locks the file, which keeps others from reading what is locked."""


class Ended(NamedTuple):
    """How the last Tsubo of a profile ended.

    ``report`` is the file that tells of a crash, "" after a clean end and after one that came with
    the end of the person's login. ``failures`` counts the starts in a row that did not come as far
    as points to click.
    """

    report: str = ""
    failures: int = 0


class RunningMark:
    """The mark of this process in the folder ``profile``.

    Where it cannot be written, Tsubo runs without one; ``taken`` says that another Tsubo has it.
    """

    def __init__(self, profile: Path) -> None:
        self._profile = profile
        self._handle: int | None = None
        self._failures = 0
        self.taken = False
        self.last = Ended()

    def take(self) -> None:
        """Set the mark, and learn how the last Tsubo ended; a profile yet to be made has none."""
        with suppress(OSError):
            self._handle = self._locked()
        if self._handle is None:
            return
        left = os.read(self._handle, _MOST).decode(errors="replace")
        if left:
            report = "" if _ended_with_login(left) else _report(self._profile, left)
            self.last = Ended(report, _failures(left))
            self._failures = self.last.failures
        self._begin()

    def opened(self) -> None:
        """Note that every point can be clicked: whatever happens from now on is no failed start."""
        if self._handle is None and not self.taken:
            with suppress(OSError):
                self._profile.mkdir(parents=True, exist_ok=True)
                self.take()
        self.note(_OPENED)
        from tsubo.storage.display_began import display_began

        self.note(f"{_DISPLAY}{display_began()}")

    def note(self, words: str) -> None:
        """Add ``words`` to what a report would tell."""
        if self._handle is not None:
            with suppress(OSError):
                os.write(self._handle, f"{words}\n".encode())

    def remove(self) -> None:
        """Take the mark away: this process ends as it should."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        import faulthandler

        faulthandler.disable()
        with suppress(OSError):
            os.ftruncate(handle, 0)
            if sys.platform != "win32":  # where a file that is open cannot be removed
                (self._profile / FILE).unlink(missing_ok=True)
        os.close(handle)

    def _locked(self) -> int | None:
        """Return the open file with its lock, None when another process holds that."""
        while True:
            handle = os.open(self._profile / FILE, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock(handle)
            except OSError as error:
                os.close(handle)
                if error.errno not in _HELD:
                    raise
                self.taken = True
                return None
            if os.fstat(handle).st_nlink:
                return handle
            os.close(handle)  # removed by its owner between our two steps

    def _begin(self) -> None:
        if self._handle is None:
            return
        import faulthandler

        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        self.note(f"Tsubo {__version__}, Python {sys.version} on {sys.platform}")
        self.note(f"Began: {time.strftime('%Y-%m-%d %H:%M:%S')}")
        self.note(f"{_TRY}{self._failures + 1}")
        faulthandler.enable(self._handle)


def _lock(handle: int) -> None:
    """Lock the file until it is closed or the process ends; raises OSError where it is locked."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _failures(left: str) -> int:
    """Return how many starts in a row failed, the one that ``left`` this included."""
    if _OPENED in left:
        return 0
    tries = [line.removeprefix(_TRY) for line in left.splitlines() if line.startswith(_TRY)]
    return int(tries[0]) if tries and tries[0].isdecimal() else 1


def _ended_with_login(left: str) -> bool:
    """Say whether what was ``left`` holds no trace, and its display is gone as well.

    A compositor that goes at the end of a login takes Tsubo with it, and so does a power cut; what
    was under way is kept, and there is nothing that a report could tell.
    """
    from tsubo.storage.display_began import display_began

    began = [line.removeprefix(_DISPLAY) for line in left.splitlines() if _DISPLAY in line]
    return bool(began) and began[0] != display_began() and not _has_trace(left)


def _has_trace(left: str) -> bool:
    return "Error" in left or "Exception" in left or "most recent call first" in left


def _without_home(words: str) -> str:
    """Return ``words`` without the path of the home folder, which often holds a person's name."""
    home = os.path.expanduser("~")  # noqa: PTH111 - that of Path fails where there is no home
    return words.replace(home, "~") if len(home) > 1 else words


def _report(profile: Path, left: str) -> str:
    """Write the report of what a crashed Tsubo ``left``; return its file, "" where that fails."""
    from tsubo.storage.whole_file import write_whole

    words = (
        "Tsubo ended without closing. This file says what is known of that.\n"
        "It stays on this computer; nothing of it was sent anywhere.\n\n"
        f"{_without_home(left.strip())}\n"
    )
    if not _has_trace(left):
        words += "\nNo trace was left: Tsubo was ended from outside, or the computer stopped.\n"
    file = profile / REPORT
    try:
        write_whole(file, words)
    except OSError:
        return ""
    return str(file)
