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
CLOSEUP_HEIGHT = 250
ONE_COLUMN = 640
"""Under this width the list stands under the figure."""


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
    stacked = narrow and (close_up or room < ONE_COLUMN)
    side = SIDE_NARROW if narrow else SIDE_ROOMY if room >= ROOMY else SIDE
    stage_height = 0
    if stacked:
        stage_height = round(CLOSEUP_HEIGHT * text) if close_up else height // 2
    return Arrangement(
        narrow,
        stacked,
        round(side * text),
        min(stage_height, height // 2),
        round((TOP_NARROW if narrow else TOP) * text),
        round((BOTTOM_NARROW if narrow else BOTTOM) * text),
    )
