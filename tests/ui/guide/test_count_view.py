"""The count: large, shrunk rather than cut, and never jumping sideways."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tsubo.session.parts.guide import Count
from tsubo.ui.guide.count_view import CountView, PipRow


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def ink_box(view: QWidget) -> QRect:
    """Return the box of all that is painted darker than the ground."""
    image = view.grab().toImage()
    ground = image.pixelColor(image.width() - 1, 0)
    xs, ys = [], []
    for y in range(0, image.height(), 2):
        for x in range(image.width()):
            if image.pixelColor(x, y) != ground:
                xs.append(x)
                ys.append(y)
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def test_the_rest_stays_where_it_is_as_the_count_goes_down(page: QWidget) -> None:
    view = CountView(page)
    view.setGeometry(0, 0, 500, 120)
    view.set_size(100)
    view.show_count(Count("10", "seconds", 0, 0))
    before = ink_box(view).right()
    view.show_count(Count("9", "seconds", 0, 0))
    assert ink_box(view).right() == before


def test_a_new_count_begins_at_the_edge_again(page: QWidget) -> None:
    view = CountView(page)
    view.setGeometry(0, 0, 500, 120)
    view.set_size(100)
    view.show_count(Count("4", "seconds", 0, 0))
    before = ink_box(view)
    view.show_count(Count("12", "seconds", 0, 0))
    view.show_count(Count("4", "seconds", 0, 0))
    assert ink_box(view) == before


def test_a_count_too_wide_is_shrunk_not_cut(page: QWidget) -> None:
    view = CountView(page)
    view.setGeometry(0, 0, 160, 120)
    view.set_size(100)
    view.show_count(Count("12", "seconds", 0, 0))
    assert ink_box(view).right() < 160


def test_the_count_is_said_to_screen_readers(page: QWidget) -> None:
    view = CountView(page)
    view.show_count(Count("4", "of 6", 3, 6))
    assert view.text() == "4 of 6"
    view.show_count(None)
    assert view.text() == ""


def test_many_pips_fit_their_place(page: QWidget) -> None:
    row = PipRow(page)
    row.setGeometry(0, 0, 200, 40)
    row.set_size(34)
    row.show_pips(3, 15)
    assert ink_box(row).right() < 200


def test_done_pips_are_filled_and_the_rest_hollow(page: QWidget) -> None:
    row = PipRow(page)
    row.setGeometry(0, 0, 300, 40)
    row.set_size(34)
    row.show_pips(1, 3)
    image = row.grab().toImage()

    def beside_middle(index: int) -> int:
        return image.pixelColor(index * 46 + 17 + 11, 20).lightness()

    assert beside_middle(0) < beside_middle(2)
    assert beside_middle(1) == beside_middle(2)
    assert image.pixelColor(46 + 17, 20).lightness() < image.pixelColor(92 + 17, 20).lightness()
