"""Settling down: what a start had no time for, once every point can be clicked.

Sound and journal, the place of the window, a second start and the system's wishes to end; and what
has to be told of the last time.
"""

import argparse
import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from tsubo.commands.at_hand import AtHand
from tsubo.commands.followers import (
    bring_journal,
    bring_pages,
    bring_players,
    bring_reminders,
)
from tsubo.commands.only_one import Wish
from tsubo.commands.only_one_listening import Listening
from tsubo.commands.only_one_place import place_of
from tsubo.commands.people_change import PeopleChange
from tsubo.commands.program import Program
from tsubo.commands.signals import Signals
from tsubo.session.actions import Begin, Prepare, Steer
from tsubo.session.news import NoticeKind, Told
from tsubo.session.screen import Page
from tsubo.storage import settings_file
from tsubo.storage.places import icon_file
from tsubo.storage.running_mark import RunningMark
from tsubo.storage.whole_file import sweep
from tsubo.storage.window_place_file import keep_place
from tsubo.ui import window_place
from tsubo.ui.window import is_unseen
from tsubo.ui.window_icon import window_icon
from tsubo.ui.window_raising import bring_forward


class Settling(QObject):
    """Joins the open ``program`` to the desktop; it goes with the program."""

    def __init__(self, program: Program, profile: Path, mark: RunningMark) -> None:
        super().__init__(program)
        self._program, self._profile, self._mark = program, profile, mark

    def settle(self, arguments: argparse.Namespace, aside: str = "") -> None:
        """Do everything once; ``aside`` is where settings were kept that have been set back."""
        program, window = self._program, self._program.window
        last = self._mark.last
        self._mark.opened()
        self._people = PeopleChange(program, self._profile)
        self._follow()
        program.changed.connect(self._follow)
        window.closing.connect(self._keep_place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setWindowIcon(window_icon(icon_file()))
            app.commitDataRequest.connect(self.pause)
            app.aboutToQuit.connect(self._keep)
        self.signals = Signals(self)
        self.signals.heard.connect(self._end)
        if not self._mark.taken:
            listening = Listening(place_of(self._profile), self)
            listening.asked.connect(self._do)
            window.closing.connect(listening.close)
        if last.report:
            program.ask(Told(NoticeKind.CRASHED, last.report))
        if aside:
            program.ask(Told(NoticeKind.SAFE_START, aside))
        if arguments.start:
            self._start()
        AtHand(self)

    def _follow(self) -> None:
        """Let everything follow the session of whoever has the window now."""
        program = self._program
        sweep(program.folder / settings_file.FILE)
        bring_journal(program)
        self._people.begin()
        bring_pages(program, self._profile)
        bring_reminders(program, self._profile)
        QTimer.singleShot(0, program.loop, partial(bring_players, program))

    def _do(self, wish: Wish) -> None:
        """Do what a second start was for."""
        window = self._program.window
        bring_forward(window, wish.token)
        if wish.token and QApplication.platformName() == "xcb":
            from tsubo.desktop.startup_notice import heed

            heed(os.environ, wish.token, int(window.winId()))
        if wish.person:
            self._people.let_in(wish.person)
        if wish.start and wish.person:
            QTimer.singleShot(0, self, partial(self._start_for, wish.person))
        elif wish.start:
            self._start()

    def _start_for(self, person: str) -> None:
        """Begin once ``person`` has the window; nobody else is asked to in their place."""
        if self._people.is_in_window(person):
            self._start()

    def _start(self) -> None:
        """Ask how the back is and begin; a session that is on is left alone."""
        if Page.GUIDE not in self._program.loop.state.pages:
            self._program.ask(Prepare(Begin.ROUTINE))

    def _keep_place(self) -> None:
        if not is_unseen():
            there = window_place.place_of(self._program.window)
            keep_place(self._profile, window_place.screens(), there)

    def pause(self) -> None:
        """Pause, and so keep, what is under way: the system's session may end now, or go on."""
        self._program.ask(Steer.PAUSE)
        self._program.loop.remember()

    def _keep(self) -> None:
        """Keep everything where Tsubo ends but its window was not closed, as without a display."""
        self._program.loop.leave()
        self._mark.remove()

    def _end(self) -> None:
        """End at once, whatever dialog is open; closing the window keeps everything."""
        self._program.leave()
        QApplication.exit(0)
