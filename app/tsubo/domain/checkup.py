"""What a look at this computer finds: one line for each thing that Tsubo needs or can use."""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple


class Level(Enum):
    """How things are."""

    FINE = "ok"
    PROBLEM = "problem"
    GRAVE = "cannot run"


class Finding(NamedTuple):
    """One line: what was looked at, how it is in words, and how to mend it where it is not fine.

    ``id`` is for programs. Nothing here may tell who somebody is, or what they told of themselves.
    """

    id: str
    name: str
    words: str
    mend: str = ""
    level: Level = Level.FINE


def problem(about: tuple[str, str], words: str, mend: str, *, grave: bool = False) -> Finding:
    """Return a finding that is not fine; ``about`` are its id and name."""
    return Finding(*about, words, mend, Level.GRAVE if grave else Level.PROBLEM)


def worst(findings: Iterable[Finding]) -> Level:
    """Return the worst level among ``findings``."""
    levels = {finding.level for finding in findings}
    return next((one for one in (Level.GRAVE, Level.PROBLEM) if one in levels), Level.FINE)


def report(findings: Iterable[Finding]) -> str:
    """Return ``findings`` as lines to read, or to hand on."""
    lines = []
    for finding in findings:
        lines.append(f"{finding.level.value:10} {finding.name}: {finding.words}")
        if finding.mend:
            lines.append(f"{'':10} {finding.mend}")
    return "\n".join(lines)
