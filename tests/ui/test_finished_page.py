"""The page after a session: what was done, what was not, and beside it how the back is now."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import finished_screen
from tests.ui.tabbing import tab_way
from tsubo.session.journal_wishes import Leaf
from tsubo.ui.finished_page import FinishedPage
from tsubo.ui.rating_after import AskedAfter


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
    ("name", "signal"), [("Save", "closeAsked"), ("Do it again", "againAsked")]
)
def test_both_ways_on_are_asked_for(
    qtbot: QtBot, page: FinishedPage, name: str, signal: str
) -> None:
    button = next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name)
    with qtbot.waitSignal(getattr(page, signal), timeout=0):
        button.click()


def test_skipping_takes_back_what_was_said_and_closes(qtbot: QtBot, page: FinishedPage) -> None:
    button = next(one for one in page.findChildren(QAbstractButton) if one.text() == "Skip")
    said: list[object] = []
    page.said.connect(said.append)
    page.closeAsked.connect(partial(said.append, "closed"))
    button.click()
    assert said == [Leaf.FORGET, "closed"]


def test_both_halves_stand_in_the_middle_of_a_wide_window(page: FinishedPage) -> None:
    heading = next(one for one in page.findChildren(QLabel) if one.accessibleName() == "Finished")
    (asked,) = page.findChildren(AskedAfter)
    left = heading.mapTo(page, heading.rect().topLeft()).x()
    right = page.width() - asked.mapTo(page, asked.rect().topRight()).x()
    assert abs(left - right) < 20


def test_in_a_narrow_window_the_questions_come_between_the_title_and_the_stations(
    page: FinishedPage,
) -> None:
    page.resize(720, 560)
    QApplication.processEvents()
    labels = {one.accessibleName(): one for one in page.findChildren(QLabel) if one.isVisible()}
    (asked,) = page.findChildren(AskedAfter)
    title = labels["That was the routine."]
    parts = (title, asked, labels[finished_screen().rows[0].name])
    heights = [part.mapTo(page, QPoint()).y() for part in parts]
    assert heights == sorted(heights)
    assert title.mapTo(page, title.rect().bottomLeft()).y() < page.height()


def test_where_nothing_was_pressed_nothing_is_asked(qtbot: QtBot, page: FinishedPage) -> None:
    page.show_finished(replace(finished_screen(), rows=(), rating=None, back="Back to the map"))
    (asked,) = page.findChildren(AskedAfter)
    assert asked.isHidden()
    button = next(
        one for one in page.findChildren(QAbstractButton) if one.text() == "Back to the map"
    )
    with qtbot.waitSignal(page.closeAsked, timeout=0):
        button.click()
    page.show_finished(finished_screen())
    assert not asked.isHidden()
    assert button.isHidden()


def test_tab_goes_through_the_questions_and_then_to_the_ways_on(page: FinishedPage) -> None:
    questions = ["0", "Yes", "Web of the hand", "A note"]
    assert tab_way(page, "0") == [*questions, "Save", "Skip", "Do it again"]
