"""Errands of the page "Your data": ask where, and have it done in the journal's thread."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from tsubo.commands import data_jobs
from tsubo.commands.journal_thread import JournalThread
from tsubo.domain.words import tr
from tsubo.session.actions import Action, Journaled
from tsubo.session.data_wishes import DataErrand, FolderRefused, ShareIn, Working
from tsubo.session.state import State, memory_of
from tsubo.storage.settings_file import today_words
from tsubo.storage.settings_record import settings_record
from tsubo.storage.shared_folders import is_shared_by_another
from tsubo.ui.file_choice import FileKind, ask_for_existing, ask_for_file, ask_for_folder


class DataErrands(QObject):
    """Does the errands of whoever has the window; other errands are not its own.

    ``with_settings`` says whether an export holds the settings too. Where the person's own could
    not be opened those of the window are not theirs, and must not come back as theirs elsewhere.
    """

    erased = Signal(object, object)
    """Whose folder is to go now, and what came of this machine's file in the shared one."""

    def __init__(
        self,
        window: QWidget,
        state_now: Callable[[], State],
        ask: Callable[[Action], None],
        keeper: JournalThread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._state_now, self._ask, self._keeper = window, state_now, ask, keeper
        self.with_settings = True

    def run(self, errand: object) -> None:
        """Do ``errand``, or begin to."""
        match errand:
            case DataErrand.EXPORT:
                json = FileKind(tr("JSON files"), "json")
                self._save(tr("Export everything"), json, self._export)
            case DataErrand.EXPORT_TABLE:
                csv = FileKind(tr("Tables (CSV)"), "csv")
                self._save(tr("Export sessions as a table"), csv, self._export_table)
            case DataErrand.IMPORT:
                json = FileKind(tr("JSON files"), "json")
                ask_for_existing(self._window, tr("Import"), _documents(), json, self._import)
            case DataErrand.CHOOSE_FOLDER:
                title = tr("Choose the shared folder")
                ask_for_folder(self._window, title, _documents(), self._share)
            case DataErrand.ERASE:
                self._erase()

    def _save(self, title: str, kind: FileKind, save: Callable[[Path], None]) -> None:
        name = tr("Tsubo data {day}", day=date.today().isoformat())
        ask_for_file(self._window, title, _documents() / f"{name}.{kind.ending}", (kind,), save)

    def _export(self, file: Path) -> None:
        own = settings_record(memory_of(self._state_now()), today_words())
        job = partial(data_jobs.exported, file=file, settings=own if self.with_settings else None)
        self._begin(DataErrand.EXPORT, job)

    def _export_table(self, file: Path) -> None:
        self._begin(DataErrand.EXPORT_TABLE, partial(data_jobs.exported_table, file=file))

    def _import(self, file: Path) -> None:
        job = partial(data_jobs.imported, file=file, today=today_words())
        self._begin(DataErrand.IMPORT, job)

    def _begin(self, errand: DataErrand, job: Callable[[Path], Action]) -> None:
        self._ask(Journaled(Working(errand)))
        self._keeper.do_apart(job)
        self._keeper.do_apart(data_jobs.kept)

    def _share(self, folder: Path) -> None:
        own = self._keeper.profile.resolve()
        if folder.resolve().is_relative_to(own) or own.is_relative_to(folder.resolve()):
            problem = tr("Tsubo keeps its own files in or below {folder}. Choose another folder.")
            self._ask(Journaled(FolderRefused(problem.format(folder=folder))))
        elif is_shared_by_another(self._keeper.profile, folder):
            problem = tr("Somebody else here shares {folder} already. Choose a folder of your own.")
            self._ask(Journaled(FolderRefused(problem.format(folder=folder))))
        else:
            self._ask(Journaled(ShareIn(str(folder))))

    def _erase(self) -> None:
        state = self._state_now()
        too = state.data is not None and state.data.shared_too
        folder = Path(state.shared_folder) if state.shared_folder else None
        self._ask(Journaled(Working(DataErrand.ERASE)))
        tell = partial(self.erased.emit, self._keeper.profile)
        self._keeper.do_apart(partial(data_jobs.left_shared, folder=folder, too=too, tell=tell))


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))
