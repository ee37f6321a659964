"""The strip above the map: there or not, its buttons, and their actions."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import notice
from tsubo.ui.notice import NoticeStrip


@pytest.fixture
def strip(qtbot: QtBot) -> NoticeStrip:
    widget = NoticeStrip()
    qtbot.addWidget(widget)
    widget.resize(900, 100)
    widget.show_notice(notice())
    return widget


def _buttons(strip: NoticeStrip) -> list[QPushButton]:
    return [one for one in strip.findChildren(QPushButton) if one.isVisible()]


def test_without_a_notice_there_is_no_strip(strip: NoticeStrip) -> None:
    assert strip.isVisible()
    strip.show_notice(None)
    assert not strip.isVisible()


def test_it_says_both_lines(strip: NoticeStrip) -> None:
    words = [one.accessibleName() for one in strip.findChildren(QLabel) if one.isVisible()]
    assert words == [
        "Stopped at your left forearm, 9 min in",
        "Yesterday at 19:42. Nothing was lost.",
    ]


@pytest.mark.parametrize(("index", "action"), [(0, "carry on"), (1, "drop")])
def test_a_button_carries_its_action(
    qtbot: QtBot, strip: NoticeStrip, index: int, action: str
) -> None:
    with qtbot.waitSignal(strip.pressed, timeout=0) as caught:
        QTest.mouseClick(_buttons(strip)[index], Qt.MouseButton.LeftButton)
    assert caught.args == [action]


def test_the_first_button_is_the_primary_one(strip: NoticeStrip) -> None:
    assert [one.property("kind") for one in _buttons(strip)] == ["primary", "plain"]


def test_another_notice_takes_its_place(strip: NoticeStrip) -> None:
    strip.show_notice(notice(warning=True, buttons=1))
    QApplication.processEvents()
    assert [one.text() for one in _buttons(strip)] == ["Carry on"]
    assert _buttons(strip)[0].property("kind") == "plain"


def test_the_buttons_go_under_the_words_in_a_narrow_window(strip: NoticeStrip) -> None:
    label = strip.findChildren(QLabel)[0]
    tops = []
    for width in (900, 420):
        strip.resize(width, strip.heightForWidth(width))
        QApplication.processEvents()
        button = _buttons(strip)[0]
        tops.append(button.mapTo(strip, QPoint(0, 0)).y() - label.mapTo(strip, QPoint(0, 0)).y())
    assert tops[0] < label.height() < tops[1]
