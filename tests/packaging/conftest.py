"""A checkout in a temporary folder, and a runner that only pretends to install things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from bootstrap.project import Project


class PretendingRunner:
    """Notes every command; makes what ``venv`` and ``pip`` would leave behind."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.commands: list[list[str]] = []
        self.codes: dict[str, int] = {}

    def run(
        self, doing: str, command: Sequence[str | Path], env: Mapping[str, str] | None = None
    ) -> None:
        self.attempt(command, env)

    def attempt(
        self, command: Sequence[str | Path], env: Mapping[str, str] | None = None
    ) -> tuple[int, list[str]]:
        words = [str(word) for word in command]
        self.commands.append(words)
        if "venv" in words:
            self._make_environment()
        return self.codes.get(" ".join(words[:2]), 0), []

    def said(self, word: str) -> bool:
        return any(word in command for command in self.commands)

    def _make_environment(self) -> None:
        project = self.project
        (project.site_packages / "pip").mkdir(parents=True)
        project.python.parent.mkdir(exist_ok=True)
        project.python.touch()
        note = f"home = {project.root}\n"
        (project.environment / "pyvenv.cfg").write_text(note, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return a checkout with two lists in a folder whose name is awkward on purpose."""
    root = tmp_path / "Tsubo für Käthe"
    project = Project(root)
    project.requirements("run").parent.mkdir(parents=True)
    (root / "app").mkdir()
    project.requirements("run").write_text("a==1\n", encoding="utf-8")
    project.requirements("test").write_text("a==1\nb==1\n", encoding="utf-8")
    return project


@pytest.fixture
def runner(project: Project) -> PretendingRunner:
    """Return a runner that installs nothing."""
    return PretendingRunner(project)
