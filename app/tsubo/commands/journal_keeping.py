"""Writing down what a session goes through, and what the person says of it.

The State is compared with what was written: a session is kept as under way at its beginning, at
each phase and pause, and is finished once the guide is left. What the person says is written when
they go on to something else. What was left under way by a kill is carried on, or finished as far as
it went.
"""

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tsubo.domain.journal import Answers, Session, UnderWay
from tsubo.session.actions import Journaled
from tsubo.session.journal_answers import NOTHING_SAID
from tsubo.session.journal_entry import Begun, anything_done, begun, session_of
from tsubo.session.journal_wishes import LastTold, LeftTold
from tsubo.session.run import Run
from tsubo.session.screen import Page
from tsubo.session.state import State

if TYPE_CHECKING:
    from tsubo.commands.journal_thread import Do
    from tsubo.storage.journal.writing import Journal

ASKED_WITHIN = timedelta(days=2)
"""So long after a session its day after is still remembered (our decision)."""


class _Said(NamedTuple):
    """What was said of a session, as the State has it now."""

    session: str
    answers: Answers


class Keeping:
    """Writes sessions and answers; ``changes`` counts what has changed in the list of sessions."""

    def __init__(self, do: "Do", now: Callable[[], datetime]) -> None:
        self._do, self._now = do, now
        self._state: State | None = None
        self._number = 0
        self._begun: Begun | None = None
        self._finished = ""
        self._kept: tuple[object, ...] = ()
        self._said: _Said | None = None
        self._written = NOTHING_SAID
        self._deleted: tuple[str, ...] = ()
        self.changes = 0

    def follow(self, state: State) -> None:
        """Take the state after an answer."""
        before, self._state = self._state, state
        if before is None:
            self._look_back(state)
        elif before.unfinished and not state.unfinished and state.begun == self._number:
            self._do(partial(_settle, keep=""))
        if state.run is not None:
            if state.begun != self._number:
                self._begin(state, state.run)
            if self._begun is not None:
                self._go_on(state, state.run, self._begun)
        self._listen(state)
        self._delete(state)

    def leave(self) -> None:
        """Write what is still open."""
        state = self._state
        if state is not None and state.run is not None and self._begun is not None:
            self._keep(state, state.run, self._begun)
        if self._said is not None:
            self._write(self._said)

    # --- Sessions ---------------------------------------------------------------------------

    def _look_back(self, state: State) -> None:
        """Find what an earlier start left, once at the beginning."""
        carries_on = state.unfinished is not None
        today, asked = self._now(), state.asked_about
        self._do(partial(_left, carries_on=carries_on), only_if_there=True)
        self._do(partial(_last, now=today, asked=asked), only_if_there=True)

    def _begin(self, state: State, run: Run) -> None:
        self._number = state.begun
        earlier = state.left if state.carried_on else None
        if earlier is not None and earlier.session.only != run.timeline.plan.only:
            earlier = None
        self._begun = begun(state, run, uuid.uuid4().hex, self._now(), earlier)
        self._do(partial(_settle, keep=self._begun.id))

    def _go_on(self, state: State, run: Run, opened: Begun) -> None:
        """Keep the session where it has moved on, or finish it."""
        if Page.GUIDE not in state.pages:
            self._finish(state, run, opened)
            return
        phase = run.cue(state.now).phase
        moved = (opened.id, phase, run.paused, run.skipped, state.habits.eased)
        if moved != self._kept:
            self._kept = moved
            self._keep(state, run, opened)

    def _keep(self, state: State, run: Run, opened: Begun) -> None:
        session = session_of(state, run, opened, self._now())
        answers = state.answers or NOTHING_SAID
        left = UnderWay(session, answers, run.cue(state.now).phase)
        self._do(partial(_kept, left=left))

    def _finish(self, state: State, run: Run, opened: Begun) -> None:
        self._begun = None
        session = session_of(state, run, opened, self._now())
        if not anything_done(session):
            self._do(partial(_dropped, session=session.id))
            return
        self._finished = session.id
        self._do(partial(_finished, ended=session, answers=state.answers or NOTHING_SAID))
        self.changes += 1

    # --- What the person says ---------------------------------------------------------------

    def _listen(self, state: State) -> None:
        """Write what was said of a session once the person goes on to something else."""
        before, self._said = self._said, self._being_said(state)
        now = self._said
        if before is not None and (now is None or now.session != before.session):
            self._write(before)
        if now is not None and (before is None or now.session != before.session):
            self._written = now.answers

    def _being_said(self, state: State) -> _Said | None:
        if Page.HISTORY in state.pages:
            entry = None if state.history is None else state.history.entry
            return None if entry is None else _Said(entry.session.id, entry.answers)
        if Page.FINISHED in state.pages and self._finished:
            return _Said(self._finished, state.answers or NOTHING_SAID)
        self._finished = ""
        return None

    def _write(self, said: _Said) -> None:
        if said.answers != self._written:
            self._written = said.answers
            self._do(partial(_changed, said=said))
            self.changes += 1

    def _delete(self, state: State) -> None:
        """Delete what the page has deleted since, and restore what it has had back."""
        before, now = self._deleted, () if state.history is None else state.history.deleted
        if before == now:
            return
        self._deleted = now
        for session in now:
            if session not in before:
                self._do(partial(_deleted, session=session, gone=True))
        for session in before:
            if session not in now and state.history is not None:
                self._do(partial(_deleted, session=session, gone=False))
        self.changes += 1


# --- Jobs, done in the journal's thread ------------------------------------------------------


def _left(journal: "Journal", carries_on: bool) -> Journaled | None:
    """Tell the session that may be carried on, and settle all others that were left."""
    rows = journal.under_way()
    first = rows[0] if rows and carries_on else None
    _settle(journal, "" if first is None else first.session.id)
    return None if first is None else Journaled(LeftTold(first))


def _settle(journal: "Journal", keep: str) -> None:
    """Finish what was left under way as far as it went, but for the session ``keep``."""
    for left in journal.under_way():
        if left.session.id == keep:
            continue
        if anything_done(left.session):
            journal.finish(left.session, left.answers)
        else:
            journal.drop(left.session.id)


def _last(journal: "Journal", now: datetime, asked: str) -> Journaled | None:
    """Tell the last session, where it was a day or two ago and nobody asked about it yet."""
    from tsubo.domain.journal_numbers import Wanted
    from tsubo.storage.journal.history import page

    entries = page(journal, Wanted(), size=1).entries
    if not entries:
        return None
    session, answers = entries[0].session, entries[0].answers
    since = now.date() - session.started.date()
    if not timedelta(0) < since <= ASKED_WITHIN:
        return None
    if answers.next_day is not None or session.id == asked:
        return None
    return Journaled(LastTold(entries[0]))


def _kept(journal: "Journal", left: UnderWay) -> None:
    journal.keep(left)


def _dropped(journal: "Journal", session: str) -> None:
    journal.drop(session)


def _finished(journal: "Journal", ended: Session, answers: Answers) -> None:
    journal.finish(ended, answers)


def _changed(journal: "Journal", said: _Said) -> None:
    journal.change(said.session, said.answers)


def _deleted(journal: "Journal", session: str, gone: bool) -> None:
    if gone:
        journal.delete(session)
    else:
        journal.restore(session)
