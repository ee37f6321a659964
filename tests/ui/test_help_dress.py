"""What Qt made of Markdown gets the design's looks."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tsubo.session.parts.help import TopicPart
from tsubo.storage.places import help_folder
from tsubo.ui.help_text import HelpText


def test_a_table_of_words_needs_no_scroll_bar_at_any_width(qtbot: QtBot) -> None:
    words = (help_folder() / "settings.md").read_text(encoding="utf-8")
    text = HelpText()
    qtbot.addWidget(text)
    text.show_topic(TopicPart("settings", "Settings", words, str(help_folder()), "", 0))
    text.show()
    for width in range(660, 700, 3):
        text.resize(width, 500)
        QApplication.processEvents()
        assert text.horizontalScrollBar().maximum() == 0
