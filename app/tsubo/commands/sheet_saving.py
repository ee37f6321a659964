"""Saving the sheet from the window: ask where, write it, and have told what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from tsubo.commands.routine_name import suggested_file
from tsubo.commands.sheet import usual_paper, write_sheet
from tsubo.domain.words import tr
from tsubo.session.actions import Action
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import State
from tsubo.storage.data_files import DataError
from tsubo.ui.file_choice import FileKind, ask_for_file

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget


def offer_sheet(
    parent: "QWidget",
    state_now: Callable[[], State],
    ask: Callable[[Action], None],
    pages: int,
) -> "QFileDialog":
    """Ask where the routine goes as a PDF, and write it there as it is then; return the dialog."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    kinds = (FileKind(tr("PDF files"), "pdf"),)

    def write(file: Path) -> None:
        ask(saved(state_now(), file, pages))

    suggested = suggested_file(state_now().first, ".pdf", folder)
    return ask_for_file(parent, tr("Save the routine as PDF"), suggested, kinds, write)


def saved(state: State, file: Path, pages: int) -> Told:
    """Write the sheet of ``state`` to ``file``; return what is to be told."""
    try:
        write_sheet(state, file, usual_paper(), pages)
    except DataError as error:
        return Told(NoticeKind.NO_SHEET, str(error))
    return Told(NoticeKind.SHEET, str(file))
