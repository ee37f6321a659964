"""What is remembered from one start to the next: answers, settings and an unfinished session."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences


class Unfinished(NamedTuple):
    """A session that was left: what it was limited to, whose pain, and the phase it stood in."""

    only: str | None
    pain: Pain
    phase: int


@dataclass(frozen=True, slots=True)
class Memory:
    """Everything kept for the person; ``agreed`` says the first page was acknowledged.

    ``met`` are the points pressed before, ``eased`` the highest pressure (0 to 10) at points that
    were once too hard, ``ways`` the way chosen to reach a station where it is not the usual one.
    """

    preferences: Preferences = field(default_factory=Preferences)
    pain: Pain = Pain.UNSURE
    agreed: bool = False
    unfinished: Unfinished | None = None
    met: frozenset[str] = frozenset()
    eased: Mapping[str, int] = field(default_factory=dict)
    ways: Mapping[str, str] = field(default_factory=dict)
