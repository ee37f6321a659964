"""Saving the sheet from the window: what came of it becomes an action."""

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tsubo.commands.sheet_saving import offer_sheet, saved
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.session.actions import Action
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import opening


def test_a_sheet_that_was_written_says_where(qtbot: QtBot, atlas: Atlas, tmp_path: Path) -> None:
    file = tmp_path / "mine.pdf"
    for pages in (1, 2):
        assert saved(opening(atlas, Memory()), file, pages) == Told(NoticeKind.SHEET, str(file))
        assert len(re.findall(rb"/Type\s*/Page\b", file.read_bytes())) == pages


def test_a_sheet_that_was_not_says_why(qtbot: QtBot, atlas: Atlas, tmp_path: Path) -> None:
    told = saved(opening(atlas, Memory()), tmp_path / "nowhere" / "x.pdf", 1)
    assert told.kind is NoticeKind.NO_SHEET
    assert "no such folder" in told.detail


def test_the_file_chosen_in_the_dialog_is_written(
    qtbot: QtBot, atlas: Atlas, tmp_path: Path
) -> None:
    asked: list[Action] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = offer_sheet(parent, lambda: opening(atlas, Memory()), asked.append, 1)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert [Path(name).name for name in dialog.selectedFiles()] == [
        "Tsubo routine, your left first.pdf"
    ]
    file = tmp_path / "chosen.pdf"
    dialog.fileSelected.emit(str(file))
    assert asked == [Told(NoticeKind.SHEET, str(file))]
    assert file.is_file()
    dialog.close()
