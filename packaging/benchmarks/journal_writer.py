"""Writes sessions and edits to a journal without end, telling each thing once it is done.

``python -m benchmarks.journal_writer PROFILE`` is started to be killed; see ``journal_kills``.
"""

from __future__ import annotations

import sys
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tsubo.domain.journal import Answers, Ending, Outcome, Session, StepTaken, UnderWay
from tsubo.domain.journal_areas import Area
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.storage.journal.opening import open_journal
from tsubo.storage.journal.writing import Journal

STARTED = datetime(2026, 11, 20, 18, tzinfo=UTC)
PHASES = 3


def main(profile: Path) -> None:
    """Go on with what was left open, then begin, keep, finish and edit sessions for ever."""
    journal = open_journal(profile).journal
    if journal is None:
        raise SystemExit("the journal cannot be opened")
    for left in journal.under_way():
        finish(journal, left.session.id)
    while True:
        session = uuid.uuid4().hex
        for phase in range(PHASES):
            journal.keep(UnderWay(a_session(session), Answers(), phase))
            tell("kept", session)
        finish(journal, session)
        for edit in range(2):
            journal.change(session, Answers({Area.WHOLE: 5}, {Area.WHOLE: 4}, note=str(edit)))
            tell("noted", session)
        journal.delete(session)
        tell("deleted", session)
        journal.restore(session)
        tell("restored", session)


def finish(journal: Journal, session: str) -> None:
    """Finish one session and tell it."""
    journal.finish(a_session(session), Answers({Area.WHOLE: 5}))
    tell("finished", session)


def a_session(name: str) -> Session:
    """Return a short session of two steps."""
    steps = tuple(
        StepTaken("hand", "li4", side, Outcome.DONE, 60) for side in (Side.LEFT, Side.RIGHT)
    )
    ended = STARTED + timedelta(seconds=120)
    return Session(name, STARTED, ended, Pain.LEFT, "hand", Ending.COMPLETE, steps, 120, 0, 0, {})


def tell(what: str, session: str) -> None:
    """Say that something is done; the line leaves this process at once."""
    sys.stdout.write(f"{what} {session}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
