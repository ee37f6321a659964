"""The picture of a usual change: a line where there is enough to say, else words alone."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.history.showing import Show, drawn, words
from tsubo.ui.history.change_chart import ChangeChart


def test_it_changes_with_its_reach(qtbot: QtBot, screen: Show) -> None:
    picture = screen().change
    assert picture is not None
    chart = ChangeChart()
    qtbot.addWidget(chart)
    chart.show_picture(picture)
    before = drawn(chart)
    chart.show_picture(picture._replace(reach=9))
    assert drawn(chart) != before


def test_too_few_are_said_in_words_without_a_line(qtbot: QtBot, screen: Show) -> None:
    picture = screen().change
    assert picture is not None
    chart = ChangeChart()
    qtbot.addWidget(chart)
    few = picture.rows[0]._replace(said="too few to say", low=None, median=None, high=None)
    chart.show_picture(picture._replace(rows=(few,)))
    chart.show()
    QApplication.processEvents()
    assert words(chart) == [f"{few.words}: too few to say"]
    alone = chart.sizeHint().height()
    chart.show_picture(picture._replace(rows=picture.rows[:1]))
    QApplication.processEvents()
    assert chart.sizeHint().height() > alone + 20
