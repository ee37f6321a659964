"""The journal's measure prints what it measured and fails when something was lost."""

import pytest

import measure_journal
from benchmarks.journal_kills import Seen


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
