"""Saving the page for a doctor from the window: asked where, written meanwhile, told."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.commands.journal_desk import Desk
from tests.session.walking import on_the_map
from tests.storage.journal.many_sessions import fill
from tsubo.commands import report
from tsubo.commands.report_saving import ReportSaving, saved
from tsubo.domain.atlas import Atlas
from tsubo.output.sheet_paper import Paper
from tsubo.session.actions import Errand, Journaled, Turn
from tsubo.session.journal_wishes import Leaf, ShowSpan, Span
from tsubo.session.news import NoticeKind, Told
from tsubo.storage.journal.connecting import FILE


@pytest.fixture
def desk(atlas: Atlas, tmp_path: Path) -> Iterator[Desk]:
    fill(tmp_path, 20)
    desk = Desk(on_the_map(atlas), tmp_path)
    desk.ask(Turn.HISTORY)
    yield desk
    desk.killed()


@pytest.fixture
def saving(qtbot: QtBot, desk: Desk) -> ReportSaving:
    window = QWidget()
    qtbot.addWidget(window)
    return ReportSaving(window, lambda: desk.state, desk.do_apart, window)


def test_the_file_chosen_is_written_and_told(
    desk: Desk, saving: ReportSaving, tmp_path: Path
) -> None:
    dialog = saving.offer()
    (suggested,) = dialog.selectedFiles()
    assert Path(suggested).name.startswith("For my doctor ")
    file = tmp_path / "mine.pdf"
    dialog.fileSelected.emit(str(file))
    assert desk.state.notices[-1] == Told(NoticeKind.FOR_DOCTOR, str(file))
    assert file.read_bytes().startswith(b"%PDF-")
    dialog.close()


def test_it_holds_the_time_and_the_health_that_were_chosen(
    desk: Desk, saving: ReportSaving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[report.Wanted] = []
    monkeypatch.setattr(report, "write_report", lambda *given: wanted.append(given[2]))
    desk.ask(Journaled(ShowSpan(Span.ALL)), Journaled(Leaf.REPORT_HEALTH))
    dialog = saving.offer()
    dialog.fileSelected.emit(str(tmp_path / "mine.pdf"))
    dialog.close()
    assert [(one.span, one.health) for one in wanted] == [(Span.ALL, True)]


def test_only_its_own_errand_is_done(saving: ReportSaving) -> None:
    window = saving.parent()
    assert window is not None
    saving.run(Errand.SAVE_TRACK)
    assert window.findChildren(QFileDialog) == []
    saving.run(Errand.SAVE_FOR_DOCTOR)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.close()


def test_what_cannot_be_written_says_why(desk: Desk, tmp_path: Path) -> None:
    wanted = report.Wanted(Span.ALL, desk.now().date(), Paper.A4)
    state = replace(desk.state)
    told = saved(tmp_path, state, wanted, tmp_path / "nowhere" / "x.pdf")
    assert told.kind is NoticeKind.NOT_FOR_DOCTOR
    assert "no such folder" in told.detail


def test_a_journal_that_cannot_be_opened_is_the_reason(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / FILE).write_bytes(b"no journal" * 1000)
    wanted = report.Wanted(Span.ALL, desk.now().date(), Paper.A4)
    told = saved(other, desk.state, wanted, tmp_path / "x.pdf")
    assert told.kind is NoticeKind.NOT_FOR_DOCTOR
    assert "damaged" in told.detail
