"""Errands with what is kept ask where, say that they have begun, and are done by the keeper."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.domain.journaling import a_session
from tests.session.walking import after, on_the_map
from tests.storage.journal.journals import all_of, opened
from tsubo.commands.data_errands import DataErrands
from tsubo.commands.journal_thread import JournalThread
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Answers
from tsubo.session.actions import Action, Errand, Journaled, Turn
from tsubo.session.data_wishes import (
    DataErrand,
    DataLeaf,
    EraseShared,
    ExportTold,
    FolderRefused,
    ImportTold,
    KeptTold,
    ShareIn,
    Working,
)
from tsubo.session.state import State
from tsubo.storage.journal.erasing import NOTHING
from tsubo.storage.journal.sync_folder import follow, own_file


class Desk:
    """A window, a state, and the errands of somebody with one session."""

    def __init__(self, window: QWidget, state: State, profile: Path) -> None:
        self.window, self.state, self.profile = window, state, profile
        self.asked: list[Action] = []
        self.keeper = JournalThread(profile)
        self.keeper.told.connect(self.asked.append)
        self.errands = DataErrands(window, lambda: self.state, self.asked.append, self.keeper)

    def choose(self, errand: DataErrand, file: Path) -> QFileDialog:
        """Do ``errand``, name ``file`` in its dialog, and wait until it is done."""
        self.errands.run(errand)
        dialog = self.window.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(file))
        dialog.close()
        return dialog

    def told(self) -> list[object]:
        """Return what came of it once all is done, but for what is kept."""
        self.keeper.leave()
        QtBotless.settle()
        wishes = [one.wish for one in self.asked if isinstance(one, Journaled)]
        return [wish for wish in wishes if not isinstance(wish, KeptTold)]


class QtBotless:
    """Lets signals between threads arrive."""

    @staticmethod
    def settle() -> None:
        """Let Qt do what it has been asked."""
        from PySide6.QtCore import QCoreApplication

        QCoreApplication.processEvents()


@pytest.fixture
def desk(qtbot: QtBot, atlas: Atlas, tmp_path: Path) -> Iterator[Desk]:
    """Return somebody with one session, on the page."""
    profile = tmp_path / "profile"
    with opened(profile) as journal:
        journal.finish(a_session(), Answers())
    window = QWidget()
    qtbot.addWidget(window)
    desk = Desk(window, after(on_the_map(atlas), Turn.DATA), profile)
    yield desk
    desk.keeper.leave()


def test_everything_is_exported_under_a_name_with_the_day(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    dialog = desk.choose(DataErrand.EXPORT, file)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    names = [Path(name).name for name in dialog.selectedFiles()]
    assert names == [f"Tsubo data {date.today().isoformat()}.json"]
    assert desk.told() == [Working(DataErrand.EXPORT), ExportTold(str(file), 1)]
    assert file.is_file()


def test_settings_that_are_not_the_person_s_own_are_not_exported(
    desk: Desk, tmp_path: Path
) -> None:
    """They could not be opened: those in the window are only there for the time being."""
    desk.errands.with_settings = False
    file = tmp_path / "all.json"
    desk.choose(DataErrand.EXPORT, file)
    told = ExportTold(str(file), 1, everything=False)
    assert desk.told() == [Working(DataErrand.EXPORT), told]
    assert "settings" not in json.loads(file.read_text())


def test_a_table_is_exported(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    dialog = desk.choose(DataErrand.EXPORT_TABLE, file)
    assert dialog.defaultSuffix() == "csv"
    told = ExportTold(str(file), 1, everything=False)
    assert desk.told() == [Working(DataErrand.EXPORT_TABLE), told]


def test_a_file_is_imported(desk: Desk, tmp_path: Path) -> None:
    desk.choose(DataErrand.EXPORT, tmp_path / "all.json")
    desk.told()
    desk.asked.clear()
    dialog = desk.choose(DataErrand.IMPORT, tmp_path / "all.json")
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    begun, told = desk.told()
    assert begun == Working(DataErrand.IMPORT)
    assert isinstance(told, ImportTold)
    assert (told.added, told.known) == (0, 1)
    assert told.settings is not None


def test_after_an_errand_the_page_is_told_anew_what_is_kept(desk: Desk, tmp_path: Path) -> None:
    desk.choose(DataErrand.EXPORT, tmp_path / "all.json")
    desk.told()
    last = desk.asked[-1]
    assert isinstance(last, Journaled)
    assert isinstance(last.wish, KeptTold)


def test_a_folder_is_shared(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.choose(DataErrand.CHOOSE_FOLDER, tmp_path / "stick")
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    assert desk.told() == [ShareIn(str(tmp_path / "stick"))]


@pytest.mark.parametrize("place", [".", "profile", "profile/people"])
def test_a_folder_that_would_carry_the_journal_itself_is_refused(
    desk: Desk, tmp_path: Path, place: str
) -> None:
    desk.choose(DataErrand.CHOOSE_FOLDER, tmp_path / place)
    (told,) = desk.told()
    assert isinstance(told, FolderRefused)
    assert "Choose another folder." in told.problem


def test_deleting_begins_with_the_shared_file(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    with opened(desk.profile) as journal:
        follow(journal, folder)
        ours = own_file(folder, journal.machine)
    desk.state = replace(desk.state, shared_folder=str(folder))
    with qtbot.waitSignal(desk.errands.erased) as caught:
        desk.errands.run(DataErrand.ERASE)
    assert caught.args is not None
    folder, told = caught.args
    assert (folder, told.removed) == (desk.profile, (ours,))
    assert desk.told() == [Working(DataErrand.ERASE)]
    with opened(desk.profile) as journal:
        assert len(all_of(journal)) == 1


def test_the_shared_file_stays_where_that_was_said(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    said = (Journaled(DataLeaf.ASK_TO_ERASE), Journaled(EraseShared(False)))
    desk.state = after(replace(desk.state, shared_folder=str(tmp_path)), *said)
    with qtbot.waitSignal(desk.errands.erased) as caught:
        desk.errands.run(DataErrand.ERASE)
    assert caught.args is not None
    folder, told = caught.args
    assert folder == desk.profile
    assert told == NOTHING._replace(stays=told.stays)
    assert str(tmp_path) in told.stays[0]


def test_other_errands_are_not_its_own(desk: Desk) -> None:
    desk.errands.run(Errand.SAVE_TRACK)
    assert desk.told() == []
    assert desk.window.findChildren(QFileDialog) == []
