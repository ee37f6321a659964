"""Words: strong ones marked, all of them escaped, and none in signs no font has."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tsubo.domain.words import plain
from tsubo.ui.fonts import sized
from tsubo.ui.labels import Align, Label, has_glyphs, rich


def test_strong_words_are_strong_and_everything_is_escaped() -> None:
    assert rich("**left** hand") == '<span style="font-weight:600">left</span> hand'
    assert rich("a < b & **<c>**").startswith("a &lt; b &amp; <span")
    assert "<c>" not in rich("**<c>**")


def test_a_screen_reader_hears_no_asterisks(qtbot: QtBot) -> None:
    label = Label(16, line=24)
    qtbot.addWidget(label)
    label.show_words("**Not if** you are pregnant")
    heard = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert heard == plain("**Not if** you are pregnant") == "Not if you are pregnant"


def test_signs_without_a_glyph_are_noticed(qapp: object) -> None:
    assert has_glyphs("LI4 · Hegu", sized(15))
    assert not has_glyphs("a\U00012000", sized(15)), "no font here has cuneiform"


def test_a_label_without_words_takes_no_room(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    column = QVBoxLayout(parent)
    label = Label(16)
    column.addWidget(label)
    label.show_words("here")
    height = parent.sizeHint().height()
    label.show_words("")
    assert parent.sizeHint().height() < height
    label.show_words("again")
    assert parent.sizeHint().height() == height


def test_words_given_before_a_layout_open_no_window(qtbot: QtBot) -> None:
    label = Label(16)
    qtbot.addWidget(label)
    label.show_words("words")
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_words_begin_where_the_window_is_read_from(qtbot: QtBot) -> None:
    leading, trailing = Label(16), Label(16, align=Align.TRAILING)
    for label in (leading, trailing):
        qtbot.addWidget(label)
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert leading.alignment() & Qt.AlignmentFlag.AlignRight
    assert trailing.alignment() & Qt.AlignmentFlag.AlignLeft
