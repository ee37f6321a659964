"""The list of places: its rows, its search, and what it says when it finds nothing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import STATIONS, list_screen
from tsubo.ui.point_list import PointList
from tsubo.ui.station_row import StationRow


@pytest.fixture
def places(qtbot: QtBot) -> PointList:
    widget = PointList()
    qtbot.addWidget(widget)
    widget.resize(432, 652)
    widget.show_list(list_screen())
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _rows(places: PointList) -> list[StationRow]:
    return [row for row in places.findChildren(StationRow) if row.isVisible()]


def _words(places: PointList) -> str:
    shown = (one for one in places.findChildren(QLabel) if one.isVisible())
    return " ".join(one.accessibleName() or one.text() for one in shown)


def test_a_screen_reader_hears_name_and_detail(places: PointList) -> None:
    row = QAccessible.queryAccessibleInterface(_rows(places)[0])
    assert row.role() == QAccessible.Role.Button
    assert row.text(QAccessible.Text.Name) == "Web of the hand, LI4 Hegu · your left first"


def test_pressing_a_row_chooses_its_station(qtbot: QtBot, places: PointList) -> None:
    for row, (station, *_) in zip(_rows(places), STATIONS, strict=True):
        with qtbot.waitSignal(places.stationChosen, timeout=0) as caught:
            QTest.mouseClick(row, Qt.MouseButton.LeftButton)
        assert caught.args == [station]


def test_up_and_down_move_between_search_and_rows(places: PointList) -> None:
    places.search.setFocus()
    QTest.keyClick(places.search, Qt.Key.Key_Down)
    rows = _rows(places)
    assert places.focusWidget() is rows[0]
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert places.focusWidget() is rows[1]
    QTest.keyClick(rows[1], Qt.Key.Key_Up)
    QTest.keyClick(rows[0], Qt.Key.Key_Up)
    assert places.focusWidget() is places.search


def test_tab_goes_from_the_search_through_the_rows(places: PointList) -> None:
    places.search.setFocus()
    for row in _rows(places):
        QTest.keyClick(places.focusWidget(), Qt.Key.Key_Tab)
        assert places.focusWidget() is row


def test_typing_searches(qtbot: QtBot, places: PointList) -> None:
    with qtbot.waitSignal(places.searchChanged, timeout=0) as caught:
        QTest.keyClicks(places.search, "k")
    assert caught.args == ["k"]


def test_showing_a_search_asks_for_none(qtbot: QtBot, places: PointList) -> None:
    with qtbot.assertNotEmitted(places.searchChanged):
        places.show_list(list_screen("knee", 1))
    assert places.search.text() == "knee"
    assert len(_rows(places)) == 1


def test_finding_nothing_is_said_with_a_way_out(qtbot: QtBot, places: PointList) -> None:
    places.show_list(list_screen("kidney", 0))
    assert not _rows(places)
    assert "No point called “kidney”" in _words(places)
    assert "Try a body part" in _words(places)
    ways_out = [one for one in places.findChildren(QLabel) if one.text()]
    assert ways_out
    with qtbot.waitSignal(places.searchChanged, timeout=0) as caught:
        places.search.clear_all()
    assert caught.args == [""]
    places.show_list(list_screen())
    assert len(_rows(places)) == 6
    assert "No point called" not in _words(places)


def test_a_narrow_list_is_lower_and_says_less(places: PointList) -> None:
    before = _rows(places)[0].heightForWidth(360)
    places.set_narrow(True)
    assert _rows(places)[0].heightForWidth(360) < before
    assert "Choose a place to press" not in _words(places)


def test_long_words_make_a_row_higher_instead_of_being_cut(places: PointList) -> None:
    row = _rows(places)[5]
    assert row.heightForWidth(180) > row.heightForWidth(400)


def test_every_row_is_given_the_height_its_lines_need(places: PointList) -> None:
    part, told = list_screen(), "Not now. You told us you are pregnant."
    places.set_narrow(True)
    places.resize(340, 652)
    places.show_list(part._replace(rows=tuple(row._replace(detail=told) for row in part.rows)))
    QApplication.processEvents()
    for row in _rows(places):
        assert row.height() == row.heightForWidth(row.width()) > 60


def test_the_map_hears_over_which_row_the_pointer_is(qtbot: QtBot, places: PointList) -> None:
    with qtbot.waitSignal(places.hovered, timeout=0) as caught:
        row = _rows(places)[2]
        QTest.mouseMove(places, QPoint(1, 1))
        QTest.mouseMove(row, row.rect().center())
    assert caught.args == ["forearm"]


def test_the_map_lights_up_a_row(places: PointList) -> None:
    row = _rows(places)[3]
    before = row.grab().toImage()
    places.light_up("lower_back")
    assert row.grab().toImage() != before
    places.light_up("")
    assert row.grab().toImage() == before


def test_the_chosen_row_stands_out(places: PointList) -> None:
    row = _rows(places)[0]
    before = row.grab().toImage()
    places.show_list(list_screen(chosen="hand"))
    assert row.grab().toImage() != before


def test_nothing_shown_six_rows_fit_without_scrolling_at_1280_by_800(places: PointList) -> None:
    foot = max(row.mapTo(places, row.rect().bottomLeft()).y() for row in _rows(places))
    assert foot < places.height()
