"""The page of the look at this computer: lines in words, and two things to press."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tsubo.session.parts.checkup import CheckupRow, CheckupScreen
from tsubo.ui import checkup_page
from tsubo.ui.checkup_page import CheckupPage

LOOKING = CheckupScreen("Check", "What it does.", "Looking…", (), "", "", "Back")
DONE = replace(
    LOOKING,
    outcome="1 thing could be mended.",
    rows=(
        CheckupRow("b", False, "Sound", "Sound, not fine", "none", "Connect one."),
        CheckupRow("a", True, "Letters", "Letters, fine", "there", ""),
    ),
    again="Look again",
    copy="Copy report",
)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(checkup_page, "say", lambda _page, words: heard.append(words))
    return heard


@pytest.fixture
def page(qtbot: QtBot, said: list[str]) -> CheckupPage:
    widget = CheckupPage()
    qtbot.addWidget(widget)
    widget.resize(900, 800)
    widget.show_checkup(LOOKING)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def names(page: CheckupPage) -> list[str]:
    labels = (one for one in page.findChildren(QLabel) if one.isVisible())
    return [one.accessibleName() for one in labels]


def button(page: CheckupPage, name: str) -> QPushButton:
    shown = (one for one in page.findChildren(QPushButton) if one.isVisible())
    return next(one for one in shown if one.accessibleName() == name)


def test_while_it_looks_only_that_is_shown(page: CheckupPage) -> None:
    assert names(page) == ["Check", "What it does.", "Looking…"]
    shown = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    assert [one.accessibleName() for one in shown] == ["Back"]


def test_each_line_says_how_it_is_and_what_to_do(page: CheckupPage, said: list[str]) -> None:
    page.show_checkup(DONE)
    assert names(page)[2:] == [
        "1 thing could be mended.",
        *("Sound, not fine", "none", "Connect one."),
        *("Letters, fine", "there"),
    ]
    assert said == ["1 thing could be mended."]


def test_what_is_shown_already_is_not_made_again(page: CheckupPage, said: list[str]) -> None:
    page.show_checkup(DONE)
    before = [label for label in page.findChildren(QLabel) if label.text()]
    page.show_checkup(replace(DONE, copy="Copied"))
    assert [label for label in page.findChildren(QLabel) if label.text()] == before
    assert said[-1] == "Copied"
    page.show_checkup(LOOKING)
    assert "Sound, not fine" not in names(page)


def test_both_buttons_are_reached_by_key(qtbot: QtBot, page: CheckupPage) -> None:
    page.show_checkup(DONE)
    button(page, "Back").setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.againAsked, timeout=0):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.copyAsked, timeout=0):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
