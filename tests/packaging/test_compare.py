"""Two builds are laid side by side by one command, which says whether they are the same."""

from __future__ import annotations

from pathlib import Path

import pytest

import compare


def build(folder: Path, text: str) -> str:
    """Make a build of one file; return where."""
    folder.mkdir()
    (folder / "tsubo").write_text(text, encoding="utf-8")
    return str(folder)


def test_the_same_builds(tmp_path: Path) -> None:
    assert compare.main([build(tmp_path / "a", "x"), build(tmp_path / "b", "x")]) == 0


def test_builds_that_differ(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare.main([build(tmp_path / "a", "x"), build(tmp_path / "b", "y")]) == 1
    assert "differs: tsubo" in capsys.readouterr().out


def test_a_build_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare.main([build(tmp_path / "a", "x"), str(tmp_path / "none")]) == 2
    assert "none" in capsys.readouterr().err
