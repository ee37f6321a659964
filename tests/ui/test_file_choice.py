"""The dialogs that ask for a file to write, a file to read, or a folder."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.file_choice import FileKind, ask_for_existing, ask_for_file, ask_for_folder

KINDS = (FileKind("Small sound", "ogg"), FileKind("Large sound", "wav"))


def test_it_suggests_a_name_and_hands_over_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    dialog = ask_for_file(parent, "Save", tmp_path / "Mine.ogg", KINDS, chosen.append)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Mine.ogg"]
    assert chosen == []
    dialog.fileSelected.emit(str(tmp_path / "Other.ogg"))
    assert chosen == [tmp_path / "Other.ogg"]
    dialog.close()


def test_an_ending_that_was_left_out_is_that_of_the_chosen_kind(
    qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ask_for_file(parent, "Save", tmp_path / "Mine.ogg", KINDS, lambda _: None)
    assert dialog.nameFilters() == ["Small sound (*.ogg)", "Large sound (*.wav)"]
    assert dialog.defaultSuffix() == "ogg"
    dialog.filterSelected.emit("Large sound (*.wav)")
    assert dialog.defaultSuffix() == "wav"
    dialog.close()


def test_a_file_to_read_is_there_already(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    dialog = ask_for_existing(parent, "Import", tmp_path, KINDS[0], chosen.append)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptOpen
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    assert dialog.nameFilters() == ["Small sound (*.ogg)"]
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.fileSelected.emit(str(tmp_path / "Mine.ogg"))
    assert chosen == [tmp_path / "Mine.ogg"]
    dialog.close()


def test_a_folder_is_chosen_among_folders(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    dialog = ask_for_folder(parent, "Share", tmp_path, chosen.append)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    assert dialog.testOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.emit(str(tmp_path))
    assert chosen == [tmp_path]
    dialog.close()
