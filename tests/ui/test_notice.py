"""The strip above the map: there or not, its buttons, and their actions."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton
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


def test_what_takes_a_while_shows_how_far_it_is(strip: NoticeStrip) -> None:
    (bar,) = strip.findChildren(QProgressBar)
    assert not bar.isVisible()
    strip.show_notice(notice(buttons=1, percent=30))
    assert (bar.isVisible(), bar.value()) == (True, 30)
    assert bar.accessibleName() == notice().title
    strip.show_notice(notice(buttons=1))
    assert not bar.isVisible()


def test_a_step_further_leaves_the_buttons_and_their_focus_alone(strip: NoticeStrip) -> None:
    strip.show_notice(notice(buttons=1, percent=30))
    before = _buttons(strip)
    strip.show_notice(notice(buttons=1, percent=60))
    assert _buttons(strip) == before
    assert strip.findChildren(QProgressBar)[0].value() == 60


def test_a_notice_is_said_once_and_not_with_every_step(
    strip: NoticeStrip, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("tsubo.ui.notice.say", lambda _, words: said.append(words))
    for percent in (0, 30, 100):
        strip.show_notice(notice(buttons=1, percent=percent))
    strip.show_notice(notice(warning=True, buttons=1))
    words = "Stopped at your left forearm, 9 min in. Yesterday at 19:42. Nothing was lost."
    assert said == [words, words]
