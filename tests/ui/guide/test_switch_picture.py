"""Changing sides: both marks in sight and well apart, wherever on the body they lie."""

import pytest
from PySide6.QtCore import QSize

from tsubo.ui.guide.switch_picture import switch_placing


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((-243.0, 535.0), (243.0, 535.0)),
        ((-21.0, 428.0), (42.0, 428.0)),
        ((82.0, 723.0), (-82.0, 723.0)),
        ((-104.0, 963.0), (104.0, 963.0)),
    ],
)
@pytest.mark.parametrize("size", [QSize(640, 624), QSize(720, 190), QSize(1280, 1100)])
def test_both_marks_are_in_sight_and_apart(
    one: tuple[float, float], other: tuple[float, float], size: QSize
) -> None:
    placing = switch_placing(one, other, size)
    first, second = placing.at(one), placing.at(other)
    for x, y in (first, second):
        assert 0.08 * size.width() < x < 0.92 * size.width()
        assert 0.5 * size.height() < y < 0.85 * size.height()
    shorter = min(size.width(), size.height())
    assert abs(first[0] - second[0]) > 0.2 * shorter
