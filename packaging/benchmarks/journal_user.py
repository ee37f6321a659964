"""Somebody who uses the real program without end: sessions, numbers, notes, deleting and undoing.

``python -m benchmarks.journal_user PROFILE`` is started to be killed; see ``program_kills``. The
window is offscreen and its clock runs fast. Each change of the journal is told once it is on the
disk.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer

from tsubo.__main__ import main as tsubo
from tsubo.commands import settling
from tsubo.commands.program import Program
from tsubo.domain.journal import Answers, Session, UnderWay
from tsubo.domain.journal_areas import Area
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Preferences, Talk
from tsubo.session.actions import (
    Begin,
    ChooseStation,
    Clear,
    Journaled,
    Steer,
    Turn,
)
from tsubo.session.journal_wishes import (
    Delete,
    Leaf,
    OpenEntry,
    Rate,
    When,
    WriteNote,
)
from tsubo.session.screen import Page
from tsubo.storage.journal.writing import Journal
from tsubo.storage.settings_file import SettingsFile

STEP = 1.9
"""Seconds of the fast clock between two ticks; above two the session would pause."""


class User(QObject):
    """Does the next thing each time the window has nothing else to do."""

    def __init__(self, program: Program, clock: FastClock) -> None:
        super().__init__(program)
        self._program, self._clock = program, clock
        self._chance = random.Random(time.time_ns())
        self._notes = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)
        self._timer.start(1)

    def _next(self) -> None:
        state, ask, chance = self._program.loop.state, self._program.ask, self._chance
        match state.page:
            case Page.MAP if state.unfinished is not None and chance.random() < 0.5:
                ask(Begin.CARRY_ON)
            case Page.MAP if state.unfinished is not None:
                ask(Clear.UNFINISHED)
            case Page.MAP if chance.random() < 0.5:
                ask(ChooseStation(chance.choice(("hand", "foot"))))
                ask(Begin.HERE)
            case Page.MAP:
                ask(Turn.HISTORY)
            case Page.GUIDE:
                self._clock.time += STEP
                ask(chance.choice((Steer.TICK, Steer.TICK, Steer.SKIP)))
            case Page.FINISHED:
                ask(Journaled(Rate(When.AFTER, Area.LOWER_BACK_LEFT, chance.randrange(11))))
                ask(Turn.LEAVE)
            case Page.HISTORY:
                self._edit()
            case _:
                ask(Turn.LEAVE)

    def _edit(self) -> None:
        """Write a note into a session, or delete one and perhaps have it back."""
        history, ask, chance = self._program.loop.state.history, self._program.ask, self._chance
        if history is None or history.told is None:
            return
        entries = history.told.page.entries
        if not entries:
            ask(Turn.LEAVE)
            return
        session = chance.choice(entries).session.id
        if chance.random() < 0.6:
            ask(Journaled(OpenEntry(session)))
            self._notes += 1
            ask(Journaled(WriteNote(f"{os.getpid()}:{self._notes}")))
            ask(Journaled(Leaf.CLOSE_ENTRY))
        else:
            ask(Journaled(Delete(session)))
            if chance.random() < 0.8:
                ask(Journaled(Leaf.UNDO))
        if chance.random() < 0.5:
            ask(Turn.LEAVE)


class FastClock:
    """A clock that only the user moves."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        """Return the time, in seconds."""
        return self.time


def main(profile: Path) -> None:
    """Open the program on ``profile`` as from the command line, and use it for ever."""
    if not (profile / "settings.json").exists():
        own = Preferences(reduced_motion=True, talk=Talk.NONE, sound=False)
        SettingsFile(profile).write(Memory(own, agreed=True))
    _tell_what_is_written()
    clock = FastClock()
    begin: Callable[..., None] = Program.__init__

    def with_fast_clock(program: Program, *given: object) -> None:
        begin(program, *given, clock=clock)
        program.ready.connect(lambda: QTimer.singleShot(50, lambda: User(program, clock)))

    Program.__init__ = with_fast_clock
    settling.bring_players = lambda _: None
    sys.exit(tsubo(["--profile", str(profile)]))


def _tell_what_is_written() -> None:
    """Have each change of the journal told once its transaction is on the disk."""
    for name, word in (
        ("finish", "finished"),
        ("keep", "kept"),
        ("drop", "dropped"),
        ("change", "noted"),
        ("delete", "deleted"),
        ("restore", "restored"),
    ):
        setattr(Journal, name, _told(getattr(Journal, name), word))


def _told(write: Callable[..., None], word: str) -> Callable[..., None]:
    """Return ``write`` so that it tells its ``word``, the session and perhaps the note."""

    def told(journal: Journal, what: str | Session | UnderWay, *more: Answers) -> None:
        write(journal, what, *more)
        if isinstance(what, UnderWay):
            what = what.session
        name = what if isinstance(what, str) else what.id
        note = more[0].note if word == "noted" else ""
        os.write(1, f"{word} {name} {note}\n".encode())

    return told


if __name__ == "__main__":
    main(Path(sys.argv[1]))
