"""The dialog that asks where a PDF goes."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.file_choice import ask_for_pdf
from tsubo.ui.top_bar import TopBar
from tsubo.ui.wiring import wire_top


def test_it_suggests_a_name_and_hands_over_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    dialog = ask_for_pdf(parent, "Save", tmp_path / "Mine.pdf", "PDF files", chosen.append)
    assert isinstance(dialog, QFileDialog)
    assert dialog.defaultSuffix() == "pdf"
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Mine.pdf"]
    assert chosen == []
    dialog.fileSelected.emit(str(tmp_path / "Other.pdf"))
    assert chosen == [tmp_path / "Other.pdf"]
    dialog.close()


def test_the_menus_entry_asks_for_the_sheet(qtbot: QtBot) -> None:
    bar = TopBar()
    qtbot.addWidget(bar)
    asked: list[str] = []
    wire_top(bar, lambda _action: None, lambda: asked.append("sheet"), lambda: None)
    bar.sheetAsked.emit()
    assert asked == ["sheet"]
