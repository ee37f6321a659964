"""What the Screen holds of the look at this computer."""

from dataclasses import dataclass
from typing import NamedTuple


class CheckupRow(NamedTuple):
    """One thing that was looked at; ``said`` is its name with how it is, for a screen reader."""

    id: str
    fine: bool
    name: str
    said: str
    words: str
    mend: str


@dataclass(frozen=True, slots=True)
class CheckupScreen:
    """The page; ``rows`` are empty and the buttons without words while it is being looked."""

    title: str
    lead: str
    outcome: str
    rows: tuple[CheckupRow, ...]
    again: str
    copy: str
    back: str
