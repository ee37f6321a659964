"""What the program did not expect: written to a file, told in one calm sentence, never a crash.

Qt hands an exception in a slot to ``sys.excepthook``; the session then simply goes on. One that
ends a thread of ours comes from ``threading.excepthook``.
"""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from tsubo import __version__

FILE = "problem.txt"
MOST = 20
"""So many different problems of one run are written down; the first ones tell the most."""


class Problems:
    """Writes what went wrong into the profile; ``tell`` has the file named to the person.

    ``note`` gets the same words, for a report of what may come of it. Both are called in the thread
    in which it happened.
    """

    def __init__(
        self,
        profile: Path,
        tell: Callable[[str], None],
        note: Callable[[str], None] = lambda _words: None,
    ) -> None:
        self.file = profile / FILE
        self._tell, self._note = tell, note
        self._seen: set[str] = set()
        self._busy = False
        self._one_at_a_time = threading.RLock()

    def watch(self) -> None:
        """Take over whatever nobody catches."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Write the problem down and tell it, each once; a wish to leave is passed on."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        from traceback import format_exception

        words = "".join(format_exception(kind, error, trace))
        with self._one_at_a_time:
            if self._busy or words in self._seen or len(self._seen) >= MOST:
                return
            self._busy = True
            try:
                written = self._write(words)
                self._seen.add(words)
                self._note(words)
                self._tell(str(self.file) if written else "")
            except Exception as again:
                self._write("".join(format_exception(again)))
            finally:
                self._busy = False

    def _take_from_thread(self, ended: threading.ExceptHookArgs) -> None:
        if ended.exc_value is not None:
            self.take(ended.exc_type, ended.exc_value, ended.exc_traceback)

    def _write(self, words: str) -> bool:
        """Add ``words`` to the file, which each run begins anew; say whether that was possible."""
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            more = os.O_APPEND if self._seen else os.O_TRUNC
            handle = os.open(self.file, os.O_WRONLY | os.O_CREAT | more, 0o600)
            with os.fdopen(handle, "a", encoding="utf-8") as out:
                out.write(f"Tsubo {__version__}, Python {sys.version}\n{words}\n")
        except OSError:
            return False
        return True
