"""The history page as the session gives it, in a window of the usual size."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.session.walking import after, on_the_map, part_of, shown
from tests.ui.history.showing import PICTURES, TOLD, Show
from tsubo.domain.atlas import Atlas
from tsubo.session.actions import Action, Journaled, Turn
from tsubo.session.journal_wishes import PicturesTold
from tsubo.session.parts.history import HistoryScreen
from tsubo.ui.history.history_page import HistoryPage


@pytest.fixture
def screen(atlas: Atlas) -> Show:
    """Return what makes the page's Screen after some actions."""

    def make(*actions: Action) -> HistoryScreen:
        told = (Journaled(TOLD), Journaled(PicturesTold(PICTURES)))
        return part_of(
            shown(after(on_the_map(atlas), Turn.HISTORY, *told), *actions), HistoryScreen
        )

    return make


@pytest.fixture
def page(qtbot: QtBot, screen: Show) -> HistoryPage:
    """Return the page with one session and its pictures."""
    widget = HistoryPage()
    qtbot.addWidget(widget)
    widget.resize(1280, 800)
    widget.show_history(screen())
    widget.show()
    QApplication.processEvents()
    return widget
