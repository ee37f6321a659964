"""The command line as a fixture."""

from pathlib import Path

import pytest

from tests.commands.asking import Tsubo


@pytest.fixture
def tsubo(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Tsubo:
    """Return the command line with an empty profile."""
    return Tsubo(capsys, tmp_path / "profile")
