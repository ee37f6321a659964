"""Asking for a file to write: the system's own dialog, which asks before it replaces one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_pdf(
    parent: QWidget, title: str, suggested: Path, kind: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Open the dialog and return it; ``chosen`` is called once a file is named.

    ``kind`` names PDF files in the dialog; their ending is added where it was left out.
    """
    dialog = QFileDialog(parent, title, str(suggested.parent), f"{kind} (*.pdf)")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(suggested.name)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog
