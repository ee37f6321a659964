"""Asking the command line and hearing what it says."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tsubo.__main__ import main

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Heard:
    """What a command left behind."""

    code: int
    out: str
    err: str


class Tsubo:
    """The command line, with a profile of its own."""

    def __init__(self, capsys: pytest.CaptureFixture[str], profile: Path) -> None:
        self._capsys = capsys
        self.profile = profile

    def __call__(self, *words: str | Path) -> Heard:
        """Run ``tsubo`` with ``words``."""
        try:
            code = main(["--profile", str(self.profile), *map(str, words)])
        except SystemExit as leaving:
            code = leaving.code if isinstance(leaving.code, int) else 1
        said = self._capsys.readouterr()
        return Heard(code, said.out, said.err)


def imported_by(statement: str) -> set[str]:
    """Return the top-level packages a fresh Python has imported after ``statement``."""
    code = (
        "import atexit, os, sys\n"
        "atexit.register(lambda: os.write(2, '\\n'.join(sys.modules).encode()))\n"
        f"{statement}\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "app"), "COVERAGE_PROCESS_START": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment
    )
    assert "Traceback" not in done.stderr
    return {line.partition(".")[0] for line in done.stderr.splitlines()}
