"""The pictures of the page for a doctor say their numbers, also without colour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.output.reports import reports
from tsubo.domain.atlas import Atlas
from tsubo.output.report_pictures import PainChart, PainFigure
from tsubo.output.sheet_figures import Drawings
from tsubo.output.sheet_paper import Box
from tsubo.session.parts.history import PainMark
from tsubo.session.parts.report import Report
from tsubo.storage.places import figure_folder

BOX = Box(0, 0, 200, 300)


@pytest.fixture
def report(atlas: Atlas, qapp: QApplication) -> Report:
    return reports(atlas)["one"]


def grey(picture: PainFigure | PainChart) -> QImage:
    """Return the picture as a printer without colour gives it."""
    image = QImage(200, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        picture.draw(painter, Drawings(figure_folder()))
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def ink(image: QImage) -> int:
    """Return how dark the whole picture is."""
    pixels = bytes(image.constBits())
    return sum(255 - value for value in pixels)


def test_an_area_is_darker_the_more_it_hurts(report: Report) -> None:
    area = report.drawing.areas[0]
    darkness = [
        ink(grey(PainFigure(BOX, report.drawing._replace(areas=(area._replace(intensity=one),)))))
        for one in (1, 4, 9)
    ]
    assert darkness == sorted(set(darkness))


def test_the_body_alone_is_drawn_without_areas(report: Report) -> None:
    bare = grey(PainFigure(BOX, report.drawing._replace(areas=())))
    assert 0 < ink(bare) < ink(grey(PainFigure(BOX, report.drawing)))


def test_before_and_after_differ_in_grey(report: Report) -> None:
    mark = PainMark(0.5, 8, 2)
    chart = grey(PainChart(BOX, report.trend._replace(marks=(mark,), sessions=())))
    left, right, top, bottom = 18, 194, 5, 279
    x = round((left + right) / 2)
    before, after = (round(bottom - pain / 10 * (bottom - top)) for pain in (8, 2))
    assert chart.pixelColor(x, before - 1).red() > chart.pixelColor(x, after).red() + 100


def test_every_session_has_its_stroke(report: Report) -> None:
    few, many = (
        ink(grey(PainChart(BOX, report.trend._replace(marks=(), sessions=places))))
        for places in ((0.5,), (0.1, 0.5, 0.9))
    )
    assert many > few
