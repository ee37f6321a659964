"""A journal in a throw-away profile, with a clock moved by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.journal.journals import opened
from tsubo.storage.journal.writing import Journal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """Return an empty journal."""
    with opened(tmp_path / "profile") as journal:
        yield journal
