"""One invisible button over each area, so that keyboards and screen readers have all of them.

They are one stop for the Tab key; the arrows go from area to area. The mouse passes through them.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from tsubo.domain.journal_areas import Area
from tsubo.domain.spot import Spot
from tsubo.session.parts.pain import AreaPart
from tsubo.ui.map.arrows import Arrow, nearest
from tsubo.ui.typed_pain import TypedPain

ARROWS = {
    Qt.Key.Key_Left: Arrow.LEFT,
    Qt.Key.Key_Right: Arrow.RIGHT,
    Qt.Key.Key_Up: Arrow.UP,
    Qt.Key.Key_Down: Arrow.DOWN,
}


class AreaButton(QAbstractButton):
    """The button of one area; the canvas paints it."""

    focused = Signal()
    arrowPressed = Signal(object)
    intensityTyped = Signal(int)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._typed = TypedPain()
        self._intensity = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("draws_focus", True)

    def describe(self, part: AreaPart) -> None:
        """Take the intensity, and the name with side and intensity for screen readers."""
        self._intensity = part.intensity
        name = f"{part.name}, {part.said}"
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Report that the keyboard is here, unless the window has only come back to the front."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with arrows, press with Space or Enter, mark with digits."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        pain = self._typed.read(event, self._intensity)
        if arrow is not None:
            self.arrowPressed.emit(arrow)
        elif pain is not None:
            self.intensityTyped.emit(pain)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.intensityTyped.emit(0)
        else:
            super().keyPressEvent(event)


class AreaButtons(QObject):
    """All of them, in reading order."""

    chosen = Signal(object)
    """The Area the keyboard came to."""
    pressed = Signal(object)
    marked = Signal(object, int)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._buttons: dict[Area, AreaButton] = {}
        self._middles: dict[Area, Spot] = {}

    def button(self, area: Area) -> AreaButton:
        """Return the button of ``area``."""
        return self._buttons[area]

    def all(self) -> tuple[AreaButton, ...]:
        """Return all buttons in reading order."""
        return tuple(self._buttons.values())

    def show_areas(self, parts: tuple[AreaPart, ...], chosen: Area | None) -> None:
        """Describe every area; the one chosen, or the first, is where Tab comes to."""
        for part in parts:
            button = self._buttons.get(part.area) or self._made(part.area)
            button.describe(part)
        stop = chosen or next(iter(self._buttons), None)
        for area, button in self._buttons.items():
            policy = Qt.FocusPolicy.StrongFocus if area is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def place(self, boxes: Mapping[Area, QRect], middles: Mapping[Area, Spot]) -> None:
        """Lay the buttons over their areas."""
        self._middles = dict(middles)
        for area, box in boxes.items():
            self._buttons[area].setGeometry(box)

    def _made(self, area: Area) -> AreaButton:
        button = AreaButton(self._canvas)
        self._buttons[area] = button
        button.focused.connect(partial(self.chosen.emit, area))
        button.clicked.connect(partial(self._press, area))
        button.arrowPressed.connect(partial(self._walk, area))
        button.intensityTyped.connect(partial(self.marked.emit, area))
        button.show()
        return button

    def _press(self, area: Area) -> None:
        """Choose and press: a screen reader presses without going there first."""
        self.chosen.emit(area)
        self.pressed.emit(area)

    def _walk(self, area: Area, arrow: Arrow) -> None:
        others = {other: spot for other, spot in self._middles.items() if other is not area}
        goal = nearest(self._middles[area], others, arrow)
        if goal is not None:
            self._buttons[goal].setFocus(Qt.FocusReason.TabFocusReason)
