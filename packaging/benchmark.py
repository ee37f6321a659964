"""Measure Tsubo's start and its guide against bare yardsticks, all in one run.

Run it with the project's Python: ``.venv/bin/python packaging/benchmark.py [--json FILE]``. With
valgrind on the PATH instructions are counted, otherwise seconds are taken. Only the ratios of one
run say anything; see docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.cost import LONGEST, Command, costs, method
from tsubo.domain.memory import Memory
from tsubo.storage.places import figure_folder
from tsubo.storage.settings_file import SettingsFile

HERE = Path(__file__).resolve().parent / "benchmarks"
FIRST_FRAME_LIMIT, READY_LIMIT = 1.25, 1.9
UNUSABLE = 2
FRAME_MS = 16.0
"""Between two frames while something turns."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a cost, how often it holds what stands in ``over``, and a limit."""

    name: str
    cost: float
    unit: str
    ratio: float
    over: str
    limit: float | None = None

    @property
    def passed(self) -> bool:
        """Whether the ratio keeps its limit."""
        return self.limit is None or self.ratio <= self.limit


def main(words: Sequence[str] | None = None) -> int:
    """Measure, print the table and perhaps write it.

    Returns 1 when a limit is not kept, and 2 when something could not be measured.
    """
    parser = argparse.ArgumentParser(description="Measure Tsubo against bare yardsticks.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the table as JSON")
    parser.add_argument("--rounds", type=int, default=9, help="runs of each, where time is taken")
    given = parser.parse_args(words)
    how = method()
    with tempfile.TemporaryDirectory(prefix="tsubo-benchmark-") as folder:
        profile = Path(folder)
        SettingsFile(profile).write(Memory(agreed=True))
        env = environment(os.environ)
        try:
            taken = costs(commands(sys.executable, profile), env, how, given.rounds)
            frames = guide_frames(env)
        except (subprocess.SubprocessError, ValueError) as error:
            said = (getattr(error, "stderr", None) or "").strip()
            print(f"This could not be measured: {error}\n{said}", file=sys.stderr)
            return UNUSABLE
    rows = [*start_rows(taken, how), *guide_rows(frames)]
    print(table(rows))
    if given.json is not None:
        given.json.write_text(record(rows, how), encoding="utf-8")
    return 0 if all(row.passed for row in rows) else 1


def environment(present: Mapping[str, str]) -> dict[str, str]:
    """Return the variables for every measured command: no screen, bytecode kept, fixed hashes."""
    kept = {name: value for name, value in present.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0", "QT_SCALE_FACTOR": "1"}


def commands(python: str, profile: Path) -> dict[str, Command]:
    """Return what is measured, by name; ``profile`` has agreed to the first page."""
    figures = [str(figure_folder() / name) for name in ("front.svg", "back.svg")]
    bare = [python, str(HERE / "bare_window.py"), *figures]
    tsubo = [python, "-m", "tsubo", "--profile", str(profile), "--quit-after"]
    return {
        "reading": [python, "-c", "import tsubo.storage.data_files"],
        "checking": [python, "-c", "import tsubo.storage.checking"],
        "bare": bare,
        "keeping": [*bare, "--keep-aspect"],
        "frame": [*tsubo, "first-frame"],
        "ready": [*tsubo, "ready"],
    }


def guide_frames(env: Mapping[str, str]) -> dict[str, float]:
    """Return the medians for the guide and for an empty window, in milliseconds."""
    command = [sys.executable, str(HERE / "guide_frames.py")]
    done = subprocess.run(
        command, env=dict(env), check=True, capture_output=True, text=True, timeout=LONGEST
    )
    frames: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return frames


def start_rows(taken: Mapping[str, float], unit: str) -> list[Row]:
    """Return the lines about starting, from the cost of each command."""
    bare, keeping, frame = taken["bare"], taken["keeping"], taken["frame"]
    pydantic = taken["checking"] - taken["reading"]
    window, first = "bare window", "first frame"
    return [
        Row("Bare window with the two drawings", bare, unit, 1.0, window),
        Row("The same, proportions kept", keeping, unit, keeping / bare, window),
        Row("Tsubo to the first frame", frame, unit, frame / bare, window, FIRST_FRAME_LIMIT),
        Row(
            "Tsubo to every point clickable",
            taken["ready"],
            unit,
            taken["ready"] / bare,
            window,
            READY_LIMIT,
        ),
        Row("Importing pydantic and our models", pydantic, unit, pydantic / frame, first),
    ]


def guide_rows(frames: Mapping[str, float]) -> list[Row]:
    """Return the lines about the guide's frames."""
    empty = frames["empty_ms"]
    asked, painted = frames["asked_ms"], frames["painted_ms"]
    repaint = "empty repaint"
    return [
        Row("Repainting an empty window", empty, "ms", 1.0, repaint),
        Row("Guide: answer, Screen, show_guide", asked, "ms", asked / empty, repaint),
        Row("Guide: painting what differs", painted, "ms", painted / empty, repaint),
        Row("Guide: a whole frame", asked + painted, "ms", (asked + painted) / FRAME_MS, "16 ms"),
    ]


def table(rows: Sequence[Row]) -> str:
    """Return the rows as lines to read."""
    lines = []
    for row in rows:
        cost = f"{row.cost / 1e6:.1f} M" if row.unit == "instructions" else f"{row.cost:.3f}"
        verdict = ""
        if row.limit is not None:
            verdict = f"  limit {row.limit:.2f}: {'pass' if row.passed else 'FAIL'}"
        lines.append(
            f"{row.name:34} {cost:>10} {row.unit:12} {row.ratio:6.2f} x {row.over}{verdict}"
        )
    return "\n".join(lines)


def record(rows: Sequence[Row], how: str) -> str:
    """Return the rows as JSON, with what they were measured on."""
    about = {"method": how, "python": platform.python_version(), "machine": platform.machine()}
    return (
        json.dumps(
            {**about, "rows": [{**asdict(row), "passed": row.passed} for row in rows]}, indent=2
        )
        + "\n"
    )


if __name__ == "__main__":
    sys.exit(main())
