"""One set-up at a time: a lock that the operating system lets go of when its holder ends."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bootstrap.voice import Trouble, say

LOOK_AGAIN_SECONDS = 0.2


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Hold the lock file at ``path``; wait, and say so, while another set-up holds it.

    Raises:
        Trouble: the lock file cannot be written.
    """
    try:
        file = path.open("a+b")
    except OSError as error:
        raise Trouble(f"Cannot write {path}: {error.strerror}.") from error
    with file:
        if not _take(file):
            say("Another set-up is at work in this folder; waiting for it to finish …")
            while not _take(file):
                time.sleep(LOOK_AGAIN_SECONDS)
        yield


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _take(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
