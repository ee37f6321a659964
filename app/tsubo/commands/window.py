"""``tsubo`` without a subcommand: the window, from its mark in the profile to a clean end."""

import argparse
import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from tsubo.commands.ourselves import free_children
from tsubo.commands.problems import Problems
from tsubo.commands.program import Program, application
from tsubo.storage.running_mark import RunningMark
from tsubo.storage.settings_file import SettingsFile
from tsubo.ui.window import is_unseen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FAILED = 1
PLACES = "window.json"
"""The file of ``window_place_file``, which is imported only where there is one."""
FAILURES = 2
"""After so many starts in a row that failed Tsubo sets its settings back (issue 5)."""


def run(arguments: argparse.Namespace, settings: SettingsFile, profile: Path) -> int:
    """Show the window until it is closed, or until ``--quit-after``; return the exit code.

    ``profile`` is the folder of all who use Tsubo here, ``settings`` are those of one of them.
    """
    gc.disable()
    free_children()
    app = application(sys.argv[:1])
    mark = RunningMark(profile)
    mark.take()
    if mark.taken and arguments.quit_after is None:
        from tsubo.commands.only_one import ask_who_opens, hand_over, wish_of
        from tsubo.commands.only_one_place import place_of

        code = hand_over(place_of(profile), wish_of(arguments), ask_who_opens)
        if code is not None:
            return code
    start = _Start(app, arguments, settings, profile, mark)
    try:
        start.show()
        code = app.exec()
    except Exception as error:
        start.problems.take(type(error), error, error.__traceback__)
        return FAILED
    if not start.failed:
        mark.remove()
    return code


class _Start:
    """One start: what happens on the way to the first point that can be clicked."""

    def __init__(
        self,
        app: "QApplication",
        arguments: argparse.Namespace,
        settings: SettingsFile,
        profile: Path,
        mark: RunningMark,
    ) -> None:
        self._app, self._arguments, self._mark = app, arguments, mark
        self._settings, self._profile = settings, profile
        self._program: Program | None = None
        self.failed = False
        self.problems = Problems(profile, self._tell, mark.note)
        self.problems.watch()

    def show(self) -> None:
        """Show the window where it was last, and see to it that everything else follows."""
        aside = ""
        if self._arguments.safe or self._mark.last.failures >= FAILURES:
            from tsubo.storage.safe_start import begin_safely

            aside = begin_safely(self._settings)
        program = self._program = Program(self._app, self._settings)
        if not is_unseen() and (self._profile / PLACES).exists():
            self._put(program)
        if self._arguments.quit_after == "first-frame":
            program.framed.connect(self._app.exit)
        elif self._arguments.quit_after == "ready":
            program.ready.connect(self._app.quit)
        else:
            program.ready.connect(lambda: QTimer.singleShot(0, lambda: self._settle(aside)))
        program.start()

    def _put(self, program: Program) -> None:
        """Put the window where it was on these screens, if it ever was."""
        from tsubo.storage.window_place_file import kept_place
        from tsubo.ui.window_place import put, screens

        place = kept_place(self._profile, screens())
        if place is not None:
            put(program.window, place)

    def _settle(self, aside: str) -> None:
        from tsubo.commands.settling import Settling

        program = self._program
        assert program is not None
        Settling(program, self._profile, self._mark).settle(self._arguments, aside)
        gc.freeze()
        gc.enable()

    def _tell(self, file: str) -> None:
        """Tell a problem: in the window once it is open, else in one sentence here too."""
        from threading import current_thread, main_thread

        if current_thread() is not main_thread():
            QTimer.singleShot(0, self._app, lambda: self._tell(file))
            return
        program = self._program
        if program is not None and program.is_open:
            program.tell_problem(file)
            return
        from tsubo.commands.program import not_opened_words

        self.failed = True
        print(f"tsubo: {not_opened_words(file)}", file=sys.stderr)
        if program is None or self._arguments.quit_after is not None:
            self._app.exit(FAILED)
        else:
            program.tell_problem(file)
