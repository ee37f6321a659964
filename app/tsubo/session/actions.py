"""Actions: everything a person or the clock can ask of the session, as frozen values."""

from dataclasses import dataclass

from tsubo.domain.pain import Pain
from tsubo.domain.side import Side, View


@dataclass(frozen=True, slots=True)
class ChoosePain:
    """Say where the back hurts more."""

    pain: Pain


@dataclass(frozen=True, slots=True)
class ChooseStation:
    """Open a station's close-up and panel; ``side`` and ``point`` pick what is shown first."""

    station: str
    side: Side | None = None
    point: str | None = None


@dataclass(frozen=True, slots=True)
class ShowSide:
    """Look at the other hand, foot or arm in the close-up."""

    side: Side


@dataclass(frozen=True, slots=True)
class ShowWholeBody:
    """Go back from the close-up to the whole body."""


@dataclass(frozen=True, slots=True)
class TurnFigure:
    """Show the front or the back where only one figure fits."""

    view: View


@dataclass(frozen=True, slots=True)
class Search:
    """Look for a station by name, part or code."""

    text: str


@dataclass(frozen=True, slots=True)
class OpenSafety:
    """Read the warning signs."""


@dataclass(frozen=True, slots=True)
class OpenLearn:
    """Read the background."""


@dataclass(frozen=True, slots=True)
class OpenSettings:
    """Change the settings."""


@dataclass(frozen=True, slots=True)
class LeavePage:
    """Go back from a page of words, settings or the finished page."""


@dataclass(frozen=True, slots=True)
class Agree:
    """Tick or untick the sentence under the warning signs."""

    agreed: bool


@dataclass(frozen=True, slots=True)
class Enter:
    """Go on to the body map after the first run's page."""


@dataclass(frozen=True, slots=True)
class HaveOneOfThese:
    """Say that a warning sign is present: no pressing, and whom to call."""


@dataclass(frozen=True, slots=True)
class StartRoutine:
    """Start the whole routine."""


@dataclass(frozen=True, slots=True)
class StartHere:
    """Start the guide for the station that is open."""


@dataclass(frozen=True, slots=True)
class CarryOn:
    """Take up the session that was left unfinished."""


@dataclass(frozen=True, slots=True)
class DropUnfinished:
    """Do not take up the unfinished session."""


@dataclass(frozen=True, slots=True)
class PauseOrResume:
    """Pause the session, or carry on."""


@dataclass(frozen=True, slots=True)
class SkipAhead:
    """Go to the next step."""


@dataclass(frozen=True, slots=True)
class StepBack:
    """Go to the beginning of this step, or to the one before."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Stop the session; the second press within a few seconds ends it."""


@dataclass(frozen=True, slots=True)
class FeelWrong:
    """Say that something feels wrong: the session pauses and help is shown."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Set one field of the preferences."""

    name: str
    value: object


@dataclass(frozen=True, slots=True)
class DefaultSettings:
    """Set all preferences back to their defaults."""


@dataclass(frozen=True, slots=True)
class DismissNotice:
    """Close the strip above the map."""


@dataclass(frozen=True, slots=True)
class StartAgain:
    """Start once more what was just finished."""


SteerAction = Tick | PauseOrResume | SkipAhead | StepBack | Stop | FeelWrong
GuideAction = StartRoutine | StartHere | CarryOn | StartAgain | SteerAction
PlaceAction = ChoosePain | ChooseStation | ShowSide | ShowWholeBody | TurnFigure | Search
PageAction = OpenSafety | OpenLearn | OpenSettings | LeavePage | Agree | Enter | HaveOneOfThese
SettingAction = ChangeSetting | DefaultSettings | DropUnfinished | DismissNotice
Action = GuideAction | PlaceAction | PageAction | SettingAction
