"""A copy of the shipped data that a test may spoil."""

import shutil
from pathlib import Path

import pytest

from tsubo.storage.places import data_folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with the shipped data."""
    return shutil.copytree(data_folder(), tmp_path / "data")
