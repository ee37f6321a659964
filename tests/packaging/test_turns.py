"""Two set-ups never work at once; the second says that it waits."""

from __future__ import annotations

import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from bootstrap.turns import one_at_a_time
from bootstrap.voice import Trouble


def test_the_second_waits_for_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = tmp_path / "lock"
    first = ExitStack()
    first.enter_context(one_at_a_time(lock))
    monkeypatch.setattr(time, "sleep", lambda seconds: first.close())
    with one_at_a_time(lock):
        assert "waiting" in capsys.readouterr().out


def test_one_after_the_other_is_silent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        with one_at_a_time(tmp_path / "lock"):
            pass
    assert capsys.readouterr().out == ""


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="Cannot write"), one_at_a_time(tmp_path / "no" / "lock"):
        pass
