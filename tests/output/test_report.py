"""The page for a doctor as a PDF: one page, in vectors, with its fonts inside."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from tests.output.reports import SIZES, reports
from tsubo.domain.atlas import Atlas
from tsubo.output.report import pdf_of
from tsubo.output.sheet_paper import Paper
from tsubo.storage.places import figure_folder


@pytest.mark.parametrize("size", SIZES)
def test_it_is_one_page_of_vectors_with_every_font_inside(
    atlas: Atlas, qapp: QApplication, size: str
) -> None:
    pdf = pdf_of(reports(atlas)[size], Paper.A4, figure_folder())
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    assert b"/Subtype /Image" not in pdf
    fonts = re.findall(rb"/Type\s*/FontDescriptor.*?>>", pdf, re.S)
    assert fonts
    assert all(b"/FontFile" in font for font in fonts)
