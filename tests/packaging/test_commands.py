"""A command that fails ends in one clear sentence, its last lines, and a log to read."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bootstrap import commands
from bootstrap.commands import Runner
from bootstrap.voice import Trouble


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_output_goes_to_the_log_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "log.txt"
    runner = Runner(log)
    runner.run("Trying", python("print('first')"))
    runner.run("Trying again", python("print('second')"))
    text = log.read_text(encoding="utf-8")
    assert "first" in text
    assert "second" in text
    assert capsys.readouterr().out == "Trying …\nTrying again …\n"


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full."),
        ("Temporary failure in name resolution", "The network did not answer"),
        (
            "[SSL: CERTIFICATE_VERIFY_FAILED], so: No matching distribution found",
            "certificate is not trusted here",
        ),
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was pinned"),
    ],
)
def test_failures_name_their_cause(tmp_path: Path, said: str, sentence: str) -> None:
    log = tmp_path / "log.txt"
    with pytest.raises(Trouble) as trouble:
        Runner(log).run("Trying", python(f"print({said!r}); raise SystemExit(9)"))
    text = str(trouble.value)
    assert text.startswith("Trying: this did not work (exit code 9).")
    assert sentence in text
    assert said in text
    assert str(log) in text


def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="this did not work"):
        Runner(tmp_path / "log").run("Trying", [tmp_path / "none"])


def test_a_log_that_cannot_be_written_does_not_stop_the_work(tmp_path: Path) -> None:
    Runner(tmp_path / "no" / "log").run("Trying", python("print(1)"))


def test_long_work_gives_signs_of_life(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(commands, "SIGN_OF_LIFE_SECONDS", 0.0001)
    Runner(tmp_path / "log").run("Trying", python("print(1)"))
    assert "still at it" in capsys.readouterr().out
