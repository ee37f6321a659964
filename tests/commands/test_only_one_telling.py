"""The sentence for somebody without a terminal is shown in a window, where there is a screen."""

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from tsubo.commands import only_one_telling
from tsubo.commands.only_one_telling import show_words


@pytest.mark.parametrize(("unseen", "shown"), [(False, ["It hangs."]), (True, [])])
def test_it_is_shown_where_there_is_a_screen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, unseen: bool, shown: list[str]
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(only_one_telling, "is_unseen", lambda: unseen)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: seen.append(box.text()))
    show_words("It hangs.")
    assert seen == shown
