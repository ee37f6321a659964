"""Actions: everything a person or the clock can ask of the session.

What needs no further word is a member of an enum; what carries a value is a small frozen record.
"""

from enum import Enum
from typing import NamedTuple

from tsubo.domain.pain import Pain
from tsubo.domain.side import Side, View


class Begin(Enum):
    """Ways to start a session."""

    ROUTINE = "the whole routine"
    HERE = "the station that is open"
    CARRY_ON = "the session that was left unfinished"
    AGAIN = "what was just finished"


class Steer(Enum):
    """What can be asked while a session is on."""

    TICK = "time has passed"
    PAUSE_OR_RESUME = "pause, or go on"
    SKIP = "go to the next phase"
    BACK = "go to the beginning of this phase, or to the one before"
    STOP = "end; only the second time within a few seconds"
    FEELS_WRONG = "pause and show what to do"


class Turn(Enum):
    """Ways to another page."""

    SAFETY = "the warning signs"
    LEARN = "the background"
    SETTINGS = "the settings"
    LEAVE = "back to the page before"
    ENTER = "on to the body map, once the sentence is ticked"
    ONE_OF_THESE = "a warning sign is present"


class Clear(Enum):
    """What can be put away."""

    STATION = "back to the whole body; there, the words searched for"
    NOTICE = "the strip above the map"
    UNFINISHED = "the session that was left unfinished"
    SETTINGS = "all settings, back to their defaults"


class ChoosePain(NamedTuple):
    """Say where the back hurts more."""

    pain: Pain


class ChooseStation(NamedTuple):
    """Open a station's close-up and panel; ``side`` and ``point`` pick what is shown first."""

    station: str
    side: Side | None = None
    point: str | None = None


class ShowSide(NamedTuple):
    """Look at the other hand, foot or arm in the close-up."""

    side: Side


class TurnFigure(NamedTuple):
    """Show the front or the back where only one figure fits."""

    view: View


class Search(NamedTuple):
    """Look for a station by name, part or code."""

    text: str


class Agree(NamedTuple):
    """Tick or untick the sentence under the warning signs."""

    agreed: bool


class ChangeSetting(NamedTuple):
    """Set one field of the preferences."""

    name: str
    value: object


class NotSaved(NamedTuple):
    """Say that what was to be kept could not be written; ``reason`` is one sentence."""

    reason: str


class SheetSaved(NamedTuple):
    """Say that the routine was written as a PDF to ``file``."""

    file: str


class SheetNotSaved(NamedTuple):
    """Say that the routine could not be written as a PDF; ``reason`` is one sentence."""

    reason: str


class WentWrong(NamedTuple):
    """Say that the program met something unforeseen; ``file`` holds what, or is empty."""

    file: str


Said = (
    ChoosePain
    | ChooseStation
    | ShowSide
    | TurnFigure
    | Search
    | Agree
    | ChangeSetting
    | NotSaved
    | SheetSaved
    | SheetNotSaved
    | WentWrong
)
Action = Begin | Steer | Turn | Clear | Said
