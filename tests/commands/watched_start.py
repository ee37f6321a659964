"""Starting the real process and hearing from it how it settled down."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any

from tests.commands.asking import ROOT

_WATCHED = """
import json, sys
from PySide6.QtCore import QTimer
from tsubo.commands import settling

class Watched(settling.Settling):
    def settle(self, *words):
        super().settle(*words)
        self.tell()
        {then}

    def _do(self, wish):
        super()._do(wish)
        self.tell()

    def tell(self):
        state = self._program.loop.state
        told = [[one.kind.value, one.detail] for one in state.notices]
        heard = {{"page": state.page.value, "told": told, "circles": state.preferences.circles}}
        print(json.dumps(heard), flush=True)

settling.Settling = Watched
{before}
from tsubo.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
LONGEST = 60


class Started:
    """A Tsubo that was started, with its folder for this user's sockets."""

    def __init__(self, process: "Popen[str]") -> None:
        self.process = process

    def hear(self) -> dict[str, Any]:
        """Return what it says next about itself."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.end()
        heard: dict[str, Any] = json.loads(line)
        return heard

    def send(self, signal: int) -> None:
        """Send it a signal."""
        self.process.send_signal(signal)

    def end(self) -> tuple[int, str]:
        """Return its exit code and what it said on standard error, once it has ended."""
        _, said = self.process.communicate(timeout=LONGEST)
        return self.process.returncode, said


@contextmanager
def started(profile: Path, *words: str, then: str = "pass", before: str = "") -> Iterator[Started]:
    """Start Tsubo; ``before`` is run first, and ``then`` once it has settled down.

    Whatever is left of it at the end is killed.
    """
    runtime = profile.parent / "runtime"
    runtime.mkdir(exist_ok=True)
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "app"),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
    }
    code = _WATCHED.format(then=then, before=before)
    command = [sys.executable, "-c", code, "--profile", str(profile), *words]
    with Popen(command, stdout=PIPE, stderr=PIPE, text=True, env=environment) as process:
        try:
            yield Started(process)
        finally:
            process.kill()
