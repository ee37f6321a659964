"""Starting and leaving the real process: what is loaded when, and how it goes when told to."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from tests.commands.asking import ROOT
from tsubo.__main__ import main as tsubo
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.storage.settings_file import SettingsFile

LATE = {"pydantic", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech", "PySide6.QtCharts"}

SKIPPER = """
import sys
from PySide6.QtCore import QTimer
from tsubo.commands import program
from tsubo.session.actions import Begin, Steer

class Skipper(program.Program):
    def __init__(self, *args):
        super().__init__(*args)
        self.ready.connect(lambda: QTimer.singleShot(200, self.begin))
    def begin(self):
        self.ask(Begin.ROUTINE)
        for _ in range(5):
            self.ask(Steer.SKIP)
        {then}
        print("on", flush=True)

program.Program = Skipper
from tsubo.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def started(code: str, *words: str) -> subprocess.Popen[str]:
    """Start a fresh Python with the program."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "app"), "QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.mark.parametrize("moment", ["first-frame", "ready"])
def test_nothing_heavy_is_loaded_by_then(profile: Path, moment: str) -> None:
    SettingsFile(profile).write(Memory(agreed=True))
    code = (
        "import sys\nfrom tsubo.__main__ import main\ncode = main(sys.argv[1:])\n"
        "print(*sys.modules)\nsys.exit(code)"
    )
    done = started(code, "--profile", str(profile), "--quit-after", moment)
    out, err = done.communicate(timeout=60)
    assert (done.returncode, err) == (0, "")
    assert "PySide6.QtWidgets" in out.split()
    assert not LATE & set(out.split())


def test_without_a_home_folder_one_sentence_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unknown(*_: object, **__: object) -> Path:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.setattr(platformdirs, "user_data_path", unknown)
    assert tsubo(["doctor"]) == 2
    said = capsys.readouterr()
    assert said.err == (
        "tsubo: You have no home folder to keep files in. Set HOME, or name a --profile.\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_closes_it_and_keeps_the_session(profile: Path, name: str) -> None:
    SettingsFile(profile).write(Memory(pain=Pain.LEFT, agreed=True))
    program = started(SKIPPER.format(then=""), "--profile", str(profile))
    assert program.stdout is not None
    assert program.stdout.readline() == "on\n"
    program.send_signal(getattr(signal, name))
    _, err = program.communicate(timeout=60)
    assert (program.returncode, err) == (0, "")
    kept = json.loads((profile / "settings.json").read_text())["unfinished"]
    here = {"point": "li4", "side": "right", "into": 2}
    assert kept == {"only": None, "pain": "left", "phase": 5, **here}


def test_an_unforeseen_problem_is_written_down_and_the_window_stays(profile: Path) -> None:
    SettingsFile(profile).write(Memory(agreed=True))
    then = "QTimer.singleShot(0, lambda: 1 / 0); QTimer.singleShot(50, self.window.close)"
    program = started(SKIPPER.format(then=then), "--profile", str(profile))
    _, err = program.communicate(timeout=60)
    assert (program.returncode, err) == (0, "")
    assert "ZeroDivisionError" in (profile / "problem.txt").read_text()
