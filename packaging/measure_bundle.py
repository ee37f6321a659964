"""Measure the bundle's start against the source's and a bare Qt window's, all in one run.

    .venv/bin/python packaging/measure_bundle.py [--rounds N]

Run it with the project's Python after ``packaging/bundle.py``; it needs valgrind, and for the last
two lines the archive of ``packaging/portable.py`` and zstd. Instructions decide; each is the median
of three counts. PyInstaller's program replaces itself once, to tell the linker where its libraries
are; valgrind follows it, and what it did before that is not counted. Seconds include it: all
commands take turns, and the medians are shown. See docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmark import commands, environment
from benchmarks.cost import LONGEST, SECONDS, Command, costs
from bundling.place import BUNDLE, DIST
from tsubo.domain.memory import Memory
from tsubo.storage.settings_file import SettingsFile

LIMIT = 1.05
"""The bundle's first frame over the bare window's, in instructions."""

COUNTS = 3
"""Counts of instructions of each command; they vary by less than a hundredth."""


def main(words: Sequence[str] | None = None) -> int:
    """Print what each start costs; return 1 when the bundle's first frame is over its limit."""
    parser = argparse.ArgumentParser(description="Measure the bundle's start.")
    parser.add_argument("--rounds", type=int, default=15, help="runs of each, where time is taken")
    given = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="tsubo-measure-") as folder:
        profile = Path(folder, "profile")
        SettingsFile(profile).write(Memory(agreed=True))
        measured, env = starts(profile), environment(os.environ)
        counted = {
            name: statistics.median(instructions(command, env) for _ in range(COUNTS))
            for name, command in measured.items()
        }
        taken = costs(measured, env, SECONDS, given.rounds)
        print(table(counted, taken))
        for archive in sorted(DIST.glob("tsubo-*.tar.zst")):
            print(installing(archive, Path(folder, "unpacked"), profile, env))
    return int(counted["bundle, first frame"] > LIMIT * counted["bare window"])


def starts(profile: Path) -> dict[str, Command]:
    """Return the commands that are compared, by name; ``profile`` has agreed to the first page."""
    source = commands(sys.executable, profile)
    bundle = [str(BUNDLE / "tsubo"), "--profile", str(profile), "--quit-after"]
    return {
        "bare window": source["bare"],
        "source, first frame": source["frame"],
        "source, ready": source["ready"],
        "bundle, first frame": [*bundle, "first-frame"],
        "bundle, ready": [*bundle, "ready"],
    }


def table(counted: Mapping[str, float], taken: Mapping[str, float]) -> str:
    """Return a line for each command: instructions, seconds, and both over the bare window's."""
    count, seconds = counted["bare window"], taken["bare window"]
    return "\n".join(
        f"{name:22}{counted[name] / 1e6:9.1f} M{counted[name] / count:8.3f} x"
        f"{taken[name]:9.3f} s{taken[name] / seconds:8.3f} x"
        for name in counted
    )


def installing(archive: Path, folder: Path, profile: Path, env: Mapping[str, str]) -> str:
    """Unpack ``archive`` and start what is in it; return two lines with the seconds of each."""
    folder.mkdir()
    unpack = ["tar", "--extract", "--zstd", f"--file={archive}", f"--directory={folder}"]
    start = [str(folder / "tsubo" / "tsubo"), "--profile", str(profile)]
    lines = []
    for name, command in (
        ("unpacking the archive", unpack),
        ("the first start of it", [*start, "--quit-after", "first-frame"]),
    ):
        begin = time.perf_counter()
        subprocess.run(command, env=dict(env), check=True, capture_output=True, timeout=LONGEST)
        lines.append(f"{name:22}{time.perf_counter() - begin:29.3f} s")
    return "\n".join(lines)


def instructions(command: Command, env: Mapping[str, str]) -> int:
    """Return what ``command`` and what it starts cost, after one run that is not counted.

    Raises CalledProcessError when it fails, and ValueError when valgrind says no number.
    """
    watched = ["valgrind", "--tool=callgrind", "--trace-children=yes"]
    watched += ["--callgrind-out-file=/dev/null", *command]
    for words in (command, watched):
        done = subprocess.run(
            words, env=dict(env), check=True, capture_output=True, text=True, timeout=LONGEST
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
