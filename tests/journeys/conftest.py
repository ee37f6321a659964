"""Visits as fixtures: at a test's end its windows are closed and gone, and no problem is lost."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication

from tests.dressing import undressed_after
from tests.journeys.visitor import Visitor
from tsubo.commands import loop
from tsubo.commands.program import application
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Preferences
from tsubo.storage.settings_file import SettingsFile


class Visit(Protocol):
    """Starts the program again, as often as it is called."""

    def __call__(
        self,
        memory: Memory | None = None,
        *,
        data: Path | None = None,
        size: tuple[int, int] = (1280, 800),
    ) -> Visitor:
        """Return somebody before the open window; ``memory`` is what the program knows."""


@pytest.fixture(autouse=True)
def _no_moment_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have changes kept as soon as Qt comes to it."""
    monkeypatch.setattr(loop, "KEEP_MS", 0)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Return the folder where the program keeps everything."""
    return tmp_path / "profile"


@pytest.fixture
def visit(qapp: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Return a way to start the program; without ``memory`` it knows what it knew before."""
    escaped: list[BaseException] = []

    def take(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        escaped.append(error)

    monkeypatch.setattr(sys, "excepthook", take)
    visitors: list[Visitor] = []

    def start(
        memory: Memory | None = None,
        *,
        data: Path | None = None,
        size: tuple[int, int] = (1280, 800),
    ) -> Visitor:
        if memory is not None:
            SettingsFile(profile).write(memory)
        visitors.append(Visitor(application([]), profile, data, size))
        return visitors[-1]

    with undressed_after(qapp):
        yield start
        for visitor in visitors:
            visitor.leave()
    assert escaped == []


def still() -> Preferences:
    """Return preferences with which nothing moves, so that nothing has to be waited for."""
    return Preferences(reduced_motion=True)
