"""The bar at the top: the name, the pain question, the warning signs and the menu."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from tsubo.session.actions import Errand
from tsubo.session.screen import Menu
from tsubo.session.screen import TopBar as TopBarPart
from tsubo.ui.buttons import HEIGHT, HEIGHT_SMALL, Button, Kind
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
    drawAsked = Signal()
    safetyAsked = Signal()
    learnAsked = Signal()
    settingsAsked = Signal()
    historyAsked = Signal()
    healthAsked = Signal()
    errandAsked = Signal(object)
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
        self._draw = Button(Kind.PLAIN, "pencil", height=HEIGHT_SMALL + 2, pixels=15)
        self._draw.clicked.connect(self.drawAsked)
        self._history = Button(Kind.QUIET, "history", pixels=15)
        self._history.clicked.connect(self.historyAsked)
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
            self._history.show_words(menu.history)
            self._menu_button.show_words("", name=menu.name)
            self._menu_button.setToolTip(menu.name)
        if part != self._part:
            self._part = part
            if part is not None:
                self._choices.setAccessibleName(part.question)
                self._choices.show_choices(part.choices)
                self._draw.show_words(part.draw)
        self._choices.setVisible(part is not None)
        self._draw.setVisible(part is not None and bool(part.draw))
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
        room -= self._fit_history(room - full)
        if self._part is not None:
            room -= self._fit_draw(room - full)
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

    def _fit_history(self, room: int) -> int:
        """Show the way to the history in words, as its icon, or in the menu alone; its width."""
        shown = self.width() >= scaled(ROOMY)
        self._history.setVisible(shown)
        if not shown:
            return 0
        self._history.show_bare(False)
        words = self._history.sizeHint().width() + self._draw.sizeHint().width()
        if self._part is not None:
            self._question.show_words(self._part.question)
            words += self._question.sizeHint().width() + scaled(8)
        self._history.show_bare(words > room)
        return self._history.sizeHint().width()

    def _fit_draw(self, room: int) -> int:
        """Show the words of the button to the drawing, or its icon alone; return its width."""
        if self._draw.isHidden():
            return 0
        gap = scaled(8)
        self._draw.show_bare(False)
        words = self._question.sizeHint().width() + self._draw.sizeHint().width() + gap
        self._draw.show_bare(words > room)
        return self._draw.sizeHint().width() + gap

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
        self._upper.addSpacing(scaled(8))
        self._upper.addWidget(self._draw)
        self._upper.addStretch(1)
        self._upper.addWidget(self._history)
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
        if words is None:
            return menu
        if self._part is not None and self._part.draw:
            menu.addAction(self._icon("pencil"), words.draw).triggered.connect(self.drawAsked)
        for name, text, asked in (
            ("book", words.learn, self.learnAsked),
            ("history", words.history, self.historyAsked),
            ("settings", words.settings, self.settingsAsked),
            ("person", words.health, self.healthAsked),
            ("warning", words.safety, self.safetyAsked),
        ):
            menu.addAction(self._icon(name), text).triggered.connect(asked)
        menu.addSeparator()
        one, two = words.one_page, words.two_pages
        paper = menu.addMenu(self._icon("printer"), words.print_sheet)
        self._add_errand(paper, one, Errand.PRINT_ONE_PAGE)
        self._add_errand(paper, two, Errand.PRINT_TWO_PAGES)
        pdf = menu.addMenu(self._icon("sheet"), words.save_sheet)
        self._add_errand(pdf, one, Errand.SAVE_ONE_PAGE)
        self._add_errand(pdf, two, Errand.SAVE_TWO_PAGES)
        self._add_errand(menu, words.save_track, Errand.SAVE_TRACK).setIcon(self._icon("note"))
        menu.addSeparator()
        menu.addAction(self._icon("cross"), words.close).triggered.connect(self.closeAsked)
        return menu

    def _add_errand(self, menu: QMenu, words: str, errand: Errand) -> QAction:
        """Add an entry that asks for ``errand``, in the menu's own letters."""
        menu.setFont(self._safety.font())
        action = menu.addAction(words)
        action.triggered.connect(partial(self.errandAsked.emit, errand))
        return action

    def _icon(self, name: str) -> QIcon:
        return icon(name, self, scaled(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new width."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline at the lower edge."""
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, Colour.HAIRLINE.of(self))
