"""The State: everything the session knows at one moment, as one frozen value."""

from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain, first_side
from tsubo.domain.plan import Plan, plan
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side, View
from tsubo.domain.timeline import Timeline, timeline
from tsubo.session.run import Run
from tsubo.session.screen import Page


class NoticeKind(Enum):
    """What the strip above the map tells."""

    UNFINISHED = "unfinished"
    SETTINGS = "settings"
    DATA = "data"
    NOT_SAVED = "not saved"
    PROBLEM = "problem"
    SHEET = "sheet"
    NO_SHEET = "no sheet"


class Told(NamedTuple):
    """One notice: its kind, and the file or sentence it is about."""

    kind: NoticeKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """One moment of the session; ``now`` is the monotonic clock at the last action, in seconds.

    ``pages`` are the pages gone through to get here, the present one last.
    """

    atlas: Atlas
    pages: tuple[Page, ...]
    preferences: Preferences
    pain: Pain
    agreed: bool
    ticked: bool = False
    station: str | None = None
    point: str | None = None
    side: Side = Side.LEFT
    narrow_view: View = View.BACK
    search: str = ""
    run: Run | None = None
    unfinished: Unfinished | None = None
    notices: tuple[Told, ...] = ()
    number_wrong: bool = False
    now: float = field(default=0.0)

    @property
    def page(self) -> Page:
        """The page that fills the window."""
        return self.pages[-1]

    @property
    def first(self) -> Side:
        """The side that is done first."""
        return first_side(self.pain, self.preferences.preferred_side)

    def plan(self, only: str | None = None) -> Plan:
        """Return the plan for the routine, or for one station or point."""
        return plan(self.atlas, self.pain, self.preferences, only)

    def timeline(self, only: str | None = None) -> Timeline:
        """Return the compiled plan."""
        return timeline(self.atlas, self.plan(only), self.preferences)


def opening(atlas: Atlas, memory: Memory, notices: tuple[Told, ...] = ()) -> State:
    """Return the state in which Tsubo opens: the first run's page, or the map.

    An unfinished session is offered again when what it was about still exists. Without the page
    of warning signs nothing can be pressed either: the map then tells what is missing.
    """
    left = memory.unfinished
    known = left is not None and (
        left.only is None or left.only in atlas.stations or left.only in atlas.points
    )
    if known and atlas.stations:
        notices += (Told(NoticeKind.UNFINISHED),)
    return State(
        atlas=atlas,
        pages=(Page.MAP,) if memory.agreed or not atlas.pages else (Page.FIRST_RUN,),
        preferences=memory.preferences,
        pain=memory.pain,
        agreed=memory.agreed,
        unfinished=left if known else None,
        notices=notices,
    )


def memory_of(state: State) -> Memory:
    """Return what is to be remembered of ``state``, with a session under way as unfinished."""
    left = state.unfinished
    if Page.GUIDE in state.pages and state.run is not None:
        wanted = state.run.timeline.plan
        left = Unfinished(wanted.only, wanted.pain, state.run.cue(state.now).phase)
    return Memory(state.preferences, state.pain, state.agreed, left)
