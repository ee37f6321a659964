"""The program behind the window: the picture first, then the points; and nothing takes it down."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.commands.asking import imported_by
from tests.dressing import undressed_after
from tsubo.commands import data_jobs
from tsubo.commands.data_errands import DataErrands
from tsubo.commands.followers import bring_journal
from tsubo.commands.program import Program, application
from tsubo.commands.track_saving import TrackSaving
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.person import FIRST, Tint
from tsubo.domain.preferences import Preferences, Theme
from tsubo.session.actions import Begin, ChangeSetting, ChoosePain, Dismiss, Errand
from tsubo.session.news import NoticeKind
from tsubo.session.people import People
from tsubo.session.screen import Page
from tsubo.storage.journal.erasing import NOTHING
from tsubo.storage.journal.opening import open_journal
from tsubo.storage.people_file import PeopleFile
from tsubo.storage.settings_file import SettingsFile

Starter = Callable[..., Program]


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Starter]:
    """Return a maker of programs that have not been started."""
    made: list[Program] = []

    def make(memory: Memory | None = None, data: Path | None = None, version: int = 1) -> Program:
        settings = SettingsFile(tmp_path / "profile")
        settings.write(memory or Memory(Preferences(theme=Theme.LIGHT), agreed=True))
        record = json.loads(settings.file.read_text())
        settings.file.write_text(json.dumps({**record, "version": version}))
        made.append(Program(application([]), settings, data, clock=lambda: 0.0))
        return made[-1]

    with undressed_after(qapp):
        yield make
        for program in made:
            program.window.close()
            program.window.deleteLater()
            program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def kinds(program: Program) -> list[NoticeKind]:
    return [told.kind for told in program.loop.state.notices]


def test_the_picture_comes_first_and_then_the_points(start: Starter, qtbot: QtBot) -> None:
    program = start()
    moments: list[str] = []
    program.framed.connect(lambda: moments.append("framed"))
    program.ready.connect(lambda: moments.append("ready"))
    with qtbot.waitSignal(program.ready):
        program.start()
    assert moments == ["framed", "ready"]
    assert program.loop.state.page is Page.MAP


def test_leaving_keeps_what_was_said(start: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    program = start()
    with qtbot.waitSignal(program.ready):
        program.start()
    program.ask(ChoosePain(Pain.RIGHT))
    program.leave()
    assert not program.window.isVisible()
    assert SettingsFile(tmp_path / "profile").read().pain is Pain.RIGHT


def test_a_problem_is_told_above_the_map(start: Starter, qtbot: QtBot) -> None:
    program = start()
    with qtbot.waitSignal(program.ready):
        program.start()
    program.tell_problem("/some/problem.txt")
    assert kinds(program) == [NoticeKind.PROBLEM]
    program.tell_problem("/some/problem.txt")
    assert kinds(program) == [NoticeKind.PROBLEM]


def test_a_problem_while_opening_fills_the_window_with_one_sentence(start: Starter) -> None:
    program = start()
    program.tell_problem("/some/problem.txt")
    page = program.window.page_shown()
    assert isinstance(page, QLabel)
    assert "/some/problem.txt" in page.text()


def test_a_profile_that_cannot_be_written_is_told_once(
    start: Starter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    with qtbot.waitSignal(program.ready):
        program.start()
    monkeypatch.setattr(SettingsFile, "write", lambda *_: "it cannot be written")
    program.ask(ChoosePain(Pain.RIGHT))
    program.loop.remember()
    assert kinds(program) == [NoticeKind.NOT_SAVED]
    program.ask(Dismiss(program.loop.state.notices[-1]))
    program.ask(ChoosePain(Pain.LEFT))
    program.loop.remember()
    assert kinds(program) == []


@pytest.mark.parametrize(("theme", "dark"), [(Theme.DARK, True), (Theme.LIGHT, False)])
def test_the_theme_is_worn_from_the_first_picture_on(
    start: Starter, theme: Theme, dark: bool
) -> None:
    program = start(Memory(Preferences(theme=theme), agreed=True))
    ground = program.window.palette().color(QPalette.ColorRole.Window)
    assert (ground.lightness() < 128) is dark


def test_a_change_of_theme_is_worn_at_once(start: Starter, qtbot: QtBot) -> None:
    program = start()
    with qtbot.waitSignal(program.ready):
        program.start()
    program.ask(ChangeSetting("theme", Theme.DARK))
    assert program.window.palette().color(QPalette.ColorRole.Window).lightness() < 128


def test_a_folder_without_points_is_told_and_the_window_stays(
    start: Starter, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(data=tmp_path / "nothing")
    with qtbot.waitSignal(program.ready):
        program.start()
    assert kinds(program) == [NoticeKind.DATA]
    assert program.window.isVisible()


def test_sessions_are_in_the_journal_once_the_window_has_closed(
    start: Starter, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    with qtbot.waitSignal(program.ready):
        program.start()
    bring_journal(program)
    program.ask(Begin.ROUTINE)
    program.window.close()
    opened = open_journal(tmp_path / "profile")
    assert opened.journal is not None
    with opened.journal as journal:
        assert len(journal.under_way()) == 1


@pytest.mark.parametrize(("version", "theirs"), [(1, True), (2, False)])
def test_settings_of_a_newer_tsubo_are_not_exported_as_one_s_own(
    start: Starter, qtbot: QtBot, version: int, theirs: bool
) -> None:
    program = start(version=version)
    with qtbot.waitSignal(program.ready):
        program.start()
    bring_journal(program)
    (errands,) = program.loop.findChildren(DataErrands)
    assert errands.with_settings is theirs


def test_the_window_needs_no_journal_to_be_ready() -> None:
    parts = "tsubo.commands.loop, tsubo.commands.opening, tsubo.ui.presenter, tsubo.ui.browse_page"
    assert "sqlite3" not in imported_by(f"import {parts}")


def test_a_track_is_given_up_when_its_person_leaves_the_window(
    start: Starter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[str] = []
    program = start()
    monkeypatch.setattr(TrackSaving, "leave", lambda _: left.append(program.folder.name))
    with qtbot.waitSignal(program.ready):
        program.start()
    program.window.errandAsked.emit(Errand.STOP_TRACK)
    people = PeopleFile(tmp_path / "profile")
    bert = people.folder_of(people.add("Bert", Tint.BLUE).id)
    program.change(SettingsFile(bert), People(people.read().known, bert.name))
    assert left == ["profile"]
    program.window.errandAsked.emit(Errand.STOP_TRACK)
    program.leave()
    assert left == ["profile", bert.name]


def test_a_dialog_of_somebody_who_has_left_is_closed(
    start: Starter, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    with qtbot.waitSignal(program.ready):
        program.start()
    program.window.errandAsked.emit(Errand.SAVE_TRACK)
    (dialog,) = program.window.findChildren(QFileDialog)
    program.change(SettingsFile(tmp_path / "other"), People((), FIRST))
    assert not dialog.isVisible()


def test_whatever_goes_wrong_in_deleting_leaves_a_window_that_answers(
    start: Starter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("an odd angle")

    program = start()
    with qtbot.waitSignal(program.ready):
        program.start()
    monkeypatch.setattr(data_jobs, "erased", fail)
    with pytest.raises(ValueError, match="odd"):
        program.start_over(tmp_path / "profile", NOTHING)
    program.tell_problem("/some/problem.txt")
    assert kinds(program) == [NoticeKind.PROBLEM]


def test_what_is_to_be_deleted_is_never_that_of_who_came_since(
    start: Starter, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    with qtbot.waitSignal(program.ready):
        program.start()
    before = program.loop
    program.start_over(tmp_path / "of somebody else", NOTHING)
    assert program.loop is before
    assert (tmp_path / "profile" / "settings.json").exists()
    program.start_over(tmp_path / "profile", NOTHING)
    assert program.loop is not before
    assert not (tmp_path / "profile" / "settings.json").exists()
