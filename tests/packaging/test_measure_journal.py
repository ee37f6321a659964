"""The journal's measure prints what it measured and fails when something was lost."""

from pathlib import Path

import pytest

import measure_journal
from benchmarks.journal_kills import Seen
from benchmarks.program_kills import Known, judge
from tests.domain.journaling import a_name, a_session
from tsubo.domain.journal import Answers
from tsubo.storage.journal.opening import open_journal
from tsubo.storage.journal.writing import Journal


def test_a_small_measure_tells_costs_and_kills(capsys: pytest.CaptureFixture[str]) -> None:
    assert measure_journal.main(["--times", "1", "--sessions", "120"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("first page, ms") for line in lines)
    assert lines[-1].startswith("1 kills, ")
    assert lines[-1].endswith(" 0 things wrong.")


def test_a_lost_session_is_told_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        measure_journal, "kill_often", lambda profile, times: Seen(times, wrong=["lost: one"])
    )
    assert measure_journal.main(["--times", "3", "--sessions", "5"]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "lost: one"


def test_the_whole_program_can_be_killed_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert measure_journal.main(["--times", "0", "--sessions", "5", "--program", "1"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("1 kills of the program, ")
    assert last.endswith(" 0 things wrong.")


def journal_with(profile: Path, *names: str) -> Journal:
    journal = open_journal(profile).journal
    assert journal is not None
    for name in names:
        journal.finish(a_session(name), Answers())
    return journal


def test_what_was_told_and_is_not_there_is_wrong(tmp_path: Path) -> None:
    journal_with(tmp_path, a_name(1)).close()
    known = Known()
    for number in (1, 2):
        known.hear("finished", a_name(number), "")
    judge(tmp_path, known)
    assert known.wrong == [f"lost: {{'{a_name(2)}'}}"]


def test_one_thing_may_have_come_between_the_disk_and_the_telling(tmp_path: Path) -> None:
    with journal_with(tmp_path, a_name(1)) as journal:
        journal.change(a_name(1), Answers(note="new"))
        known = Known()
        known.hear("finished", a_name(1), "")
        judge(tmp_path, known)
        assert known.wrong == []
        journal.finish(a_session(a_name(2)), Answers())
        journal.delete(a_name(1))
        judge(tmp_path, known)
        assert len(known.wrong) == 1
        assert known.wrong[0].startswith("other than was told")


def test_an_edit_that_was_lost_is_seen_beside_another(tmp_path: Path) -> None:
    journal_with(tmp_path, a_name(1), a_name(2)).close()
    known = Known()
    for number in (1, 2):
        known.hear("finished", a_name(number), "")
        known.hear("noted", a_name(number), "told")
    judge(tmp_path, known)
    assert len(known.wrong) == 1
