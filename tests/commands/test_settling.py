"""Settling down: the end of the system's session pauses and keeps what is under way."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.dressing import undressed_after
from tsubo.commands import settling
from tsubo.commands.only_one import Wish
from tsubo.commands.program import Program, application
from tsubo.commands.settling import Settling
from tsubo.desktop import startup_notice
from tsubo.domain.memory import Memory
from tsubo.domain.person import FIRST, Tint
from tsubo.domain.preferences import Preferences
from tsubo.session.actions import Begin, Peopled
from tsubo.session.people_actions import PeopleTold
from tsubo.session.screen import Page
from tsubo.storage.people_file import PeopleFile
from tsubo.storage.running_mark import RunningMark
from tsubo.storage.settings_file import SettingsFile
from tsubo.storage.window_place_file import kept_place
from tsubo.ui.window_place import screens

PLAIN = argparse.Namespace(start=False, person=None)


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """Return a program that is open, silent and settled down."""
    monkeypatch.setattr("tsubo.commands.settling.bring_players", lambda _: None)
    settings = SettingsFile(tmp_path)
    settings.write(Memory(Preferences(reduced_motion=True), agreed=True))
    with undressed_after(qapp):
        program = Program(application([]), settings, clock=lambda: 0.0)
        with qtbot.waitSignal(program.ready):
            program.start()
        yield program
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()


@pytest.fixture
def settled(program: Program, tmp_path: Path) -> Iterator[Settling]:
    """Return what joins ``program`` to the desktop."""
    mark = RunningMark(tmp_path)
    made = Settling(program, tmp_path, mark)
    made.settle(PLAIN)
    yield made
    made.signals.stop()
    mark.remove()


def test_the_end_of_the_session_pauses_what_is_under_way_and_keeps_it(
    program: Program, settled: Settling, tmp_path: Path
) -> None:
    program.ask(Begin.ROUTINE)
    settled.pause()
    run = program.loop.state.run
    assert run is not None
    assert run.paused
    assert SettingsFile(tmp_path).read().unfinished is not None


def test_a_session_that_is_on_is_not_begun_anew_by_a_second_start(
    program: Program, settled: Settling
) -> None:
    program.ask(Begin.ROUTINE)
    settled._do(Wish(start=True))
    QApplication.processEvents()
    assert program.loop.state.page is Page.GUIDE


def test_a_second_start_begins_for_the_person_it_names_and_for_nobody_else(
    program: Program, settled: Settling, tmp_path: Path
) -> None:
    people = PeopleFile(tmp_path)
    anna = people.add("Anna", Tint.ROSE)
    SettingsFile(people.folder_of(anna.id)).write(Memory(agreed=True))
    settled._do(Wish(start=True, person="Bert"))
    QApplication.processEvents()
    assert Page.BEFORE not in program.loop.state.pages
    program.ask(Peopled(PeopleTold(people.read().known, FIRST, "")))
    settled._do(Wish(start=True, person="Anna"))
    QApplication.processEvents()
    assert program.folder == people.folder_of(anna.id)
    assert Page.BEFORE in program.loop.state.pages


def test_the_place_of_the_window_is_kept_when_it_closes(
    program: Program, settled: Settling, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "is_unseen", lambda: False)
    program.window.setGeometry(30, 40, 760, 600)
    program.window.close()
    assert kept_place(tmp_path, screens()) == (30, 40, 760, 600, False)


@pytest.mark.usefixtures("settled")
def test_the_window_has_its_icon(qapp: QApplication) -> None:
    assert not qapp.windowIcon().isNull()


def test_what_is_under_way_is_kept_where_the_program_ends_without_a_closed_window(
    program: Program, settled: Settling, qapp: QApplication, tmp_path: Path
) -> None:
    left = []
    program.loop.left.connect(lambda: left.append(True))
    assert (tmp_path / "running.txt").exists()
    qapp.aboutToQuit.emit()
    program.window.close()
    assert left == [True], "once, not again with the window"
    assert not (tmp_path / "running.txt").exists()


@pytest.mark.parametrize(
    ("platform", "token", "heeded"),
    [("xcb", "panel_TIME5", True), ("xcb", "", False), ("wayland", "leave-7", False)],
)
def test_the_notice_of_a_second_start_is_heeded_on_x11(
    program: Program,
    settled: Settling,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    token: str,
    heeded: bool,
) -> None:
    seen: list[tuple[str, int]] = []
    monkeypatch.setattr(QApplication, "platformName", lambda *_: platform)
    monkeypatch.setattr(startup_notice, "heed", lambda _, *words: seen.append(words))
    settled._do(Wish(token=token))
    assert seen == ([(token, int(program.window.winId()))] if heeded else [])
