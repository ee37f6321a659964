"""The guide's picture as a fixture, in the size that it has in the design."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_closeup import ART
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.guide.picture_view import PictureView


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PictureView]:
    """Give a picture that shows nothing yet; what it lies on is kept with it."""
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.resize(640, 624)
    view = PictureView(PartArt(ART), behind)
    view.resize(640, 624)
    behind.show()
    yield view
