"""The guide's large controls: words of two lines are as large as those of one."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_guide import CLOCKWISE
from tsubo.ui.colours import LIGHT, palette_of
from tsubo.ui.guide import controls
from tsubo.ui.guide.controls import GuideControl, GuideControls

AGAIN = replace(CLOCKWISE, stop="Again\nto stop", stop_armed=True)


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[GuideControls]:
    """Give the bar in the size that it has in the design."""
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.setPalette(palette_of(LIGHT))
    bar = GuideControls(behind)
    bar.resize(1280, 112)
    bar.show_guide(CLOCKWISE)
    yield bar


def inked_rows(button: GuideControl) -> int:
    """Return over how many rows of pixels the words reach."""
    image = button.grab().toImage()
    ground = image.pixelColor(8, 8)
    columns = range(image.width() // 3, image.width() - 8)
    rows = range(6, image.height() - 6)
    inked = [y for y in rows if any(image.pixelColor(x, y) != ground for x in columns)]
    return max(inked) - min(inked)


@pytest.mark.parametrize("size", [(720, 87), (1280, 112)])
def test_words_in_two_lines_are_as_large_as_the_others(
    bar: GuideControls, size: tuple[int, int]
) -> None:
    bar.resize(*size)
    one = inked_rows(bar.stop)
    bar.show_guide(AGAIN)
    assert bar.stop.accessibleName() == "Again to stop"
    assert inked_rows(bar.stop) >= 1.8 * one


def test_with_large_text_no_key_is_named(
    bar: GuideControls, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = bar.stop.grab().toImage()
    monkeypatch.setattr(controls, "text_scale", lambda: 1.5)
    assert bar.stop.grab().toImage() != named
