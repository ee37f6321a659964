"""One choice of many: picked by pointer, arrows or letters, never by the wheel."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tsubo.session.parts.choice import Choice
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.colours import LIGHT
from tsubo.ui.style import wear


def _choices(count: int = 300, taken: int = 0) -> tuple[Choice, ...]:
    names = ("Anna", "Berta", "Zoe, a voice with a rather long name from a far country")
    words = (*names, *(f"Voice {number}" for number in range(3, count)))
    return tuple(
        Choice(f"id {index}", name, index == taken) for index, name in enumerate(words[:count])
    )


@dataclass
class _Shown:
    window: QWidget
    ways: ChoiceList
    asked: list[object]


@pytest.fixture
def shown(qtbot: QtBot) -> _Shown:
    """Return a list of 300 voices in a small window, and what was asked of it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(320, 400)
    ways, asked = ChoiceList(), []  # type: ignore[var-annotated]
    ways.chosen.connect(asked.append)
    ways.show_choices("Voice", _choices())
    QVBoxLayout(window).addWidget(ways)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    ways.setFocus()
    return _Shown(window, ways, asked)


def test_it_is_named_and_shows_what_is_taken(shown: _Shown) -> None:
    shown.ways.show_choices("Voice", _choices(taken=1))
    assert shown.ways.accessibleName() == "Voice"
    assert shown.ways.currentText() == "Berta"
    assert shown.asked == []


def test_a_screen_reader_hears_what_it_is_about(shown: _Shown) -> None:
    heard = QAccessible.queryAccessibleInterface(shown.ways)
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
    assert "Voice" in [heard.text(kind) for kind in kinds]


def test_arrows_ask_for_the_next_one(shown: _Shown) -> None:
    QTest.keyClick(shown.ways, Qt.Key.Key_Down)
    assert shown.asked == ["id 1"]


def test_a_letter_finds_a_choice_without_unfolding(shown: _Shown) -> None:
    QTest.keyClick(shown.ways, Qt.Key.Key_Z)
    assert shown.asked == ["id 2"]


def test_the_one_taken_is_not_asked_for_again(shown: _Shown) -> None:
    shown.ways.activated.emit(0)
    assert shown.asked == []


def test_the_wheel_changes_nothing(shown: _Shown) -> None:
    middle = QPointF(shown.ways.rect().center())
    turn = QWheelEvent(
        middle,
        shown.ways.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(shown.ways, turn)
    assert shown.asked == []
    assert shown.ways.currentText() == "Anna"
    assert not turn.isAccepted(), "the page scrolls"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_it_unfolds_by_keyboard_and_takes_what_is_picked(shown: _Shown, key: Qt.Key) -> None:
    QTest.keyClick(shown.ways, key)
    assert shown.ways.view().isVisible()
    QTest.keyClick(shown.ways.view(), Qt.Key.Key_Down)
    QTest.keyClick(shown.ways.view(), Qt.Key.Key_Return)
    assert not shown.ways.view().isVisible()
    assert shown.asked == ["id 1"]


def test_hundreds_of_choices_unfold_no_wider_than_the_window(qtbot: QtBot, shown: _Shown) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wear(app, LIGHT)
    shown.ways.showPopup()
    qtbot.waitUntil(shown.ways.view().isVisible)
    assert shown.ways.view().window().width() <= shown.window.width()
    assert shown.ways.view().height() < 20 * 40, "the rest is scrolled to"
    shown.ways.hidePopup()


def test_words_that_are_cut_are_whole_in_the_tool_tip(qtbot: QtBot, shown: _Shown) -> None:
    assert shown.ways.toolTip() == ""
    shown.ways.show_choices("Voice", _choices(taken=2))
    qtbot.waitUntil(lambda: shown.ways.toolTip().startswith("Zoe, a voice"))


def test_other_choices_keep_the_list_and_the_focus(shown: _Shown) -> None:
    shown.ways.show_choices("Voice", _choices(5, taken=3))
    assert shown.ways.count() == 5
    assert shown.ways.currentText() == "Voice 3"
    assert shown.ways.hasFocus()
    assert shown.asked == []
