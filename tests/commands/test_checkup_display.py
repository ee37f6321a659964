"""The display: its screens, the system's letters, and what is said where they are not enough."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

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
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    seen = found()
    assert seen["fonts"].level is Level.PROBLEM
    assert "signs" not in seen
