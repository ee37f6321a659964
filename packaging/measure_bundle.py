"""Measure the bundle's start against the source's and a bare Qt window's, all in one run.

Run it with the project's Python after ``packaging/bundle.py``; it needs valgrind. PyInstaller's
program replaces itself once, to tell the linker where its libraries are; valgrind follows it, and
what it did before that is not counted. See docs/benchmarks.md.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmark import commands, environment
from benchmarks.cost import LONGEST, Command
from bundling.place import BUNDLE
from tsubo.domain.memory import Memory
from tsubo.storage.settings_file import SettingsFile

LIMIT = 1.05
"""The bundle's first frame over the bare window's."""


def main() -> int:
    """Print what each start costs; return 1 when the bundle's first frame is over its limit."""
    with tempfile.TemporaryDirectory(prefix="tsubo-measure-") as folder:
        profile = Path(folder)
        SettingsFile(profile).write(Memory(agreed=True))
        source = commands(sys.executable, profile)
        bundle = [str(BUNDLE / "tsubo"), "--profile", str(profile), "--quit-after"]
        measured: dict[str, Command] = {
            "bare window": source["bare"],
            "source, first frame": source["frame"],
            "source, ready": source["ready"],
            "bundle, first frame": [*bundle, "first-frame"],
            "bundle, ready": [*bundle, "ready"],
        }
        env = environment(os.environ)
        taken = {name: instructions(command, env) for name, command in measured.items()}
    bare = taken["bare window"]
    for name, cost in taken.items():
        print(f"{name:22}{cost / 1e6:9.1f} M{cost / bare:8.3f} x bare window")
    return int(taken["bundle, first frame"] > LIMIT * bare)


def instructions(command: Command, env: dict[str, str]) -> int:
    """Return what ``command`` and what it starts cost, after one run that is not counted.

    Raises CalledProcessError when it fails, and ValueError when valgrind says no number.
    """
    watched = ["valgrind", "--tool=callgrind", "--trace-children=yes"]
    watched += ["--callgrind-out-file=/dev/null", *command]
    for words in (command, watched):
        done = subprocess.run(
            words, env=env, check=True, capture_output=True, text=True, timeout=LONGEST
        )
    return collected(done.stderr)


def collected(report: str) -> int:
    """Return the sum of all numbers of instructions in valgrind's ``report``.

    Raises ValueError when it tells of none.
    """
    found = re.findall(r"Collected\s*:\s*(\d+)", report)
    if not found:
        raise ValueError("valgrind told no number of instructions")
    return sum(map(int, found))


if __name__ == "__main__":
    sys.exit(main())
