"""Asking for a file to write: the system's own dialog, which asks before it replaces one."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


class FileKind(NamedTuple):
    """A kind of file that can be chosen: its name in words, and its ending without the dot."""

    name: str
    ending: str

    @property
    def filter(self) -> str:
        """The kind as Qt's dialog wants it."""
        return f"{self.name} (*.{self.ending})"


def ask_for_file(
    parent: QWidget,
    title: str,
    suggested: Path,
    kinds: Sequence[FileKind],
    chosen: Callable[[Path], object],
) -> QFileDialog:
    """Open the dialog and return it; ``chosen`` is called once a file is named.

    The first of ``kinds`` is chosen at the beginning. An ending that was left out is added.
    """
    dialog = QFileDialog(parent, title, str(suggested.parent))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    endings = {kind.filter: kind.ending for kind in kinds}
    dialog.setNameFilters(list(endings))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(endings.get(kind, "")))
    dialog.setDefaultSuffix(kinds[0].ending)
    dialog.selectFile(suggested.name)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog
