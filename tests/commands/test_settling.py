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
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Preferences
from tsubo.session.actions import Begin
from tsubo.session.screen import Page
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
    monkeypatch.setattr(Program, "bring_players", lambda _: None)
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
    assert program.loop.state.page is Page.GUIDE


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
