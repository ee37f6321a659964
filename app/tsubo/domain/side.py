"""Sides and views, and the one place where left becomes right.

"Left" is always the person's own. Body coordinates have x = 0 on the midline and x positive
towards the person's own left; y grows downwards from the vertex; stature is 1000 units.
The picture of the front is seen as in meeting somebody, so the person's left lies at the right of
the image; the picture of the back is not turned round.
"""

from enum import Enum


class Side(Enum):
    """A side of the person's own body."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"

    @property
    def other(self) -> "Side":
        """The opposite side; the midline is its own opposite."""
        return _OTHER[self]


_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}


class View(Enum):
    """Which way the pictured body faces."""

    FRONT = "front"
    BACK = "back"


def on_side(stored_x: float, side: Side) -> float:
    """Return the body x of a place stored for the left, on ``side``."""
    return -stored_x if side is Side.RIGHT else stored_x


def image_x(body_x: float, view: View) -> float:
    """Return the x in the picture of ``view`` (positive = right of the image)."""
    return body_x if view is View.FRONT else -body_x
