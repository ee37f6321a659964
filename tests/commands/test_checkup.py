"""The checkup: whatever is missing or broken is a calm line, and no line is personal."""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.commands.asking import Tsubo, imported_by
from tsubo.commands import checkup as module
from tsubo.commands.checkup import checkup, finding_of, guarded, line_of
from tsubo.domain.checkup import Finding, Level, problem, report, worst
from tsubo.domain.health import Answer, Health, Reply
from tsubo.domain.memory import Memory
from tsubo.storage.journal.opening import open_journal
from tsubo.storage.settings_file import SettingsFile

FINE = Finding("a", "Letters", "there")
MARK = "Rumpelstiltskin"


def program(lines: str, end: str = "") -> list[str]:
    """Return a program in place of ours that says ``lines`` and ends as ``end`` does."""
    return ["-c", f"import os, time; print({lines!r}, flush=True); {end or 'pass'}"]


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the processes of their own, which other tests look at."""
    monkeypatch.setattr(module, "_aside", lambda part: iter([Finding(part, part, "seen")]))


def found(profile: Path) -> dict[str, Finding]:
    return {finding.id: finding for finding in checkup(profile)}


@pytest.mark.usefixtures("alone")
def test_each_thing_is_looked_at(tmp_path: Path) -> None:
    ids = set(found(tmp_path))
    everywhere = {"tsubo", "python", "system", "data", "settings", "journal", "rights", "space"}
    everywhere |= {"clock"}
    assert everywhere | {"instance", "display", "sound"} <= ids
    if sys.platform == "linux":
        assert {"reader", "notices"} <= ids


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(
    "look", ["_versions", "_data", "_profile", "_clock", "_instance", "_buses"]
)
def test_a_look_that_fails_is_a_calm_line_without_its_details(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, look: str
) -> None:
    def fail(*_: object) -> Iterable[Finding]:
        raise ZeroDivisionError(MARK)

    monkeypatch.setattr(module, look, fail)
    findings = list(checkup(tmp_path))
    text = report(findings)
    assert "could not be looked at (ZeroDivisionError)" in text
    assert MARK not in text
    assert len(findings) > 5, "the others are looked at all the same"


def test_a_look_that_fails_half_way_keeps_what_it_found() -> None:
    def half() -> Iterable[Finding]:
        yield FINE
        raise ImportError("libqt.so")

    first, second = guarded(("qt", "Qt"), half, grave=True)
    assert first == FINE
    assert second.level is Level.GRAVE


def test_a_finding_comes_over_as_it_was() -> None:
    for finding in (FINE, problem(("x", "X"), "broken", "Mend it."), problem(("x", "X"), "a", "b")):
        assert finding_of(json.loads(line_of(finding))) == finding


@pytest.mark.parametrize(("part", "level"), [("display", Level.GRAVE), ("sound", Level.PROBLEM)])
@pytest.mark.parametrize("end", ["os.abort()", "os._exit(1)"])
def test_a_process_that_dies_is_one_more_line(
    monkeypatch: pytest.MonkeyPatch, part: str, level: Level, end: str
) -> None:
    said = f"{line_of(FINE)}\nqt.qpa: nonsense\n{{}}"
    monkeypatch.setattr(module, "ourselves", lambda *_: (sys.executable, program(said, end)))
    first, last = module._aside(part)
    assert first == FINE
    assert last.level is level
    assert last.mend


def test_a_process_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE_SECONDS", 0.5)
    hanging = program(line_of(FINE), "import threading; threading.Event().wait(60)")
    monkeypatch.setattr(module, "ourselves", lambda *_: (sys.executable, hanging))
    *_, last = module._aside("sound")
    assert "do not answer" in last.words


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_that_is_what_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ourselves", lambda *_: (sys.executable, program("", "os.abort()")))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    (finding,) = module._aside("display")
    assert "none here" in finding.words
    monkeypatch.setenv("DISPLAY", ":77")
    (finding,) = module._aside("display")
    assert "Qt cannot open" in finding.words


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"DISPLAY": ":4711"}, "it does not answer"),
        ({"WAYLAND_DISPLAY": "tsubo-none"}, "it does not answer"),
        ({"QT_QPA_PLATFORM": "tsubo-none"}, "Qt does not know what QT_QPA_PLATFORM asks for"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_display_that_does_not_answer_is_told_from_one_that_qt_cannot_use(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], words: str
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    *_, last = module._aside("display")
    assert (last.words, last.level) == (words, Level.GRAVE)


def test_what_may_not_be_read_is_told_as_that() -> None:
    def locked() -> Iterable[Finding]:
        raise PermissionError(MARK)

    (finding,) = guarded(("profile", "Your files"), locked)
    assert finding.words == "cannot be read"
    assert "right" in finding.mend


# --- The command ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("finding", "code"),
    [
        (FINE, 0),
        (problem(("b", "Sound"), "none", "Connect one."), 1),
        (problem(("b", "Display"), "none", "Start it there.", grave=True), 2),
    ],
)
def test_the_exit_code_is_that_of_the_worst_finding(
    tsubo: Tsubo, monkeypatch: pytest.MonkeyPatch, finding: Finding, code: int
) -> None:
    monkeypatch.setattr("tsubo.commands.doctor.checkup", lambda _profile: iter([FINE, finding]))
    heard = tsubo("doctor")
    assert (heard.code, heard.err) == (code, "")
    assert heard.out == report([FINE]) + "\n" + report([finding]) + "\n"
    heard = tsubo("doctor", "--json")
    assert heard.code == code
    assert [one["level"] for one in json.loads(heard.out)["findings"]] == [
        "ok",
        finding.level.value,
    ]


def test_the_command_itself_needs_no_qt(tmp_path: Path) -> None:
    loaded = imported_by(
        "from pathlib import Path\nfrom tsubo.commands import checkup, doctor\n"
        "checkup._aside = lambda part: ()\n"
        f"assert list(checkup.checkup(Path({str(tmp_path)!r})))"
    )
    assert "tsubo" in loaded
    assert not loaded & {"PySide6", "shiboken6"}


def test_the_whole_of_it_is_said_and_holds_nothing_personal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything that could name somebody holds one word, and the real report does not."""
    home = tmp_path / MARK
    profile = home / "share" / "tsubo"
    health = Health({"pregnancy": Answer(Reply.YES)})
    another = profile / "people" / "2"
    for folder in (profile, another):
        SettingsFile(folder).write(Memory(agreed=True, health=health))
        opened = open_journal(folder)
        assert opened.journal is not None
        opened.journal.close()
    (profile / f"{MARK}.txt").write_text(MARK)
    (another / "person.json").write_text(json.dumps({"name": MARK}))
    (another / "journal.sqlite").write_bytes(MARK.encode() * 100)
    (profile / "settings.json").write_text(f'{{"version": 1, "preferences": "{MARK}"}}')
    for name in ("HOME", "USER", "LOGNAME", "HOSTNAME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home) if name in ("HOME", "USERPROFILE") else MARK)
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "share"))
    command = [sys.executable, "-m", "tsubo", "--profile", str(profile), "doctor"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.stdout.count("\n") > 12
    assert "Traceback" not in done.stderr
    for private in (MARK, str(home), str(profile), "pregnan", "yes"):
        assert private.lower() not in done.stdout.lower()
    assert "a settings file cannot be read" in done.stdout
    assert "damaged" in done.stdout


def test_the_findings_of_a_process_of_its_own_are_the_real_ones() -> None:
    display, sound = list(module._aside("display")), list(module._aside("sound"))
    assert {"qt", "platform", "screens", "fonts"} <= {one.id for one in display}
    assert {"voice", "device"} <= {one.id for one in sound}
    assert worst(display) is not Level.GRAVE
