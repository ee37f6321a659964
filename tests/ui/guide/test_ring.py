"""The ring and the breath as painted: direction, position and size can be read off the picture."""

from collections.abc import Callable
from math import cos, radians, sin

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from tsubo.ui.colours import MARK
from tsubo.ui.guide import breath, ring

SIDE = 420


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Painting text and pixmaps needs an application."""


def painted(draw: Callable[[QPainter], None]) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("#eedccf"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(SIDE / 2, SIDE / 2)
        draw(painter)
    return image


def turning(turn: float, clockwise: bool) -> QImage:
    def draw(painter: QPainter) -> None:
        ring.draw_band(painter)
        ring.draw_turning(painter, turn, clockwise)

    return painted(draw)


def at(image: QImage, degrees: float, radius: float = ring.RADIUS) -> QColor:
    """Return the colour at an angle clockwise from the top."""
    x = SIDE / 2 + radius * sin(radians(degrees))
    y = SIDE / 2 - radius * cos(radians(degrees))
    return image.pixelColor(round(x), round(y))


@pytest.mark.parametrize(
    ("turn", "clockwise", "degrees"),
    [(0.0, True, 0), (0.25, True, 90), (0.25, False, 270), (0.6, False, 144)],
)
def test_the_head_lies_where_the_turn_says(turn: float, clockwise: bool, degrees: int) -> None:
    image = turning(turn, clockwise)
    beyond_the_band = ring.RADIUS + 21
    assert at(image, degrees, beyond_the_band) == QColor(MARK)
    assert at(image, degrees + 90, beyond_the_band) != QColor(MARK)


@pytest.mark.parametrize("clockwise", [True, False])
def test_the_tail_fades_behind_the_head(clockwise: bool) -> None:
    way = 1 if clockwise else -1
    image, head = turning(0.5, clockwise), 180
    near, far = at(image, head - way * 30), at(image, head - way * 120)
    before = at(image, head + way * 70)
    assert near.lightness() < far.lightness() < before.lightness()


def test_each_circle_begins_at_the_tick() -> None:
    assert at(turning(0.5, True), 0).lightness() < 80


def holding(done: float) -> QImage:
    def draw(painter: QPainter) -> None:
        ring.draw_band(painter)
        ring.draw_hold(painter, done)

    return painted(draw)


@pytest.mark.parametrize("done", [0.1, 0.4, 0.75])
def test_a_hold_fills_from_below_on_both_sides_alike(done: float) -> None:
    image = holding(done)
    edge = 180 - 180 * done
    for away in (edge + 6, edge - 6):
        left, right = at(image, -away), at(image, away)
        assert abs(left.lightness() - right.lightness()) < 20
        assert (left.lightness() < 130) is (away > edge)


def test_a_hold_has_nothing_that_points_along_the_ring() -> None:
    def lopsided(image: QImage) -> int:
        """Return how many of the compared pixels differ from those of the mirror image."""
        mirrored = image.transformed(QTransform.fromScale(-1, 1))
        return sum(
            abs(image.pixelColor(x, y).lightness() - mirrored.pixelColor(x, y).lightness()) > 60
            for x in range(2, SIDE, 4)
            for y in range(2, SIDE, 4)
        )

    assert lopsided(holding(0.4)) < 30 < lopsided(turning(0.4, True))


def test_the_ends_of_a_hold_are_empty_and_full() -> None:
    places = range(0, 360, 15)
    assert all(at(holding(0.0), degrees).lightness() > 230 for degrees in places)
    assert all(at(holding(1.0), degrees).lightness() < 130 for degrees in places)


def test_what_says_lean_in_points_at_the_middle() -> None:
    image = painted(ring.draw_lean)
    barb = 5

    def dark(degrees: float, radius: float) -> int:
        middle = SIDE // 2
        x = middle + radius * sin(radians(degrees))
        y = middle - radius * cos(radians(degrees))
        around = [
            image.pixelColor(round(x) + across, round(y) + down).lightness() < 120
            for across in range(-barb, barb + 1)
            for down in range(-barb, barb + 1)
        ]
        return sum(around)

    for degrees in (45, 135, 225, 315):
        assert dark(degrees, 79) > dark(degrees, 95)


def test_breathing_in_grows_and_out_shrinks() -> None:
    assert breath.breath_radius(0.0, inward=True) == breath.SMALLEST
    assert breath.breath_radius(1.0, inward=True) == breath.LARGEST
    assert breath.breath_radius(0.0, inward=False) == breath.LARGEST
    assert breath.breath_radius(1.0, inward=False) == breath.SMALLEST


def test_the_arrow_says_in_or_out() -> None:
    def head(inward: bool, y: int) -> int:
        image = painted(lambda painter: breath.draw_breath(painter, 0.5, inward))
        return image.pixelColor(SIDE // 2 + 18, SIDE // 2 + y).lightness()

    assert head(True, -27) < 100 < head(True, 27)
    assert head(False, 27) < 100 < head(False, -27)


def test_the_pause_has_two_bars() -> None:
    image = painted(breath.draw_pause)
    middle = SIDE // 2
    assert image.pixelColor(middle - 26, middle) == QColor(MARK)
    assert image.pixelColor(middle + 26, middle) == QColor(MARK)
    assert image.pixelColor(middle, middle).lightness() > 200
