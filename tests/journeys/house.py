"""Tsubo as it is really started: ``main()`` opens the window, somebody uses it and closes it.

Only the clock is a number, and nothing sounds. The visit takes place inside the program's own loop.
"""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu

from tests.journeys.visitor import Visitor
from tsubo.__main__ import main
from tsubo.commands.program import Program
from tsubo.commands.signals import Signals
from tsubo.storage.settings_file import SettingsFile

Visit = Callable[["Guest"], None]


class _Quiet(Program):
    """The program without its players, which would sound; it says when all else is there."""

    settled = Signal()


def _bring_none(program: _Quiet) -> None:
    """Stand in for the players, which come last."""
    program.settled.emit()


class Guest(Visitor):
    """Somebody before the window that ``main()`` has opened."""

    def __init__(self, app: QApplication, settings: SettingsFile, time: float = 1000.0) -> None:
        self.app, self.time, self.gone = app, time, False
        self.program = self.quiet = _Quiet(app, settings, clock=lambda: self.time)
        self.window = self.program.window
        self.window.resize(1280, 800)

    def choose(self, words: str) -> None:
        """Choose an entry of the menu that is open."""
        menu = self.app.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(action for action in menu.actions() if action.text() == words)
        menu.close()
        action.trigger()
        self.settle()

    def write(self, words: str) -> None:
        """Write words over what is selected in the field that has the keyboard."""
        field = self.app.focusWidget()
        assert field is not None
        field.setProperty("text", words)


class House:
    """A profile, and starts of Tsubo in it."""

    def __init__(self, app: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.profile = profile
        self._app, self._monkeypatch = app, monkeypatch

    def open(self, visit: Visit, *words: str) -> int:
        """Start Tsubo with ``words``, let ``visit`` use it, close it; return the exit code."""
        wrong: list[BaseException] = []
        guests: list[Guest] = []

        def welcome(app: QApplication, settings: SettingsFile) -> Program:
            guests.append(Guest(app, settings))
            guests[0].quiet.settled.connect(begin)
            return guests[0].program

        def begin() -> None:
            guests[0].quiet.settled.disconnect()
            QTimer.singleShot(0, use)

        def use() -> None:
            try:
                guests[0].window.activateWindow()
                guests[0].settle()
                visit(guests[0])
            except BaseException as error:
                wrong.append(error)
            guests[0].window.close()
            self._app.exit(0)

        # The system's own wish to quit would come again once the loop has ended.
        quits = self._app.quitOnLastWindowClosed()
        self._app.setQuitOnLastWindowClosed(False)
        with self._monkeypatch.context() as patch:
            patch.setattr("tsubo.commands.window.Program", welcome)
            patch.setattr("tsubo.commands.settling.bring_players", _bring_none)
            patch.setattr(sys, "excepthook", sys.excepthook)
            code = main(["--profile", str(self.profile), *words])
            problems = [] if not guests else [self.profile / "problem.txt"]
        for guest in guests:
            guest.program.findChildren(Signals)[0].stop()
            guest.leave()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._app.setQuitOnLastWindowClosed(quits)
        gc.unfreeze()
        if wrong:
            raise wrong[0]
        assert not any(file.exists() for file in problems), problems[0].read_text()
        return code
