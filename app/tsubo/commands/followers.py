"""What follows a session once the window is open: sound, journal, pages of facts, reminders.

Each is a child of the loop, is told of every state, and ends when the loop is left. Their modules
are imported here, when they are first brought.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tsubo.commands.program import Program


def bring_players(program: "Program") -> None:
    """Let the session be heard, and steered from outside the window, from now on."""
    from tsubo.commands.players import Players
    from tsubo.commands.sounding import Sounding
    from tsubo.desktop.desktop import Desktop

    loop = program.loop
    players = Players(loop.ask, Sounding(loop), Desktop(loop), loop)
    loop.left.connect(players.leave)
    loop.follow_with(players.follow)


def bring_journal(program: "Program") -> None:
    """Let sessions be written down, and looked at, from now on."""
    from tsubo.commands.data_errands import DataErrands
    from tsubo.commands.journal_thread import JournalThread
    from tsubo.commands.journaling import Journaling
    from tsubo.commands.report_saving import ReportSaving

    loop = program.loop
    thread = JournalThread(program.folder, loop)
    thread.told.connect(loop.ask)
    journaling = Journaling(thread)
    errands = DataErrands(program.window, lambda: loop.state, loop.ask, thread, loop)
    errands.with_settings = program.keeps_settings
    program.window.errandAsked.connect(errands.run)
    reports = ReportSaving(program.window, lambda: loop.state, thread.do_apart, loop)
    program.window.errandAsked.connect(reports.run)
    errands.erased.connect(program.start_over)
    loop.left.connect(journaling.leave)
    loop.follow_with(journaling.follow)


def bring_pages(program: "Program", profile: Path) -> None:
    """Let the pages be told what lies outside the session, once one of them is open."""
    from tsubo.commands.about_reading import AboutReading
    from tsubo.commands.checkup_asking import CheckupAsking
    from tsubo.commands.help_reading import HelpReading

    loop = program.loop
    checkup = CheckupAsking(profile, loop.ask, loop)
    loop.left.connect(checkup.leave)
    loop.follow_with(AboutReading(loop.ask).follow)
    loop.follow_with(HelpReading(loop.ask).follow)
    loop.follow_with(checkup.follow)


def bring_reminders(program: "Program", profile: Path) -> None:
    """Let the person be reminded from now on, if they want it."""
    from tsubo.commands.reminding import reminding_here

    loop = program.loop
    reminding = reminding_here(profile, program.folder, loop)
    loop.left.connect(reminding.leave)
    loop.follow_with(reminding.follow)
