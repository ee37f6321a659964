"""The first trial of a bundle: each way into it, with no display and an empty profile."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from bootstrap.voice import Trouble, say
from bundling.place import INSIDE

WAYS_IN = (
    ["--version"],
    ["points", "--json"],
    ["plan", "--pain", "left"],
    ["check", "{data}"],
    ["track", "--pain", "left", "--talk", "none", "--out", "{folder}/track.ogg"],
    ["track", "--pain", "left", "--rate", "260", "--out", "{folder}/spoken.ogg"],
    ["sheet", "--pain", "both", "--pages", "2", "--out", "{folder}/sheet.pdf"],
    ["journal", "import", "{folder}/none.json"],
    ["journal", "stats"],
    ["journal", "export", "{folder}/journal.json"],
    ["journal", "report", "{folder}/report.pdf"],
    ["--quit-after", "first-frame"],
    ["--quit-after", "ready"],
    ["tour", "--out", "{folder}/tour"],
    ["remind"],
    ["sound"],
)
"""What is written after ``tsubo``; also that lazily imported modules travel shows here.

All but ``doctor``, which finds fault where there is no display.
"""

NO_SESSIONS = '{"format": 1, "events": []}\n'
"""What a journal exports that has only begun; importing it begins one."""

LONGEST = 120.0
"""Seconds after which a way counts as one that does not end."""


def try_bundle(program: Path) -> None:
    """Go each way in once.

    Raises Trouble with what was said when one of them does not end well, or does not end.
    """
    with tempfile.TemporaryDirectory(prefix="tsubo-trial-") as name:
        env = bare(name)
        Path(name, "none.json").write_text(NO_SESSIONS, encoding="utf-8")
        for way in WAYS_IN:
            say(f"Trying tsubo {' '.join(way)} …")
            words = [word.format(folder=name, data=INSIDE / "data") for word in way]
            go([str(program), "--profile", f"{name}/profile", *words], env)


def go(command: list[str], env: dict[str, str]) -> None:
    """Run ``command`` with nothing on its standard input.

    Raises Trouble when it does not end well, or does not end.
    """
    try:
        done = subprocess.run(
            command, env=env, input=b"", capture_output=True, timeout=LONGEST, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise Trouble(f"{' '.join(command)} does not end.") from error
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip()
        raise Trouble(f"{' '.join(command)} ended with {done.returncode}:\n{said}")


def bare(home: str) -> dict[str, str]:
    """Return an environment that knows no Python and no display."""
    return {
        "HOME": home,
        "PATH": os.defpath,
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "SYSTEMROOT": os.environ.get("SYSTEMROOT", ""),
    }
