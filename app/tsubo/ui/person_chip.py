"""The chip in the bar: whose Tsubo it is now, and one press to somebody else's.

With one other person the press brings them; with more it opens a menu of them.
"""

from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from tsubo.session.parts.people import PersonChip as PersonChipPart
from tsubo.session.parts.people import PersonSign
from tsubo.ui.buttons import HEIGHT, PaintedButton
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.person_sign import draw_sign
from tsubo.ui.style import scaled

DISC = 30
"""The diameter of the disc, in pixels of the design."""


class PersonChip(PaintedButton):
    """Shows who has the window; ``comeAsked`` carries the id of who is to have it."""

    comeAsked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: PersonChipPart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._change)

    def show_chip(self, part: PersonChipPart) -> None:
        """Show ``part``."""
        if part != self._part:
            self._part = part
            self.setAccessibleName(part.name)
            self.setToolTip(part.name)
            self.update()

    def menu(self) -> QMenu:
        """Return the menu of everybody else, made new for each time it is opened."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(sized(15))
        for other in self._part.others if self._part is not None else ():
            action = menu.addAction(self._icon(other.sign), other.words)
            action.triggered.connect(partial(self.comeAsked.emit, other.person))
        return menu

    def _change(self) -> None:
        if self._part is None:
            return
        if len(self._part.others) == 1:
            self.comeAsked.emit(self._part.others[0].person)
            return
        menu = self.menu()
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0 if backwards else self.width() - menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(x, self.height())))

    def _icon(self, sign: PersonSign) -> QIcon:
        side, share = scaled(22), self.devicePixelRatioF()
        picture = QPixmap(round(side * share), round(side * share))
        picture.setDevicePixelRatio(share)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            draw_sign(painter, QRectF(0, 0, side, side).center(), side, sign)
        return QIcon(picture)

    def sizeHint(self) -> QSize:
        """Return a square that a finger can press."""
        return QSize(scaled(HEIGHT), scaled(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc on the ground of a quiet button."""
        if self._part is None:
            return
        box = QRectF(QRect(QPoint(0, 0), self.size()))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isDown() or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush((Colour.ACCENT_SOFT if self.isDown() else Colour.HOVER).of(self))
                painter.drawRoundedRect(box, 8, 8)
            draw_sign(painter, box.center(), scaled(DISC), self._part.sign)
