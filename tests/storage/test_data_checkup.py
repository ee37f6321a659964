"""The data are what was shipped, or good, or it is said what is wrong with them."""

import json
import shutil
from pathlib import Path

import pytest

from tsubo.domain.checkup import Level
from tsubo.storage.data_checkup import data_checkup
from tsubo.storage.places import data_folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a copy of the shipped data."""
    return shutil.copytree(data_folder(), tmp_path / "data")


def test_shipped_data_are_fine(data: Path) -> None:
    assert data_checkup(data).level is Level.FINE
    assert "as shipped" in data_checkup(data).words


def test_data_that_were_changed_well_are_fine(data: Path) -> None:
    file = data / "sources.json"
    file.write_text(json.dumps(json.loads(file.read_text())))
    assert data_checkup(data).level is Level.FINE
    assert "changed" in data_checkup(data).words


def test_a_broken_file_is_named(data: Path) -> None:
    (data / "points" / "li4.json").write_text("{}")
    found = data_checkup(data)
    assert found.level is Level.PROBLEM
    assert "li4.json" in found.words
    assert str(data) not in found.words


def test_without_data_tsubo_cannot_run(tmp_path: Path) -> None:
    assert data_checkup(tmp_path / "nowhere").level is Level.GRAVE
