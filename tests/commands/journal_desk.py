"""A journal without a thread: jobs are done at once, and what they tell is asked at once."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

from tests.session.walking import after
from tests.storage.journal.journals import opened
from tsubo.commands.journal_keeping import Keeping
from tsubo.commands.journal_looking import Looking
from tsubo.commands.journal_thread import ApartJob, Job
from tsubo.domain.journal import Entry
from tsubo.domain.journal_numbers import Wanted
from tsubo.session.actions import Action
from tsubo.session.state import State
from tsubo.storage.journal.connecting import FILE
from tsubo.storage.journal.history import page

NOON = datetime(2026, 11, 20, 12, tzinfo=timezone(timedelta(hours=1)))


class Desk:
    """One start of the program: a state, the journal of a profile, and a clock that is a number."""

    def __init__(self, state: State, profile: Path, start: datetime = NOON) -> None:
        self.state, self.clock, self.jobs = state, 0.0, 0
        self._profile, self._start = profile, start
        self.journal = opened(profile) if (profile / FILE).exists() else None
        self.keeping = Keeping(self.do, self.now)
        self.looking = Looking(self.do, self.now)
        self._follow()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=round(self.clock))

    def do(self, job: Job, *, only_if_there: bool = False) -> None:
        if self.journal is None:
            if only_if_there:
                return
            self.journal = opened(self._profile)
        self.jobs += 1
        told = job(self.journal)
        if told is not None:
            self.state = after(self.state, told, now=self.clock)

    def do_apart(self, job: ApartJob) -> None:
        told = job(self._profile)
        if told is not None:
            self.state = after(self.state, told, now=self.clock)

    def ask(self, *actions: Action, at: float | None = None) -> State:
        """Answer ``actions`` at a time of the clock, and let the journal follow each."""
        self.clock = self.clock if at is None else at
        for action in actions:
            self.state = after(self.state, action, now=self.clock)
            self._follow()
        return self.state

    def run_until(self, moment: float, tick: Callable[[], Action]) -> None:
        """Let time pass up to ``moment``."""
        while self.clock + 1 < moment:
            self.ask(tick(), at=self.clock + 1)
        self.ask(tick(), at=moment)

    def entries(self) -> tuple[Entry, ...]:
        """Return the sessions of the list, the newest first."""
        return () if self.journal is None else page(self.journal, Wanted()).entries

    def killed(self) -> None:
        """End without a word."""
        if self.journal is not None:
            self.journal.close()

    def _follow(self) -> None:
        self.keeping.follow(self.state)
        self.looking.follow(self.state, self.keeping.changes)
