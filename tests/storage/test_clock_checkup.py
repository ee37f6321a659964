"""The clock: behind files that were written before, or not."""

import os
from pathlib import Path

import pytest

from tsubo.domain.checkup import Level
from tsubo.storage.clock_checkup import SLACK_SECONDS, clock_checkup

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("age", "level"), [(0.0, Level.FINE), (-SLACK_SECONDS, Level.FINE), (-9e4, Level.PROBLEM)]
)
def test_a_file_from_later_tells_that_the_clock_is_behind(
    tmp_path: Path, age: float, level: Level
) -> None:
    file = tmp_path / "people" / "settings.json"
    file.parent.mkdir()
    file.touch()
    for one in (file, file.parent):
        os.utime(one, (NOW - age, NOW - age))
    assert clock_checkup((tmp_path, tmp_path / "none"), NOW).level is level


def test_without_files_nothing_speaks_against_the_clock(tmp_path: Path) -> None:
    assert clock_checkup((tmp_path,), 0.0).level is Level.FINE
