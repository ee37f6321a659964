"""The checks run in order, stop at the first failure, and hand pytest its arguments."""

from __future__ import annotations

import subprocess
from typing import Any

import pytest

from bootstrap.checks import run_checks
from bootstrap.project import Project


class Steps:
    """Stands in for the child processes; ``failing`` names the one that says no."""

    def __init__(self) -> None:
        self.failing = ""
        self.seen: list[list[str]] = []
        self.platform = ""

    def __call__(self, command: list[str], **more: Any) -> subprocess.CompletedProcess[Any]:
        assert more["stdin"] == subprocess.DEVNULL
        self.seen.append(command[2:])
        self.platform = more["env"]["QT_QPA_PLATFORM"]
        return subprocess.CompletedProcess(command, 4 if command[2] == self.failing else 0)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Steps:
    """Replace the child processes."""
    steps = Steps()
    monkeypatch.setattr(subprocess, "run", steps)
    return steps


def test_all_in_order(project: Project, steps: Steps, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_checks(project, ["-k", "a b"], {}) == 0
    assert steps.seen == [["ruff", "check", "."], ["mypy"], ["pytest", "-k", "a b"]]
    assert steps.platform == "offscreen"
    assert capsys.readouterr().out.count(": fine, ") == 3


@pytest.mark.parametrize(("failing", "count"), [("ruff", 1), ("mypy", 2), ("pytest", 3)])
def test_stops_at_the_first_failure(
    project: Project, steps: Steps, failing: str, count: int
) -> None:
    steps.failing = failing
    assert run_checks(project, [], {"QT_QPA_PLATFORM": "xcb"}) == 4
    assert len(steps.seen) == count
    assert steps.platform == "xcb"
