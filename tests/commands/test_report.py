"""``tsubo journal report`` writes one page for a doctor whole, or says in one sentence why not."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.commands.asking import Tsubo
from tests.domain.journaling import a_session
from tests.storage.journal.journals import opened
from tsubo.commands import arguments, report
from tsubo.domain.health import Answer, Health, Reply
from tsubo.domain.journal import Answers
from tsubo.domain.journal_areas import Area
from tsubo.domain.memory import Memory
from tsubo.output.report import pdf_of
from tsubo.output.sheet_paper import Paper
from tsubo.session.parts.report import Report
from tsubo.storage.settings_file import SettingsFile

LEFT = Area.LOWER_BACK_LEFT


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Have the one QApplication of all tests before the command makes a smaller one."""


@pytest.fixture
def told(tsubo: Tsubo) -> Tsubo:
    """Return the command line of somebody with one session, a drawing, and a health."""
    with opened(tsubo.profile) as journal:
        journal.finish(a_session(), Answers({LEFT: 6}, {LEFT: 4}))
    health = Health({"pregnancy": Answer(Reply.YES)})
    SettingsFile(tsubo.profile).write(Memory(areas={LEFT: 6}, health=health))
    return tsubo


def test_one_page_is_written_and_its_place_told(told: Tsubo, tmp_path: Path) -> None:
    out = tmp_path / "mine.pdf"
    heard = told("journal", "report", out, "--span", "all", "--paper", "letter")
    assert (heard.code, heard.out, heard.err) == (0, f"1 page is in {out}\n", "")
    pdf = out.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    assert b"612" in pdf


@pytest.mark.parametrize(("words", "there"), [((), False), (("--health",), True)])
def test_health_is_told_only_when_it_is_asked_for(
    told: Tsubo,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    there: bool,
) -> None:
    made: list[Report] = []

    def noted(page: Report, paper: Paper, art: Path) -> bytes:
        made.append(page)
        return pdf_of(page, paper, art)

    monkeypatch.setattr("tsubo.output.report.pdf_of", noted)
    assert told("journal", "report", tmp_path / "x.pdf", *words).code == 0
    (page,) = made
    assert (page.health is not None) is there
    assert page.drawing.areas[0].intensity == 6


def test_the_spans_of_the_command_line_are_all_known() -> None:
    assert tuple(report.SPANS) == arguments.SPANS


@pytest.mark.parametrize("name", ["mine.txt", "nowhere/mine.pdf", "folder.pdf"])
def test_a_bad_place_is_told_in_one_sentence_and_nothing_is_left(
    told: Tsubo, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    before = sorted(tmp_path.iterdir())
    heard = told("journal", "report", tmp_path / name)
    assert (heard.code, heard.out) == (2, "")
    assert len(heard.err.splitlines()) == 1
    assert sorted(tmp_path.iterdir()) == before


def test_without_a_journal_there_is_nothing_to_take_along(tsubo: Tsubo, tmp_path: Path) -> None:
    heard = tsubo("journal", "report", tmp_path / "x.pdf")
    assert heard.code == 2
    assert "no journal yet" in heard.err


def test_a_page_that_is_too_full_is_told(
    told: Tsubo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> bytes:
        raise ValueError("There is too much for one page; choose a shorter time.")

    monkeypatch.setattr("tsubo.output.report.pdf_of", refused)
    heard = told("journal", "report", tmp_path / "x.pdf")
    assert (heard.code, "too much" in heard.err) == (2, True)
    assert not (tmp_path / "x.pdf").exists()
