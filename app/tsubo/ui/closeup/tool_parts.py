"""What the drawing of a tool is made of: parts with an outline, shades and fine lines.

Places are in figure units (the stature is 1000). The origin is what touches the skin; x runs to the
right and y down, as the tool is drawn for the person's right side.
"""

from math import cos, pi, sin
from typing import NamedTuple

from tsubo.domain.spot import Spot

Outline = tuple[Spot, ...]
"""A closed curve, or an open one for a fine line; see ``curves.curve``."""

SKIN, SKIN_SHADE, SKIN_LINE = "#EFDDD0", "#D9B9A7", "#80594A"
"""The person's own skin: tones of the drawings of the body (assets/figure/README.md)."""
OTHER_SKIN, OTHER_SHADE, OTHER_LINE = "#B78A74", "#A07460", "#5B3B2F"
"""A helper's skin: darker than any tone of the drawn body, so that it is seen whose hand it is."""
CLOTH, CLOTH_SHADE, CLOTH_LINE = "#9DBFC1", "#86ABAF", "#0A4450"
"""Sleeve and sock: the accent's pale relatives."""
WOOD, WOOD_SHADE, WOOD_LINE = "#D8C6AC", "#BBA689", "#5E5140"
RUBBER, METAL, LEAD = "#D08F80", "#B9B4AA", "#3A4145"
PAINT, PAINT_SHADE = "#4C8790", "#2F6A74"


class Part(NamedTuple):
    """A flat piece: its outline, its tone and line, shades inside it, and fine lines on it.

    ``shades`` are cut off at the outline, so that they need not follow it.
    """

    outline: Outline
    tone: str
    line: str
    shades: tuple[tuple[str, Outline], ...] = ()
    lines: tuple[Outline, ...] = ()


def round_about(x: float, y: float, across: float, down: float) -> Outline:
    """Return an oval about (x, y) with these half widths."""
    turns = [index * pi / 6 for index in range(12)]
    return tuple((x + across * sin(turn), y - down * cos(turn)) for turn in turns)


def box(left: float, top: float, right: float, bottom: float) -> Outline:
    """Return a rectangle with sharp corners."""
    corners = (left, top), (right, top), (right, bottom), (left, bottom)
    return tuple(corner for corner in corners for _ in range(2))
