"""The buttons of the window: one class in four kinds, painted in the theme's colours.

A primary one (one a view), plain, warning (never filled) and quiet ones (words only). One that is
not available has a dashed border; the reason belongs in its tool tip and description.
"""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.icons import draw_icon
from tsubo.ui.style import mixed, scaled

HEIGHT = 44
HEIGHT_SMALL = 36
HEIGHT_PRIMARY = 52
"""Heights of the design at a text size of 100 %."""
SMALLEST = 0.6
"""How far words may shrink before a control would cut them."""


UNSAID = " "
"""The description of a control whose tool tip is its name. Without one Qt has screen readers say
the tool tip, and the name would be heard twice."""


def name_by_tip(control: QWidget, name: str) -> None:
    """Name a control that has no words on it, and show the name as its tool tip."""
    control.setAccessibleName(name)
    control.setToolTip(name)
    if not control.accessibleDescription():
        control.setAccessibleDescription(UNSAID)


class Kind(Enum):
    """What a button is for, which decides how loud it looks."""

    PRIMARY = "primary"
    PLAIN = "plain"
    WARNING = "warning"
    QUIET = "quiet"


_INK = {
    Kind.PRIMARY: Colour.ON_ACCENT,
    Kind.PLAIN: Colour.INK,
    Kind.WARNING: Colour.WARN,
    Kind.QUIET: Colour.INK,
}


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaintedButton(QAbstractButton):
    """The base of rows and other buttons that paint themselves: Space or Enter presses them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class Button(QPushButton):
    """A button with an optional icon before its words and a quieter addition after them."""

    def __init__(
        self,
        kind: Kind,
        icon: str = "",
        *,
        height: float = HEIGHT,
        pixels: float = 16,
        parent: QWidget | None = None,
    ) -> None:
        """Make a button without words; ``height`` and ``pixels`` of its words are the design's."""
        super().__init__(parent)
        self.setProperty("kind", kind.value)
        self._kind = kind
        self._icon = icon
        self._after = ""
        self._bare = False
        self._design_height = height
        self.setFont(sized(pixels, 500))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, after: str = "", name: str = "") -> None:
        """Show ``words``, and ``after`` behind them; ``name`` is said instead, if given.

        What stands behind the words is not part of the name, but the description.
        """
        shown = self.text(), self._after, self.accessibleName()
        if (words, after, name or words) == shown:
            return
        self._after = after
        self.setText(words)
        self.setAccessibleName(name or words)
        self.setAccessibleDescription(after)
        if self._bare:
            name_by_tip(self, self.accessibleName())
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str) -> None:
        """Change the icon."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def show_height(self, height: float) -> None:
        """Change the height, in pixels of the design."""
        if height != self._design_height:
            self._design_height = height
            self.updateGeometry()

    def show_bare(self, bare: bool) -> None:
        """Show the icon alone, with the words as tool tip, or icon and words."""
        if bare != self._bare:
            self._bare = bare
            if bare:
                name_by_tip(self, self.accessibleName())
            else:
                self.setToolTip("")
            self.updateGeometry()
            self.update()

    @property
    def _shown(self) -> str:
        return "" if self._bare else self.text()

    def _content_width(self) -> float:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self._shown)
        if self._icon:
            width += scaled(20) + (scaled(10) if self._shown else 0)
        if self._after and not self._bare:
            width += metrics.horizontalAdvance("  · " + self._after)
        return width

    def sizeHint(self) -> QSize:
        """Return the room for icon and words in one line."""
        height = scaled(self._design_height)
        pad = (height - scaled(20)) / 2 if not self._shown else self._side_pad()
        return QSize(round(self._content_width() + 2 * pad), height)

    def minimumSizeHint(self) -> QSize:
        """Return the room for words shrunk as far as they may: they are never cut."""
        hint = self.sizeHint()
        return QSize(round(hint.width() * SMALLEST), hint.height()) if self._shown else hint

    def _side_pad(self) -> int:
        match self._kind:
            case Kind.PRIMARY:
                return scaled(22 if self._design_height > HEIGHT else 15)
            case Kind.QUIET:
                return scaled(10)
            case _:
                return scaled(15)

    def _face(self) -> QColor | None:
        over = self.underMouse() and self.isEnabled()
        if self._kind is Kind.PRIMARY and self.isEnabled():
            accent, on_accent = Colour.ACCENT.of(self), Colour.ON_ACCENT.of(self)
            share = 0.22 if self.isDown() else 0.12 if over else 0.0
            return mixed(accent, on_accent, share)
        if self.isDown():
            return Colour.ACCENT_SOFT.of(self)
        if over:
            return Colour.HOVER.of(self)
        return None if self._kind is Kind.QUIET else Colour.SURFACE.of(self)

    def _border(self) -> QPen:
        if not self.isEnabled():
            pen = QPen(Colour.BORDER.of(self), 1.5)
            pen.setDashPattern([2, 2])
            return pen
        match self._kind:
            case Kind.PLAIN:
                return QPen(Colour.BORDER.of(self), 1.5)
            case Kind.WARNING:
                return QPen(Colour.WARN.of(self), 1.5)
            case _:
                return QPen(Qt.PenStyle.NoPen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face, then icon, words and what stands behind them, in reading order."""
        ink = (_INK[self._kind] if self.isEnabled() else Colour.INK_SECONDARY).of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = self._border()
            inset = 0.75 if pen.style() != Qt.PenStyle.NoPen else 0
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            face = self._face()
            painter.setPen(pen)
            painter.setBrush(face if face else Qt.BrushStyle.NoBrush)
            radius = 10 if self._design_height >= HEIGHT_PRIMARY else 8
            painter.drawRoundedRect(box, radius, radius)
            self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        share = min(1.0, (self.width() - scaled(8)) / max(self._content_width(), 1))
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(share, share)
        painter.translate(-self.width() / 2, -self.height() / 2)
        left = (self.width() - self._content_width()) / 2
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft

        def take(width: float) -> QRectF:
            nonlocal left
            x = self.width() - left - width if backwards else left
            left += width
            return QRectF(x, 0, width, self.height())

        metrics = QFontMetricsF(self.font())
        centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.setPen(ink)
        if self._icon:
            box = take(scaled(20))
            top = (self.height() - box.width()) / 2
            draw_icon(painter, self._icon, QRectF(box.x(), top, box.width(), box.width()), ink)
            take(scaled(10) if self._shown else 0)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self._shown:
            painter.drawText(take(metrics.horizontalAdvance(self._shown)), centre, self._shown)
        if self._after and not self._bare:
            after = "  · " + self._after
            painter.drawText(take(metrics.horizontalAdvance(after)), centre, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when it becomes available or not."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
