"""The State: everything the session knows at one moment, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import FIRST_TIME, Habits
from tsubo.domain.health import NOTHING_TOLD, Health
from tsubo.domain.hearing import Hearing, Voice
from tsubo.domain.memory import Memory, Unfinished, health_today
from tsubo.domain.pain import Pain, first_side
from tsubo.domain.plan import BREATHING, Plan, plan, way_to
from tsubo.domain.preferences import Preferences, Talk
from tsubo.domain.side import Side, View
from tsubo.domain.speech import speaker
from tsubo.domain.spoken import Speaker
from tsubo.domain.station import Station
from tsubo.domain.timeline import SPEECH_GAP, Timeline, timeline
from tsubo.domain.way import Way
from tsubo.session.news import NoticeKind, Told
from tsubo.session.screen import Page

if TYPE_CHECKING:
    from tsubo.domain.checkup import Finding
    from tsubo.domain.journal import Answers, Entry, UnderWay
    from tsubo.domain.journal_areas import Area
    from tsubo.domain.licensed import Licensed
    from tsubo.domain.pain_drawing import Drawing
    from tsubo.session.actions import Begin
    from tsubo.session.data import Data
    from tsubo.session.history import History
    from tsubo.session.people import People
    from tsubo.session.reading import Reading
    from tsubo.session.run import Run


@dataclass(frozen=True, slots=True)
class State:
    """One moment of the session; ``now`` is the monotonic clock at the last action, in seconds.

    ``pages`` are the pages gone through to get here, the present one last. ``seconds`` says how
    long sentences take with the present voice; ``trials`` counts how often it was tried.
    ``set_back`` are the settings as they were before all of them were set back.
    ``areas`` is the pain drawing, ``area`` what is chosen in it, ``strength`` what is marked next
    gets, and ``denied`` are the warning signs that were denied today because of it.
    ``asking`` is what begins once somebody has said how the back is; ``begun`` counts the sessions,
    ``carried_on`` says that the present one goes on with an earlier one, ``answers`` is what was
    said of it, ``eased_before`` the eased caps of points that were then said to be too hard, as
    they were before. ``history`` is the page of all sessions,
    ``reading`` the help as it is open. ``left`` is the unfinished session as the
    journal has it, ``last`` the one that is asked about on a later day, and ``asked_about`` the
    last one that was. ``data`` is the page of what is kept, ``shared_folder`` as in ``Memory``.
    ``findings`` is what a look at this computer found, ``copied`` whether its report was copied;
    ``parts`` is what Tsubo is made of, once that was read.
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
    run: "Run | None" = None
    unfinished: Unfinished | None = None
    notices: tuple[Told, ...] = ()
    number_wrong: bool = False
    set_back: Preferences | None = None
    habits: Habits = FIRST_TIME
    health: Health = NOTHING_TOLD
    seconds: Mapping[str, float] = field(default_factory=dict)
    hearing: Hearing = Hearing.STARTING
    voices: tuple[Voice, ...] = ()
    trials: int = 0
    areas: "Drawing" = field(default_factory=dict)
    area: "Area | None" = None
    strength: int = 5
    denied: frozenset[str] = frozenset()
    asking: "Begin | None" = None
    begun: int = 0
    carried_on: bool = False
    answers: "Answers | None" = None
    eased_before: Mapping[str, int | None] = field(default_factory=dict)
    history: "History | None" = None
    reading: "Reading | None" = None
    left: "UnderWay | None" = None
    last: "Entry | None" = None
    asked_about: str = ""
    data: "Data | None" = None
    shared_folder: str = ""
    people: "People | None" = None
    findings: "tuple[Finding, ...] | None" = None
    copied: bool = False
    parts: "tuple[Licensed, ...]" = ()
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
        return plan(
            self.atlas,
            self.pain,
            self.preferences,
            only,
            self.habits,
            self.health,
            self.areas,
        )

    def way(self, station: Station) -> Way:
        """Return how ``station`` is reached now."""
        return way_to(self.atlas, station, self.preferences, self.habits, self.health)

    def timeline(self, only: str | None = None) -> Timeline:
        """Return the compiled plan, or breathing alone."""
        if only == BREATHING:
            from tsubo.domain.breathing import breathing

            return breathing(self.preferences, self.pain, self.speaker)
        return timeline(self.atlas, self.plan(only), self.preferences, self.speaker)

    @property
    def speaker(self) -> Speaker | None:
        """How long sentences take to say; None where nothing is said."""
        if self.preferences.talk is Talk.NONE or self.hearing is Hearing.NO_VOICE:
            return None
        return speaker(self.seconds, self.preferences.speech_rate)

    def seconds_of(self, words: str) -> float:
        """Return how long ``words`` and the silence after them take, 0 where nothing is said."""
        return self.speaker(words) + SPEECH_GAP if self.speaker and words else 0.0


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
        habits=memory.habits,
        health=health_today(atlas, memory),
        areas=memory.areas,
        denied=memory.denied,
        asked_about=memory.asked_about,
        shared_folder=memory.shared_folder,
    )


def practised(state: State) -> Habits:
    """Return the habits with the points that the present session has pressed."""
    if state.run is None:
        return state.habits
    steps = state.run.timeline.plan.steps
    from tsubo.session.run import done_steps

    pressed = {steps[index].point for index in done_steps(state.run, state.now)}
    return state.habits._replace(met=(state.habits.met or frozenset()) | pressed)


def memory_of(state: State) -> Memory:
    """Return what is to be remembered of ``state``, with a session under way as unfinished."""
    left = state.unfinished
    if Page.GUIDE in state.pages and state.run is not None and state.run.timeline.plan.steps:
        from tsubo.session.leaving import left_at

        left = left_at(state.run, state.now)
    return Memory(
        state.preferences,
        state.pain,
        state.agreed,
        left,
        practised(state),
        state.health,
        areas=state.areas,
        denied=state.denied,
        asked_about=state.asked_about,
        shared_folder=state.shared_folder,
    )
