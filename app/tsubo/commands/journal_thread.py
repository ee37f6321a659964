"""The journal in a thread of its own: writing waits for the disk, and the window must not.

Jobs are done one after the other in the order they came. The file is opened with the first job.
"""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from tsubo.session.actions import Action
    from tsubo.storage.journal.writing import Journal

Job = Callable[["Journal"], "Action | None"]
"""Does something with the open journal; what it returns is asked of the session."""


ApartJob = Callable[[Path], "Action | None"]
"""Does something with the folder of the journal, whose file is closed meanwhile."""


class Do(Protocol):
    """Has a job done."""

    def __call__(self, job: Job, *, only_if_there: bool = False) -> None:
        """Have ``job`` done after all others; perhaps only if a journal has been begun."""


LONGEST_WAIT = 10.0
"""Seconds a closing window waits for what is still being written (our decision)."""

TURN = 0.001
"""Seconds after which this thread's Python makes room for the window's; the usual 0.005 shows."""


class Wanted(NamedTuple):
    """A job, and whether it is only wanted where a journal has been begun."""

    job: Job
    only_if_there: bool = False


class Apart(NamedTuple):
    """A job that is done with the journal's file closed."""

    job: ApartJob


class JournalThread(QObject):
    """Does jobs; what they tell comes back as ``told``, in the thread of the window.

    ``profile`` is the folder in which everything is kept.
    """

    told = Signal(object)

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.profile = profile
        self._jobs: SimpleQueue[Wanted | Apart | None] = SimpleQueue()
        self._thread: Thread | None = None

    def do(self, job: Job, *, only_if_there: bool = False) -> None:
        """Have ``job`` done after all others; perhaps only if a journal has been begun."""
        self._put(Wanted(job, only_if_there))

    def do_apart(self, job: ApartJob) -> None:
        """Have ``job`` done after all others, with the journal's file closed."""
        self._put(Apart(job))

    def leave(self) -> None:
        """Wait until everything is written, and close the file."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join(LONGEST_WAIT)
            self._thread = None

    def _put(self, wanted: Wanted | Apart) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._work, name="journal", daemon=True)
            self._thread.start()
        self._jobs.put(wanted)

    def _work(self) -> None:
        sys.setswitchinterval(TURN)
        work(self.profile, iter(self._jobs.get, None), self.told.emit)


def work(profile: Path, jobs: Iterable[Wanted | Apart], tell: "Callable[[Action], object]") -> None:
    """Do ``jobs`` with the journal of ``profile``; the same trouble is told only once."""
    from tsubo.session.news import NoticeKind, Told
    from tsubo.storage.journal.connecting import FILE, JournalError
    from tsubo.storage.journal.opening import open_journal

    troubles: set[str] = set()

    def trouble(words: str) -> None:
        if words and words not in troubles:
            troubles.add(words)
            tell(Told(NoticeKind.NOT_KEPT, words))

    journal: Journal | None = None
    for wanted in jobs:
        if isinstance(wanted, Apart):
            if journal is not None:
                journal.close()
                journal = None
            try:
                action = wanted.job(profile)
            except OSError as error:
                trouble(f"{error.strerror}: {error.filename or profile}.")
                continue
            if action is not None:
                tell(action)
            continue
        job, only_if_there = wanted
        if only_if_there and not (profile / FILE).exists():
            continue
        if journal is None:
            opened = open_journal(profile)
            trouble(opened.problem)
            journal = opened.journal
        if journal is None:
            continue
        try:
            action = job(journal)
        except JournalError as error:
            trouble(str(error))
            journal.close()
            journal = None
        else:
            if action is not None:
                tell(action)
    if journal is not None:
        journal.close()
