"""The ring round whatever has the keyboard's focus: 3 px of ink, 3 px away, drawn outside.

One for a window. It lies beside the focused widget, above its neighbours, and goes along when that
moves; inside a scroll area it is cut where the area ends. A press of the mouse alone shows none,
the next key does. Widgets that draw their own focus set the property ``draws_focus``.
"""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from tsubo.ui.colours import Colour
from tsubo.ui.last_input import LastInput

WIDTH = 3
GAP = 3
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class _Ring(QWidget):
    """The painted ring."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        inset = WIDTH / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Colour.INK.of(self), WIDTH))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 11, 11
            )


class FocusRing(QObject):
    """Follows the focus inside one window and keeps the ring round it."""

    def __init__(self, window: QWidget, last_input: LastInput | None = None) -> None:
        super().__init__(window)
        self._window, self._last_input = window, last_input
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        self._wanted = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    @property
    def ring(self) -> QWidget | None:
        """The ring as it lies now, or None while none is shown."""
        ring = self._ring
        return ring if ring is not None and isValid(ring) and ring.isVisible() else None

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or not self._window.isAncestorOf(new) or new.property("draws_focus"):
            return
        if new.focusPolicy() == Qt.FocusPolicy.NoFocus:
            return
        self._watched = [new, *_ancestors_below(_host_of(new), new)]
        for widget in self._watched:
            widget.installEventFilter(self)
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self._last_input is not None:
            pressed = pressed or self._last_input.by_pointer
        if not pressed or isinstance(new, QLineEdit):
            self._place()

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._wanted = False
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along when the focused widget moves; show the ring once a key is used."""
        if not self._watched:
            return False
        if event.type() in _MOVES:
            if self._wanted:
                self._place()
        elif event.type() == QEvent.Type.KeyPress and watched is self._watched[0]:
            self._place()
        return False

    def _place(self) -> None:
        self._wanted = True
        focused = self._watched[0]
        if not isValid(focused) or not focused.isVisible():
            if self._ring is not None and isValid(self._ring):
                self._ring.hide()
            return
        host = _host_of(focused)
        if self._ring is None or not isValid(self._ring):
            self._ring = _Ring(host)
        elif self._ring.parentWidget() is not host:
            self._ring.setParent(host)
        self._ring.show()
        self._ring.raise_()
        self._ring.setGeometry(_around(focused, host).intersected(host.rect()))


def _around(widget: QWidget, host: QWidget) -> QRect:
    reach = WIDTH + GAP
    corner = widget.mapTo(host, widget.rect().topLeft())
    return QRect(corner, widget.size()).adjusted(-reach, -reach, reach, reach)


def _host_of(widget: QWidget) -> QWidget:
    """Return the nearest ancestor with room for the ring, without leaving a scroll area."""
    host = widget.parentWidget()
    assert host is not None, "only widgets inside the window are followed"
    while not host.rect().contains(_around(widget, host)):
        above = host.parentWidget()
        if above is None or host.isWindow() or isinstance(above, QAbstractScrollArea):
            break
        host = above
    return host


def _ancestors_below(host: QWidget, widget: QWidget) -> list[QWidget]:
    chain = []
    parent = widget.parentWidget()
    while parent is not None and parent is not host:
        chain.append(parent)
        parent = parent.parentWidget()
    return chain
