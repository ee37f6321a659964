"""Starts Tsubo from the environment, or plays its tour where there is no display."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence

from bootstrap.project import LINUX, WINDOWS, Project
from bootstrap.voice import say

NEED_NO_DISPLAY = frozenset(
    {"points", "plan", "check", "tour", "track", "sheet", "--version", "--help", "-h"}
)
"""Commands and options with which Tsubo opens no window."""

TAKE_A_VALUE = frozenset({"--profile", "--quit-after"})
"""Options before a command that are followed by a value of their own."""


def needs_no_display(arguments: Sequence[str]) -> bool:
    """Tell whether Tsubo opens no window with these arguments."""
    rest = iter(arguments)
    for word in rest:
        if word in TAKE_A_VALUE:
            next(rest, None)
        elif word in NEED_NO_DISPLAY:
            return True
        elif not word.startswith("-"):
            return False
    return False


def has_display(env: Mapping[str, str], *, linux: bool = LINUX) -> bool:
    """Tell whether a window can be shown; Windows and macOS always have where to."""
    return not linux or any(
        env.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def start(project: Project, arguments: Sequence[str], env: Mapping[str, str]) -> int:
    """Start Tsubo in place of this process where the system can do that.

    Args:
        project: the checkout, with its environment ready.
        arguments: what Tsubo is told.
        env: the environment variables.

    Returns:
        Tsubo's exit code, unless this process has become Tsubo.
    """
    command = [str(project.python), "-m", "tsubo"]
    if has_display(env):
        return _become([*command, *arguments], env)
    windowless = {**env, "QT_QPA_PLATFORM": "offscreen"}
    if needs_no_display(arguments):
        return _become([*command, *arguments], windowless)
    say("There is no display here, so Tsubo plays its tour into pictures instead …")
    tour = [*command, "tour", "--out", str(project.pictures)]
    code = subprocess.run(tour, env=windowless, check=False).returncode
    if code == 0:
        say(f"The tour's pictures are in {project.pictures}")
    else:
        say(f"The tour ended early (exit code {code}).")
    return code


def _become(command: list[str], env: Mapping[str, str]) -> int:
    """Replace this process; on Windows, where that confuses terminals, wait for a child."""
    if WINDOWS:
        return subprocess.run(command, env=dict(env), check=False).returncode
    return os.execve(command[0], command, dict(env))
