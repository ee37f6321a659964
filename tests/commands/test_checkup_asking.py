"""The look at this computer is a process of its own: begun with its page, told, ended with it."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from tests.session.walking import after, on_the_map
from tsubo.commands.checkup import line_of
from tsubo.commands.checkup_asking import CheckupAsking
from tsubo.domain.atlas import Atlas
from tsubo.domain.checkup import Finding, Level
from tsubo.session.actions import Action, Learnt, Turn
from tsubo.session.facts import Checked, Look
from tsubo.session.state import State

FINDING = Finding("a", "Letters", "there")
SAYS = "print({!r})".format(json.dumps({"findings": [json.loads(line_of(FINDING))]}))

HANGS = "import threading; threading.Event().wait(60)"


class Desk:
    """Follows a state that takes what is told, as the loop does."""

    def __init__(self, state: State, code: str) -> None:
        self.state = state
        self.told: list[Action] = []
        command = (sys.executable, ["-c", code])
        self.asking = CheckupAsking(Path("nowhere"), self.ask, command=command)

    def ask(self, action: Action) -> None:
        """Answer ``action`` and follow, as the loop does."""
        self.told.append(action)
        self.state = after(self.state, action)
        self.asking.follow(self.state)

    @property
    def findings(self) -> tuple[Finding, ...] | None:
        """What is on the page."""
        return self.state.findings


@pytest.fixture
def desks(atlas: Atlas) -> Iterator[list[Desk]]:
    made: list[Desk] = []
    yield made
    for desk in made:
        desk.asking.leave()


def begun(desks: list[Desk], atlas: Atlas, code: str) -> Desk:
    desks.append(Desk(on_the_map(atlas), code))
    return desks[-1]


def test_what_the_process_finds_is_told(qtbot: QtBot, desks: list[Desk], atlas: Atlas) -> None:
    desk = begun(desks, atlas, SAYS)
    desk.ask(Turn.CHECKUP)
    qtbot.waitUntil(lambda: desk.findings is not None)
    assert desk.told[1:] == [Learnt(Checked((FINDING,)))]


def test_it_is_done_again_when_that_is_wanted(
    qtbot: QtBot, desks: list[Desk], atlas: Atlas
) -> None:
    desk = begun(desks, atlas, SAYS)
    desk.ask(Turn.CHECKUP)
    qtbot.waitUntil(lambda: desk.findings is not None)
    desk.ask(Learnt(Look.AGAIN))
    assert desk.findings is None
    qtbot.waitUntil(lambda: desk.findings is not None)


def test_on_another_page_nothing_is_begun(qtbot: QtBot, desks: list[Desk], atlas: Atlas) -> None:
    desk = begun(desks, atlas, SAYS)
    desk.ask(Turn.SETTINGS)
    assert desk.asking.findChildren(QProcess) == []


@pytest.mark.parametrize(
    "code",
    [
        "pass",
        "print('[]')",
        "print('{\"findings\": [{}]}')",
        "import os; print('{', flush=True); os.abort()",
    ],
)
def test_a_process_that_says_nothing_useful_is_a_line_to_read(
    qtbot: QtBot, desks: list[Desk], atlas: Atlas, code: str
) -> None:
    desk = begun(desks, atlas, code)
    desk.ask(Turn.CHECKUP)
    qtbot.waitUntil(lambda: desk.findings is not None)
    assert desk.findings is not None
    (finding,) = desk.findings
    assert finding.level is Level.PROBLEM


def test_a_program_that_is_missing_is_a_line_to_read(qtbot: QtBot, atlas: Atlas) -> None:
    told: list[Action] = []
    asking = CheckupAsking(Path("nowhere"), told.append, command=("/not/there", []))
    asking.follow(after(on_the_map(atlas), Turn.CHECKUP))
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Learnt)


def test_one_that_hangs_is_given_up(qtbot: QtBot, desks: list[Desk], atlas: Atlas) -> None:
    desk = begun(desks, atlas, HANGS)
    desk.asking._patience.setInterval(10)
    desk.ask(Turn.CHECKUP)
    qtbot.waitUntil(lambda: desk.findings is not None)


def test_leaving_ends_it_and_nothing_is_told(qtbot: QtBot, atlas: Atlas) -> None:
    desk = Desk(on_the_map(atlas), HANGS)
    desk.ask(Turn.CHECKUP)
    desk.asking.leave()
    qtbot.waitUntil(lambda: not desk.asking._patience.isActive())
    assert desk.told == [Turn.CHECKUP]
