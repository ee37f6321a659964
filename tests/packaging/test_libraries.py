"""The dynamic linker's answer is read rightly, and the display decides what is needed."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from bootstrap import libraries
from bootstrap.debian import PACKAGES
from bootstrap.project import Project
from bootstrap.voice import Trouble

ANSWER = """\
libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-cursor.so.0 => not found
\tlibQt6Core.so.6 => /x/libQt6Core.so.6 (0x00007f)
\tlibEGL.so.1 => not found
libother.so:
\tlibEGL.so.1 => not found
"""


def test_ldd_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(words: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(words, 1, ANSWER)

    monkeypatch.setattr(subprocess, "run", answer)
    assert libraries.not_found([Path("x")]) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_no_files_no_question() -> None:
    assert libraries.not_found([]) == []


def test_no_ldd_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: Any, **__: Any) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(subprocess, "run", none)
    with pytest.raises(Trouble, match="no ldd"):
        libraries.not_found([Path("x")])


@pytest.mark.parametrize(
    ("env", "parts"),
    [
        ({}, ("base",)),
        ({"DISPLAY": ":0"}, ("base", "xcb")),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, ("base", "xcb")),
        ({"WAYLAND_DISPLAY": "w"}, ("base", "wayland")),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=1x1"}, ("base",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, ("base", "wayland")),
    ],
)
def test_the_display_decides(env: dict[str, str], parts: tuple[str, ...]) -> None:
    assert libraries.needed_parts(env) == parts


def test_no_font_counts_as_missing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "any_font", lambda: False)
    assert libraries.missing_for(project, ["base", "xcb"]) == {"base": [libraries.FONT]}
    assert libraries.FONT in PACKAGES


def test_qt_version(project: Project) -> None:
    assert libraries.qt_version(project) == ""
    (project.site_packages / "pyside6_essentials-6.11.3.dist-info").mkdir(parents=True)
    assert libraries.qt_version(project) == "6.11.3"
