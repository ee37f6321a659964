"""The ring round what has the focus: outside it, along with it, and gone with the mouse."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.focus_ring import GAP, WIDTH, FocusRing
from tsubo.ui.scroll import ScrollColumn

_REACH = WIDTH + GAP


class _Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(30, 30, 30, 30)
        self.buttons = [Button(Kind.PLAIN) for _ in range(3)]
        for button in self.buttons:
            button.show_words("Press")
            column.addWidget(button)
        self.follower = FocusRing(self)


def _shown(qtbot: QtBot) -> _Window:
    window = _Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    return window


def test_it_lies_outside_the_focused_button(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    ring = window.follower.ring
    assert ring is not None
    around = window.buttons[1].geometry().adjusted(-_REACH, -_REACH, _REACH, _REACH)
    assert ring.geometry() == around


def test_it_goes_along_when_the_button_moves(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    window.buttons[0].move(50, 60)
    ring = window.follower.ring
    assert ring is not None
    assert ring.pos() == QPoint(50 - _REACH, 60 - _REACH)


def test_a_press_of_the_mouse_shows_none_and_the_next_key_does(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    button = window.buttons[2]
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is button
    assert window.follower.ring is None
    QTest.keyClick(button, Qt.Key.Key_Shift)
    assert window.follower.ring is not None


def test_it_goes_when_the_button_is_hidden_or_gone(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    window.buttons[0].hide()
    QCoreApplication.processEvents()
    ring, focused = window.follower.ring, window.focusWidget()
    assert focused is not window.buttons[0]
    if ring is not None:
        assert focused is not None
        assert ring.geometry() == focused.geometry().adjusted(-_REACH, -_REACH, _REACH, _REACH)


def test_widgets_that_draw_their_own_focus_get_none(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    window.buttons[1].setProperty("draws_focus", True)
    window.buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    assert window.follower.ring is None


def test_inside_a_scroll_area_it_stays_inside(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    area = ScrollColumn(Colour.SURFACE)
    inner = Button(Kind.PLAIN)
    inner.show_words("Inside")
    area.column.addWidget(inner)
    column = window.layout()
    assert column is not None
    column.addWidget(area)
    area.show()
    inner.setFocus(Qt.FocusReason.TabFocusReason)
    ring = window.follower.ring
    assert ring is not None
    assert area.isAncestorOf(ring)


def test_it_survives_the_page_it_was_shown_on(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    page = QWidget(window)
    page.setGeometry(0, 0, 200, 100)
    inner = Button(Kind.PLAIN, parent=page)
    inner.move(40, 30)
    page.show()
    inner.setFocus(Qt.FocusReason.TabFocusReason)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
    window.buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    assert window.follower.ring is not None


def test_it_fits_a_button_that_is_laid_out_only_as_it_is_shown(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    late = Button(Kind.PLAIN)
    late.show_words("Press, with many more words")
    layout = window.layout()
    assert layout is not None
    layout.addWidget(late)
    late.show()
    late.setFocus(Qt.FocusReason.TabFocusReason)
    QCoreApplication.processEvents()
    ring = window.follower.ring
    assert ring is not None
    assert ring.geometry() == late.geometry().adjusted(-_REACH, -_REACH, _REACH, _REACH)
