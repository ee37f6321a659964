"""The checks every change has to pass, one after the other, each with its time."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping, Sequence

from bootstrap.project import Project
from bootstrap.voice import complain, say


def run_checks(project: Project, arguments: Sequence[str], env: Mapping[str, str]) -> int:
    """Run every check until one fails.

    Args:
        project: the checkout, with its environment ready.
        arguments: what pytest is told in addition.
        env: the environment variables.

    Returns:
        0, or the exit code of the check that failed.
    """
    env = {"QT_QPA_PLATFORM": "offscreen", **env}
    steps = (
        ("Style and likely mistakes", ["ruff", "check", "."]),
        ("Types", ["mypy"]),
        ("Tests", ["pytest", *arguments]),
    )
    begin = time.monotonic()
    for number, (what, words) in enumerate(steps, start=1):
        label = f"[{number}/{len(steps)}] {what}"
        say(f"{label}: {' '.join(words)}")
        start = time.monotonic()
        command = [str(project.python), "-m", *words]
        code = subprocess.run(
            command, cwd=project.root, env=env, stdin=subprocess.DEVNULL, check=False
        ).returncode
        took = time.monotonic() - start
        if code != 0:
            complain(f"{label}: failed after {took:.1f} s (exit code {code})")
            return code
        say(f"{label}: fine, {took:.1f} s")
    say(f"All checks passed in {time.monotonic() - begin:.1f} s.")
    return 0
