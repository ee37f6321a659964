"""The bar at the top: the name, the pain question, the warning signs and the menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from tsubo.session.screen import Menu
from tsubo.session.screen import TopBar as TopBarPart
from tsubo.ui.buttons import HEIGHT, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import lay_ground
from tsubo.ui.icons import icon
from tsubo.ui.labels import Label
from tsubo.ui.segments import Segments
from tsubo.ui.style import scaled

ROOMY = 1180
"""From this width in pixels the question stands in full (design, layout rules)."""
NARROW = 1080
"""Under this width the bar is lower and the warning signs are their triangle alone."""
_SHRUNK = 0.8
"""How far the choices may shrink before they get a row of their own."""


class TopBar(QWidget):
    """Shows the question; signals what was pressed."""

    painChosen = Signal(object)
    safetyAsked = Signal()
    learnAsked = Signal()
    settingsAsked = Signal()
    sheetAsked = Signal()
    closeAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.SURFACE)
        self._part: TopBarPart | None = None
        self._words: Menu | None = None
        self._name = Label(22, 700)
        self._name.show_words("Tsubo")
        self._question = Label(15, colour=Colour.INK_SECONDARY)
        self._choices = Segments()
        self._choices.chosen.connect(self.painChosen)
        self._safety = Button(Kind.QUIET, "warning", pixels=15)
        self._safety.clicked.connect(self.safetyAsked)
        self._menu_button = Button(Kind.QUIET, "menu")
        self._menu_button.clicked.connect(self._open_menu)
        self._upper = QHBoxLayout()
        self._upper.setSpacing(0)
        self._lower = QHBoxLayout()
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._rows.setSpacing(scaled(4))
        self._rows.addLayout(self._upper)
        self._rows.addLayout(self._lower)
        self._two_rows: bool | None = None
        self._place()

    def show_bar(self, part: TopBarPart | None, menu: Menu) -> None:
        """Show the question of ``part`` (none on pages without one) and the words of ``menu``."""
        if menu != self._words:
            self._words = menu
            self._safety.show_words(menu.safety)
            self._menu_button.show_words("", name=menu.name)
            self._menu_button.setToolTip(menu.name)
        if part != self._part:
            self._part = part
            if part is not None:
                self._choices.setAccessibleName(part.question)
                self._choices.show_choices(part.choices)
        self._choices.setVisible(part is not None)
        self._place()

    def _place(self) -> None:
        """Fit everything to the width: a shorter question, a bare triangle, at last two rows."""
        width = self.width()
        narrow = width < scaled(NARROW)
        side, end = scaled(16 if narrow else 24), scaled(8 if narrow else 14)
        self._safety.show_bare(narrow)
        gap = scaled(14 if narrow else 24)
        room = width - side - end - 3 * gap
        for widget in (self._name, self._safety, self._menu_button):
            room -= widget.sizeHint().width()
        full = self._choices.sizeHint().width()
        if self._part is not None:
            short = self._part.short_question
            self._question.show_words(self._part.question if width >= scaled(ROOMY) else short)
            if self._question.sizeHint().width() + full > room:
                self._question.show_words(short)
        needed = self._question.sizeHint().width() + round(full * _SHRUNK)
        self._arrange(two_rows=self._part is not None and needed > room)
        row = scaled(HEIGHT) + self._rows.spacing() if self._two_rows else 0
        self.setFixedHeight(scaled(56 if narrow else 64) + row)
        self._upper.setSpacing(gap // 2)
        below = scaled(8) if self._two_rows else 1
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            side, end = end, side
        self._rows.setContentsMargins(side, 0, end, below)

    def _arrange(self, *, two_rows: bool) -> None:
        if two_rows == self._two_rows:
            return
        self._two_rows = two_rows
        for layout in (self._upper, self._lower):
            while layout.count():
                layout.takeAt(0)
        self._upper.addWidget(self._name)
        self._upper.addSpacing(scaled(6))
        self._upper.addWidget(self._question)
        if two_rows:
            self._lower.addWidget(self._choices)
            self._lower.addStretch(1)
        else:
            self._upper.addWidget(self._choices)
        self._upper.addStretch(1)
        self._upper.addWidget(self._safety)
        self._upper.addWidget(self._menu_button)

    def _open_menu(self) -> None:
        menu = self.menu()
        corner = self._menu_button.rect().bottomRight()
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            corner.setX(corner.x() - menu.sizeHint().width())
        else:
            corner.setX(self._menu_button.width())
        menu.popup(self._menu_button.mapToGlobal(corner))

    def menu(self) -> QMenu:
        """Return the window's menu, made new so that it has the present theme's icons."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(self._safety.font())
        words = self._words
        if words is not None:
            for name, text, asked in (
                ("book", words.learn, self.learnAsked),
                ("settings", words.settings, self.settingsAsked),
                ("warning", words.safety, self.safetyAsked),
                ("sheet", words.sheet, self.sheetAsked),
                ("cross", words.close, self.closeAsked),
            ):
                action = menu.addAction(icon(name, self, scaled(20)), text)
                action.triggered.connect(asked)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new width."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline at the lower edge."""
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, Colour.HAIRLINE.of(self))
