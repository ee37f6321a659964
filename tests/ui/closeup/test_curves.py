"""Curves go through their places, round them smoothly, and turn sharply where asked to."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from tsubo.ui.closeup.curves import curve

PLACES = ((10.0, 10.0), (40.0, 20.0), (80.0, 70.0))


def ends(path: QPainterPath) -> list[tuple[float, float]]:
    return [
        (round(path.elementAt(index).x, 6), round(path.elementAt(index).y, 6))
        for index in range(0, path.elementCount(), 3)
    ]


def test_an_open_curve_goes_through_all_its_places() -> None:
    assert ends(curve(PLACES, closed=False)) == list(PLACES)


def test_a_closed_curve_comes_back() -> None:
    assert ends(curve(PLACES)) == [*PLACES, PLACES[0]]


def test_at_a_place_it_runs_along_the_line_between_its_neighbours() -> None:
    path = curve(PLACES, closed=False)
    handle = path.elementAt(4)
    assert (handle.x - 40) * (70 - 10) == pytest.approx((handle.y - 20) * (80 - 10))


def test_a_place_given_twice_is_a_corner() -> None:
    square = [place for place in ((0, 0), (9, 0), (9, 9), (0, 9)) for _ in range(2)]
    path = curve(square)
    assert path.contains(QPointF(0.1, 0.1))
    assert path.boundingRect().getRect() == (0, 0, 9, 9)
    assert curve(square[::2]).boundingRect().width() > 10
