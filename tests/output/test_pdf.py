"""Whatever is drawn becomes a PDF with a title, its paper, and an id that follows its content."""

import re

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from tsubo.output.pdf import pdf_by
from tsubo.output.sheet_paper import Paper


def drawn(painter: QPainter, _writer: QPdfWriter) -> None:
    painter.drawLine(QPointF(10, 10), QPointF(100, 10))


def id_of(pdf: bytes) -> bytes:
    found = re.search(rb"uuid:[0-9a-f-]{36}", pdf)
    assert found is not None
    return found[0]


@pytest.mark.parametrize("paper", Paper)
def test_it_has_the_size_of_its_paper_and_its_title(qapp: QApplication, paper: Paper) -> None:
    pdf = pdf_by(drawn, "Mine", paper, "content")
    found = re.search(rb"/MediaBox \[0 0 ([\d. ]+)\]", pdf)
    assert found is not None
    assert tuple(float(part) for part in found[1].split()) == pytest.approx(paper.value, abs=0.6)
    assert "Mine".encode("utf-16-be") in pdf


def test_the_same_content_has_the_same_id(qapp: QApplication) -> None:
    one, same, other = (id_of(pdf_by(drawn, "Mine", Paper.A4, content)) for content in "aab")
    assert one == same != other
