"""What a command costs: instructions where valgrind is there to count them, else seconds.

Instructions hardly vary from run to run, so one run is enough; seconds do, so several runs of all
commands take turns and each command's median counts.
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence

INSTRUCTIONS, SECONDS = "instructions", "seconds"

LONGEST = 300.0
"""Seconds after which a command counts as stuck."""

Command = Sequence[str]


def method() -> str:
    """Return how this machine can measure."""
    return INSTRUCTIONS if shutil.which("valgrind") else SECONDS


def costs(
    commands: Mapping[str, Command], env: Mapping[str, str], how: str, rounds: int
) -> dict[str, float]:
    """Return what each command costs, by its name.

    Each is run once before it is measured, so that its bytecode is written. Raises
    CalledProcessError when a command fails, TimeoutExpired when it is stuck, and ValueError when
    valgrind says no number.
    """
    for command in commands.values():
        _run(command, env)
    if how == INSTRUCTIONS:
        return {name: _instructions(command, env) for name, command in commands.items()}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(_seconds(command, env))
    return {name: statistics.median(taken) for name, taken in times.items()}


def counted(report: str) -> int:
    """Return the instructions that callgrind's ``report`` tells of.

    Raises ValueError when it tells of none.
    """
    found = re.search(r"Collected\s*:\s*(\d+)", report)
    if found is None:
        raise ValueError("valgrind told no number of instructions")
    return int(found.group(1))


def _instructions(command: Command, env: Mapping[str, str]) -> float:
    watched = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]
    return float(counted(_run(watched, env)))


def _seconds(command: Command, env: Mapping[str, str]) -> float:
    begin = time.perf_counter()
    _run(command, env)
    return time.perf_counter() - begin


def _run(command: Command, env: Mapping[str, str]) -> str:
    """Run ``command`` and return what it said on standard error."""
    done = subprocess.run(
        command, env=env, check=True, capture_output=True, text=True, timeout=LONGEST
    )
    return done.stderr
