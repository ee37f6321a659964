"""The small body: dots on the right side, apart, filled or hollow."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_closeup import ART
from tsubo.domain.side import View
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.small_figure import SmallFigure
from tsubo.ui.colours import DARK, LIGHT, Colour, palette_of


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def figure(page: QWidget, card: bool) -> SmallFigure:
    small = SmallFigure(PartArt(ART), card, page)
    small.setPalette(palette_of(LIGHT))
    small.resize(112, 160)
    return small


def marked_columns(image: QImage) -> list[int]:
    mark = QColor(LIGHT[Colour.ACCENT])
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == mark for y in rows)]


def test_a_dot_of_one_side_lies_wholly_on_that_side(page: QWidget) -> None:
    small = figure(page, card=False)
    small.show_places(View.BACK, "", (((-21.0, 428.0), True),))
    assert max(marked_columns(small.grab().toImage())) < 56
    small.show_places(View.BACK, "", (((21.0, 428.0), True),))
    assert min(marked_columns(small.grab().toImage())) > 56


def test_a_dot_on_the_midline_stays_there(page: QWidget) -> None:
    small = figure(page, card=False)
    small.show_places(View.FRONT, "", (((0.0, 424.0), True),))
    columns = marked_columns(small.grab().toImage())
    assert abs((min(columns) + max(columns)) / 2 - 56) <= 1


def test_two_near_dots_do_not_cover_each_other(page: QWidget) -> None:
    small = figure(page, card=True)
    small.show_places(View.BACK, "", (((-21.0, 428.0), True), ((21.0, 428.0), False)))
    columns = marked_columns(small.grab().toImage())
    gaps = [after - before for before, after in pairwise(columns)]
    assert max(gaps) >= 4


def test_front_and_back_are_told_apart_by_a_word_where_there_is_room(page: QWidget) -> None:
    small = figure(page, card=True)
    place = (((0.0, 424.0), True),)
    pictures = []
    for name in ("", "front", "back"):
        small.show_places(View.FRONT, name, place)
        pictures.append(small.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
    small.resize(42, 60)
    narrow = small.grab().toImage()
    small.show_places(View.FRONT, "", place)
    assert small.grab().toImage() == narrow


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_first_mark_is_filled_with_the_accent_of_the_theme(
    page: QWidget, theme: dict[Colour, str]
) -> None:
    small = figure(page, card=False)
    small.setPalette(palette_of(theme))
    small.show_places(View.BACK, "", (((-243.5, 535.5), True), ((243.5, 535.5), False)))
    image = small.grab().toImage()
    accent = QColor(theme[Colour.ACCENT])
    spots = [(x, y) for x in range(112) for y in range(160) if image.pixelColor(x, y) == accent]
    filled = [spot for spot in spots if spot[0] < 56]
    hollow = [spot for spot in spots if spot[0] > 56]
    assert len(filled) > 2 * len(hollow) > 0
    middle = sum(x for x, _ in filled) // len(filled), sum(y for _, y in filled) // len(filled)
    assert image.pixelColor(*middle) == accent
