"""A way into a bundle that fails stops the build, with what was said."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from bootstrap.voice import Trouble
from bundling.command_line import command_line
from bundling.trial import NO_SESSIONS, WAYS_IN, bare, go
from tsubo.storage.journal.exchange import export_json
from tsubo.storage.journal.opening import open_journal


def python(code: str) -> list[str]:
    """Return a command that runs ``code``."""
    return [sys.executable, "-c", code]


def test_a_way_that_ends_well_says_nothing() -> None:
    go(python("pass"), dict(os.environ))


def test_a_way_that_fails_is_told_with_its_words() -> None:
    with pytest.raises(Trouble, match="no voice"):
        go(python("raise SystemExit('no voice')"), dict(os.environ))


def test_the_trial_knows_no_python_and_no_display() -> None:
    assert not {"PYTHONPATH", "PYTHONHOME", "DISPLAY", "WAYLAND_DISPLAY"} & bare("/home/a").keys()


def test_every_command_is_tried_but_the_doctor() -> None:
    names = {command.name for command in command_line() if command.name and not command.below}
    tried = {
        name for name in names for way in WAYS_IN if f"{' '.join(way)} ".startswith(f"{name} ")
    }
    assert names - tried == {"doctor"}


def test_what_the_trial_imports_is_a_journal_that_has_only_begun(tmp_path: Path) -> None:
    opened = open_journal(tmp_path)
    assert opened.journal is not None
    export_json(opened.journal, tmp_path / "journal.json")
    opened.journal.close()
    exported = (tmp_path / "journal.json").read_text(encoding="utf-8")
    assert json.loads(exported) == json.loads(NO_SESSIONS)
