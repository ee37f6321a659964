"""The environment that builds: made of a pinned, hash-checked list, apart from ``.venv``."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

from bootstrap.commands import Runner
from bootstrap.project import WINDOWS
from bundling.place import BUILD, ROOT, same_every_time

LIST = ROOT / "packaging" / "requirements" / "bundle.txt"
FOLDER = BUILD / "tools"
PYTHON = FOLDER / ("Scripts/python.exe" if WINDOWS else "bin/python")
LOG = BUILD / "log.txt"


def in_toolbox(script: str, words: list[str]) -> int | None:
    """Run ``script`` once more with the toolbox's Python; None when this Python is that one.

    Raises Trouble when the toolbox cannot be filled.
    """
    if Path(sys.prefix).resolve() == FOLDER.resolve():
        return None
    fill(Runner(LOG))
    command = [str(PYTHON), script, *words]
    return subprocess.run(command, env=same_every_time(), check=False).returncode


def fill(runner: Runner) -> None:
    """Make the environment where it is missing, or is not of the present list and Python.

    Raises Trouble when this does not work.
    """
    stamp = FOLDER / "stamp.txt"
    wanted = f"{sys.version} {hashlib.sha256(LIST.read_bytes()).hexdigest()}\n"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    BUILD.mkdir(exist_ok=True)
    runner.run(
        "Making an environment to build in",
        [sys.executable, "-m", "venv", "--clear", str(FOLDER)],
    )
    runner.run(
        "Installing what builds Tsubo",
        [
            *(str(PYTHON), "-I", "-m", "pip", "install", "--no-input", "--require-hashes"),
            *("--only-binary", ":all:", "-r", str(LIST)),
        ],
    )
    stamp.write_text(wanted, encoding="utf-8")
