"""The picture of pain differs with its numbers, in grey too."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.ui.history.showing import Show, drawn, part_of
from tests.ui.mirroring import mirrored
from tsubo.ui.history.history_page import HistoryPage
from tsubo.ui.history.minutes_chart import MinutesChart
from tsubo.ui.history.pain_chart import PainChart


def test_it_changes_with_its_marks(page: HistoryPage, screen: Show) -> None:
    chart, picture = part_of(page, PainChart), screen().pain
    assert picture is not None
    before = drawn(chart)
    chart.show_picture(picture._replace(marks=picture.marks[:1]))
    assert drawn(chart) != before


def test_before_and_after_differ_in_grey(page: HistoryPage) -> None:
    chart = part_of(page, PainChart)
    grey = drawn(chart).convertToFormat(QImage.Format.Format_Grayscale8)
    field_left, field_right = 40, chart.width() - 14
    x = round(field_left + (field_right - field_left) * (6.5 / 7))
    top, bottom = 12, chart.height() - 34
    before, after_ = (round(bottom - pain / 10 * (bottom - top)) for pain in (6, 4))
    assert abs(grey.pixelColor(x, before).red() - grey.pixelColor(x, after_).red()) > 100


@pytest.mark.parametrize("kind", [PainChart, MinutesChart])
def test_days_and_numbers_stand_as_ever_in_a_mirrored_window(
    page: HistoryPage, kind: type[QWidget]
) -> None:
    chart = part_of(page, kind)
    before = drawn(chart)
    with mirrored():
        assert drawn(chart) == before
