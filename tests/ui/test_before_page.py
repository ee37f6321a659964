"""The page before a session: a digit and Enter, or Enter alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import after_part
from tests.ui.tabbing import tab_way
from tsubo.domain.journal_areas import Area
from tsubo.session.journal_wishes import Leaf, Rate, When
from tsubo.session.parts.rating import BeforeScreen, RatingPart
from tsubo.ui.before_page import BeforePage

SCALE = after_part().rating.scales[0]._replace(when=When.BEFORE, word="", other=None)


@pytest.fixture
def page(qtbot: QtBot) -> BeforePage:
    widget = BeforePage()
    qtbot.addWidget(widget)
    rating = RatingPart((SCALE,), "0 no pain", "10 worst")
    widget.show_before(BeforeScreen("How is it?", "A number.", rating, "Start", "Kept.", "Back"))
    with qtbot.waitActive(widget):
        widget.show()
    return widget


def test_a_digit_and_enter_are_all_it_takes(qtbot: QtBot, page: BeforePage) -> None:
    said: list[object] = []
    page.said.connect(said.append)
    cell = page.focusWidget()
    assert isinstance(cell, QRadioButton)
    QTest.keyClick(cell, Qt.Key.Key_6)
    assert said == [Rate(When.BEFORE, Area.LOWER_BACK_LEFT, 6)]
    with qtbot.waitSignal(page.startAsked, timeout=0):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)


def test_enter_alone_skips_the_question(qtbot: QtBot, page: BeforePage) -> None:
    said: list[object] = []
    page.said.connect(said.append)
    with qtbot.waitSignal(page.startAsked, timeout=0):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    assert not said


def test_one_key_or_button_starts_without_the_drawn_numbers(qtbot: QtBot, page: BeforePage) -> None:
    drawn = BeforeScreen(
        "How is it?",
        "Drawn.",
        RatingPart((SCALE,), "0", "10"),
        "Start",
        "Kept.",
        "Back",
        "Bare (N)",
    )
    said: list[object] = []
    page.said.connect(said.append)
    with qtbot.assertNotEmitted(page.startAsked):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_N)
    page.show_before(drawn)
    with qtbot.waitSignal(page.startAsked, timeout=0):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_N)
    (bare,) = [one for one in page.findChildren(QPushButton) if one.text() == "Bare (N)"]
    with qtbot.waitSignal(page.startAsked, timeout=0):
        bare.click()
    assert said == [Leaf.NO_NUMBERS] * 2


def test_tab_goes_from_the_way_back_over_the_scale_to_the_start(page: BeforePage) -> None:
    assert tab_way(page, "Back") == ["Back", "0", "Start"]


def test_cells_and_words_keep_to_one_edge_and_stand_close(page: BeforePage) -> None:
    cells = page.findChildren(QRadioButton)
    labels = {one.text() or one.accessibleName(): one for one in page.findChildren(QLabel)}
    lowest, kept = labels["0 no pain"], labels[next(one for one in labels if "Kept." in one)]
    left, right = (one.mapTo(page, QPoint()) for one in (cells[0], cells[-1]))
    edge = lowest.mapTo(page, QPoint())
    assert left.x() == edge.x()
    assert right.x() + cells[-1].width() == page.width() - edge.x()
    assert edge.y() - (left.y() + 52) < 12
    assert kept.mapTo(page, QPoint()).y() - edge.y() < 60
