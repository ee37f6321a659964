"""The pressure gauge: what is filled, what is outlined, and the line never to pass."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import panel_screen
from tsubo.ui.colours import LIGHT, Colour, palette_of
from tsubo.ui.gauge import CELLS, PressureGauge

_GAUGE = panel_screen().gauge
_WIDTH = 367


def _drawn(qtbot: QtBot, **changes: Any) -> QImage:
    gauge = PressureGauge()
    qtbot.addWidget(gauge)
    gauge.setPalette(palette_of(LIGHT))
    gauge.show_gauge(replace(_GAUGE, **changes))
    gauge.resize(_WIDTH, gauge.heightForWidth(_WIDTH))
    return gauge.grab().toImage()


def _filled(image: QImage) -> int:
    """Return how many cells have the accent in their middle."""
    each = (_WIDTH + 3) / CELLS
    middles = (round(index * each + each / 2) for index in range(CELLS))
    return sum(image.pixelColor(x, 12).name() == LIGHT[Colour.ACCENT].lower() for x in middles)


@pytest.mark.parametrize("aim", [1, 2, 4])
def test_the_cells_to_aim_for_are_filled(qtbot: QtBot, aim: int) -> None:
    assert _filled(_drawn(qtbot, aim=aim)) == aim


@pytest.mark.parametrize("cap", [3, 4])
def test_the_limit_stands_after_its_cell(qtbot: QtBot, cap: int) -> None:
    image = _drawn(qtbot, aim=2, comfortable=cap, cap=cap)
    warn = LIGHT[Colour.WARN].lower()
    x = next(x for x in range(_WIDTH) if image.pixelColor(x, 1).name() == warn)
    each = (_WIDTH + 3) / CELLS
    assert abs(x - cap * each) < 5


def test_a_screen_reader_hears_the_pressure(qtbot: QtBot) -> None:
    gauge = PressureGauge()
    qtbot.addWidget(gauge)
    gauge.show_gauge(_GAUGE)
    assert gauge.accessibleName() == "light to moderate, never above 4 of 10"


def test_it_is_not_mirrored(qtbot: QtBot) -> None:
    gauge = PressureGauge()
    qtbot.addWidget(gauge)
    gauge.show_gauge(_GAUGE)
    gauge.resize(_WIDTH, gauge.heightForWidth(_WIDTH))
    before = gauge.grab().toImage()
    gauge.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert gauge.grab().toImage() == before


def test_a_narrow_gauge_puts_the_limit_on_a_line_of_its_own(qtbot: QtBot) -> None:
    gauge = PressureGauge()
    qtbot.addWidget(gauge)
    gauge.show_gauge(_GAUGE)
    assert gauge.heightForWidth(180) > gauge.heightForWidth(400)
