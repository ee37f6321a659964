"""The window's place: as it was when it was last closed on these screens, and never out of sight.

On Wayland a window does not know where it is and cannot choose it; there its size alone counts,
and what is kept there is nothing to go by on X11.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tsubo.ui.window import FRAME, fitting

Place = tuple[int, int, int, int, bool]
"""Left, top, width and height without the frame, and whether the window fills the screen."""


def screens() -> str:
    """Return the arrangement of screens: where each one is, how large, and at which scale."""
    each = sorted(
        f"{ground.width()}x{ground.height()}{ground.x():+}{ground.y():+}@{one.devicePixelRatio():g}"
        for one in QGuiApplication.screens()
        for ground in (one.geometry(),)
    )
    return " ".join((["wayland"] if is_wayland() else []) + each)


def is_wayland() -> bool:
    """Say whether the windows are those of a Wayland compositor."""
    return QGuiApplication.platformName().startswith("wayland")


def place_of(window: QWidget) -> Place:
    """Return where ``window`` is; of one that fills the screen, where it was before.

    Qt learns too late for that on Wayland: when a window is made to fill the screen there, it takes
    the size it has then for the one before. Such a window gets the size of a first start.
    """
    filling = window.isMaximized() or window.isFullScreen()
    there = window.normalGeometry() if filling else window.geometry()
    if filling and is_wayland() and there.size() == window.size():
        there.setSize(fitting(window.screen().availableSize()))
    return there.x(), there.y(), there.width(), there.height(), filling


def put(window: QWidget, place: Place) -> None:
    """Put a ``window`` that is not shown yet at ``place``, or as near to it as is in sight."""
    *sides, filling = place
    grounds = [one.availableGeometry() for one in QGuiApplication.screens()]
    there = in_sight(QRect(*sides), grounds)
    if there is None:
        return
    window.setGeometry(there)
    if filling:
        from PySide6.QtCore import Qt

        window.setWindowState(Qt.WindowState.WindowMaximized)


def in_sight(wanted: QRect, grounds: Sequence[QRect]) -> QRect | None:
    """Return ``wanted``, or where it reaches over the edge, moved and made small enough.

    ``grounds`` are the parts of the screens that panels leave free; that with most of ``wanted``
    counts, else the first. What has to be moved gets room for its frame. None stands for no
    ground at all, or a ``wanted`` without a size.
    """
    if not grounds or wanted.isEmpty():
        return None
    ground = max(grounds, key=lambda one: _shared(one, wanted))
    if ground.contains(wanted):
        return wanted
    side, bar = FRAME.width() // 2, FRAME.height() - FRAME.width() // 2
    free = ground.adjusted(side, bar, -side, -side)
    size = wanted.size().boundedTo(free.size())
    left = min(max(wanted.left(), free.left()), free.right() + 1 - size.width())
    top = min(max(wanted.top(), free.top()), free.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())


def _shared(ground: QRect, wanted: QRect) -> int:
    both = ground.intersected(wanted)
    return both.width() * both.height() if both.isValid() else 0
