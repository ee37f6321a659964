"""The sign of a person: its letters can be read, and it stands out, in both themes."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tsubo.domain.person import Tint
from tsubo.session.parts.people import PersonSign
from tsubo.ui.colours import DARK, LIGHT, Colour
from tsubo.ui.person_sign import LETTERS, TINTS, SignView, draw_sign


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    found = QColor(colour)
    parts = (found.redF(), 0.2126), (found.greenF(), 0.7152), (found.blueF(), 0.0722)
    return sum(share * _linear(part) for part, share in parts)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tint", Tint)
def test_letters_can_be_read_and_the_disc_stands_out(tint: Tint) -> None:
    assert contrast(TINTS[tint], LETTERS) >= 4.5
    for theme in (LIGHT, DARK):
        for ground in (Colour.SURFACE, Colour.BACKGROUND):
            assert contrast(TINTS[tint], theme[ground]) >= 3.0


def test_all_colours_are_equally_light_so_that_none_shouts() -> None:
    lights = [luminance(colour) for colour in TINTS.values()]
    assert max(lights) - min(lights) < 0.01


@pytest.mark.parametrize("letters", ["A", "Wm", "山", "A12"])
def test_letters_stay_inside_the_disc(qapp: object, letters: str) -> None:
    picture = QImage(60, 60, QImage.Format.Format_ARGB32)
    picture.fill(QColor("#000000"))
    with QPainter(picture) as painter:
        draw_sign(painter, QPointF(30, 30), 40, PersonSign(letters, Tint.TEAL))
    assert picture.pixelColor(12, 30) == QColor(TINTS[Tint.TEAL])
    for place in ((4, 30), (56, 30), (30, 4), (30, 56)):
        assert picture.pixelColor(*place) == QColor("#000000")


def test_a_sign_changes_with_its_person(qtbot: QtBot) -> None:
    view = SignView(44)
    qtbot.addWidget(view)
    view.resize(view.sizeHint())
    pictures = []
    for sign in (
        PersonSign("A", Tint.TEAL),
        PersonSign("A", Tint.ROSE),
        PersonSign("B", Tint.ROSE),
    ):
        view.show_sign(sign)
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
