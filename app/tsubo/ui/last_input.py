"""Which hand was used last, keyboard or pointer: only the keyboard needs to see where the focus is.

It listens to the window's own events alone, so it costs nothing while a session is painted.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_POINTING = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress)


class LastInput(QObject):
    """Listens to one window that is already shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._by_pointer = False
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    @property
    def by_pointer(self) -> bool:
        """Whether the last press was one of the mouse, a finger or a pen."""
        return self._by_pointer

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note presses; let everything pass."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._by_pointer = False
        elif kind in _POINTING:
            self._by_pointer = True
        return False
