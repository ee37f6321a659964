"""The guide's upper bar: notes are read there at every width, and cover nothing."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_guide import CLOCKWISE, NOTES
from tsubo.ui.guide.header import GuideHeader


@pytest.fixture
def header(qtbot: QtBot) -> Iterator[GuideHeader]:
    """Give the bar in the size that it has in the design."""
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.resize(2560, 200)
    header = GuideHeader(behind)
    header.resize(1280, 64)
    header.show_guide(CLOCKWISE)
    behind.show()
    yield header


def test_notes_stand_in_one_line_and_their_sentences_in_its_tool_tip(header: GuideHeader) -> None:
    header.show_notes(NOTES)
    assert header.note.text() == "Lighter: at most 2 of 10  ·  No sound"
    assert all(note.words in header.note.toolTip() for note in NOTES)
    header.show_notes(())
    assert header.note.text() == header.note.toolTip() == ""
    assert not header.note.isVisible()


@pytest.mark.parametrize("width", [900, 960, 1100, 1280, 2560])
@pytest.mark.parametrize("height", [51, 64, 96])
def test_notes_are_read_at_every_width(header: GuideHeader, width: int, height: int) -> None:
    header.resize(width, height)
    header.show_guide(replace(CLOCKWISE, header="Lower back, 4 of 6"))
    header.show_notes(NOTES)
    assert header.note.isVisible()
    assert header.note.font().pixelSize() >= 13
    assert header.note.taken_height() <= header.height()
    others = (header.station, header.left, header.sound, header.feels_wrong)
    assert not any(header.note.geometry().intersects(other.geometry()) for other in others)


def test_without_any_sound_to_be_had_the_speaker_is_crossed(header: GuideHeader) -> None:
    heard = header.sound.grab().toImage()
    header.show_guide(replace(CLOCKWISE, sound_heard=False))
    assert header.sound.grab().toImage() != heard
    assert header.sound.accessibleName() == "Sound off"
