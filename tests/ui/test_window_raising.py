"""The window comes forward, and the leave it does so by is used once."""

import os

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.window_raising import bring_forward


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_out_of_the_task_bar_it_keeps_its_size(window: QWidget) -> None:
    window.showMaximized()
    window.showMinimized()
    bring_forward(window, "")
    assert window.isVisible()
    assert not window.isMinimized()
    assert window.isMaximized()


def test_the_token_is_there_for_qt_and_gone_afterwards(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str | None] = []
    monkeypatch.setattr(
        window, "activateWindow", lambda: seen.append(os.environ.get("XDG_ACTIVATION_TOKEN"))
    )
    bring_forward(window, "leave-7")
    bring_forward(window, "")
    assert seen == ["leave-7", None]
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
