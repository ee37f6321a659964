"""Years of sessions in seconds, for tests and for measuring: always the same for the same seed.

As a script it fills a profile: ``python -m tests.storage.journal.many_sessions DIR [COUNT]``, with
the folder ``app`` on PYTHONPATH.
"""

import random
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

from tsubo.domain.journal import Answers, Ending, Outcome, Session, StepTaken, TooHard
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_events import Event, Finished
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.storage.journal.opening import open_journal

TEN_YEARS = 20_000
PLAN = (
    ("hand", "li4"),
    ("foot", "lr3"),
    ("forearm", "forearm"),
    ("lower_back", "bl28"),
    ("lower_back", "bl53"),
    ("knee", "bl40"),
)
NOTES = ("", "", "", "Slept badly", "after gardening", "Kälte, müde", "went well")
FIRST_DAY = datetime(2016, 1, 4, 7, tzinfo=timezone(timedelta(hours=1)))


def many_sessions(count: int, machine: str = "a" * 32, seed: int = 7) -> Iterator[Event]:
    """Yield ``count`` finished sessions of one machine, two or so each day."""
    chance = random.Random(seed)
    for number in range(count):
        started = FIRST_DAY + timedelta(hours=4.4 * number, seconds=chance.randrange(3600))
        session = a_session(chance, f"{chance.getrandbits(128):032x}", started)
        time = int(session.ended.timestamp() * 1000)
        what = Finished(session, some_answers(chance))
        yield Event(session.id, machine, number + 1, time, session.id, what)


def a_session(chance: random.Random, name: str, started: datetime) -> Session:
    """Return one session of the whole routine, now and then with something skipped."""
    steps = [
        StepTaken(station, point, side, skipped(chance), 60)
        for station, point in PLAN
        for side in (Side.LEFT, Side.RIGHT)
    ]
    steps.append(StepTaken("belly", "dan_tien", Side.MIDLINE, skipped(chance), 180))
    spent = sum(step.pressed + 15 for step in steps if step.outcome is Outcome.DONE)
    return Session(
        name,
        started,
        started + timedelta(seconds=spent + 40),
        chance.choice(list(Pain)),
        None,
        chance.choice([Ending.COMPLETE] * 9 + [Ending.STOPPED]),
        tuple(steps),
        spent,
        1,
        40,
        {"bl40": 2} if chance.random() < 0.1 else {},
    )


def some_answers(chance: random.Random) -> Answers:
    """Return answers in which pain tends to be a little lower afterwards."""
    areas = chance.sample([Area.LOWER_BACK_LEFT, Area.LOWER_BACK_RIGHT, Area.BUTTOCK_LEFT], 2)
    before = {area: chance.randrange(3, 8) for area in areas}
    after = {area: max(pain - chance.choice([0, 0, 1, 2]), 0) for area, pain in before.items()}
    hard = chance.choice([None, TooHard.NO, TooHard.A_LITTLE])
    return Answers(before, after, hard, note=chance.choice(NOTES))


def skipped(chance: random.Random) -> Outcome:
    return Outcome.SKIPPED if chance.random() < 0.05 else Outcome.DONE


def fill(profile: Path, count: int = TEN_YEARS) -> None:
    """Add ``count`` sessions to the journal of ``profile``, in one transaction."""
    opened = open_journal(profile)
    if opened.journal is None:
        raise SystemExit(opened.problem)
    with opened.journal as journal:
        journal.merge(many_sessions(count, journal.machine), here=True)


if __name__ == "__main__":
    fill(Path(sys.argv[1]), *map(int, sys.argv[2:3]))
