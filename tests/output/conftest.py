"""A sheet of the shipped routine, and the fonts that laying it out needs."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.session.parts.sheet import Sheet
from tsubo.session.sheet_screen import sheet_screen
from tsubo.session.state import opening


@pytest.fixture
def sheets(atlas: Atlas, qapp: QApplication) -> dict[Pain, Sheet]:
    """Return the sheet for every answer to the pain question."""
    state = opening(atlas, Memory())
    return {pain: sheet_screen(replace(state, pain=pain), "1 March 2026") for pain in Pain}
