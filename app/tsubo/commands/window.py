"""``tsubo`` without a subcommand: the window."""

import argparse
import gc
import sys

from PySide6.QtCore import QTimer

from tsubo.commands.problems import Problems
from tsubo.commands.program import Program, application
from tsubo.storage.settings_file import SettingsFile


def run(arguments: argparse.Namespace, settings: SettingsFile) -> int:
    """Show the window until it is closed, or until ``--quit-after``; return the exit code."""
    gc.disable()
    app = application(sys.argv[:1])
    program = Program(app, settings)
    Problems(settings.file.parent, program.tell_problem).watch()
    if arguments.quit_after == "first-frame":
        program.framed.connect(app.exit)
    elif arguments.quit_after == "ready":
        program.ready.connect(app.quit)
    else:
        program.ready.connect(lambda: QTimer.singleShot(0, lambda: _settle_down(program)))
    program.start()
    return app.exec()


def _settle_down(program: Program) -> None:
    """Do what the start had no time for: sound, signals that close the window, garbage."""
    from tsubo.commands.signals import Signals

    program.bring_players()
    program.bring_journal()
    signals = Signals(program)
    signals.heard.connect(program.leave)
    gc.freeze()
    gc.enable()
