"""The main page: what the map and the list tell each other."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.ui.map.map_data import map_screen
from tests.ui.map.seen import look_of
from tests.ui.screens_bars import (
    MENU,
    bottom_bar,
    list_screen,
    notice,
    panel_screen,
    top_bar,
)
from tests.ui.screens_closeup import ART, lower_back
from tsubo.domain.side import Side
from tsubo.ui.browse_page import BrowsePage
from tsubo.ui.map.figure_art import figure_arts
from tsubo.ui.notice import NoticeStrip
from tsubo.ui.station_row import StationRow


@pytest.fixture
def page(qtbot: QtBot) -> BrowsePage:
    page = BrowsePage(ART, figure_arts(ART))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.map.show_map(map_screen(), None, True)
    page.list.show_list(list_screen())
    page.show_whole_body()
    with qtbot.waitExposed(page):
        page.show()
    return page


def laid_out() -> None:
    """Let everything find its place."""
    for _ in range(3):
        QApplication.processEvents()


def button(page: BrowsePage, name: str) -> QAbstractButton:
    """Return the button of that name, shown or not."""
    return next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name)


@pytest.fixture
def large_text() -> Iterator[None]:
    """Set all text half as large again."""
    usual = QApplication.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 1.5)
    QApplication.setFont(larger)
    yield
    QApplication.setFont(usual)


def test_in_a_narrow_window_tab_comes_to_the_switch_and_then_to_the_points(
    page: BrowsePage,
) -> None:
    page.resize(720, 560)
    laid_out()
    page.put_in_reading_order()
    names, stop = [], page.nextInFocusChain()
    while stop is not None and stop is not page:
        if page.map.isAncestorOf(stop) and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(stop.accessibleName())
        stop = stop.nextInFocusChain()
    assert names[0] == "Back"
    assert names[-2:] == ["Zoom out", "Zoom in"]


def test_a_row_lights_up_its_tag_on_the_map(page: BrowsePage) -> None:
    row = page.list.findChildren(StationRow)[0]
    row.hovered.emit("hand")
    assert look_of(page.map, "hand", Side.LEFT).hovered
    row.hovered.emit("")
    assert not look_of(page.map, "hand", Side.LEFT).hovered


def test_a_tag_lights_up_its_row_in_the_list(page: BrowsePage) -> None:
    row = page.list.findChildren(StationRow)[0]
    dull = row.grab().toImage()
    page.map.stationHovered.emit("hand")
    assert row.grab().toImage() != dull
    page.map.stationHovered.emit("")
    assert row.grab().toImage() == dull


def test_keys_zoom_the_map_wherever_on_the_page_the_focus_is(page: BrowsePage) -> None:
    for widget in (page, page.list.findChildren(StationRow)[0], page.bottom):
        QTest.keyClick(widget, Qt.Key.Key_Plus)
        assert page.map.canvas.zoomed
        QTest.keyClick(widget, Qt.Key.Key_Home)
        assert not page.map.canvas.zoomed


def test_what_is_typed_into_the_search_zooms_nothing(page: BrowsePage) -> None:
    QTest.keyClicks(page.list.search, "li-4+")
    assert page.list.search.text() == "li-4+"
    assert not page.map.canvas.zoomed


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("size", [(720, 560), (720, 700), (990, 560)])
def test_a_stage_over_its_words_is_seen_whole_with_large_text(
    page: BrowsePage, size: tuple[int, int]
) -> None:
    page.show_station()
    page.closeup.show_closeup(lower_back(), True)
    page.resize(*size)
    QApplication.processEvents()
    stage = page.closeup
    low = stage.mapTo(page, stage.rect().bottomLeft()).y()
    panel = page.panel.mapTo(page, page.panel.rect().topLeft()).y()
    assert panel >= low
    around = stage.parentWidget()
    assert around is not None
    assert stage.size() == around.size()
    assert page.panel.height() >= 90
    assert page.bottom.geometry().bottom() <= page.height()


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("size", [(1000, 560), (1280, 800)])
def test_a_wide_page_keeps_the_close_up_beside_its_words_with_large_text(
    page: BrowsePage, size: tuple[int, int]
) -> None:
    page.show_station()
    page.closeup.show_closeup(lower_back(), True)
    page.resize(*size)
    laid_out()
    panel, stage = page.panel, page.closeup
    assert panel.mapTo(page, QPoint(0, 0)).y() == stage.mapTo(page, QPoint(0, 0)).y()
    assert panel.height() == stage.height()
    assert stage.width() >= 320


@pytest.fixture
def low(page: BrowsePage) -> BrowsePage:
    """Return the page in the smallest window, with all its bars."""
    page.top.show_bar(top_bar(), MENU)
    page.bottom.show_bar(bottom_bar())
    page.setFixedSize(720, 560)
    laid_out()
    return page


@pytest.mark.usefixtures("large_text")
def test_where_the_map_would_be_tiny_it_takes_turns_with_the_list(low: BrowsePage) -> None:
    assert low.list.isVisible()
    assert not low.map.isVisible()
    QTest.mouseClick(button(low, "Show the body"), Qt.MouseButton.LeftButton)
    laid_out()
    assert low.map.height() >= 230
    assert not low.list.isVisible()
    QTest.mouseClick(button(low, "Show the list"), Qt.MouseButton.LeftButton)
    laid_out()
    assert low.list.isVisible()
    low.resize(720, 560)
    low.setFixedSize(1280, 800)
    laid_out()
    assert low.map.isVisible()
    assert not button(low, "Show the body").isVisible()


@pytest.mark.usefixtures("large_text")
def test_where_even_a_map_alone_would_be_tiny_there_is_the_list(low: BrowsePage) -> None:
    low.setFixedSize(720, 460)
    laid_out()
    assert low.list.isVisible()
    offers = [one.accessibleName() for one in low.findChildren(QAbstractButton) if one.isVisible()]
    assert "Show the body" not in offers


@pytest.mark.usefixtures("large_text")
def test_what_holds_a_place_back_has_the_whole_room_where_the_map_is_tiny(
    low: BrowsePage,
) -> None:
    low.panel.show_panel(panel_screen())
    low.show_reason()
    laid_out()
    assert low.panel.height() > 300
    assert not low.map.isVisible()
    assert not button(low, "Show the body").isVisible()


def test_a_station_in_the_smallest_window_leaves_out_a_second_row_of_the_bar(
    low: BrowsePage,
) -> None:
    low.show_station()
    low.closeup.show_closeup(lower_back(), True)
    laid_out()
    assert low.panel.height() > low.closeup.height()


@pytest.mark.usefixtures("large_text")
def test_a_notice_is_whole_and_the_stage_waits_until_it_is_read(page: BrowsePage) -> None:
    page.top.show_bar(top_bar(), MENU)
    page.show_station()
    page.closeup.show_closeup(lower_back(), True)
    page.show_notice(notice())
    page.setFixedSize(720, 560)
    laid_out()
    strip = page.findChild(NoticeStrip)
    assert strip is not None
    assert strip.height() >= strip.minimumHeight() > 0
    assert page.panel.isVisible()
    assert not page.closeup.isVisible()
    page.show_notice(None)
    laid_out()
    assert page.closeup.isVisible()
