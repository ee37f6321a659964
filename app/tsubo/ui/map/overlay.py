"""One invisible button over each point, so that keyboards and screen readers have the whole map.

Items of a scene do not exist for a screen reader; children of the viewport do (recipes, section
1). The mouse passes through them to the one hit test.
"""

from collections.abc import Iterable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from tsubo.domain.side import Side
from tsubo.domain.spot import Spot
from tsubo.session.parts.map import MapMark
from tsubo.ui.map.arrows import Arrow, nearest
from tsubo.ui.map.tag_layout import PlacedMark, PlacedTag

LEAST_SIDE = 32.0

Key = tuple[str, Side]
"""A point's id and the side it is on."""

ARROWS = {
    Qt.Key.Key_Left: Arrow.LEFT,
    Qt.Key.Key_Right: Arrow.RIGHT,
    Qt.Key.Key_Up: Arrow.UP,
    Qt.Key.Key_Down: Arrow.DOWN,
}


class PointButton(QAbstractButton):
    """The button of one point on one side; the scene paints it."""

    focused = Signal(bool)
    arrowPressed = Signal(object)

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("draws_focus", True)

    def describe(self, mark: MapMark) -> None:
        """Take the names for screen readers."""
        if self.accessibleName() != mark.name:
            self.setAccessibleName(mark.name)
            self.setToolTip(mark.name)
        if self.accessibleDescription() != mark.description:
            self.setAccessibleDescription(mark.description)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Report the focus, for the ring in the scene."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report that the focus has gone."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with arrows, choose with Enter or Space; the map has the other keys."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            self.arrowPressed.emit(arrow)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class Overlay(QObject):
    """All point buttons of the map, in reading order."""

    chosen = Signal(str, object)
    focusMoved = Signal(object)
    """The Key of the point that has the keyboard, or None."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._buttons: dict[Key, PointButton] = {}
        self._middles: dict[Key, Spot] = {}

    @property
    def buttons(self) -> tuple[PointButton, ...]:
        """The buttons in reading order."""
        return tuple(self._buttons.values())

    def button(self, point: str, side: Side) -> PointButton:
        """Return the button of a point on a side."""
        return self._buttons[(point, side)]

    def take(self, marks: Iterable[MapMark], then: tuple[QWidget, ...]) -> None:
        """Have one button for each mark, kept where it was there before.

        ``then`` are the widgets that follow the last point in the order of Tab.
        """
        wanted = {key_of(mark): mark for mark in marks}
        same = list(wanted) == list(self._buttons)
        for key in [key for key in self._buttons if key not in wanted]:
            button = self._buttons.pop(key)
            self._middles.pop(key, None)
            button.hide()
            button.deleteLater()
        self._buttons = {key: self._buttons.get(key) or self._made(key) for key in wanted}
        for key, button in self._buttons.items():
            button.describe(wanted[key])
        if not same:
            chain: list[QWidget] = [*self._buttons.values(), *then]
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)

    def place(self, tags: Iterable[PlacedTag]) -> None:
        """Lay the buttons over their marks and tags; those of a figure not shown are hidden."""
        self._middles = {}
        for placed in tags:
            for index, mark in enumerate(placed.marks):
                key = key_of(mark.mark)
                self._middles[key] = mark.middle
                self._buttons[key].setGeometry(_cover(placed, index))
        for key, button in self._buttons.items():
            button.setVisible(key in self._middles)

    def _made(self, key: Key) -> PointButton:
        button = PointButton(self._viewport)
        button.clicked.connect(partial(self.chosen.emit, *key))
        button.focused.connect(partial(self._focus_changed, key))
        button.arrowPressed.connect(partial(self._walk, key))
        return button

    def _focus_changed(self, key: Key, has: bool) -> None:
        self.focusMoved.emit(key if has else None)

    def _walk(self, key: Key, arrow: Arrow) -> None:
        start = self._middles.get(key)
        if start is None:
            return
        others = {other: spot for other, spot in self._middles.items() if other != key}
        goal = nearest(start, others, arrow)
        if goal is not None:
            self._buttons[goal].setFocus(Qt.FocusReason.TabFocusReason)


def key_of(mark: MapMark) -> Key:
    """Return what names a mark: its point and its side."""
    return (mark.point, mark.side)


def _cover(placed: PlacedTag, index: int) -> QRect:
    """Return the pixels of a mark and its share of the tag, at least 32 px each way."""
    share = 2 * placed.radius / len(placed.marks)
    tag = QRectF(
        placed.centre[0] - placed.radius,
        placed.centre[1] - placed.radius + index * share,
        2 * placed.radius,
        share,
    )
    return _mark_box(placed.marks[index]).united(tag).toAlignedRect()


def _mark_box(mark: PlacedMark) -> QRectF:
    xs, ys = [spot[0] for spot in mark.places], [spot[1] for spot in mark.places]
    half = max(LEAST_SIDE / 2, mark.radius)
    return QRectF(QPointF(min(xs) - half, min(ys) - half), QPointF(max(xs) + half, max(ys) + half))
