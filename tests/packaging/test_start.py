"""Tsubo gets its arguments as they are; without a display it plays the tour."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from typing import Any

import pytest

from bootstrap import start
from bootstrap.project import Project
from bootstrap.start import needs_no_display


class Became(Exception):
    """Stands for the moment in which this process becomes another."""


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """Note what would be started, as child or in place of this process."""
    calls: list[tuple[list[str], dict[str, str]]] = []

    def become(program: str, command: list[str], env: dict[str, str]) -> None:
        calls.append((command, env))
        raise Became

    def child(
        command: list[str], *, env: Mapping[str, str], check: bool
    ) -> subprocess.CompletedProcess[Any]:
        calls.append((command, dict(env)))
        return subprocess.CompletedProcess(command, 5 if "QUIET" in env else 0)

    monkeypatch.setattr(os, "execve", become)
    monkeypatch.setattr(subprocess, "run", child)
    monkeypatch.setattr(start, "WINDOWS", False)
    monkeypatch.setattr(start, "has_display", lambda env: "DISPLAY" in env)
    return calls


def test_arguments_pass_unchanged(
    project: Project, started: list[tuple[list[str], dict[str, str]]]
) -> None:
    with pytest.raises(Became):
        start.start(project, ["plan", "--for", "head ache", ""], {"DISPLAY": ":0"})
    command, env = started[0]
    assert command == [str(project.python), "-m", "tsubo", "plan", "--for", "head ache", ""]
    assert env == {"DISPLAY": ":0"}


@pytest.mark.parametrize("word", sorted(start.NEED_NO_DISPLAY))
def test_windowless_subcommands_run_without_display(
    project: Project, started: list[tuple[list[str], dict[str, str]]], word: str
) -> None:
    with pytest.raises(Became):
        start.start(project, [word], {})
    command, env = started[0]
    assert command[3:] == [word]
    assert env["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize("arguments", [[], ["--body", "female"]])
def test_no_display_plays_the_tour(
    project: Project,
    started: list[tuple[list[str], dict[str, str]]],
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
) -> None:
    assert start.start(project, arguments, {}) == 0
    command, env = started[0]
    assert command[3:] == ["tour", "--out", str(project.pictures)]
    assert env["QT_QPA_PLATFORM"] == "offscreen"
    lines = capsys.readouterr().out.splitlines()
    assert "no display" in lines[0]
    assert str(project.pictures) in lines[-1]


def test_a_failed_tour_passes_its_code_on(
    project: Project,
    started: list[tuple[list[str], dict[str, str]]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert start.start(project, [], {"QUIET": "1"}) == 5
    assert "pictures are in" not in capsys.readouterr().out


def test_windows_waits_for_a_child(
    project: Project,
    started: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(start, "WINDOWS", True)
    assert start.start(project, [], {"DISPLAY": "x", "QUIET": "1"}) == 5


def test_where_a_window_can_be_shown() -> None:
    assert start.has_display({}, linux=False)
    assert not start.has_display({"DISPLAY": ""}, linux=True)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        assert start.has_display({name: "x"}, linux=True)


@pytest.mark.parametrize(
    ("arguments", "without"),
    [
        (["plan", "--pain", "left"], True),
        (["--profile", "plan", "track", "--out", "x.wav"], True),
        (["--profile=here", "sheet"], True),
        (["--profile", "plan"], False),
        (["--quit-after", "ready"], False),
        (["--version"], True),
        (["nonsense", "plan"], False),
        ([], False),
    ],
)
def test_a_command_is_found_behind_the_options_before_it(
    arguments: list[str], without: bool
) -> None:
    assert needs_no_display(arguments) is without
