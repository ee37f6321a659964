"""``tsubo remind`` is a small process without Qt, which starts the window when asked to."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.commands.asking import imported_by
from tsubo.__main__ import main
from tsubo.commands import remind

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the window reminds")


class FakeChild:
    """Stands in for a process that was started."""

    started: list[tuple[list[str], dict[str, Any]]]

    def __init__(self, words: list[str], **how: Any) -> None:
        self.started.append((words, how))

    def wait(self) -> int:
        return 0


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[list[str], dict[str, Any]]]]:
    FakeChild.started = []
    monkeypatch.setattr(subprocess, "Popen", FakeChild)
    yield FakeChild.started


def test_it_holds_no_qt_and_nothing_else_that_is_large() -> None:
    loaded = imported_by(
        "import tsubo.commands.remind\nimport tsubo.desktop.reminder_desk"
        if sys.platform == "linux"
        else "import tsubo.commands.remind"
    )
    assert "tsubo" in loaded
    assert not loaded & {"PySide6", "pydantic", "asyncio", "numpy", "importlib_metadata"}


@linux_only
def test_without_a_session_bus_it_ends_at_once_and_in_peace(tmp_path: Path) -> None:
    assert main(["--profile", str(tmp_path), "remind"]) == 0
    assert list(tmp_path.iterdir()) == []


def test_on_other_systems_it_has_nothing_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert remind.run(tmp_path) == 0


def test_the_window_is_started_on_its_own_and_says_nothing_here(
    started: list[tuple[list[str], dict[str, Any]]], tmp_path: Path
) -> None:
    remind.open_window(tmp_path, "", "")
    ((words, how),) = started
    assert words[0] == sys.executable
    assert words[-3:] == ["--profile", str(tmp_path), "--start"]
    assert how["start_new_session"] is True
    assert {how[name] for name in ("stdin", "stdout", "stderr")} == {subprocess.DEVNULL}
    assert "XDG_ACTIVATION_TOKEN" not in how["env"]


def test_the_window_is_for_who_was_reminded_and_may_come_to_the_front(
    started: list[tuple[list[str], dict[str, Any]]], tmp_path: Path
) -> None:
    remind.open_window(tmp_path, "Bert", "token-1")
    ((words, how),) = started
    assert words[-5:] == ["--profile", str(tmp_path), "--person", "Bert", "--start"]
    assert how["env"]["XDG_ACTIVATION_TOKEN"] == "token-1"
    assert how["env"]["DESKTOP_STARTUP_ID"] == "token-1"
