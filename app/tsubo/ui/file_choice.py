"""Asking for a file or a folder with the system's own dialog, which asks before it replaces one."""

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
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    endings = {kind.filter: kind.ending for kind in kinds}
    dialog.setNameFilters(list(endings))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(endings.get(kind, "")))
    dialog.setDefaultSuffix(kinds[0].ending)
    dialog.selectFile(suggested.name)
    return _opened(dialog, chosen)


def ask_for_existing(
    parent: QWidget,
    title: str,
    folder: Path,
    kind: FileKind,
    chosen: Callable[[Path], object],
) -> QFileDialog:
    """Open the dialog for a file to read and return it; it begins in ``folder``."""
    dialog = QFileDialog(parent, title, str(folder), kind.filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, chosen)


def ask_for_folder(
    parent: QWidget, title: str, folder: Path, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Open the dialog for a folder and return it; it begins in ``folder``."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, chosen)


def _opened(dialog: QFileDialog, chosen: Callable[[Path], object]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog
