"""The page after a session: what was done, what was not, and two ways on."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import finished_screen
from tsubo.ui.finished_page import FinishedPage


@pytest.fixture
def page(qtbot: QtBot) -> FinishedPage:
    widget = FinishedPage()
    qtbot.addWidget(widget)
    widget.resize(1280, 800)
    widget.show_finished(finished_screen())
    with qtbot.waitExposed(widget):
        widget.show()
    QApplication.processEvents()
    return widget


def test_every_station_is_told_with_what_was_done(page: FinishedPage) -> None:
    words = [one.accessibleName() for one in page.findChildren(QLabel) if one.isVisible()]
    for row in finished_screen().rows:
        assert row.name in words
        assert row.detail in words
    assert "That was the routine." in words


@pytest.mark.parametrize(
    ("name", "signal"), [("Close", "closeAsked"), ("Do it again", "againAsked")]
)
def test_both_ways_on_are_asked_for(
    qtbot: QtBot, page: FinishedPage, name: str, signal: str
) -> None:
    button = next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name)
    with qtbot.waitSignal(getattr(page, signal), timeout=0):
        button.click()


def test_the_words_stand_in_the_middle_of_a_wide_window(page: FinishedPage) -> None:
    label = next(one for one in page.findChildren(QLabel) if one.accessibleName() == "Finished")
    left = label.mapTo(page, label.rect().topLeft()).x()
    right = page.width() - label.mapTo(page, label.rect().topRight()).x()
    assert abs(left - right) < 20
