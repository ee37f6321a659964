"""The command line: which commands there are, and a plain word for an unsuitable Python."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import dev
from bootstrap import checks, environment, start
from bootstrap.voice import Trouble

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "packaging" / "dev.py"


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """Note what would be run, with an environment that needs nothing."""
    calls: list[tuple[str, list[str]]] = []

    def run(name: str) -> Any:
        def called(project: object, arguments: list[str], env: object) -> int:
            calls.append((name, arguments))
            return 6

        return called

    monkeypatch.setattr(environment, "ready", lambda *_: True)
    monkeypatch.setattr(start, "start", run("run"))
    monkeypatch.setattr(checks, "run_checks", run("test"))
    return calls


@pytest.mark.parametrize("command", ["run", "test"])
def test_arguments_and_exit_code_pass_through(
    calls: list[tuple[str, list[str]]], command: str
) -> None:
    assert dev.main([command, "--help", "a b"]) == 6
    assert calls == [(command, ["--help", "a b"])]


@pytest.mark.parametrize("arguments", [[], ["walk"]])
def test_anything_else_shows_the_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(arguments) == 2
    assert "dev.py run" in capsys.readouterr().err


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["--help"]) == 0
    assert "dev.py test" in capsys.readouterr().out


@pytest.mark.parametrize("version", [(3, 10, 2), (3, 14, 0)])
def test_an_unsuitable_python_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], version: tuple[int, ...]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    assert dev.main(["run"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Tsubo needs Python 3.11, 3.12 or 3.13; this is Python ")
    assert said.count("\n") == 1


def test_old_pythons_can_read_the_command_line() -> None:
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_trouble_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no(*_: object) -> None:
        raise Trouble("Please paste this line.", 3)

    monkeypatch.setattr(environment, "ready", lambda *_: False)
    monkeypatch.setattr(environment, "prepare", no)
    assert dev.main(["run"]) == 3
    assert capsys.readouterr().err == "Please paste this line.\n"


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt(), 130), (OSError("x"), 1)])
def test_interruptions_end_quietly(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int
) -> None:
    def no(*_: object) -> None:
        raise error

    monkeypatch.setattr(environment, "ready", no)
    assert dev.main(["test"]) == code


def test_it_runs_as_a_script() -> None:
    answer = subprocess.run(
        [sys.executable, "-I", str(SOURCE), "--help"], capture_output=True, text=True, check=True
    )
    assert "dev.py run" in answer.stdout
