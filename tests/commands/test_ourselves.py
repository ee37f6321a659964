"""Tsubo starts itself: the same Python from a checkout, itself where it is a bundle."""

import subprocess
import sys
from pathlib import Path

import pytest

import tsubo
from tsubo import __version__
from tsubo.commands.ourselves import free_children, ourselves, ourselves_later

PACKAGE = Path(tsubo.__file__).parent


def test_it_is_the_same_tsubo_that_is_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(PACKAGE.parent))
    monkeypatch.chdir(tmp_path)
    Path("argparse.py").write_text("raise SystemExit('not this one')")
    program, words = ourselves("--version")
    done = subprocess.run([program, *words], capture_output=True, text=True, check=True)
    assert done.stdout == f"tsubo {__version__}\n"


def test_beside_the_package_the_present_folder_is_looked_into(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(PACKAGE.parent)
    assert ourselves("track") == (sys.executable, ["-m", "tsubo", "track"])


def test_a_bundle_is_its_own_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/Tsubo/tsubo")
    assert ourselves("track", "--pain", "left") == ("/opt/Tsubo/tsubo", ["track", "--pain", "left"])


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("/tmp/.mount_Tsubo", "/home/ada/Tsubo.AppImage"),
        ("/tmp/.mount_Shell", "/tmp/.mount_Tsubo/t"),
    ],
    ids=["we lie in the AppImage", "an AppImage started us"],
)
def test_what_outlives_an_appimage_is_its_file(
    monkeypatch: pytest.MonkeyPatch, folder: str, program: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/tmp/.mount_Tsubo/t")
    monkeypatch.setenv("APPIMAGE", "/home/ada/Tsubo.AppImage")
    monkeypatch.setenv("APPDIR", folder)
    assert ourselves_later("remind") == (program, ["remind"])
    assert ourselves("sound") == ("/tmp/.mount_Tsubo/t", ["sound"])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/own"},
            {"LD_LIBRARY_PATH": "/own"},
        ),
        ({"LD_LIBRARY_PATH": "/bundle", "HOME": "/h"}, {"HOME": "/h"}),
        ({"HOME": "/h"}, {"HOME": "/h"}),
    ],
)
def test_programs_that_a_bundle_starts_find_their_own_libraries(
    monkeypatch: pytest.MonkeyPatch, before: dict[str, str], after: dict[str, str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    free_children(before)
    assert before == after


def test_anywhere_else_the_persons_own_libraries_are_left_alone() -> None:
    environment = {"LD_LIBRARY_PATH": "/own"}
    free_children(environment)
    assert environment == {"LD_LIBRARY_PATH": "/own"}
