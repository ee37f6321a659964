"""The person's own zoom: between fitted and four times, never off the stage."""

import pytest

from tsubo.ui.closeup.placing import Placing
from tsubo.ui.closeup.zooming import MOST, Zooming

SIZE = (800.0, 600.0)
FITTED = Placing(4.0, 100.0, 50.0)


def test_nothing_zoomed_is_as_fitted() -> None:
    assert Zooming().applied(FITTED, SIZE) == FITTED


def test_zooming_keeps_the_place_under_the_pointer() -> None:
    zooming, pointer = Zooming(), (500.0, 350.0)
    zooming.by(2.0, pointer, SIZE)
    now = zooming.applied(FITTED, SIZE)
    assert now.scale == 8.0
    assert now.under(pointer) == pytest.approx(FITTED.under(pointer))


def test_zoom_has_limits() -> None:
    zooming = Zooming()
    zooming.by(100.0, (0.0, 0.0), SIZE)
    assert zooming.factor == MOST
    zooming.by(0.001, (0.0, 0.0), SIZE)
    assert zooming.factor == 1.0
    assert zooming.applied(FITTED, SIZE) == FITTED


def test_panning_stops_at_the_edge() -> None:
    zooming = Zooming()
    zooming.by(2.0, (400.0, 300.0), SIZE)
    zooming.drag(10_000.0, 0.0, SIZE)
    left = zooming.applied(FITTED, SIZE).at(FITTED.under((0.0, 300.0)))
    assert left == pytest.approx((0.0, 300.0))


def test_reset_says_whether_there_was_anything_to_undo() -> None:
    zooming = Zooming()
    assert not zooming.reset()
    zooming.by(2.0, (400.0, 300.0), SIZE)
    assert zooming.reset()
    assert zooming.factor == 1.0
