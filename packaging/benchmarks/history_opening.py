"""How long the history page takes in the window: until its list is there, and its pictures.

    python history_opening.py PROFILE

It opens the program with the journal of PROFILE (whose settings it replaces), lets it come to rest,
and asks for the page twice. It prints one line of JSON: milliseconds the first time and again, and
how much memory the page took.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from PySide6.QtWidgets import QApplication

from tsubo.commands.followers import bring_journal
from tsubo.commands.program import Program, application
from tsubo.domain.habits import NO_HABITS
from tsubo.domain.memory import Memory
from tsubo.session.actions import Turn
from tsubo.session.history import NOTHING_ASKED, History
from tsubo.storage.settings_file import SettingsFile

LONGEST = 30.0
"""Seconds after which something is stuck."""
REST = 0.5
"""Seconds in which whatever comes after the start is done."""


def main(words: list[str]) -> int:
    """Measure the profile named in ``words``; return the exit code."""
    app = application(words[:1])
    program = _opened(app, Path(words[1]))
    before = _mebibytes()
    first = _asked(app, program)
    again = _asked(app, program)
    print(
        json.dumps(
            {
                "history: list, ms": first[0],
                "history: pictures, ms": first[1],
                "history again: list, ms": again[0],
                "history again: pictures, ms": again[1],
                "history: memory taken, MiB": _mebibytes() - before,
            }
        )
    )
    sys.stdout.flush()
    os._exit(0)


def _opened(app: QApplication, profile: Path) -> Program:
    """Return the program with its window and its journal, at rest."""
    settings = SettingsFile(profile)
    settings.write(Memory(agreed=True, habits=NO_HABITS))
    program = Program(app, settings)
    program.window.resize(1280, 800)
    ready: list[bool] = []
    program.ready.connect(lambda: ready.append(True))
    program.start()
    _until(app, lambda: bool(ready))
    bring_journal(program)
    end = time.perf_counter() + REST
    _until(app, lambda: time.perf_counter() > end)
    return program


def _asked(app: QApplication, program: Program) -> tuple[float, float]:
    """Return the milliseconds until the list is painted, and until the pictures are."""
    begun = time.perf_counter()
    program.ask(Turn.HISTORY)

    def history() -> History:
        return program.loop.state.history or NOTHING_ASKED

    _until(app, lambda: history().told is not None)
    app.processEvents()
    listed = time.perf_counter()
    _until(app, lambda: history().pictures is not None)
    app.processEvents()
    pictured = time.perf_counter()
    program.ask(Turn.LEAVE)
    app.processEvents()
    return (listed - begun) * 1000, (pictured - begun) * 1000


def _until(app: QApplication, reached: Callable[[], bool]) -> None:
    """Let the window live until something is ``reached``; raise TimeoutError when it is not."""
    end = time.perf_counter() + LONGEST
    while not reached():
        app.processEvents()
        if time.perf_counter() > end:
            raise TimeoutError("the history page was not told")


def _mebibytes() -> float:
    """Return what the process holds in memory now; 0 where the system does not say it so."""
    statm = Path("/proc/self/statm")
    pages = int(statm.read_text().split()[1]) if statm.exists() else 0
    return pages * 4096 / 2**20


if __name__ == "__main__":
    sys.exit(main(sys.argv))
