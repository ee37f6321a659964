"""Whatever stands in the way is one sentence, and in sight of whoever started from a menu."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.commands.asking import ROOT, Tsubo
from tsubo.commands import refusing

LONG = "a" * 300


@pytest.mark.skipif(sys.platform == "win32", reason="Windows finds no such file instead")
@pytest.mark.parametrize(
    "words",
    [
        ("check", LONG),
        ("sheet", "--pain", "left", "--out", f"{LONG}.pdf"),
        ("track", "--pain", "left", "--out", f"{LONG}.wav"),
        ("--profile", LONG, "plan", "--pain", "left"),
        ("--profile", LONG),
    ],
)
def test_a_name_that_is_too_long_is_one_sentence(
    tsubo: Tsubo, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    heard = tsubo(*words)
    assert heard.code == 2
    assert heard.err.startswith("tsubo: aaa")
    assert heard.err.endswith("cannot be used (File name too long).\n")
    assert heard.err.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk always full")
def test_a_disk_without_room_for_the_answer_is_one_sentence(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tsubo", "--profile", str(tmp_path), "points"],
            env={**os.environ, "PYTHONPATH": str(ROOT / "app")},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    words = "tsubo: Something cannot be read or written (No space left on device).\n"
    assert done.stderr == words


@pytest.mark.parametrize(("words", "shown"), [((), True), (("plan", "--pain", "left"), False)])
def test_where_a_window_was_to_open_a_window_says_why_not(
    tsubo: Tsubo,
    words: tuple[str, ...],
    shown: bool,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> None:
    said: list[str] = []
    monkeypatch.setattr(refusing, "_has_display", lambda: True)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    heard = tsubo("--person", "Zoe", *words)
    assert said == ([heard.err.removeprefix("tsubo: ").rstrip()] if shown else [])
    assert qapp is QApplication.instance()


@pytest.mark.parametrize(
    ("environment", "seen"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({}, False),
    ],
)
def test_no_window_is_tried_where_none_would_be_seen(
    environment: dict[str, str], seen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", "linux")
    said: list[str] = []
    monkeypatch.setattr(refusing, "show_words", said.append)
    refusing.refuse(ValueError("So it is."), with_window=True)
    assert said == (["So it is."] if seen else [])
