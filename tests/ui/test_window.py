"""The window: its size on small screens, one page in front, and the Tab key's way through it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tsubo.storage.places import figure_folder
from tsubo.ui.colours import Colour
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.window import SMALLEST, USUAL, Window, fitting


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """Return the window with its first picture."""
    window = Window(figure_folder(), with_figures=True)
    qtbot.addWidget(window)
    return window


def test_a_large_screen_gives_the_usual_size() -> None:
    assert fitting(QSize(3840, 2160)) == USUAL


@pytest.mark.parametrize("screen", [(1280, 800), (1366, 768), (1024, 600), (1024, 768)])
def test_a_smaller_screen_leaves_room_for_the_frame(screen: tuple[int, int]) -> None:
    size = fitting(QSize(*screen))
    assert size.width() < screen[0]
    assert size.height() < screen[1]


def test_it_is_never_smaller_than_its_pages_can_be() -> None:
    assert fitting(QSize(320, 240)) == SMALLEST


def test_the_first_picture_tells_that_it_is_painted(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.painted):
        window.show()


def test_closing_is_told_before_the_window_is_gone(window: Window, qtbot: QtBot) -> None:
    window.show()
    seen = []
    window.closing.connect(lambda: seen.append(window.isVisible()))
    window.close()
    assert seen == [True]


def test_a_page_comes_in_front_with_the_focus_where_it_is_wanted(
    window: Window, qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page = QWidget()
    row = QVBoxLayout(page)
    buttons = [QPushButton("one"), QPushButton("two")]
    for button in buttons:
        row.addWidget(button)
    window.show_page(page, buttons[1])
    assert window.page_shown() is page
    assert buttons[1].hasFocus()


def test_tab_scrolls_what_it_comes_to_into_sight(window: Window, qtbot: QtBot) -> None:
    page = QWidget()
    column = ScrollColumn(Colour.SURFACE)
    buttons = [QPushButton(str(number)) for number in range(60)]
    for button in buttons:
        button.setFixedHeight(40)
        column.column.addWidget(button)
    QVBoxLayout(page).addWidget(column)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page(page, page)
    window.focusNextPrevChild(False)
    last = buttons[-1]
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()


def test_a_renewed_window_has_nothing_left_of_its_pages(window: Window, qtbot: QtBot) -> None:
    before = window.browse
    window.show_page(before)
    page = QWidget()
    window.show_page(page)
    window.renew()
    assert window.page_shown() is None
    assert window.browse is not before
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(before)
    assert not isValid(page)
