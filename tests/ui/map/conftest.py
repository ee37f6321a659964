"""A body map in a window of the design's size."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.map.map_data import ART, map_screen
from tsubo.domain.side import View
from tsubo.ui.map.body_map import BodyMap
from tsubo.ui.map.figure_art import figure_arts

Maker = Callable[..., BodyMap]


@pytest.fixture
def make_map(qtbot: QtBot) -> Maker:
    """Return a maker of shown maps; motion is reduced unless asked otherwise."""

    def made(
        narrow: bool = False, view: View = View.BACK, still: bool = True, screen: bool = True
    ) -> BodyMap:
        body_map = BodyMap(figure_arts(ART))
        qtbot.addWidget(body_map)
        body_map.set_narrow(narrow)
        body_map.resize(*((340, 440) if narrow else (848, 652)))
        if screen:
            body_map.show_map(map_screen(view), None, still)
        with qtbot.waitActive(body_map):
            body_map.show()
            body_map.activateWindow()
        return body_map

    return made
