"""A picture in its card: its numbers as a table, and a head that is never squeezed."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from tsubo.session.parts.history import Table
from tsubo.ui.history.history_page import HistoryPage
from tsubo.ui.history.picture_card import PictureCard


@pytest.mark.parametrize("index", range(3))
def test_each_picture_has_its_numbers_as_a_table(page: HistoryPage, index: int) -> None:
    asking = [one for one in page.findChildren(QAbstractButton) if one.text() == "As a table"]
    asking[index].click()
    (table,) = page.findChildren(QTableWidget)
    assert table.isVisible()
    assert table.rowCount() > 0
    first = table.item(0, 0)
    assert first is not None
    assert first.text()


def test_what_stands_beside_the_title_goes_under_it_where_there_is_no_room(qtbot: QtBot) -> None:
    card, beside = PictureCard(QWidget()), QWidget()
    qtbot.addWidget(card)
    beside.setFixedSize(300, 40)
    card.row.addWidget(beside)
    card.show_card("Pain you noted, 0 to 10", "A note.", Table("Pain", ("a",), ()))
    card.show()
    places = []
    for width in (700, 400):
        card.resize(width, 400)
        QApplication.processEvents()
        places.append(beside.mapTo(card, QPoint()).x())
    assert places[0] > 300
    assert places[1] < 40


def test_the_table_s_words_are_as_large_as_the_card_s(page: HistoryPage) -> None:
    next(one for one in page.findChildren(QAbstractButton) if one.text() == "As a table").click()
    (table,) = page.findChildren(QTableWidget)
    head = table.horizontalHeader().font()
    assert head.pixelSize() == table.font().pixelSize()
    assert head.weight() == 600
    assert table.rowHeight(0) >= 36
