"""``tsubo`` without a subcommand: the window."""

import argparse
import gc
import sys

from tsubo.commands.program import Program, application
from tsubo.storage.settings_file import SettingsFile


def run(arguments: argparse.Namespace, settings: SettingsFile) -> int:
    """Show the window until it is closed, or until ``--quit-after``; return the exit code."""
    gc.disable()
    app = application(sys.argv[:1])
    program = Program(app, settings)
    if arguments.quit_after == "first-frame":
        program.framed.connect(app.quit)
    elif arguments.quit_after == "ready":
        program.ready.connect(app.quit)
    program.start()
    return app.exec()
