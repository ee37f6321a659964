"""A missing linter is named, a finding fails, and silence is clean."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import lint
from lint import Linter, findings, run


def python(code: str, *, speaks: bool = False) -> Linter:
    """Return a linter that runs ``code`` for one file."""
    return Linter("python", ("-c", code), (Path("page.txt"),), speaks)


def test_a_linter_that_is_content_finds_nothing() -> None:
    assert findings(python("pass"), sys.executable, Path("page.txt")) == ""


def test_an_exit_code_is_a_finding_with_its_words() -> None:
    linter = python("raise SystemExit('too long')")
    assert "too long" in findings(linter, sys.executable, Path("page.txt"))


def test_a_word_is_a_finding_where_the_linter_returns_nothing_else() -> None:
    code = "import sys; print('odd', file=sys.stderr)"
    assert findings(python(code), sys.executable, Path("page.txt")) == ""
    assert "odd" in findings(python(code, speaks=True), sys.executable, Path("page.txt"))


def test_a_missing_linter_is_named_and_does_not_count(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([Linter("no-such-linter", (), (Path("page.txt"),))]) == 0
    assert "no-such-linter          missing" in capsys.readouterr().out


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
        head = "\n".join(file.read_text(encoding="utf-8").splitlines()[:8]).lower()
        assert "not run" in head or "not built" in head or "never run" in head, file.name
