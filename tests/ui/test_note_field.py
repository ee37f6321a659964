"""A note is written where the cursor is, and never longer than the journal takes."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tsubo.ui.colours import DARK, LIGHT, Colour, palette_of
from tsubo.ui.note_field import LONGEST, NoteField
from tsubo.ui.style import style_sheet


@pytest.fixture
def field(qtbot: QtBot) -> NoteField:
    """Return a field that shows what was written, as the window does."""
    widget = NoteField()
    qtbot.addWidget(widget)
    widget.written.connect(widget.show_note)
    widget.show()
    return widget


def go_to(field: NoteField, place: int) -> None:
    cursor = field.textCursor()
    cursor.setPosition(place)
    field.setTextCursor(cursor)


def paste(field: NoteField, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    field.insertFromMimeData(data)


def test_what_is_written_is_told(field: NoteField) -> None:
    heard: list[str] = []
    field.written.connect(heard.append)
    QTest.keyClicks(field, "ok")
    assert heard == ["o", "ok"]


def test_showing_a_note_tells_nothing(field: NoteField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.written):
        field.show_note("kept")
    assert field.toPlainText() == "kept"


def test_of_a_paste_that_is_too_long_the_end_is_left_out(field: NoteField) -> None:
    paste(field, "a" * (LONGEST + 5))
    assert field.toPlainText() == "a" * LONGEST
    assert field.textCursor().position() == LONGEST


@pytest.mark.parametrize("sign", ["b", "\N{SLIGHTLY SMILING FACE}"])
def test_what_was_written_before_and_after_stays(field: NoteField, sign: str) -> None:
    field.show_note("start" + "a" * (LONGEST - 10) + "\nend")
    go_to(field, 5)
    paste(field, sign * 30)
    text = field.toPlainText()
    assert text.startswith("start" + sign + "a")
    assert text.endswith("a\nend")
    assert len(text) == LONGEST
    assert field.textCursor().position() == 5 + len(sign.encode("utf-16-le")) // 2


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_full_note_takes_nothing_more(field: NoteField, key: Qt.Key) -> None:
    field.show_note("a" * LONGEST)
    go_to(field, 3)
    QTest.keyClick(field, key)
    assert field.toPlainText() == "a" * LONGEST
    assert field.textCursor().position() == 3


def test_in_a_full_note_a_letter_takes_the_place_of_what_is_selected(field: NoteField) -> None:
    field.show_note("a" * LONGEST)
    field.selectAll()
    QTest.keyClicks(field, "b")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.toPlainText() == ""


def test_of_what_an_input_method_writes_too_much_counts_for_nothing(
    field: NoteField, qtbot: QtBot
) -> None:
    field.show_note("a" * LONGEST)
    field.moveCursor(QTextCursor.MoveOperation.End)
    event = QInputMethodEvent()
    event.setCommitString("bc")
    with qtbot.waitSignal(field.written, timeout=0) as heard:
        QApplication.sendEvent(field, event)
    assert heard.args == ["a" * LONGEST]
    assert field.textCursor().position() == LONGEST + 2


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_it_has_the_border_of_every_text_field(field: NoteField, theme: dict[Colour, str]) -> None:
    palette = palette_of(theme)
    field.setStyleSheet(style_sheet(palette, 1.0))
    field.clearFocus()
    picture = field.grab().toImage()
    edge = picture.pixelColor(0, picture.height() // 2)
    assert edge == palette.color(Colour.BORDER.value)
