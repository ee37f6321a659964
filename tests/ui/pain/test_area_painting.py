"""An area is hatched more densely the more it hurts, so that it can be read in grey."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tsubo.ui.pain.area_painting import paint_area, paint_number, soft, spacing

BOX = ((10.0, 10.0), (110.0, 10.0), (110.0, 110.0), (10.0, 110.0))


def painted(intensity: int, *, over: bool = False, chosen: bool = False) -> QImage:
    image = QImage(120, 120, QImage.Format.Format_Grayscale8)
    image.fill(200)
    with QPainter(image) as painter:
        paint_area(painter, soft(BOX), intensity, over=over, chosen=chosen)
    return image


def darkness(image: QImage) -> int:
    return sum(255 - image.pixelColor(x, y).value() for x in range(20, 100) for y in range(20, 100))


def test_each_step_of_pain_is_darker_than_the_one_before(qtbot: QtBot) -> None:
    steps = [darkness(painted(intensity)) for intensity in range(1, 11)]
    assert steps == sorted(steps)
    assert len(set(steps)) == len(steps)
    assert steps[-1] > 2 * steps[0]


def test_the_number_of_lines_grows_evenly() -> None:
    lines = [1 / spacing(intensity) for intensity in range(1, 11)]
    steps = [more - fewer for fewer, more in pairwise(lines)]
    assert steps == pytest.approx([steps[0]] * len(steps))


def test_an_area_without_a_mark_is_only_outlined(qtbot: QtBot) -> None:
    plain = painted(0)
    assert plain.pixelColor(60, 60).value() == 200
    assert any(plain.pixelColor(x, 10).value() < 190 for x in range(20, 100))


def test_the_area_chosen_or_pointed_at_stands_out(qtbot: QtBot) -> None:
    assert painted(0, chosen=True) != painted(0)
    assert painted(0, over=True).pixelColor(60, 60).value() > 200


def test_the_shape_stays_within_its_corners() -> None:
    assert QRectF(10, 10, 100, 100).contains(soft(BOX).boundingRect())


def test_a_number_has_a_ground_of_its_own(qtbot: QtBot) -> None:
    image = painted(10)
    with QPainter(image) as painter:
        paint_number(painter, (60, 60), 7)
    assert image.pixelColor(52, 60).value() == 255


def test_an_outline_is_seen_on_a_dark_flank_too(qtbot: QtBot) -> None:
    image = QImage(120, 120, QImage.Format.Format_Grayscale8)
    image.fill(110)
    with QPainter(image) as painter:
        paint_area(painter, soft(BOX), 0, over=False, chosen=False)
    edge = [image.pixelColor(x, y).value() for x in range(20, 100) for y in (9, 10)]
    assert max(edge) - min(edge) > 90
