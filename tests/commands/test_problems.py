"""What nobody catches is written down and told once, in the profile and in one sentence."""

import sys
import threading
from pathlib import Path

import pytest

from tsubo.commands.problems import MOST, Problems


def caught(words: str) -> ValueError:
    """Return an error that was really raised, with its trace."""
    try:
        raise ValueError(words)
    except ValueError as error:
        return error


def take(problems: Problems, words: str) -> None:
    error = caught(words)
    problems.take(type(error), error, error.__traceback__)


def test_a_problem_is_written_down_and_its_file_told(tmp_path: Path) -> None:
    told: list[str] = []
    problems = Problems(tmp_path / "profile", told.append)
    take(problems, "an odd angle")
    assert told == [str(tmp_path / "profile" / "problem.txt")]
    written = problems.file.read_text()
    assert "ValueError: an odd angle" in written
    assert "test_problems.py" in written


def test_the_same_problem_sixty_times_a_second_is_told_once(tmp_path: Path) -> None:
    told: list[str] = []
    problems = Problems(tmp_path, told.append)
    error = caught("again")
    for _ in range(60):
        problems.take(type(error), error, error.__traceback__)
    assert len(told) == 1
    assert problems.file.read_text().count("ValueError: again") == 1


def test_the_file_does_not_grow_without_end(tmp_path: Path) -> None:
    problems = Problems(tmp_path, lambda _file: None)
    for number in range(3 * MOST):
        take(problems, f"number {number}")
    assert problems.file.read_text().count("ValueError: number") == MOST


def test_a_new_run_begins_the_file_anew(tmp_path: Path) -> None:
    take(Problems(tmp_path, lambda _file: None), "yesterday")
    take(Problems(tmp_path, lambda _file: None), "today")
    written = (tmp_path / "problem.txt").read_text()
    assert "today" in written
    assert "yesterday" not in written


def test_a_folder_that_cannot_be_written_is_told_without_a_file(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file where the folder should be")
    told: list[str] = []
    take(Problems(tmp_path / "profile", told.append), "lost")
    assert told == [""]


def test_a_problem_while_telling_ends_there(tmp_path: Path) -> None:
    problems = Problems(tmp_path, lambda _file: take(problems, "and again"))
    take(problems, "first")
    assert "and again" not in problems.file.read_text()

    def fail(_file: str) -> None:
        raise OSError("no window")

    failing = Problems(tmp_path, fail)
    take(failing, "second")
    assert "no window" in failing.file.read_text()


def test_a_wish_to_leave_is_no_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *what: passed.append(what[0]))
    problems = Problems(tmp_path, lambda _file: None)
    problems.take(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert passed == [KeyboardInterrupt]
    assert not problems.file.exists()


def test_watching_takes_over_what_nobody_catches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    problems = Problems(tmp_path, lambda _file: None)
    problems.watch()
    assert sys.excepthook == problems.take


def test_what_went_wrong_is_noted_for_a_report_too_and_is_its_owners_alone(tmp_path: Path) -> None:
    noted: list[str] = []
    problems = Problems(tmp_path, lambda _file: None, noted.append)
    take(problems, "an odd angle")
    take(problems, "an odd angle")
    assert "ValueError: an odd angle" in noted[0]
    if sys.platform != "win32":
        assert problems.file.stat().st_mode & 0o077 == 0


def test_an_exception_that_ends_a_thread_is_taken_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ValueError("beside the window")

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[str] = []
    problems = Problems(tmp_path, told.append)
    problems.watch()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert told == [str(problems.file)]
    assert "ValueError: beside the window" in problems.file.read_text()
