"""What is remembered from one start to the next: answers, settings and an unfinished session."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from tsubo.domain.habits import FIRST_TIME, Habits
from tsubo.domain.health import NOTHING_TOLD, Health, without
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side

if TYPE_CHECKING:
    from tsubo.domain.atlas import Atlas
    from tsubo.domain.pain_drawing import Drawing


class Unfinished(NamedTuple):
    """A session that was left: what it was limited to, which pain, and where it stood.

    ``phase`` counts from the beginning of the session, ``into`` from that of the point and side.
    """

    only: str | None
    pain: Pain
    phase: int
    point: str = ""
    side: Side | None = None
    into: int = 0


@dataclass(frozen=True, slots=True)
class Memory:
    """Everything kept for the person; ``agreed`` says the first page was acknowledged.

    ``told_today`` says whether it was kept today, so that answers that pass still hold.
    ``areas`` is the pain drawing; ``denied`` are warning signs denied today because of it.
    ``asked_about`` is the last session of which the day after was asked. ``shared_folder`` is where
    the journals of the person's computers meet, nowhere while it is empty.
    """

    preferences: Preferences = field(default_factory=Preferences)
    pain: Pain = Pain.UNSURE
    agreed: bool = False
    unfinished: Unfinished | None = None
    habits: Habits = FIRST_TIME
    health: Health = NOTHING_TOLD
    told_today: bool = True
    areas: "Drawing" = field(default_factory=dict)
    denied: frozenset[str] = frozenset()
    asked_about: str = ""
    shared_folder: str = ""


def health_today(atlas: "Atlas", memory: Memory) -> Health:
    """Return what still holds of the health in ``memory``.

    An answer that passes, such as a fever, holds on the day it was kept; the next day the question
    is open again. A warning sign stays until the person says that it is over.
    """
    health = memory.health
    if memory.told_today or not health.answers:
        return health
    classes = atlas.cautions().classes.values()
    return without(health, (one.id for one in classes if one.passing and not one.by_signs))
