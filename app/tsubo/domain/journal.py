"""What the journal keeps of a session: what was done, and what the person said about it.

What was done never changes once it is written; what the person said can be changed later. Both
together, and whether they were deleted, make an ``Entry``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from tsubo.domain.journal_areas import Area
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side

MUCH_WORSE = 2
"""So many steps of pain more than before a session call for the stop rule (our decision)."""


class Outcome(Enum):
    """What became of a step that was planned."""

    DONE = "done"
    SKIPPED = "skipped"
    NOT_REACHED = "not_reached"


class Ending(Enum):
    """How a session ended."""

    COMPLETE = "complete"
    STOPPED = "stopped"
    FELT_WRONG = "felt_wrong"


class TooHard(Enum):
    """The answer to "Was any pressure too much?"."""

    NO = "no"
    A_LITTLE = "a_little"
    YES = "yes"


class StepTaken(NamedTuple):
    """One planned step: its place, what became of it, and how long it was pressed, in seconds."""

    station: str
    point: str
    side: Side
    outcome: Outcome
    pressed: int


class Session(NamedTuple):
    """A session as it was gone through.

    ``id`` is 32 hexadecimal digits, made once when it begins. ``started`` and ``ended`` are whole
    seconds with their offset from UTC in whole minutes, so that the time on the person's own clock
    is known too. ``only`` names the station or point it was limited to. ``steps`` are all that was
    planned, in order. ``spent`` are the seconds really gone through, ``paused`` those of all
    ``pauses`` together. ``lowered`` gives the highest pressure (0 to 10) that was left at each
    point where it was too hard.
    """

    id: str
    started: datetime
    ended: datetime
    pain: Pain
    only: str | None
    ending: Ending
    steps: tuple[StepTaken, ...]
    spent: int
    pauses: int
    paused: int
    lowered: Mapping[str, int]

    @property
    def done(self) -> tuple[StepTaken, ...]:
        """The steps that were pressed to their end, in order."""
        return tuple(step for step in self.steps if step.outcome is Outcome.DONE)


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person said: pain (0 to 10) before and after by area, and the rest; all optional.

    ``too_hard_at`` names points; ``next_day`` is the pain of the day after, 0 to 10.
    """

    before: Mapping[Area, int] = field(default_factory=dict)
    after: Mapping[Area, int] = field(default_factory=dict)
    too_hard: TooHard | None = None
    too_hard_at: tuple[str, ...] = ()
    note: str = ""
    next_day: int | None = None

    @property
    def areas(self) -> tuple[Area, ...]:
        """The areas in which pain was noted, before or after."""
        return tuple(area for area in Area if area in self.before or area in self.after)

    @property
    def worst(self) -> tuple[int | None, int | None]:
        """The highest pain before and after, in the areas noted both times.

        Where no area was noted both times there is nothing to compare: then only the number before
        is given, or else only the number after.
        """
        both = self.before.keys() & self.after.keys()
        if both:
            return max(self.before[area] for area in both), max(self.after[area] for area in both)
        if self.before:
            return max(self.before.values()), None
        return None, max(self.after.values(), default=None)


class Entry(NamedTuple):
    """A session in the journal with its answers; a deleted one can still be restored.

    ``machine`` is the one on which it was finished (see ``Event``).
    """

    machine: str
    session: Session
    answers: Answers
    deleted: bool = False


class UnderWay(NamedTuple):
    """A session that has not ended: itself as far as it went, and the phase it stands in.

    ``session.ended`` is when it was last kept, and steps to come count as not reached.
    """

    session: Session
    answers: Answers
    phase: int


def much_worse(answers: Answers) -> bool:
    """Say whether pain in some area, or that of the next day, is higher by ``MUCH_WORSE``."""
    risen = [
        answers.after[area] - pain for area, pain in answers.before.items() if area in answers.after
    ]
    if answers.next_day is not None and answers.before:
        risen.append(answers.next_day - max(answers.before.values()))
    return max(risen, default=0) >= MUCH_WORSE
