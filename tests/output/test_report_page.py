"""Where everything stands on the page for a doctor: inside the margins, apart, in order."""

from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication

from tests.output.reports import SIZES, reports
from tsubo.domain.atlas import Atlas
from tsubo.output.report_page import SMALLEST, Placed, report_page
from tsubo.output.report_pictures import PainChart, PainFigure
from tsubo.output.sheet_items import Text
from tsubo.output.sheet_paper import Paper
from tsubo.session.parts.report import Report


@pytest.fixture
def pages(atlas: Atlas, qapp: QApplication) -> dict[str, Report]:
    """Return a page of each size."""
    return reports(atlas)


def words_of(placed: tuple[Placed, ...]) -> list[str]:
    return [item.words.text for item in placed if isinstance(item, Text)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", Paper)
def test_nothing_leaves_the_margins_or_overlaps(
    pages: dict[str, Report], size: str, paper: Paper
) -> None:
    placed = report_page(pages[size], paper.inside)
    assert [item for item in placed if not paper.inside.holds(item.box, 0.5)] == []
    solid = [item for item in placed if isinstance(item, Text | PainFigure | PainChart)]
    meeting = [pair for pair in combinations(solid, 2) if pair[0].box.meets(pair[1].box, 0.5)]
    assert meeting == []


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_smaller_than_the_stated_least(pages: dict[str, Report], size: str) -> None:
    placed = report_page(pages[size], Paper.LETTER.inside)
    assert min(item.words.style.size for item in placed if isinstance(item, Text)) >= SMALLEST


def test_it_is_read_from_the_title_to_the_foot(pages: dict[str, Report]) -> None:
    report = pages["ten years"]
    assert report.health is not None
    said = words_of(report_page(report, Paper.A4.inside))
    parts = [
        report.title,
        report.period,
        *report.blanks,
        report.drawing.title,
        report.trend.title,
        report.trend.note,
        report.periods.title,
        report.periods.rows[0][0],
        report.done.title,
        report.places.title,
        report.health.title,
        report.about,
    ]
    places = [said.index(part) for part in parts]
    assert places == sorted(places)
    for row in (*report.periods.rows, *report.places.rows):
        assert set(row) <= set(said)


def test_the_figure_is_as_high_as_what_stands_beside_it(pages: dict[str, Report]) -> None:
    placed = report_page(pages["half a year"], Paper.A4.inside)
    (figure,) = [item for item in placed if isinstance(item, PainFigure)]
    (chart,) = [item for item in placed if isinstance(item, PainChart)]
    assert figure.box.height > chart.box.height + 50


def test_far_too_much_is_refused_in_one_sentence(pages: dict[str, Report]) -> None:
    endless = pages["one"]._replace(about="Words. " * 4000)
    with pytest.raises(ValueError, match="too much for one page"):
        report_page(endless, Paper.A4.inside)
