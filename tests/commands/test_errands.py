"""Errands: each of the window's wishes is done by its own part of the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tsubo.commands import sheet_printing, sheet_saving
from tsubo.commands.errands import Errands
from tsubo.commands.track_saving import TrackSaving
from tsubo.domain.atlas import Atlas
from tsubo.domain.checkup import Finding
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Preferences
from tsubo.session.actions import Action, Errand, Learnt
from tsubo.session.answer import answer
from tsubo.session.facts import Checked
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import State, opening
from tsubo.storage.places import figure_folder
from tsubo.storage.settings_file import SettingsFile
from tsubo.ui.window import Window

OWN = Memory(Preferences(circles=7), agreed=True)


class Desk:
    """Somebody's session with its errands; what they ask is answered."""

    def __init__(self, window: Window, state: State, settings: Path) -> None:
        self.state = state
        self.errands = Errands(window, lambda: self.state, self.ask, settings)

    def ask(self, action: Action) -> None:
        """Answer ``action``."""
        self.state = answer(self.state, action, 0.0)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window(figure_folder(), with_figures=False)
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.fixture
def desk(window: Window, atlas: Atlas, tmp_path: Path) -> Desk:
    return Desk(window, opening(atlas, OWN), tmp_path / "settings.json")


@pytest.fixture
def errands(desk: Desk) -> Errands:
    return desk.errands


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
    errands: Errands, monkeypatch: pytest.MonkeyPatch
) -> None:
    errands.leave()
    reached: list[str] = []
    monkeypatch.setattr(TrackSaving, "stop", lambda _: reached.append("stop"))
    monkeypatch.setattr(TrackSaving, "leave", lambda _: reached.append("leave"))
    errands.run(Errand.STOP_TRACK)
    errands.leave()
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


@pytest.mark.parametrize("opens", [True, False])
def test_the_folder_of_settings_and_a_report_are_opened(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    desk.errands.run(Errand.OPEN_TOLD)
    assert opened == []
    desk.errands.run(Errand.SHOW_PROFILE)
    report = tmp_path / "all" / "crash.txt"
    desk.ask(Told(NoticeKind.CRASHED, str(report)))
    desk.errands.run(Errand.OPEN_TOLD)
    instead = [] if opens else [report.parent]
    assert opened == [tmp_path, report, *instead]


def test_settings_are_set_back_and_a_copy_is_told(desk: Desk, tmp_path: Path) -> None:
    SettingsFile(tmp_path).write(OWN)
    desk.ask(Told(NoticeKind.CRASHED, "crash.txt"))
    desk.errands.run(Errand.SET_BACK)
    assert desk.state.preferences == Preferences()
    copy = tmp_path / "settings.kept.json"
    assert desk.state.notices == (Told(NoticeKind.SAFE_START, str(copy)),)
    assert copy.read_bytes() == (tmp_path / "settings.json").read_bytes()


def test_settings_that_cannot_be_copied_stay(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left")

    SettingsFile(tmp_path).write(OWN)
    monkeypatch.setattr("shutil.copy2", full)
    desk.errands.run(Errand.SET_BACK)
    assert desk.state.preferences == OWN.preferences
    assert desk.state.notices[-1].kind is NoticeKind.NOT_SAVED


def test_the_report_of_the_computer_is_copied(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("before")
    desk.errands.run(Errand.COPY_CHECKUP)
    assert QGuiApplication.clipboard().text() == "before"
    desk.ask(Learnt(Checked((Finding("a", "Letters", "there"),))))
    desk.errands.run(Errand.COPY_CHECKUP)
    assert QGuiApplication.clipboard().text() == "ok         Letters: there"
    assert desk.state.copied
