"""Changing sides: both marks in sight and well apart, wherever on the body they lie."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_closeup import ART
from tests.ui.screens_guide import SWITCH
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.colours import DARK, Colour, palette_of
from tsubo.ui.guide.picture_view import PictureView
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


@pytest.mark.parametrize("size", [QSize(640, 624), QSize(720, 190)])
@pytest.mark.parametrize("apart", [243.5, 21.0])
def test_the_words_stand_under_the_body_each_in_its_half(
    qtbot: QtBot, size: QSize, apart: float
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setPalette(palette_of(DARK))
    view = PictureView(PartArt(ART), page)
    view.resize(size)
    marks = replace(SWITCH.picture, switch_from=(-apart, 535.5), switch_to=(apart, 535.5))

    def painted(done: str, now: str) -> QImage:
        view.show_picture(replace(marks, done_words=done, now_words=now), paused=False)
        return view.grab().toImage()

    bare = painted("", "")
    for words, half in ((("Done", ""), 0), (("", "Now"), 1)):
        image = painted(*words)
        differs = [
            (x, y)
            for x in range(size.width())
            for y in range(0, size.height())
            if image.pixelColor(x, y) != bare.pixelColor(x, y)
        ]
        assert {2 * x // size.width() for x, _ in differs} == {half}
        strip = min(y for _, y in differs) - 2
        grounds = {bare.pixelColor(x, strip).name() for x in range(size.width())}
        assert grounds == {DARK[Colour.STAGE].lower()}, "nothing of the body is left in the strip"
