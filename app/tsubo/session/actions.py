"""Actions: everything a person or the clock can ask of the session.

What needs no further word is a member of an enum; what carries a value is a small frozen record.
"""

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from tsubo.domain.hearing import Hearing, Voice
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side, View
from tsubo.session.drawing_actions import Drew
from tsubo.session.health_actions import HealthTold
from tsubo.session.news import Told

if TYPE_CHECKING:
    from tsubo.session.facts import Fact
    from tsubo.session.help_actions import HelpWish
    from tsubo.session.journal_wishes import Wish
    from tsubo.session.people_actions import PeopleWish


class Begin(Enum):
    """Ways to start a session."""

    ROUTINE = "the whole routine"
    HERE = "the station that is open; breathing alone where it may not be pressed"
    CARRY_ON = "the session that was left unfinished"
    AGAIN = "what was just finished"
    PREPARED = "what was about to begin when it was asked how the back is"
    BREATHE = "breathing alone, without pressing"


class Steer(Enum):
    """What can be asked while a session is on."""

    TICK = "time has passed"
    PAUSE_OR_RESUME = "pause, or go on"
    PAUSE = "pause"
    RESUME = "go on"
    ANY_KEY = "a key without a meaning of its own was hit"
    SLEEP = "the computer goes to sleep"
    LOCK = "the screen was locked"
    WAKE = "the computer is awake again, or the screen unlocked"
    TOO_HARD = "press more lightly at this point from now on"
    SKIP = "go to the next phase"
    LEAVE_OUT = "leave the rest of this place out and go to the next one"
    BACK = "go to the beginning of this phase, or to the one before"
    STOP = "end; only the second time within a few seconds"
    FEELS_WRONG = "pause and show what to do"
    LIGHTER = "after something felt wrong, go on more lightly"


class Turn(Enum):
    """Ways to another page."""

    SAFETY = "the warning signs"
    LEARN = "the background"
    SETTINGS = "the settings"
    HEALTH = "what the person has told about their health"
    PLAN = "what the routine holds, in its order"
    PAIN = "where it hurts"
    HISTORY = "the sessions so far"
    DATA = "what is kept: export, import, two computers, deleting"
    PEOPLE = "the people who use Tsubo here"
    HELP = "the help, where it speaks of the present page"
    CHECKUP = "whether everything works on this computer"
    ABOUT = "what Tsubo is made of, and its licences"
    LEAVE = "back to the page before"
    ENTER = "on to the body map, once the sentence is ticked"
    ONE_OF_THESE = "a warning sign is present"


class Clear(Enum):
    """What can be put away."""

    STATION = "back to the whole body; there, the words searched for"
    UNFINISHED = "the session that was left unfinished"
    SETTINGS = "all settings, back to their defaults"
    SET_BACK = "having set all settings back"
    HEALTH = "everything told about the health, warning signs too"
    SIGNS = "the warning signs, as they are over"
    PASSED = "answers that held for a day, as another day has begun"
    DRAWING = "the pain drawing"
    TRACK = "the sound that was being written and is not wanted any more"


class Errand(Enum):
    """What the session cannot do itself: a wish for the program, which has dialogs and files."""

    PRINT_ONE_PAGE = "print the routine on one page"
    PRINT_TWO_PAGES = "print it on two pages, with close-ups"
    SAVE_ONE_PAGE = "save it as a PDF of one page"
    SAVE_TWO_PAGES = "save it as a PDF of two pages"
    SAVE_TRACK = "save it as sound"
    SAVE_FOR_DOCTOR = "save the page for a doctor as a PDF"
    STOP_TRACK = "give up the sound that is being written"
    SHOW_TRACK = "open the folder in which the sound was saved"
    OPEN_TOLD = "open the file that the notice in front tells of"
    SHOW_PROFILE = "open the folder of the settings"
    SET_BACK = "keep the settings aside and begin with the defaults"
    COPY_CHECKUP = "copy what the look at this computer found"


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


class ChooseWay(NamedTuple):
    """Say how a station is reached; ``way`` is one of the station's."""

    station: str
    way: str


class ForgetEase(NamedTuple):
    """Let a station be pressed as usual again after it was once too hard."""

    station: str


class HeardSentences(NamedTuple):
    """Say how long sentences take with the present voice, in seconds."""

    seconds: Mapping[str, float]


class HearingTold(NamedTuple):
    """Say whether there is sound."""

    hearing: Hearing


class VoicesTold(NamedTuple):
    """Say which voices the system has."""

    voices: tuple[Voice, ...]


class TryVoice(NamedTuple):
    """Have the chosen voice say a sentence."""


class ChangeSetting(NamedTuple):
    """Set one field of the preferences."""

    name: str
    value: object


class Prepare(NamedTuple):
    """Ask how the back is, and then begin; the answer may be left out."""

    begin: Begin


class Dismiss(NamedTuple):
    """Put a notice away once it is read; others may have come meanwhile."""

    notice: Told


class Learnt(NamedTuple):
    """A fact about the program or its computer, for the page that shows it."""

    fact: "Fact"


class Journaled(NamedTuple):
    """Something asked of the journal, or told by it."""

    wish: "Wish"


class Peopled(NamedTuple):
    """Something asked of the people who use Tsubo here, or told about them."""

    wish: "PeopleWish"


class Consulted(NamedTuple):
    """Something asked of the help, or told by it."""

    wish: "HelpWish"


Said = (
    ChoosePain
    | Drew
    | ChooseStation
    | ShowSide
    | TurnFigure
    | Search
    | Agree
    | ChooseWay
    | ForgetEase
    | HeardSentences
    | HearingTold
    | VoicesTold
    | TryVoice
    | ChangeSetting
    | Prepare
    | Journaled
    | Learnt
    | Consulted
    | Peopled
    | HealthTold
    | Told
    | Dismiss
)
Action = Begin | Steer | Turn | Clear | Said
