"""The display: its screens, the system's letters, and what is said where they are not enough."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from tests.commands.asking import ROOT
from tsubo.commands.checkup import finding_of
from tsubo.commands.checkup_display import display_checkup
from tsubo.domain.checkup import Finding, Level
from tsubo.ui import labels


def found() -> dict[str, Finding]:
    return {finding.id: finding for finding in display_checkup()}


def test_qt_and_its_screens_are_named(qapp: QApplication) -> None:
    seen = found()
    assert seen["qt"].words.count(".") >= 2
    assert "800 × 800 at 100 %" in seen["screens"].words
    assert seen["screens"].level is Level.FINE


def test_a_screen_too_small_for_the_window_is_told(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda *_: "xcb")
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(640, 480))
    assert found()["screens"].level is Level.PROBLEM


@pytest.mark.parametrize("there", [True, False])
def test_chinese_characters_are_looked_for(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    monkeypatch.setattr(labels, "has_glyphs", lambda *_: there)
    assert (found()["signs"].level is Level.FINE) is there


def test_without_any_font_that_is_what_is_said(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontInfo, "family", lambda _: "")
    seen = found()
    assert seen["fonts"].level is Level.GRAVE
    assert "signs" not in seen


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig is Linux's")
def test_the_names_that_fontconfig_always_knows_are_no_fonts(tmp_path: Path) -> None:
    settings = tmp_path / "fonts.conf"
    settings.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>")
    words = "from tsubo.__main__ import main; main(['doctor', '--part', 'display'])"
    where = {"PYTHONPATH": str(ROOT / "app"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", words],
        capture_output=True,
        check=True,
        env={**os.environ, **where, "FONTCONFIG_FILE": str(settings)},
    )
    last = finding_of(json.loads(done.stdout.splitlines()[-1]))
    assert (last.id, last.level) == ("fonts", Level.GRAVE)
