"""How the main page divides its room: measures of the bars, the stage and the words' column.

Pure arithmetic on the window's size; the numbers are the design's layout rules.
"""

from typing import NamedTuple

NARROW = 1080
"""Under this width, divided by the text's scale, one figure is shown."""
ROOMY = 1600
SIDE, SIDE_ROOMY, SIDE_NARROW = 432, 480, 380
TOP, TOP_NARROW = 64, 56
BOTTOM, BOTTOM_NARROW = 84, 64
CLOSEUP_HEIGHT, CLOSEUP_SHARE = 250, 0.32
"""A close-up over its words: its height, and how much of the window's it takes at most."""
ONE_COLUMN = 640
"""Under this width the list stands under the figure."""
BESIDE = 1000
"""From this width in pixels a close-up and its words stand beside each other at any text size."""


class Arrangement(NamedTuple):
    """Sizes in pixels; ``stage_height`` is 0 where the stage takes what is left."""

    narrow: bool
    stacked: bool
    side: int
    stage_height: int
    top: int
    bottom: int


def arrange(width: int, height: int, text: float, close_up: bool) -> Arrangement:
    """Return how a page of this size is divided, with the text's scale and a close-up or not."""
    room = width / text
    narrow = room < NARROW
    stacked = narrow and (room < ONE_COLUMN or (close_up and width < BESIDE))
    side = SIDE_NARROW if narrow else SIDE_ROOMY if room >= ROOMY else SIDE
    stage_height = 0
    if stacked:
        closeup = round(min(CLOSEUP_HEIGHT * text, CLOSEUP_SHARE * height))
        stage_height = closeup if close_up else height // 2
    return Arrangement(
        narrow,
        stacked,
        round(side * text),
        min(stage_height, height // 2),
        round((TOP_NARROW if narrow else TOP) * text),
        round((BOTTOM_NARROW if narrow else BOTTOM) * text),
    )
