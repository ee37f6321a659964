"""Where everything in the guide stands, from the window's size and the system's text size.

The design is made for 1280 x 800; all lengths grow with the window's shorter side. Everything has
its own fixed place, so that nothing moves from one cue to the next. Pure arithmetic in pixels.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect

NARROW_BELOW = 900
_FLAT_REACH = 0.485
"""How far what turns or breathes reaches from the middle, by the height of a flat picture."""
LARGE_TEXT = 1.3
"""From this text size on the sentence takes the room of what comes next, and keys are not named."""
SMALLEST_LINE = 44
"""Side and verb shrink to no less than this before they break (minutes of arc at 3 m)."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Places and sizes of the guide; sizes of type are pixels on the screen.

    With large text there is no place for what comes ``next``; ``notes`` have one in the picture
    where the window is narrow, and stand in the header elsewhere. A pause takes the place of
    sentence and next.
    """

    narrow: bool
    unit: float
    header: QRect
    picture: QRect
    controls: QRect
    figure: QRect
    side: QRect
    side_alone: QRect
    verb: QRect
    count: QRect
    pips: QRect
    paused: QRect
    sentence: QRect
    next: QRect
    notes: QRect
    side_size: float
    verb_size: float
    count_size: float
    sentence_size: float
    next_size: float
    paused_size: float
    notes_size: float


def measures(width: int, height: int, text_scale: float) -> Measures:
    """Return the guide's measures for a window of ``width`` by ``height`` pixels.

    ``text_scale`` (1 to 2) enlarges what is small; what is huge already has the room there is.
    """
    if width < NARROW_BELOW:
        return _narrow(width, height, text_scale)
    return _wide(width, height, text_scale)


def _bars(width: int, height: int, text_scale: float) -> tuple[int, int]:
    """Return the heights of header and controls."""
    scale = max(min(width / 1280, height / 800), 0.8)
    header = min(64 * scale * text_scale, max(height * 0.11, 48))
    controls = min(112 * scale * text_scale, max(height * 0.2, 84))
    if width < NARROW_BELOW:
        controls = min(controls, height * 0.155)
    return round(header), round(controls)


def _wide(width: int, height: int, text_scale: float) -> Measures:
    top, bottom = _bars(width, height, text_scale)
    body = height - top - bottom
    picture = QRect(0, top, max(round(width / 2), 340), body)
    x = round(width * 0.53)
    wide = width - x - round(24 * width / 1280)
    unit = min(wide / 578, body / 624)
    small = min(text_scale, 1.3)
    large = text_scale >= LARGE_TEXT
    line, after = 44 * small, 0.0 if large else 34 * small + 10
    spare = 88 - 2 * line + 44 - after + 44
    count = 172 + min(spare, 0)

    def at(left: float, y: float, across: float, tall: float) -> QRect:
        return QRect(
            x + round(left * unit), top + round(y * unit), round(across * unit), round(tall * unit)
        )

    full = wide / unit
    below = 216 + count
    sentence = below + 58
    return Measures(
        narrow=False,
        unit=unit,
        header=QRect(0, 0, width, top),
        picture=picture,
        controls=QRect(0, height - bottom, width, bottom),
        figure=at(-8, 14, 78, 116),
        side=at(86, 20, full - 86, 106),
        side_alone=at(0, 20, full, 106),
        verb=at(0, 130, full, 84),
        count=at(0, 216, full, count),
        pips=at(0, below + 8, full, 36),
        paused=at(0, 222, full, sentence + 2 * line + after - 222),
        sentence=at(0, sentence, full, 2 * line),
        next=QRect() if large else at(0, sentence + 2 * line + 10, full, after - 10),
        notes=QRect(),
        side_size=50 * unit,
        verb_size=60 * unit,
        count_size=224 * unit * min(1.0, count / 172),
        sentence_size=48 * unit if large else 36 * unit * small,
        next_size=26 * unit * small,
        paused_size=40 * unit * small,
        notes_size=18 * unit * small,
    )


def _beside_ring(picture: QRect) -> QRect:
    """Return the room beside all that turns or breathes in a flat picture above the words."""
    edge = 10
    wide = round(picture.width() / 2 - picture.height() * _FLAT_REACH) - 2 * edge
    return QRect(picture.left() + edge, picture.top() + edge, wide, picture.height() - 2 * edge)


def _narrow(width: int, height: int, text_scale: float) -> Measures:
    top, bottom = _bars(width, height, text_scale)
    body = height - top - bottom
    across = width - 48
    needed = 236 * min(max(across / 672, 0.8), 1.3)
    shown = round(min(height * 0.4, body - needed))
    picture = QRect(0, top, width, shown)
    unit = min((body - shown) / 252, across / 640)
    start = top + shown
    full = across / unit
    small = min(text_scale, 1.2)
    large = text_scale >= LARGE_TEXT
    line, after = (47.0, 0.0) if large else (33 * small, 24 * small)
    sentence = 248 - after - 2 * line - 2

    def at(left: float, y: float, wide: float, tall: float) -> QRect:
        return QRect(
            24 + round(left * unit), start + round(y * unit), round(wide * unit), round(tall * unit)
        )

    split = full * 0.6
    return Measures(
        narrow=True,
        unit=unit,
        header=QRect(0, 0, width, top),
        picture=picture,
        controls=QRect(0, height - bottom, width, bottom),
        figure=at(0, 6, 42, 60),
        side=at(54, 6, split - 54, 60),
        side_alone=at(0, 6, split, 60),
        verb=at(0, 66, split, 62),
        count=at(split + 16, 6, full - split - 16, 84),
        pips=at(split + 16, 98, full - split - 16, 26),
        paused=at(0, 130, full, 248 - 130),
        sentence=at(0, sentence, full, 2 * line),
        next=QRect() if large else at(0, 248 - after, full, after),
        notes=_beside_ring(picture),
        side_size=48 * unit,
        verb_size=50 * unit,
        count_size=112 * unit,
        sentence_size=38 * unit if large else 27 * unit * small,
        next_size=19 * unit * small,
        paused_size=30 * unit * small,
        notes_size=15 * text_scale,
    )
