"""Errands: each of the window's wishes is done by its own part of the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tsubo.commands import sheet_printing, sheet_saving
from tsubo.commands.errands import Errands
from tsubo.commands.track_saving import TrackSaving
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.session.actions import Action, Errand
from tsubo.session.state import opening
from tsubo.storage.places import figure_folder
from tsubo.ui.window import Window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window(figure_folder(), with_figures=False)
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.fixture
def errands(window: Window, atlas: Atlas) -> Errands:
    asked: list[Action] = []
    return Errands(window, lambda: opening(atlas, Memory()), asked.append)


@pytest.mark.parametrize(
    ("errand", "module", "name", "pages"),
    [
        (Errand.PRINT_ONE_PAGE, sheet_printing, "offer_printer", 1),
        (Errand.PRINT_TWO_PAGES, sheet_printing, "offer_printer", 2),
        (Errand.SAVE_ONE_PAGE, sheet_saving, "offer_sheet", 1),
        (Errand.SAVE_TWO_PAGES, sheet_saving, "offer_sheet", 2),
    ],
)
def test_the_sheet_is_offered_with_the_pages_asked_for(
    errands: Errands,
    monkeypatch: pytest.MonkeyPatch,
    errand: Errand,
    module: object,
    name: str,
    pages: int,
) -> None:
    offered: list[object] = []
    monkeypatch.setattr(module, name, lambda *given: offered.append(given[-1]))
    errands.run(errand)
    assert offered == [pages]


def test_the_track_is_asked_about_in_a_dialog(errands: Errands, window: Window) -> None:
    errands.run(Errand.SAVE_TRACK)
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.nameFilters()[0].endswith("(*.ogg)")
    dialog.close()


def test_giving_a_track_up_and_leaving_reach_the_one_that_writes(
    errands: Errands, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[str] = []
    monkeypatch.setattr(TrackSaving, "stop", lambda _: reached.append("stop"))
    monkeypatch.setattr(TrackSaving, "leave", lambda _: reached.append("leave"))
    errands.run(Errand.STOP_TRACK)
    window.close()
    assert reached == ["stop", "leave"]


def test_the_folder_of_a_saved_track_is_opened(
    errands: Errands, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    errands.run(Errand.SHOW_TRACK)
    assert opened == []
    (tracks,) = window.findChildren(TrackSaving)
    tracks.folder = tmp_path
    errands.run(Errand.SHOW_TRACK)
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]
