"""The benchmark: what is measured, what the ratios say, and when a limit is not kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

import benchmark
from benchmarks import cost
from tsubo.storage.places import figure_folder
from tsubo.storage.settings_file import SettingsFile

TAKEN = {
    "reading": 100.0,
    "checking": 700.0,
    "bare": 1000.0,
    "keeping": 1100.0,
    "frame": 1200.0,
    "ready": 1850.0,
}
FRAMES = {"asked_ms": 0.25, "painted_ms": 0.75, "empty_ms": 0.05}


@pytest.fixture
def pretended(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """Have the benchmark measure nothing, and take these costs instead."""
    taken = dict(TAKEN)

    def costs(*_: object) -> dict[str, float]:
        return taken

    def frames(_: Mapping[str, str]) -> dict[str, float]:
        return FRAMES

    monkeypatch.setattr(benchmark, "costs", costs)
    monkeypatch.setattr(benchmark, "guide_frames", frames)
    return taken


def test_kept_limits_pass(pretended: dict[str, float], capsys: pytest.CaptureFixture[str]) -> None:
    assert benchmark.main([]) == 0
    said = capsys.readouterr().out
    assert said.count(": pass") == 2
    assert "FAIL" not in said


@pytest.mark.parametrize(("name", "cost_of_it"), [("frame", 1251.0), ("ready", 1901.0)])
def test_a_limit_that_is_not_kept_fails(
    pretended: dict[str, float],
    capsys: pytest.CaptureFixture[str],
    name: str,
    cost_of_it: float,
) -> None:
    pretended[name] = cost_of_it
    assert benchmark.main([]) == 1
    said = capsys.readouterr().out
    assert said.count("FAIL") == 1
    assert said.count(": pass") == 1


def test_a_limit_may_be_reached() -> None:
    rows = benchmark.start_rows({**TAKEN, "frame": 1250.0, "ready": 1900.0}, cost.SECONDS)
    assert all(row.passed for row in rows)


def test_the_table_can_be_kept_as_json(pretended: dict[str, float], tmp_path: Path) -> None:
    file = tmp_path / "table.json"
    benchmark.main(["--json", str(file)])
    kept = json.loads(file.read_text(encoding="utf-8"))
    ratios = {row["name"]: row["ratio"] for row in kept["rows"]}
    assert ratios["Tsubo to the first frame"] == pytest.approx(1.2)
    assert ratios["Tsubo to every point clickable"] == pytest.approx(1.85)
    assert ratios["Importing pydantic and our models"] == pytest.approx(0.5)
    assert ratios["Guide: a whole frame"] == pytest.approx(1 / 16)
    assert {row["passed"] for row in kept["rows"]} == {True}
    assert kept["method"] in (cost.INSTRUCTIONS, cost.SECONDS)


def test_every_command_runs_without_a_screen_and_keeps_its_bytecode() -> None:
    env = benchmark.environment({"PYTHONDONTWRITEBYTECODE": "1", "DISPLAY": ":7", "PATH": "/bin"})
    assert "PYTHONDONTWRITEBYTECODE" not in env
    assert env["QT_QPA_PLATFORM"] == "offscreen"
    assert env["PATH"] == "/bin"


def test_tsubo_is_measured_with_a_profile_of_its_own(tmp_path: Path) -> None:
    commands = benchmark.commands("python", tmp_path)
    for name, moment in (("frame", "first-frame"), ("ready", "ready")):
        words = list(commands[name])
        assert words[words.index("--profile") + 1] == str(tmp_path)
        assert words[words.index("--quit-after") + 1] == moment


def test_the_number_of_instructions_is_read_from_the_report() -> None:
    assert cost.counted("==7== Events    : Ir\n==7== Collected : 965300042\n==7==\n") == 965300042


def test_a_report_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="no number"):
        cost.counted("==7== valgrind: cannot execute\n")


def test_seconds_are_the_median_of_several_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    clock = iter([0.0, 9.0, 10.0, 11.0, 20.0, 22.0])

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(command[0])
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(time, "perf_counter", lambda: next(clock))
    assert cost.costs({"a": ["a"]}, {}, cost.SECONDS, rounds=3) == {"a": 2.0}
    assert ran == ["a"] * 4, "once before it counts"


def test_a_command_that_fails_is_not_measured() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        cost.costs({"no": [sys.executable, "-c", "raise SystemExit(3)"]}, {}, cost.SECONDS, 1)


@pytest.mark.parametrize("more", [[], ["--keep-aspect"]])
def test_the_bare_window_leaves_after_its_frame(more: list[str]) -> None:
    figures = [str(figure_folder() / name) for name in ("front.svg", "back.svg")]
    words = [sys.executable, str(benchmark.HERE / "bare_window.py"), *figures, *more]
    env = benchmark.environment(os.environ)
    assert subprocess.run(words, env=env, timeout=60, check=False).returncode == 0


def test_the_guides_frames_are_measured() -> None:
    frames = benchmark.guide_frames(benchmark.environment(os.environ))
    assert set(frames) == set(FRAMES)
    assert all(milliseconds > 0 for milliseconds in frames.values())


def test_the_profile_has_agreed(
    pretended: dict[str, float], monkeypatch: pytest.MonkeyPatch
) -> None:
    agreed: list[bool] = []

    def commands(_: str, profile: Path) -> dict[str, list[str]]:
        agreed.append(SettingsFile(profile).read().agreed)
        return {}

    monkeypatch.setattr(benchmark, "commands", commands)
    benchmark.main([])
    assert agreed == [True]


def test_what_cannot_be_measured_is_told(
    pretended: dict[str, float],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def stuck(*_: object) -> dict[str, float]:
        raise subprocess.TimeoutExpired(["tsubo"], cost.LONGEST)

    monkeypatch.setattr(benchmark, "costs", stuck)
    assert benchmark.main([]) == 2
    assert "could not be measured" in capsys.readouterr().err
