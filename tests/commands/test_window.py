"""From the start to the end of the real process: crashes, failed starts, second starts, signals."""

import signal
import sys
from pathlib import Path

import pytest

from tests.commands.watched_start import started
from tsubo.commands import window
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Preferences
from tsubo.storage import window_place_file
from tsubo.storage.settings_file import SettingsFile

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

CLOSE = "QTimer.singleShot(0, self._program.window.close)"
CRASH = "import ctypes; ctypes.string_at(0)"
THREAD = """import threading
        def fail(): raise ValueError('beside the window')
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        def told(): self.tell(); self._program.window.close()
        QTimer.singleShot(0, told)"""
BROKEN = (
    "from tsubo.commands import program\n"
    "def fail(*_, **__): raise ValueError('an odd angle')\n"
    "program.Program._new_loop = fail"
)
UNMADE = (
    "from tsubo.ui import window\n"
    "def fail(*_, **__): raise ValueError('an odd angle')\n"
    "window.Window.__init__ = fail"
)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    SettingsFile(folder).write(Memory(Preferences(circles=7), agreed=True))
    return folder


def kinds(heard: dict[str, list[list[str]]]) -> list[str]:
    return [kind for kind, _ in heard["told"]]


# --- Crashes ----------------------------------------------------------------------------


def test_after_a_clean_end_nothing_is_told(profile: Path) -> None:
    for _ in range(2):
        with started(profile, then=CLOSE) as tsubo:
            assert tsubo.hear() == {"page": "map", "told": [], "circles": 7}
            assert tsubo.end() == (0, "")
    assert not (profile / "running.txt").exists()
    assert not list((profile.parent / "runtime").iterdir())


def test_a_killed_one_is_told_at_the_next_start_and_only_then(profile: Path) -> None:
    with started(profile) as tsubo:
        tsubo.hear()
        tsubo.send(signal.SIGKILL)
        tsubo.end()
    report = str(profile / "crash.txt")
    with started(profile, then=CLOSE) as tsubo:
        assert tsubo.hear()["told"] == [["crashed", report]]
        assert tsubo.end() == (0, "")
    with started(profile, then=CLOSE) as tsubo:
        assert tsubo.hear()["told"] == []
        tsubo.end()
    assert "ended from outside" in Path(report).read_text()


def test_a_crash_inside_tells_where_it_was(profile: Path) -> None:
    with started(profile, then=CRASH) as tsubo:
        tsubo.hear()
        assert tsubo.end()[0] != 0
    with started(profile, then=CLOSE) as tsubo:
        assert kinds(tsubo.hear()) == ["crashed"]
        tsubo.end()
    assert "in settle" in (profile / "crash.txt").read_text()


def test_settings_are_set_back_when_that_is_wanted(profile: Path) -> None:
    with started(profile, "--safe", then=CLOSE) as tsubo:
        heard = tsubo.hear()
        assert heard["told"] == [["safe start", str(profile / "settings.kept.json")]]
        assert heard["circles"] == Preferences().circles
        tsubo.end()


def test_what_ends_a_thread_is_written_down_and_told_in_the_window(profile: Path) -> None:
    with started(profile, then=THREAD) as tsubo:
        assert kinds(tsubo.hear()) == []
        assert kinds(tsubo.hear()) == ["problem"]
        assert tsubo.end() == (0, "")
    assert "beside the window" in (profile / "problem.txt").read_text()


# --- Starts that fail -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "moment"), [(BROKEN, "ready"), (UNMADE, "ready"), (UNMADE, "first-frame")]
)
def test_a_measured_start_that_fails_ends_with_one_sentence(
    profile: Path, before: str, moment: str
) -> None:
    with started(profile, "--quit-after", moment, before=before) as tsubo:
        code, said = tsubo.end()
    assert code == 1
    assert said.count("\n") == 1
    assert "could not open" in said
    assert "an odd angle" in (profile / "problem.txt").read_text()


def test_the_third_start_after_two_that_failed_sets_the_settings_back(profile: Path) -> None:
    for _ in range(2):
        with started(profile, "--quit-after", "ready", before=BROKEN) as tsubo:
            assert tsubo.end()[0] == 1
    with started(profile, then=CLOSE) as tsubo:
        heard = tsubo.hear()
        assert kinds(heard) == ["crashed", "safe start"]
        assert heard["circles"] == Preferences().circles
        assert tsubo.end() == (0, "")
    assert "an odd angle" in (profile / "crash.txt").read_text()
    with started(profile, then=CLOSE) as tsubo:
        assert kinds(tsubo.hear()) == []
        tsubo.end()


# --- Two at once ------------------------------------------------------------------------


def test_a_second_start_is_handed_to_the_first(profile: Path) -> None:
    with started(profile) as first:
        assert first.hear()["page"] == "map"
        with started(profile) as second:
            assert second.end() == (0, "")
        assert first.hear()["page"] == "map"
        with started(profile, "--start") as second:
            assert second.end() == (0, "")
        assert first.hear()["page"] == "before"
        first.send(signal.SIGTERM)
        assert first.end()[0] == 0


def test_a_start_can_begin_the_routine(profile: Path) -> None:
    with started(profile, "--start", then=CLOSE) as tsubo:
        assert tsubo.hear()["page"] == "before"
        tsubo.end()


def test_before_the_first_page_is_read_a_start_leads_there(tmp_path: Path) -> None:
    with started(tmp_path / "new", "--start", then=CLOSE) as tsubo:
        assert tsubo.hear()["page"] == "first run"
        assert tsubo.end() == (0, "")


def test_a_first_one_that_hangs_is_told_in_one_sentence(profile: Path) -> None:
    with started(profile) as first:
        first.hear()
        first.send(signal.SIGSTOP)
        with started(profile) as second:
            code, said = second.end()
        first.send(signal.SIGCONT)
        assert (code, said.count("\n")) == (1, 1)
        assert "does not answer" in said


def test_a_measured_start_goes_on_beside_a_tsubo_that_is_open(profile: Path) -> None:
    with started(profile) as first:
        first.hear()
        with started(profile, "--quit-after", "ready") as second:
            assert second.end() == (0, "")
        first.send(signal.SIGTERM)
        assert first.end() == (0, "")


# --- Ending -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_ends_it_even_with_a_dialog_open(profile: Path, name: str) -> None:
    dialog = (
        "from tsubo.session.actions import Errand; "
        "self._program.window.errandAsked.emit(Errand.SAVE_ONE_PAGE); self.tell()"
    )
    with started(profile, then=dialog) as tsubo:
        tsubo.hear()
        tsubo.hear()
        tsubo.send(getattr(signal, name))
        assert tsubo.end()[0] == 0
    assert not (profile / "running.txt").exists()


def test_the_file_of_places_is_looked_for_under_its_name() -> None:
    assert window.PLACES == window_place_file.FILE
