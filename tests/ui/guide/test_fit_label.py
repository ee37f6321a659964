"""A label in a fixed place: words shrink or break, and are never cut."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.colours import Colour
from tsubo.ui.guide.fit_label import FitLabel

PLACE = QRect(0, 0, 400, 60)


@pytest.fixture
def label(qtbot: QtBot) -> FitLabel:
    page = QWidget()
    qtbot.addWidget(page)
    label = FitLabel(600, Colour.INK, page)
    label.page = page  # type: ignore[attr-defined] # the page lives as long as the label
    return label


def pixels(label: FitLabel) -> int:
    return label.font().pixelSize()


def test_short_words_have_their_full_size(label: FitLabel) -> None:
    label.lie(PLACE, 40, 20)
    label.show_words("Hand")
    assert pixels(label) == 40


def test_long_words_shrink_to_one_line(label: FitLabel) -> None:
    label.lie(PLACE, 50, 20)
    label.show_words("Turn the other way round")
    assert 20 <= pixels(label) < 50
    assert "\n" not in label.text()
    assert QFontMetrics(label.font()).horizontalAdvance(label.text()) <= 400


def test_words_break_rather_than_shrink_below_the_least(label: FitLabel) -> None:
    label.lie(QRect(0, 0, 400, 160), 60, 44)
    label.show_words("Now change the hands")
    assert pixels(label) >= 43
    assert "\n" in label.text()


@pytest.mark.parametrize("words", ["Unterarmvorderseitenmuskelansatz", "one two " * 30])
def test_nothing_is_ever_cut(label: FitLabel, words: str) -> None:
    label.lie(PLACE, 50, 44)
    label.show_words(words)
    area = QFontMetrics(label.font()).boundingRect(PLACE, Qt.TextFlag.TextWordWrap, label.text())
    assert area.height() <= 61
    assert area.width() <= 401


def test_strong_words_are_marked_up(label: FitLabel) -> None:
    label.show_words("Press **gently** <now>")
    assert "font-weight" in label.text()
    assert "&lt;now&gt;" in label.text()


def test_the_same_words_are_not_set_again(label: FitLabel) -> None:
    label.lie(PLACE, 40, 20)
    label.show_words("Hand")
    label.setText("left alone")
    label.show_words("Hand")
    assert label.text() == "left alone"
