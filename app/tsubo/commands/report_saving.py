"""Saving the page for a doctor from the window: ask where, and have it written meanwhile.

It is read and written in a thread beside the journal's: years of sessions take some seconds, and
the disk it goes to may be slow.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from tsubo.domain.words import tr
from tsubo.session.actions import Errand
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import State

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

    from tsubo.commands.journal_thread import ApartJob
    from tsubo.commands.report import Wanted


class ReportSaving(QObject):
    """Does the errand of saving the page; what came of it is told by the journal's thread."""

    def __init__(
        self,
        window: "QWidget",
        state_now: Callable[[], State],
        do_apart: "Callable[[ApartJob], object]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._state_now, self._do_apart = window, state_now, do_apart

    def run(self, errand: object) -> None:
        """Do ``errand`` if it is this one."""
        if errand is Errand.SAVE_FOR_DOCTOR:
            self.offer()

    def offer(self) -> "QFileDialog":
        """Ask where the page goes, and have it written there; return the dialog."""
        from tsubo.ui.file_choice import FileKind, ask_for_file

        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        home = folder if folder.is_dir() else Path.home()
        name = tr("For my doctor {day}", day=date.today().isoformat())
        kinds = (FileKind(tr("PDF files"), "pdf"),)
        title = tr("Save the page for your doctor")
        return ask_for_file(self._window, title, home / f"{name}.pdf", kinds, self._write)

    def _write(self, file: Path) -> None:
        from tsubo.commands.report import Wanted
        from tsubo.commands.sheet import usual_paper
        from tsubo.session.history import NOTHING_ASKED

        state = self._state_now()
        history = state.history or NOTHING_ASKED
        wanted = Wanted(history.span, date.today(), usual_paper(), history.with_health)
        self._do_apart(partial(saved, state=state, wanted=wanted, file=file))


def saved(profile: Path, state: State, wanted: "Wanted", file: Path) -> Told:
    """Write the page of the journal in ``profile`` to ``file``; return what is to be told."""
    from tsubo.commands.report import write_report
    from tsubo.storage.data_files import DataError
    from tsubo.storage.journal.opening import begun_journal

    try:
        with begun_journal(profile) as journal:
            write_report(journal, state, wanted, file)
    except DataError as error:
        return Told(NoticeKind.NOT_FOR_DOCTOR, str(error))
    return Told(NoticeKind.FOR_DOCTOR, str(file))
