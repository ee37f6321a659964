"""Saving the sheet from the window: ask where, write it, and have told what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from tsubo.commands.sheet import SUGGESTED_NAME, usual_paper, write_sheet
from tsubo.domain.words import tr
from tsubo.session.actions import Action, SheetNotSaved, SheetSaved
from tsubo.session.state import State
from tsubo.storage.data_files import DataError
from tsubo.ui.file_choice import ask_for_pdf

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget


def offer_sheet(
    parent: "QWidget", state_now: Callable[[], State], ask: Callable[[Action], None]
) -> "QFileDialog":
    """Ask where the routine goes as a PDF, and write it there as it is then; return the dialog."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    home = folder if folder.is_dir() else Path.home()

    def write(file: Path) -> None:
        ask(saved(state_now(), file))

    return ask_for_pdf(
        parent, tr("Print or save as PDF"), home / SUGGESTED_NAME, tr("PDF files"), write
    )


def saved(state: State, file: Path) -> Action:
    """Write the sheet of ``state`` to ``file``; return what is to be told."""
    try:
        write_sheet(state, file, usual_paper(), pages=1)
    except DataError as error:
        return SheetNotSaved(str(error))
    return SheetSaved(str(file))
