"""Where everything stands on the pages: inside the margins, apart, in order and large."""

from itertools import combinations

import pytest

from tsubo.domain.pain import Pain
from tsubo.domain.side import View
from tsubo.output.sheet import laid_out
from tsubo.output.sheet_blocks import LARGE, SMALLEST
from tsubo.output.sheet_items import Closeup, Disc, Figure, Item, Text
from tsubo.output.sheet_paper import Paper
from tsubo.session.parts.sheet import Sheet

Sheets = dict[Pain, Sheet]
PAGES = (1, 2)


def words_of(page: tuple[Item, ...]) -> str:
    return " ".join(item.words.text for item in page if isinstance(item, Text))


def every_page(sheets: Sheets, paper: Paper, pages: int) -> list[tuple[Item, ...]]:
    return [page for sheet in sheets.values() for page in laid_out(sheet, paper, pages)]


@pytest.mark.parametrize("pages", PAGES)
@pytest.mark.parametrize("paper", Paper)
def test_there_are_as_many_pages_as_asked(sheets: Sheets, paper: Paper, pages: int) -> None:
    assert {len(laid_out(sheet, paper, pages)) for sheet in sheets.values()} == {pages}


@pytest.mark.parametrize("pages", PAGES)
@pytest.mark.parametrize("paper", Paper)
def test_nothing_leaves_the_margins(sheets: Sheets, paper: Paper, pages: int) -> None:
    for page in every_page(sheets, paper, pages):
        assert [item for item in page if not paper.inside.holds(item.box)] == []


@pytest.mark.parametrize("pages", PAGES)
@pytest.mark.parametrize("paper", Paper)
def test_no_words_or_pictures_overlap(sheets: Sheets, paper: Paper, pages: int) -> None:
    kinds = (Text, Disc, Figure, Closeup)
    for page in every_page(sheets, paper, pages):
        solid = [item for item in page if isinstance(item, kinds)]
        meeting = [pair for pair in combinations(solid, 2) if pair[0].box.meets(pair[1].box)]
        assert meeting == []


@pytest.mark.parametrize("pages", PAGES)
@pytest.mark.parametrize("paper", Paper)
def test_no_words_are_smaller_than_the_stated_least(
    sheets: Sheets, paper: Paper, pages: int
) -> None:
    for page in every_page(sheets, paper, pages):
        sizes = [item.words.style.size for item in page if isinstance(item, Text)]
        assert min(sizes) >= SMALLEST


def test_less_to_say_is_printed_in_large_print(sheets: Sheets) -> None:
    sheet = sheets[Pain.LEFT]
    short = sheet._replace(stations=sheet.stations[:3])
    for paper in Paper:
        (page,) = laid_out(short, paper, 1)
        steps = " ".join(short.stations[0].steps).replace("**", "")
        sizes = [i.words.style.size for i in page if isinstance(i, Text) and i.words.text == steps]
        assert sizes == [LARGE]


def test_more_to_say_is_printed_smaller_and_far_too_much_is_refused(sheets: Sheets) -> None:
    sheet = sheets[Pain.LEFT]
    longer = sheet._replace(each_place=sheet.each_place._replace(text="Breathe. " * 36))
    (page,) = laid_out(longer, Paper.A4, 1)
    assert "Breathe." in words_of(page)
    for pages in PAGES:
        endless = sheet._replace(stop=sheet.stop._replace(text="Breathe. " * 2000))
        with pytest.raises(ValueError, match="too long"):
            laid_out(endless, Paper.A4, pages)


@pytest.mark.parametrize("pain", Pain)
def test_the_one_page_names_every_place_in_order_with_its_side(sheets: Sheets, pain: Pain) -> None:
    sheet = sheets[pain]
    (page,) = laid_out(sheet, Paper.A4, 1)
    words = words_of(page)
    places = [words.index(station.name) for station in sheet.stations]
    assert places == sorted(places)
    for station in sheet.stations:
        for part in (station.sides, *station.steps, station.not_if, station.short_codes):
            assert part.replace("**", "") in words
    first = "right" if pain is Pain.RIGHT else "left"
    assert f"Your {first} side first" in words
    for part in (sheet.date, sheet.stop.text, sheet.about):
        assert part.replace("**", "") in words


def test_two_pages_hold_the_figures_and_then_every_close_up(sheets: Sheets) -> None:
    sheet = sheets[Pain.RIGHT]
    front, close = laid_out(sheet, Paper.LETTER, 2)
    assert [item.view for item in front if isinstance(item, Figure)] == [View.FRONT, View.BACK]
    shown = [item.station.number for item in close if isinstance(item, Closeup)]
    assert shown == [1, 2, 3, 4, 5, 6]
    for station in sheet.stations:
        assert station.not_if.replace("**", "") in words_of(front)
        for part in (*station.find, station.codes, station.sides):
            assert part in words_of(close)


def test_the_figures_are_large_enough_to_be_read(sheets: Sheets) -> None:
    for paper in Paper:
        (page,) = laid_out(sheets[Pain.LEFT], paper, 1)
        heights = [item.box.height for item in page if isinstance(item, Figure)]
        assert len(heights) == 2
        assert min(heights) > 120
