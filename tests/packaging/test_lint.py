"""A missing linter is named, a finding fails, and silence is clean."""

from __future__ import annotations

import sys
from itertools import takewhile
from pathlib import Path

import pytest

import lint
from lint import Linter, findings, run


def python(code: str, *, speaks: bool = False) -> Linter:
    """Return a linter that runs ``code`` for one file."""
    return Linter("python", ("-c", code), (Path("page.txt"),), speaks)


def test_a_linter_that_is_content_finds_nothing() -> None:
    assert findings(python("pass"), [sys.executable], Path("page.txt")) == ""


def test_an_exit_code_is_a_finding_with_its_words() -> None:
    linter = python("raise SystemExit('too long')")
    assert "too long" in findings(linter, [sys.executable], Path("page.txt"))


def test_a_word_is_a_finding_where_the_linter_returns_nothing_else() -> None:
    code = "import sys; print('odd', file=sys.stderr)"
    assert findings(python(code), [sys.executable], Path("page.txt")) == ""
    assert "odd" in findings(python(code, speaks=True), [sys.executable], Path("page.txt"))


def test_a_missing_linter_is_named_and_does_not_count(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([Linter("no-such-linter", (), (Path("page.txt"),))], lambda tool: None) == 0
    assert "Missing here: no-such-linter." in capsys.readouterr().out


def test_a_finding_of_one_linter_fails_all(capsys: pytest.CaptureFixture[str]) -> None:
    wanted = [python("raise SystemExit('too long')"), python("pass")]
    assert run(wanted, lambda tool: [sys.executable]) == 1
    said = capsys.readouterr()
    assert "found something, 1 files" in said.out
    assert "too long" in said.err


def test_every_recipe_and_workflow_says_what_has_been_run() -> None:
    folder = lint.RECIPES
    files = [
        *lint.WORKFLOWS,
        *folder.rglob("*.sh"),
        *folder.rglob("*.yaml"),
        *folder.rglob("*.iss"),
    ]
    assert len(files) >= 7
    for file in files:
        lines = file.read_text(encoding="utf-8").splitlines()
        head = "\n".join(takewhile(lambda line: line[:1] in ("#", ";"), lines)).lower()
        assert "not run" in head or "not built" in head or "never run" in head, file.name
