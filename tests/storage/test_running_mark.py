"""The running mark: held by one process, gone after a clean end, a report after any other."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.asking import ROOT
from tsubo.storage import running_mark
from tsubo.storage.running_mark import Ended, RunningMark

DYING = """
import os, sys
from pathlib import Path
from tsubo.storage.running_mark import RunningMark
mark = RunningMark(Path(sys.argv[1]))
mark.take()
if "opened" in sys.argv:
    mark.opened()
{end}
"""
SEGMENTS = "import ctypes; ctypes.string_at(0)"
KILLED = "os.kill(os.getpid(), 9)"


def die(profile: Path, end: str, *words: str) -> None:
    """Let another process take the mark of ``profile`` and come to a bad end."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "app")}
    command = [sys.executable, "-c", DYING.format(end=end), str(profile), *words]
    done = subprocess.run(command, check=False, capture_output=True, env=environment)
    assert done.returncode != 0


def taken(profile: Path) -> RunningMark:
    mark = RunningMark(profile)
    mark.take()
    return mark


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir()
    return folder


def test_a_clean_end_leaves_nothing(profile: Path) -> None:
    mark = taken(profile)
    mark.opened()
    assert (profile / "running.txt").stat().st_mode & 0o077 == 0
    mark.remove()
    assert list(profile.iterdir()) == []
    again = taken(profile)
    assert again.last == Ended()
    again.remove()


def test_a_profile_that_is_not_there_yet_gets_its_mark_once_the_window_is_open(
    tmp_path: Path,
) -> None:
    mark = taken(tmp_path / "new")
    assert not (tmp_path / "new").exists()
    mark.opened()
    assert (tmp_path / "new" / "running.txt").is_file()
    mark.remove()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal 9")
def test_a_killed_one_leaves_a_report_that_says_so(profile: Path) -> None:
    die(profile, KILLED, "opened")
    mark = taken(profile)
    assert mark.last == Ended(str(profile / "crash.txt"), 0)
    report = (profile / "crash.txt").read_text()
    assert "ended from outside" in report
    assert "Tsubo 0." in report
    assert (profile / "crash.txt").stat().st_mode & 0o077 == 0
    mark.remove()
    again = taken(profile)
    assert again.last == Ended(), "it is told once"
    again.remove()


def test_a_crash_is_reported_with_the_lines_where_it_happened(profile: Path) -> None:
    die(profile, SEGMENTS, "opened")
    mark = taken(profile)
    report = Path(mark.last.report).read_text()
    assert "most recent call first" in report
    assert "ended from outside" not in report
    mark.remove()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal 9")
def test_starts_that_fail_are_counted_until_one_succeeds(profile: Path) -> None:
    counts = []
    for _ in range(3):
        die(profile, KILLED)
        mark = RunningMark(profile)
        mark.take()
        counts.append(mark.last.failures)
        os.close(mark._handle)  # type: ignore[arg-type]  # as if this start failed too
    assert counts == [1, 3, 5]
    die(profile, KILLED, "opened")
    mark = taken(profile)
    assert mark.last.failures == 0
    mark.remove()


def test_only_one_has_the_mark(profile: Path) -> None:
    first = taken(profile)
    second = taken(profile)
    assert (first.taken, second.taken) == (False, True)
    second.opened()
    second.note("from the second")
    second.remove()
    assert "from the second" not in (profile / "running.txt").read_text()
    first.remove()
    third = taken(profile)
    assert not third.taken
    third.remove()


def test_what_was_noted_stands_in_the_report(profile: Path) -> None:
    die(profile, "mark.note('ValueError: an odd angle'); os._exit(1)")
    mark = taken(profile)
    report = Path(mark.last.report).read_text()
    assert "an odd angle" in report
    assert "ended from outside" not in report
    mark.remove()


def test_a_report_that_cannot_be_written_is_no_report(profile: Path) -> None:
    (profile / "running.txt").write_text("Tsubo\nTry to open: x\n")
    (profile / "crash.txt").mkdir()
    mark = taken(profile)
    assert mark.last == Ended("", 1)
    mark.remove()


def test_where_nothing_can_be_written_there_is_no_mark_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file in the folder's place")
    mark = taken(tmp_path / "profile")
    mark.opened()
    mark.note("nowhere")
    mark.remove()
    assert not mark.taken


def test_where_nothing_can_be_locked_nobody_else_is_supposed_to_have_the_mark(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(_handle: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(running_mark, "_lock", refusing)
    mark = RunningMark(profile)
    mark.take()
    assert not mark.taken


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal 9")
@pytest.mark.parametrize(
    ("end", "told"), [(KILLED, False), (SEGMENTS, True), ("mark.note('ValueError')", True)]
)
def test_an_end_with_the_login_is_no_crash_unless_it_left_a_trace(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str, told: bool
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "display")
    (tmp_path / "display").touch()
    die(profile, f"{end}; {KILLED}", "opened")
    os.utime(tmp_path / "display", (1, 1))
    mark = taken(profile)
    assert bool(mark.last.report) is told
    mark.remove()
    die(profile, f"{end}; {KILLED}", "opened")
    mark = taken(profile)
    assert mark.last.report, "the login goes on"
    mark.remove()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal 9")
def test_a_start_that_failed_in_another_login_still_counts(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    die(profile, KILLED)
    monkeypatch.setenv("WAYLAND_DISPLAY", "another")
    mark = taken(profile)
    assert mark.last == Ended(str(profile / "crash.txt"), 1)
    mark.remove()


@pytest.mark.parametrize(("home", "told"), [("/home/anna", "~/tsubo/app.py"), ("/", None)])
def test_a_report_does_not_tell_whose_home_it_was(
    profile: Path, monkeypatch: pytest.MonkeyPatch, home: str, told: str | None
) -> None:
    monkeypatch.setenv("HOME", home)
    monkeypatch.setenv("USERPROFILE", home)
    (profile / "running.txt").write_text('File "/home/anna/tsubo/app.py"\n')
    mark = taken(profile)
    assert f'"{told or "/home/anna/tsubo/app.py"}"' in Path(mark.last.report).read_text()
    mark.remove()
