"""The dialog that asks where a file goes."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.file_choice import FileKind, ask_for_file

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
