"""A way into a bundle that fails stops the build, with what was said."""

from __future__ import annotations

import os
import sys

import pytest

from bootstrap.voice import Trouble
from bundling.trial import bare, go


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
