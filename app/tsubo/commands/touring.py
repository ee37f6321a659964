"""The stops of the tour: each state of the program, reached by the actions a person would ask.

Time stands still on the tour except where a stop moves it, so the same pictures come out each time.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from tsubo.commands.program import Program, application
from tsubo.domain.hearing import Hearing
from tsubo.domain.journal_areas import Area
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences, Theme
from tsubo.domain.side import Side, View
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import (
    Action,
    Agree,
    Begin,
    ChooseStation,
    HearingTold,
    Search,
    Steer,
    Turn,
    TurnFigure,
)
from tsubo.session.drawing_actions import MarkPain
from tsubo.session.run import LONGEST_GAP
from tsubo.storage.data_files import DataError
from tsubo.storage.settings_file import SettingsFile

NARROW = QSize(720, 560)
DRAWN = (Turn.PAIN, MarkPain(Area.LOWER_BACK_LEFT, 6), MarkPain(Area.CALF_LEFT, 2))
LARGE_TEXT = 1.5
ROUTINE = ("hand", "foot", "forearm", "lower_back", "knee", "belly")


@dataclass(frozen=True, slots=True)
class Stop:
    """One state: its name, how it is reached, and what differs from the usual window.

    ``cue`` is a station, a kind of cue and the seconds into it; a ``patient`` visit lets all the
    time before it pass, others skip ahead. ``asleep`` is a gap in seconds that follows.
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
    after: tuple[Action, ...] = field(default=())


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
    yield from _guide_stops()
    yield Stop(
        "guide-paused", routine, ("hand", CueKind.CLOCKWISE, 7.1), after=(Steer.PAUSE_OR_RESUME,)
    )
    yield Stop("guide-paused-after-sleep", routine, ("hand", CueKind.CLOCKWISE, 7.1), asleep=725.0)
    yield Stop(
        "guide-notes",
        (HearingTold(Hearing.NO_DEVICE), Begin.ROUTINE),
        ("hand", CueKind.COUNTERCLOCKWISE, 3.1),
        after=(Steer.TOO_HARD,),
    )
    yield Stop("guide-stop-once", routine, ("foot", CueKind.PRESS, 1.0), after=(Steer.STOP,))
    yield Stop("feels-wrong", routine, ("knee", CueKind.CLOCKWISE, 3.0), after=(Steer.FEELS_WRONG,))
    yield Stop("finished", routine, ("belly", CueKind.END, 5.0), patient=True)
    yield Stop("safety", (Turn.SAFETY,))
    yield Stop("learn", (Turn.LEARN,))
    yield Stop("settings", (Turn.SETTINGS,))
    yield Stop("plan", (Turn.PLAN,))
    yield Stop("pain", DRAWN)
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
    yield Stop("dark-map", dark=True)
    yield Stop("dark-station", (ChooseStation("hand"),), dark=True)
    yield Stop("dark-guide", routine, ("hand", CueKind.CLOCKWISE, 7.1), dark=True)
    yield Stop("large-text-map", large_text=True)
    yield Stop("large-text-station", (ChooseStation("lower_back"),), large_text=True)
    yield Stop("large-text-guide", routine, ("foot", CueKind.FIND, 3.0), large_text=True)
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


class Guide:
    """Leads through the stops and takes the pictures."""

    def __init__(self, profiles: Path, out: Path, theme: str, size: tuple[int, int]) -> None:
        self._profiles, self._out = profiles, out
        self._theme, self._size = theme, QSize(*size)
        self._app: QApplication = application(["tsubo"])
        self._font = QFont(self._app.font())
        self._time = 0.0
        self._program: Program | None = None
        self.count = 0

    def visit(self, stop: Stop) -> Path:
        """Bring the window to ``stop`` and save its picture; return the file.

        Raises DataError when the picture cannot be written.
        """
        self.leave()
        self._time = 1000.0
        program = self._program = self._started(stop)
        for action in stop.actions:
            program.ask(action)
        self._move_time(program, stop)
        for action in stop.after:
            program.ask(action)
        self._settle()
        self.count += 1
        file = self._out / f"{self.count:02d}-{stop.name}.png"
        if not program.window.grab().save(str(file)):
            raise DataError(f"{file}: the picture cannot be written; check the folder.")
        return file

    def leave(self) -> None:
        """Close the window of the last stop and forget its fonts.

        Qt drops fonts that were not used for some seconds, and a font made anew draws its edges a
        little differently: without this the pictures would depend on the computer's speed.
        """
        if self._program is not None:
            self._program.window.close()
            self._program.window.deleteLater()
            self._program.deleteLater()
            self._program = None
            self._settle()
        QFont.cleanup()

    def _started(self, stop: Stop) -> Program:
        font = QFont(self._font)
        if stop.large_text:
            font.setPointSizeF(self._font.pointSizeF() * LARGE_TEXT)
        self._app.setFont(font)
        direction = Qt.LayoutDirection
        self._app.setLayoutDirection(
            direction.RightToLeft if stop.mirrored else direction.LeftToRight
        )
        settings = SettingsFile(self._profiles / f"{self.count}")
        theme = Theme.DARK if stop.dark else Theme(self._theme)
        preferences = Preferences(theme=theme, reduced_motion=True)
        settings.write(Memory(preferences, Pain.LEFT, stop.agreed, stop.unfinished))
        program = Program(self._app, settings, clock=self._now)
        settings.problem = stop.trouble
        program.window.resize(NARROW if stop.narrow else self._size)
        program.start()
        self._settle()
        return program

    def _move_time(self, program: Program, stop: Stop) -> None:
        """Let time pass in short steps until the cue asked for, then perhaps fall asleep."""
        run = program.loop.state.run
        if stop.cue is None or run is None:
            return
        station, kind, into = stop.cue
        cue = next(c for c in run.timeline.cues if (c.station, c.kind) == (station, kind))
        start = self._time
        while not stop.patient and run is not None and run.cue(self._time).phase < cue.phase:
            program.ask(Steer.SKIP)
            run = program.loop.state.run
            start = self._time - (0.0 if run is None else run.elapsed(self._time))
        end = start + cue.at + into
        while self._time < end:
            self._time = min(self._time + LONGEST_GAP * 0.9, end)
            program.ask(Steer.TICK)
        if stop.asleep:
            self._time += stop.asleep
            program.ask(Steer.TICK)

    def _now(self) -> float:
        return self._time

    def _settle(self) -> None:
        for _ in range(4):
            self._app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
