"""``tsubo sheet`` writes a PDF whole, or says in one sentence why not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication

from tests.commands.asking import Tsubo
from tsubo.commands import sheet
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.output.sheet_paper import Paper
from tsubo.session.state import opening


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Have the one QApplication of all tests before the command makes a smaller one."""


def test_a_sheet_is_written_and_its_place_told(tsubo: Tsubo, tmp_path: Path) -> None:
    out = tmp_path / "mine.pdf"
    heard = tsubo("sheet", "--pain", "left", "--out", out, "--paper", "a4")
    assert (heard.code, heard.err) == (0, "")
    assert heard.out == f"1 page is in {out}\n"
    assert out.read_bytes().startswith(b"%PDF-")
    assert [file.name for file in tmp_path.glob("*.pdf")] == ["mine.pdf"]


def test_two_pages_on_letter_can_be_asked_for(tsubo: Tsubo, tmp_path: Path) -> None:
    out = tmp_path / "MINE.PDF"
    words = ("sheet", "--pain", "unsure", "--out", out, "--paper", "letter", "--pages", "2")
    heard = tsubo(*words)
    assert (heard.code, heard.out) == (0, f"2 pages are in {out}\n")
    assert b"612" in out.read_bytes()


@pytest.mark.parametrize("name", ["mine.txt", "mine", "nowhere/mine.pdf", "folder.pdf"])
def test_a_bad_place_is_told_in_one_sentence_and_nothing_is_left(
    tsubo: Tsubo, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    heard = tsubo("sheet", "--pain", "left", "--out", tmp_path / name)
    assert (heard.code, heard.out) == (2, "")
    assert len(heard.err.splitlines()) == 1
    assert str(tmp_path) in heard.err
    assert [file.name for file in tmp_path.iterdir() if file.name != "profile"] == ["folder.pdf"]


def test_a_file_that_cannot_be_written_keeps_what_was_there(
    tsubo: Tsubo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "mine.pdf"
    out.write_text("old")

    def full(file: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    heard = tsubo("sheet", "--pain", "left", "--out", out)
    assert (heard.code, heard.out) == (2, "")
    assert "No space left on device" in heard.err
    assert out.read_text() == "old"


@pytest.mark.parametrize(
    "words",
    [
        ("sheet", "--out", "x.pdf"),
        ("sheet", "--pain", "left"),
        ("sheet", "--pain", "left", "--out", "x.pdf", "--pages", "3"),
        ("sheet", "--pain", "left", "--out", "x.pdf", "--paper", "a5"),
    ],
)
def test_words_that_make_no_sense_are_answered_in_one_line(
    tsubo: Tsubo, words: tuple[str, ...]
) -> None:
    heard = tsubo(*words)
    assert (heard.code, heard.out) == (2, "")
    assert len(heard.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "paper"),
    [("en_US", Paper.LETTER), ("fr_CA", Paper.LETTER), ("de_DE", Paper.A4), ("C", Paper.A4)],
)
def test_the_paper_is_the_countrys_own(
    monkeypatch: pytest.MonkeyPatch, name: str, paper: Paper
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(name)))
    assert sheet.usual_paper() is paper


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("en_GB", "1 March 2026"),
        ("en_US", "March 1, 2026"),
        ("de_DE", "1. März 2026"),
        ("es_ES", "1 de marzo de 2026"),
        ("ja_JP", "2026年3月1日"),
        ("C", "1 March 2026"),
    ],
)
def test_the_date_is_written_as_the_country_does(
    atlas: Atlas, monkeypatch: pytest.MonkeyPatch, name: str, date: str
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(name)))
    monkeypatch.setattr(QDate, "currentDate", staticmethod(lambda: QDate(2026, 3, 1)))
    assert sheet.sheet_of(opening(atlas, Memory())).date == date
