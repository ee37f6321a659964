"""The stops of the tour: each state of the program, reached by the actions a person would ask."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from tsubo.domain.checkup import Finding, problem
from tsubo.domain.health import Reply
from tsubo.domain.hearing import Hearing
from tsubo.domain.journal_areas import Area
from tsubo.domain.memory import Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side, View
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import (
    Action,
    Agree,
    Begin,
    ChooseStation,
    ChooseWay,
    Consulted,
    HearingTold,
    Learnt,
    Prepare,
    Search,
    Steer,
    Turn,
    TurnFigure,
)
from tsubo.session.drawing_actions import MarkPain
from tsubo.session.facts import Checked
from tsubo.session.health_actions import TellReply
from tsubo.session.help_actions import ReadTopic, SearchHelp
from tsubo.session.news import NoticeKind, Told

ASLEEP = 725.0
BALL = ChooseWay("lower_back", "ball_wall")
PREGNANT = TellReply("pregnancy", Reply.YES)
WRITING = Told(NoticeKind.TRACK_WRITTEN, "routine.ogg", 40)
FOUND = Learnt(
    Checked(
        (
            Finding("version", "Tsubo", "0.1.0"),
            Finding("settings", "Settings", "can be read"),
            problem(("sound", "Sound device"), "there is none", "Connect speakers or headphones."),
        )
    )
)
DRAWN = (Turn.PAIN, MarkPain(Area.LOWER_BACK_LEFT, 6), MarkPain(Area.CALF_LEFT, 2))
KEYS = (Turn.HELP, Consulted(ReadTopic("keys")))
ROUTINE = ("hand", "foot", "forearm", "lower_back", "knee", "belly")


@dataclass(frozen=True, slots=True)
class Stop:
    """One state: its name, how it is reached, and what differs from the usual window.

    ``cue`` is a station, a kind of cue and the seconds into it; a ``patient`` visit lets all the
    time before it pass, others skip ahead. ``asleep`` is a gap in seconds that follows. A
    ``moving`` one lets things glide, as a film wants it.
    """

    name: str
    actions: tuple[Action, ...] = ()
    cue: tuple[str, CueKind, float] | None = None
    agreed: bool = True
    asleep: float = 0.0
    unfinished: Unfinished | None = None
    trouble: str = ""
    narrow: bool = False
    dark: bool = False
    large_text: bool = False
    mirrored: bool = False
    patient: bool = False
    moving: bool = False
    after: tuple[Action, ...] = field(default=())


class Scene(NamedTuple):
    """A stretch of a routine to be filmed, from a cue as in ``Stop``, so many seconds long."""

    cue: tuple[str, CueKind, float]
    seconds: float


FILM = (
    Scene(("hand", CueKind.CLOCKWISE, 8.0), 3.9),
    Scene(("hand", CueKind.COUNTERCLOCKWISE, 0.2), 3.9),
    Scene(("hand", CueKind.BREATHE, 0.2), 4.0),
    Scene(("hand", CueKind.SWITCH, 1.0), 1.6),
)
"""A little of everything that the guide does."""


def states() -> Iterator[Stop]:
    """Yield every stop, in the order of a first visit."""
    routine = (Begin.ROUTINE,)
    yield Stop("first-run", agreed=False)
    yield Stop("first-run-agreed", (Agree(True),), agreed=False)
    yield Stop("no-pressing", (Turn.ONE_OF_THESE,), agreed=False)
    yield Stop("map")
    yield Stop("map-search-nothing", (Search("kidney"),))
    yield Stop("map-search-knee", (Search("knee"),))
    for station in ROUTINE:
        yield Stop(f"station-{station.replace('_', '-')}", (ChooseStation(station),))
    yield Stop("station-hand-other-side", (ChooseStation("hand", Side.RIGHT),))
    yield Stop("station-ball", (BALL, ChooseStation("lower_back")))
    yield Stop("station-not-now", (PREGNANT, ChooseStation("hand")))
    yield Stop("map-health", (PREGNANT,))
    yield Stop("before", (Prepare(Begin.ROUTINE),))
    yield from _guide_stops()
    yield Stop(
        "guide-paused", routine, ("hand", CueKind.CLOCKWISE, 7.1), after=(Steer.PAUSE_OR_RESUME,)
    )
    yield Stop("guide-paused-after-sleep", routine, ("hand", CueKind.CLOCKWISE, 7.1), asleep=ASLEEP)
    yield Stop(
        "guide-notes",
        (HearingTold(Hearing.NO_DEVICE), Begin.ROUTINE),
        ("hand", CueKind.COUNTERCLOCKWISE, 3.1),
        after=(Steer.TOO_HARD,),
    )
    yield Stop("guide-stop-once", routine, ("foot", CueKind.PRESS, 1.0), after=(Steer.STOP,))
    yield Stop("feels-wrong", routine, ("knee", CueKind.CLOCKWISE, 3.0), after=(Steer.FEELS_WRONG,))
    yield Stop("guide-hold", (BALL, Begin.ROUTINE), ("lower_back", CueKind.HOLD, 6.0))
    yield Stop("finished", routine, ("belly", CueKind.END, 5.0), patient=True)
    yield Stop("safety", (Turn.SAFETY,))
    yield Stop("learn", (Turn.LEARN,))
    yield Stop("settings", (Turn.SETTINGS,))
    yield Stop("plan", (Turn.PLAN,))
    yield Stop("pain", DRAWN)
    yield Stop("health", (Turn.HEALTH, PREGNANT))
    yield Stop("history", (Turn.HISTORY,))
    yield Stop("help", (Turn.SETTINGS, Turn.HELP))
    yield Stop("help-search", (Turn.HELP, Consulted(SearchHelp("voice"))))
    yield Stop("notice-track", (WRITING,))
    yield Stop("data", (Turn.DATA,))
    yield Stop("people", (Turn.PEOPLE,))
    yield Stop("about", (Turn.ABOUT,))
    yield Stop("checkup", (Turn.CHECKUP, FOUND))
    yield Stop("notice-unfinished", unfinished=Unfinished(None, Pain.LEFT, 12))
    yield Stop("notice-settings", trouble="settings.broken.json")
    yield Stop("narrow-map-back", narrow=True)
    yield Stop("narrow-map-front", (TurnFigure(View.FRONT),), narrow=True)
    yield Stop("narrow-station", (ChooseStation("hand"),), narrow=True)
    yield Stop("narrow-guide", routine, ("hand", CueKind.CLOCKWISE, 7.1), narrow=True)
    yield Stop("narrow-first-run", agreed=False, narrow=True)
    yield Stop(
        "narrow-guide-notes",
        (HearingTold(Hearing.NO_DEVICE), Begin.ROUTINE),
        ("hand", CueKind.COUNTERCLOCKWISE, 3.1),
        narrow=True,
        after=(Steer.TOO_HARD,),
    )
    yield Stop("narrow-settings", (Turn.SETTINGS,), narrow=True)
    yield Stop("narrow-plan", (Turn.PLAN,), narrow=True)
    yield Stop("narrow-pain", DRAWN, narrow=True)
    yield Stop("narrow-health", (Turn.HEALTH,), narrow=True)
    yield Stop("narrow-history", (Turn.HISTORY,), narrow=True)
    yield Stop("narrow-help", KEYS, narrow=True)
    yield Stop("dark-map", dark=True)
    yield Stop("dark-station", (ChooseStation("hand"),), dark=True)
    yield Stop("dark-guide", routine, ("hand", CueKind.CLOCKWISE, 7.1), dark=True)
    yield Stop("dark-history", (Turn.HISTORY,), dark=True)
    yield Stop("dark-help", KEYS, dark=True)
    yield Stop("large-text-map", large_text=True)
    yield Stop("large-text-station", (ChooseStation("lower_back"),), large_text=True)
    yield Stop("large-text-guide", routine, ("foot", CueKind.FIND, 3.0), large_text=True)
    yield Stop("large-text-help", KEYS, large_text=True)
    yield Stop("right-to-left-map", mirrored=True)
    yield Stop("right-to-left-station", (ChooseStation("hand"),), mirrored=True)


def _guide_stops() -> Iterator[Stop]:
    for name, station, kind, into in (
        ("ready", "hand", CueKind.READY, 2.0),
        ("find", "hand", CueKind.FIND, 4.0),
        ("massage", "foot", CueKind.MASSAGE, 20.0),
        ("press", "hand", CueKind.PRESS, 1.5),
        ("clockwise", "hand", CueKind.CLOCKWISE, 7.2),
        ("other-way", "lower_back", CueKind.COUNTERCLOCKWISE, 3.3),
        ("path", "forearm", CueKind.CLOCKWISE, 1.2),
        ("breathe-in", "hand", CueKind.BREATHE, 3.0),
        ("breathe-out", "knee", CueKind.BREATHE, 6.0),
        ("let-go", "foot", CueKind.RELEASE, 1.0),
        ("change-sides", "hand", CueKind.SWITCH, 2.0),
        ("belly-breathe-first", "belly", CueKind.BREATHE, 10.0),
        ("belly-circles", "belly", CueKind.CLOCKWISE, 5.0),
        ("end", "belly", CueKind.END, 1.0),
    ):
        yield Stop(f"guide-{name}", (Begin.ROUTINE,), (station, kind, into))
