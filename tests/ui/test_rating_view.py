"""What is asked of one session: each press says one thing, and what rose calls for care."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import after_part
from tsubo.domain.journal import TooHard
from tsubo.domain.journal_areas import Area
from tsubo.session.journal_wishes import PointTooHard, Rate, SayTooHard, When, WriteNote
from tsubo.session.parts.rating import RatingPart, Worse
from tsubo.ui.rating_view import RatingView

WORSE = Worse("More than before", "Leave pressing for today.", "See the warning signs")


@pytest.fixture
def view(qtbot: QtBot) -> RatingView:
    widget = RatingView()
    qtbot.addWidget(widget)
    widget.show_rating(after_part().rating)
    widget.show()
    return widget


def press(view: RatingView, name: str) -> None:
    buttons = view.findChildren(QAbstractButton)
    next(one for one in buttons if one.text() == name and not one.isHidden()).click()


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("4", Rate(When.AFTER, Area.LOWER_BACK_LEFT, 4)),
        ("No", SayTooHard(TooHard.NO)),
        ("Web of the hand", PointTooHard("li4")),
    ],
)
def test_each_press_says_one_thing(view: RatingView, name: str, wish: object) -> None:
    said: list[object] = []
    view.said.connect(said.append)
    press(view, name)
    assert said == [wish]


def test_a_note_is_said_as_it_is_written(view: RatingView) -> None:
    said: list[object] = []
    view.said.connect(said.append)
    (note,) = view.findChildren(QPlainTextEdit)
    note.setPlainText("well")
    assert said == [WriteNote("well")]


def test_showing_says_nothing(view: RatingView) -> None:
    said: list[object] = []
    view.said.connect(said.append)
    part = after_part(given=3).rating
    view.show_rating(
        RatingPart(part.scales, "", "", note_title="Note", note="kept", choices=part.choices)
    )
    assert not said
    (note,) = view.findChildren(QPlainTextEdit)
    assert note.toPlainText() == "kept"


def test_what_rose_leads_to_the_warning_signs(qtbot: QtBot, view: RatingView) -> None:
    assert WORSE.title not in [one.accessibleName() for one in view.findChildren(QLabel)]
    view.show_rating(after_part(given=9, worse=WORSE).rating)
    words = [one.accessibleName() for one in view.findChildren(QLabel) if one.isVisible()]
    assert WORSE.title in words
    with qtbot.waitSignal(view.signsAsked, timeout=0):
        press(view, WORSE.signs)


def test_the_keyboard_begins_at_the_first_scale(view: RatingView) -> None:
    stop = view.first_stop()
    assert isinstance(stop, QRadioButton)
    assert stop.text() == "0"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_words_of_both_ends_stand_under_their_ends(
    qtbot: QtBot, view: RatingView, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    QApplication.processEvents()

    def left(widget: QWidget) -> int:
        return widget.mapTo(view, QPoint()).x()

    cells = {one.text(): one for one in view.findChildren(QRadioButton)}
    labels = {one.text(): one for one in view.findChildren(QLabel)}
    no_pain, worst = labels["0 no pain"], labels["10 worst"]
    assert left(cells["0"]) < left(cells["10"])
    assert left(no_pain) < left(worst)


def test_what_follows_from_too_hard_is_shown(view: RatingView) -> None:
    part = replace(after_part().rating, lighter="Lighter from now on.")
    view.show_rating(part)
    assert "Lighter from now on." in [one.accessibleName() for one in view.findChildren(QLabel)]
