"""The main page: what the map and the list tell each other."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.map.map_data import map_screen
from tests.ui.screens_bars import MENU, list_screen, notice, top_bar
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


@pytest.fixture
def large_text() -> Iterator[None]:
    """Set all text half as large again."""
    usual = QApplication.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 1.5)
    QApplication.setFont(larger)
    yield
    QApplication.setFont(usual)


def test_a_row_lights_up_its_tag_on_the_map(page: BrowsePage) -> None:
    row = page.list.findChildren(StationRow)[0]
    row.hovered.emit("hand")
    assert page.map.layer.look_of("hand", Side.LEFT).hovered
    row.hovered.emit("")
    assert not page.map.layer.look_of("hand", Side.LEFT).hovered


def test_a_tag_lights_up_its_row_in_the_list(page: BrowsePage) -> None:
    row = page.list.findChildren(StationRow)[0]
    dull = row.grab().toImage()
    page.map.stationHovered.emit("hand")
    assert row.grab().toImage() != dull
    page.map.stationHovered.emit("")
    assert row.grab().toImage() == dull


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("size", [(720, 560), (720, 700), (1000, 560), (1280, 800)])
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


def laid_out() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.usefixtures("large_text")
def test_a_notice_is_whole_and_the_stage_waits_until_it_is_read(page: BrowsePage) -> None:
    page.top.show_bar(top_bar(), MENU)
    page.show_notice(notice())
    page.setFixedSize(720, 560)
    laid_out()
    strip = page.findChild(NoticeStrip)
    assert strip is not None
    assert strip.height() >= strip.minimumHeight() > 0
    assert page.list.isVisible()
    assert not page.map.isVisible()
    page.show_notice(None)
    laid_out()
    assert page.map.isVisible()
