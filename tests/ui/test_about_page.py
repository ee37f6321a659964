"""The page about Tsubo: words, and licences that are made when they are unfolded."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tsubo.session.parts.about import AboutScreen, LicenceRow
from tsubo.session.parts.pages import Block
from tsubo.ui.about_page import AboutPage

RULE = "=" * 200
BARE = AboutScreen(
    "About Tsubo",
    "Version 1.",
    (Block("Where it comes from", ("From an article.",), ("The figure.",), ""),),
    "Check this computer",
    "Open settings folder",
    "What Tsubo is made of",
    (),
    "Back",
)
READ = replace(BARE, rows=(LicenceRow("Qt: LGPL", f"GNU\n{RULE}"), LicenceRow("numpy: BSD", "BSD")))


@pytest.fixture
def page(qtbot: QtBot) -> AboutPage:
    widget = AboutPage()
    qtbot.addWidget(widget)
    widget.resize(760, 800)
    widget.show_about(BARE)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def words(page: AboutPage) -> list[str]:
    labels = (one for one in page.findChildren(QLabel) if one.isVisible())
    return [one.accessibleName() or one.text() for one in labels]


def button(page: AboutPage, name: str) -> QAbstractButton:
    shown = (one for one in page.findChildren(QAbstractButton) if one.isVisible())
    return next(one for one in shown if one.accessibleName() == name)


def test_before_the_licences_are_read_there_is_no_empty_list(page: AboutPage) -> None:
    assert "From an article." in words(page)
    assert "What Tsubo is made of" not in words(page)


def test_it_is_read_from_above_downwards(page: AboutPage) -> None:
    page.show_about(READ)
    read = words(page)
    order = ["About Tsubo", "Version 1.", "Where it comes from", "What Tsubo is made of"]
    assert [line for line in read if line in order] == order


def test_a_licence_is_unfolded_and_folded_again(page: AboutPage) -> None:
    page.show_about(READ)
    assert "BSD" not in words(page)
    button(page, "numpy: BSD").click()
    assert "BSD" in words(page)
    button(page, "numpy: BSD").click()
    assert "BSD" not in words(page)


def test_a_rule_of_dashes_does_not_widen_the_page(page: AboutPage) -> None:
    page.show_about(READ)
    before = page.words.horizontalScrollBar().maximum()
    button(page, "Qt: LGPL").click()
    page.words.column.activate()
    assert page.words.horizontalScrollBar().maximum() == before
    inside = page.words.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() < 760


def test_tab_goes_down_the_page(qtbot: QtBot, page: AboutPage) -> None:
    page.show_about(READ)
    button(page, "Back").setFocus()
    passed = []
    for _ in range(4):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        passed.append(page.focusWidget().accessibleName())
    assert passed == ["Qt: LGPL", "numpy: BSD", "Check this computer", "Open settings folder"]
    with qtbot.waitSignal(page.folderAsked, timeout=0):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    with qtbot.waitSignal(page.checkAsked, timeout=0):
        button(page, "Check this computer").click()
