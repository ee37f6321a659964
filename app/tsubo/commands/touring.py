"""Leading through the tour: each stop in a window of its own, and a picture of it.

Time stands still on the tour except where a stop moves it, so the same pictures come out each time.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from tsubo.commands.help_reading import HelpReading
from tsubo.commands.program import Program, application
from tsubo.commands.tour_stops import Scene, Stop
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences, Theme
from tsubo.session.actions import Begin, Steer
from tsubo.session.run import LONGEST_GAP
from tsubo.session.screen import Page
from tsubo.storage.data_files import DataError
from tsubo.storage.settings_file import SettingsFile, Trouble, Unread

NARROW = QSize(720, 560)
LARGE_TEXT = 1.5


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
        if program.loop.state.page is Page.HISTORY:
            self._tell_history(program)
        self._move_time(program, stop)
        for action in stop.after:
            program.ask(action)
        self._settle()
        self.count += 1
        file = self._out / f"{self.count:02d}-{stop.name}.png"
        if not program.window.grab().save(str(file)):
            raise DataError(f"{file}: the picture cannot be written; check the folder.")
        return file

    def film(self, scenes: Iterable[Scene], a_second: int) -> Iterator[QImage]:
        """Yield so many pictures ``a_second`` of a routine that goes through ``scenes``, moving."""
        self.leave()
        self._time = 1000.0
        program = self._program = self._started(Stop("film", moving=True))
        program.ask(Begin.ROUTINE)
        for scene in scenes:
            self._move_time(program, Stop("scene", cue=scene.cue))
            for _ in range(round(scene.seconds * a_second)):
                self._time += 1 / a_second
                program.ask(Steer.TICK)
                self._settle()
                yield program.window.grab().toImage()

    def _tell_history(self, program: Program) -> None:
        """Have the history page told of a journal that was made up for it."""
        from tsubo.commands.tour_journal import told_by_journal

        folder = self._profiles / f"{self.count}"
        for action in told_by_journal(folder, program.loop.state.atlas):
            program.ask(action)

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
        preferences = Preferences(theme=theme, reduced_motion=not stop.moving)
        settings.write(Memory(preferences, Pain.LEFT, stop.agreed, stop.unfinished))
        program = Program(self._app, settings, clock=self._now)
        if stop.trouble:
            settings.troubles = (Trouble(Unread.BROKEN, stop.trouble),)
        program.window.resize(NARROW if stop.narrow else self._size)
        program.start()
        self._settle()
        while not program.is_open:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        program.loop.follow_with(HelpReading(program.ask).follow)
        return program

    def _move_time(self, program: Program, stop: Stop) -> None:
        """Let time pass in short steps until the cue asked for, then perhaps fall asleep."""
        run = program.loop.state.run
        if stop.cue is None or run is None:
            return
        station, kind, into = stop.cue
        cue = next(c for c in run.timeline.cues if (c.station, c.kind) == (station, kind))
        while not stop.patient and run is not None and run.cue(self._time).phase < cue.phase:
            program.ask(Steer.SKIP)
            run = program.loop.state.run
        gone = 0.0 if run is None else run.elapsed(self._time)
        end = self._time - gone + cue.at + into
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
