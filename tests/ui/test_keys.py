"""Keys that work wherever the focus is, each on its own page only."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tsubo.session.actions import Action, Clear, Steer, Turn
from tsubo.session.screen import Page
from tsubo.ui.colours import Colour
from tsubo.ui.keys import Keys
from tsubo.ui.scroll import ScrollColumn


class _Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Action] = []
        self.words = ScrollColumn(Colour.SURFACE)
        for number in range(60):
            self.words.column.addWidget(QPushButton(str(number)))
        self.button = QPushButton("below")
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.button)
        self.seen_whole = 0
        self.keys = Keys(self, self.asked.append, self.see_whole)

    def see_whole(self) -> None:
        self.seen_whole += 1

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.windowHandle(), key)


@pytest.fixture
def window(qtbot: QtBot) -> _Window:
    """Return an active window with a long column and a button under it."""
    window = _Window()
    qtbot.addWidget(window)
    window.resize(300, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.button.setFocus()
    return window


@pytest.mark.parametrize(
    ("key", "action"),
    [
        (Qt.Key.Key_Space, Steer.PAUSE_OR_RESUME),
        (Qt.Key.Key_Right, Steer.SKIP),
        (Qt.Key.Key_Left, Steer.BACK),
        (Qt.Key.Key_Escape, Steer.STOP),
        (Qt.Key.Key_H, Steer.TOO_HARD),
        (Qt.Key.Key_MediaPlay, Steer.RESUME),
        (Qt.Key.Key_MediaPause, Steer.PAUSE),
        (Qt.Key.Key_MediaTogglePlayPause, Steer.PAUSE_OR_RESUME),
        (Qt.Key.Key_MediaStop, Steer.PAUSE),
        (Qt.Key.Key_MediaNext, Steer.SKIP),
        (Qt.Key.Key_MediaPrevious, Steer.BACK),
    ],
)
def test_the_guide_is_steered_past_a_focused_button(
    window: _Window, key: Qt.Key, action: Action
) -> None:
    pressed: list[str] = []
    window.button.clicked.connect(lambda: pressed.append("below"))
    window.keys.show_page(Page.GUIDE)
    window.press(key)
    assert window.asked == [action]
    assert pressed == []


@pytest.mark.parametrize("page", list(Page))
def test_escape_means_one_thing_on_each_page(window: _Window, page: Page) -> None:
    window.keys.show_page(page)
    window.press(Qt.Key.Key_Escape)
    wanted: dict[Page, list[Action]] = {
        Page.FIRST_RUN: [],
        Page.MAP: [Clear.STATION],
        Page.GUIDE: [Steer.STOP],
    }
    assert window.asked == wanted.get(page, [Turn.LEAVE])


@pytest.mark.parametrize("page", list(Page))
def test_esc_also_undoes_the_zooming_of_the_map(window: _Window, page: Page) -> None:
    window.keys.show_page(page)
    window.press(Qt.Key.Key_Escape)
    assert window.seen_whole == (1 if page is Page.MAP else 0)


@pytest.mark.parametrize("page", list(Page))
def test_f1_asks_for_help_on_every_page_and_is_no_key_that_pauses(
    window: _Window, page: Page
) -> None:
    window.keys.show_page(page)
    QTest.keySequence(window.windowHandle(), QKeySequence.StandardKey.HelpContents)
    assert window.asked == [Turn.HELP]


def test_shift_and_right_leave_the_place_out(window: _Window) -> None:
    window.keys.show_page(Page.GUIDE)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.asked == [Steer.LEAVE_OUT]


def _typed(window: _Window, sign: str, *, held: bool = False) -> None:
    """Let the focused button get a key whose sign is ``sign``, whatever key that is."""
    key = QKeyEvent(
        QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign, autorep=held, count=1
    )
    QApplication.sendEvent(window.button, key)


@pytest.mark.parametrize("sign", ["a", "M", "7", ",", "λ", "ж", "ق", "é"])
def test_any_sign_of_any_script_counts_in_a_session(window: _Window, sign: str) -> None:
    window.keys.show_page(Page.GUIDE)
    _typed(window, sign)
    assert window.asked == [Steer.ANY_KEY]


def test_a_key_held_down_counts_once(window: _Window) -> None:
    window.keys.show_page(Page.GUIDE)
    _typed(window, "a")
    for _ in range(5):
        _typed(window, "a", held=True)
    assert window.asked == [Steer.ANY_KEY]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.MetaModifier),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_chords_and_keys_without_a_sign_do_not(
    window: _Window, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    window.keys.show_page(Page.GUIDE)
    QTest.keyClick(window.button, key, modifier)
    assert window.asked == []


@pytest.mark.parametrize("page", [page for page in Page if page is not Page.GUIDE])
def test_letters_mean_nothing_on_other_pages(window: _Window, page: Page) -> None:
    window.keys.show_page(Page.GUIDE)
    window.keys.show_page(page)
    _typed(window, "a")
    window.press(Qt.Key.Key_H)
    assert window.asked == []


def test_space_presses_buttons_outside_the_guide(window: _Window) -> None:
    pressed: list[str] = []
    window.button.clicked.connect(lambda: pressed.append("below"))
    window.keys.show_page(Page.SETTINGS)
    window.press(Qt.Key.Key_Space)
    assert window.asked == []
    assert pressed == ["below"]


def test_paging_scrolls_the_words_in_front_from_anywhere(window: _Window) -> None:
    window.keys.show_page(Page.LEARN)
    bar = window.words.verticalScrollBar()
    window.press(Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep()
    window.press(Qt.Key.Key_PageUp)
    assert bar.value() == 0
