"""An environment that builds: made of a pinned, hash-checked list, apart from ``.venv``."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

from bootstrap.commands import Runner
from bootstrap.project import WINDOWS
from bundling.place import BUILD, ROOT, same_every_time

LISTS = ROOT / "packaging" / "requirements"
LOG = BUILD / "log.txt"


def in_toolbox(script: str, words: list[str], name: str = "bundle") -> int | None:
    """Run ``script`` once more with the Python of the toolbox ``name``; None when this is it.

    Raises Trouble when the toolbox cannot be filled.
    """
    folder = BUILD / ("tools" if name == "bundle" else f"tools-{name}")
    if Path(sys.prefix).resolve() == folder.resolve():
        return None
    python = folder / ("Scripts/python.exe" if WINDOWS else "bin/python")
    fill(Runner(LOG), folder, python, LISTS / f"{name}.txt")
    command = [str(python), script, *words]
    return subprocess.run(command, env=same_every_time(), check=False).returncode


def fill(runner: Runner, folder: Path, python: Path, pins: Path) -> None:
    """Make the environment where it is missing, or is not of the present ``pins`` and Python.

    Raises Trouble when this does not work.
    """
    stamp = folder / "stamp.txt"
    wanted = f"{sys.version} {hashlib.sha256(pins.read_bytes()).hexdigest()}\n"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    BUILD.mkdir(exist_ok=True)
    runner.run(
        "Making an environment to build in",
        [sys.executable, "-m", "venv", "--clear", str(folder)],
    )
    runner.run(
        f"Installing {pins.name}",
        [
            *(str(python), "-I", "-m", "pip", "install", "--no-input", "--require-hashes"),
            *("--only-binary", ":all:", "-r", str(pins)),
        ],
    )
    stamp.write_text(wanted, encoding="utf-8")
