"""A made-up journal for the tour: six weeks of somebody whose back is now better, now worse."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Answers, Ending, Outcome, Session, StepTaken
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_events import Event, Finished
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.preferences import Preferences
from tsubo.session.actions import Action
from tsubo.session.history import NOTHING_ASKED

TODAY = date(2026, 3, 20)
"""The day on which the tour looks at its journal."""
_MACHINE = "0" * 32
_DAYS_AGO = (41, 39, 38, 35, 34, 32, 29, 27, 26, 24, 21, 20, 18, 15, 13, 12, 10, 8, 6, 5, 3, 1)
_BEFORE = (6, 5, 6, 5, 7, 5, 4, 5, 4, 6, 4, 4, 5, 3, 4, 4, 3, 4, 3, 5, 3, 3)
_AFTER = (4, 4, 5, 5, 5, 3, 3, 4, 4, 4, 3, 2, 4, 3, 2, 3, 2, 4, 2, 3, 2, 1)


def told_by_journal(profile: Path, atlas: Atlas) -> tuple[Action, ...]:
    """Write the made-up journal into ``profile``; return what the history page is told of it.

    Raises JournalError when it cannot be written there.
    """
    from tsubo.commands.journal_looking import listing, pictures
    from tsubo.storage.journal.opening import open_journal

    opened = open_journal(profile)
    journal = opened.journal
    assert journal is not None, opened.problem
    try:
        journal.merge(list(_events(atlas)), here=True)
        return (
            listing(journal, NOTHING_ASKED, TODAY),
            pictures(journal, NOTHING_ASKED.span, TODAY),
        )
    finally:
        journal.close()


def _events(atlas: Atlas) -> Iterator[Event]:
    for number, ago in enumerate(_DAYS_AGO):
        day = datetime.combine(TODAY - timedelta(days=ago), time(19, 30), UTC)
        session = _session(atlas, number, day)
        answers = Answers(
            {Area.LOWER_BACK_LEFT: _BEFORE[number]}, {Area.LOWER_BACK_LEFT: _AFTER[number]}
        )
        moment = int(session.ended.timestamp() * 1000)
        what = Finished(session, answers)
        yield Event(session.id, _MACHINE, number + 1, moment, session.id, what)


def _session(atlas: Atlas, number: int, started: datetime) -> Session:
    """Return a session of the whole routine, or of the hand alone on every fifth day."""
    only = "hand" if number % 5 == 2 else None
    steps = tuple(
        StepTaken(step.station, step.point, step.side, Outcome.DONE, 28)
        for step in plan(atlas, Pain.LEFT, Preferences(), only).steps
    )
    spent = 95 * len(steps)
    return Session(
        f"{number + 1:032x}",
        started,
        started + timedelta(seconds=spent),
        Pain.LEFT,
        only,
        Ending.COMPLETE,
        steps,
        spent,
        0,
        0,
        {},
    )
