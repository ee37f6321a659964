"""The PDF: its pages, its size of paper, its fonts inside, and the same bytes each time."""

import re

import pytest

from tsubo.domain.pain import Pain
from tsubo.output.sheet import pdf_of
from tsubo.output.sheet_paper import Paper
from tsubo.session.parts.sheet import Sheet
from tsubo.storage.places import figure_folder

Sheets = dict[Pain, Sheet]


def made(sheet: Sheet, paper: Paper = Paper.A4, pages: int = 1) -> bytes:
    return pdf_of(sheet, paper, pages, figure_folder())


@pytest.mark.parametrize("pages", [1, 2])
def test_a_pdf_has_exactly_the_pages_asked_for(sheets: Sheets, pages: int) -> None:
    pdf = made(sheets[Pain.LEFT], pages=pages)
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == pages


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, b"595 842"), (Paper.LETTER, b"612 792")])
def test_a_pdf_has_the_size_of_its_paper(sheets: Sheets, paper: Paper, size: bytes) -> None:
    found = re.search(rb"/MediaBox \[0 0 ([\d. ]+)\]", made(sheets[Pain.LEFT], paper))
    assert found is not None
    assert [round(float(part)) for part in found[1].split()] == [int(p) for p in size.split()]


def test_every_font_travels_inside(sheets: Sheets) -> None:
    pdf = made(sheets[Pain.LEFT])
    fonts = re.findall(rb"/Type\s*/FontDescriptor.*?>>", pdf, re.S)
    assert fonts
    assert all(b"/FontFile" in font for font in fonts)


def test_the_figures_are_drawn_not_photographed(sheets: Sheets) -> None:
    pdf = made(sheets[Pain.LEFT], pages=2)
    assert b"/Subtype /Image" not in pdf


def test_the_same_sheet_gives_the_same_bytes_but_for_the_time(sheets: Sheets) -> None:
    def timeless(pdf: bytes) -> bytes:
        pdf = re.sub(rb"D:\d{14}[^)]*", b"", pdf)
        return re.sub(rb"\d{4}-\d\d-\d\dT[^<]*", b"", pdf)

    sheet = sheets[Pain.BOTH]
    assert timeless(made(sheet)) == timeless(made(sheet))
    assert timeless(made(sheet)) != timeless(made(sheet._replace(date="2 March 2026")))
