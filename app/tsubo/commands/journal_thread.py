"""The journal in a thread of its own: writing waits for the disk, and the window must not.

Jobs are done one after the other in the order they came. The file is opened with the first job.
What touches other places, such as the shared folder, has a second thread: a disk there may hang
for ever, and no session may wait for it.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from tsubo.desktop.collecting import thread_begins, thread_ended

if TYPE_CHECKING:
    from tsubo.session.actions import Action
    from tsubo.storage.journal.writing import Journal

Job = Callable[["Journal"], "Action | None"]
"""Does something with the open journal; what it returns is asked of the session."""


ApartJob = Callable[[Path], "Action | None"]
"""Does something with the folder of the journal, which it opens itself if need be."""


class Do(Protocol):
    """Has a job done."""

    def __call__(self, job: Job, *, only_if_there: bool = False) -> None:
        """Have ``job`` done after all others; perhaps only if a journal has been begun."""


LONGEST_WAIT = 10.0
"""Seconds a closing window waits for what is still being written (our decision)."""

TURN = 0.001
"""Seconds after which these threads' Python makes room for the window's; the usual 0.005 shows."""


class JournalThread(QObject):
    """Does jobs; what they tell comes back as ``told``, in the thread of the window.

    ``profile`` is the folder in which everything is kept.
    """

    told = Signal(object)

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.profile = profile
        self._keeper = Keeper(profile, self._tell)
        self._own = _Worker("journal", self._keeper.close)
        self._apart = _Worker("journal-apart")
        self._too_late = False

    def do(self, job: Job, *, only_if_there: bool = False) -> None:
        """Have ``job`` done after all others; perhaps only if a journal has been begun."""
        self._own.put(partial(self._keeper.do, job, only_if_there))

    def do_apart(self, job: ApartJob) -> None:
        """Have ``job`` done after all that came before it, and beside all that comes later."""
        self._own.put(self._keeper.close)
        self._own.put(partial(self._apart.put, partial(self._keeper.do_apart, job)))

    def leave(self) -> None:
        """Wait until everything is written, and close the file.

        What hangs elsewhere is given up in the end; following the folder goes on with the next
        start.
        """
        until = monotonic() + LONGEST_WAIT
        self._too_late = not (self._own.ended(until) and self._apart.ended(until))

    def _tell(self, action: "Action") -> None:
        if not self._too_late:
            self.told.emit(action)


class Keeper:
    """The journal as jobs find it; what they come to is told, the same trouble only once.

    ``do`` and ``close`` belong to one thread, in which SQLite wants to be used.
    """

    def __init__(self, profile: Path, tell: "Callable[[Action], object]") -> None:
        self._profile, self._tell = profile, tell
        self._journal: Journal | None = None
        self._may_be_another = False
        self._troubles: set[str] = set()

    def do(self, job: Job, only_if_there: bool = False) -> None:
        """Do ``job`` with the journal, which is opened or begun if need be."""
        from tsubo.storage.journal.connecting import FILE, JournalError

        if self._may_be_another:
            self._may_be_another = False
            self.close()
        if only_if_there and not (self._profile / FILE).exists():
            return
        journal = self._opened()
        if journal is None:
            return
        try:
            action = job(journal)
        except JournalError as error:
            self._trouble(str(error))
            self.close()
            return
        if action is not None:
            self._tell(action)

    def do_apart(self, job: ApartJob) -> None:
        """Do ``job`` in another thread; a damaged journal it kept aside is then used no more."""
        try:
            action = job(self._profile)
        except OSError as error:
            self._trouble(f"{error.strerror}: {error.filename or self._profile}.")
            return
        finally:
            self._may_be_another = True
        if action is not None:
            self._tell(action)

    def close(self) -> None:
        """Close the file until a job needs it."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _opened(self) -> "Journal | None":
        from tsubo.storage.journal.opening import open_journal

        if self._journal is None:
            opened = open_journal(self._profile)
            self._trouble(opened.problem)
            self._journal = opened.journal
        return self._journal

    def _trouble(self, words: str) -> None:
        from tsubo.session.news import NoticeKind, Told

        if words and words not in self._troubles:
            self._troubles.add(words)
            self._tell(Told(NoticeKind.NOT_KEPT, words))


class _Worker:
    """Has one thing done after the other in a thread, which begins with the first of them."""

    def __init__(self, name: str, at_end: Callable[[], object] = lambda: None) -> None:
        self._name, self._at_end = name, at_end
        self._things: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._thread: Thread | None = None

    def put(self, thing: Callable[[], object]) -> None:
        """Have ``thing`` done after all others."""
        if self._thread is None:
            self._thread = Thread(target=self._work, name=self._name, daemon=True)
            thread_begins()
            self._thread.start()
        self._things.put(thing)

    def ended(self, until: float) -> bool:
        """Wait for all that was put, up to a moment of the clock; say whether it is done."""
        thread, self._thread = self._thread, None
        if thread is None:
            return True
        self._things.put(None)
        thread.join(max(until - monotonic(), 0.0))
        if thread.is_alive():
            return False
        thread_ended()
        return True

    def _work(self) -> None:
        sys.setswitchinterval(TURN)
        for thing in iter(self._things.get, None):
            try:
                thing()
            except Exception as error:
                # Nobody foresaw it; it is told, and what comes next is done all the same.
                sys.excepthook(type(error), error, error.__traceback__)
        self._at_end()
