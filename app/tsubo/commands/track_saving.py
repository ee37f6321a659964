"""Saving the track from the window: ask where, have another process write it, tell how far it is.

A process of its own, because the engine of the built-in voice serves one user at a time and all
the counting would take its share of the window's time. It gets the settings as the window has
them, in a folder of its own, and is given up by closing its input.
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QStandardPaths

from tsubo.commands.ourselves import ourselves
from tsubo.commands.routine_name import suggested_file
from tsubo.domain.words import tr
from tsubo.output.captions import captions_file
from tsubo.session.actions import Action, Clear
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import State, memory_of
from tsubo.storage.settings_file import SettingsFile
from tsubo.ui.file_choice import FileKind, ask_for_file

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

PATIENCE_MS = 3000
"""So long a process that was given up may take to clean up after itself when the window closes."""


class TrackSaving(QObject):
    """Has at most one track written at a time."""

    def __init__(
        self, parent: "QWidget", state_now: Callable[[], State], ask: Callable[[Action], None]
    ) -> None:
        super().__init__(parent)
        self._window, self._state_now, self._ask = parent, state_now, ask
        self._process: QProcess | None = None
        self._settings: TemporaryDirectory[str] | None = None
        self._file = Path()
        self._wanted = False
        self.folder: Path | None = None
        """Where the last track was saved."""

    @property
    def at_work(self) -> bool:
        """Whether a process writes, or cleans up after it was given up."""
        return self._process is not None

    def offer(self) -> "QFileDialog":
        """Ask where the track goes and have it written there; return the dialog."""
        music = QStandardPaths.StandardLocation.MusicLocation
        folder = Path(QStandardPaths.writableLocation(music))
        kinds = (
            FileKind(tr("Ogg sound, small"), "ogg"),
            FileKind(tr("FLAC sound, without loss"), "flac"),
            FileKind(tr("WAV sound, large, plays everywhere"), "wav"),
        )
        suggested = suggested_file(self._state_now().first, ".ogg", folder)
        title = tr("Save the routine as sound")
        return ask_for_file(self._window, title, suggested, kinds, self.begin)

    def begin(self, file: Path) -> None:
        """Have the routine written to ``file``, unless another track is on its way."""
        if self.at_work and self._wanted:
            return
        self.leave()
        state = self._state_now()
        try:
            self._settings = TemporaryDirectory(prefix="tsubo-track-", ignore_cleanup_errors=True)
        except OSError as error:
            self._ask(Told(NoticeKind.NO_TRACK, f"{error.filename}: {error.strerror}."))
            return
        profile = Path(self._settings.name)
        SettingsFile(profile).write(memory_of(state))
        self._file, self._wanted = file, True
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._further)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        words = ("--profile", str(profile), "track", "--pain", state.pain.value, "--progress")
        self._ask(Told(NoticeKind.TRACK_WRITTEN, str(file), 0))
        process.start(*ourselves(*words, "--out", str(file)))

    def stop(self) -> None:
        """Give the track up; nothing of it will be left."""
        if self._process is not None and self._wanted:
            self._wanted = False
            self._process.closeWriteChannel()
            self._ask(Clear.TRACK)

    def leave(self) -> None:
        """Give the track up and wait until it is gone: the window goes, or gets somebody else."""
        process = self._process
        if process is None:
            return
        self._wanted = False
        process.closeWriteChannel()
        if not process.waitForFinished(PATIENCE_MS):
            process.kill()
            process.waitForFinished(PATIENCE_MS)

    def _further(self) -> None:
        if self._process is None or not self._wanted:
            return
        told = bytes(self._process.readAllStandardOutput().data()).split()
        if told and told[-1].isdigit():
            self._ask(Told(NoticeKind.TRACK_WRITTEN, str(self._file), int(told[-1])))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode(errors="replace")
        self._put_away(process)
        if not self._wanted:
            return
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self.folder = self._file.parent
            beside = captions_file(self._file).name
            self._ask(Told(NoticeKind.TRACK, str(self._file), beside=beside))
        else:
            self._ask(Told(NoticeKind.NO_TRACK, reason_in(said)))

    def _failed(self, error: QProcess.ProcessError) -> None:
        """Tell that the process never began; whatever happens later ends in ``_finished``."""
        process = self._process
        if process is not None and error is QProcess.ProcessError.FailedToStart:
            self._process = None
            self._put_away(process)
            self._ask(
                Told(NoticeKind.NO_TRACK, tr("Tsubo could not start another process; try again."))
            )

    def _put_away(self, process: QProcess) -> None:
        process.deleteLater()
        if self._settings is not None:
            self._settings.cleanup()
            self._settings = None


def reason_in(said: str) -> str:
    """Return the sentence in which ``tsubo track`` said what is wrong, without its name."""
    ours = [line for line in said.splitlines() if line.startswith("tsubo: ")]
    if ours:
        return ours[-1].removeprefix("tsubo: ")
    return tr("The process that wrote it ended early; try again.")
