"""The bar at the top: the name, the pain question, the warning signs and the menu."""

from functools import partial
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from tsubo.session.actions import Errand, Turn
from tsubo.session.screen import Menu
from tsubo.session.screen import TopBar as TopBarPart
from tsubo.ui.buttons import HEIGHT, HEIGHT_SMALL, Button, Kind, name_by_tip
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import lay_ground
from tsubo.ui.icons import icon
from tsubo.ui.labels import Label
from tsubo.ui.segments import Segments
from tsubo.ui.style import scaled

if TYPE_CHECKING:
    from tsubo.session.parts.people import PersonChip as PersonChipPart
    from tsubo.ui.person_chip import PersonChip

ROOMY = 1180
"""From this width in pixels the question stands in full (design, layout rules)."""
NARROW = 1080
"""Under this width the bar is lower and the warning signs are their triangle alone."""
_SHRUNK = 0.88
"""How far the choices may shrink before they get a row of their own."""
_BARE = ((False, False), (True, False), (False, True), (True, True))
"""Whether the history and the drawing are their icons alone, the first that fits being best."""


class TopBar(QWidget):
    """Shows the question; signals what was pressed."""

    painChosen = Signal(object)
    turnAsked = Signal(object)
    peopleAsked = Signal(object)
    errandAsked = Signal(object)
    closeAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.SURFACE)
        self._part: TopBarPart | None = None
        self._words: Menu | None = None
        self._name = Label(22, 700, parent=self)
        self._name.show_words("Tsubo")
        self._question = Label(15, colour=Colour.INK_SECONDARY, parent=self)
        self._choices = Segments(parent=self)
        self._choices.chosen.connect(self.painChosen)
        self._draw = Button(Kind.PLAIN, "pencil", height=HEIGHT_SMALL + 2, pixels=15)
        self._draw.clicked.connect(partial(self.turnAsked.emit, Turn.PAIN))
        self._history = Button(Kind.QUIET, "history", pixels=15, parent=self)
        self._history.clicked.connect(partial(self.turnAsked.emit, Turn.HISTORY))
        self._safety = Button(Kind.QUIET, "warning", pixels=15)
        self._safety.clicked.connect(partial(self.turnAsked.emit, Turn.SAFETY))
        self._chip: PersonChip | None = None
        self._menu_button = Button(Kind.QUIET, "menu")
        self._menu_button.clicked.connect(self._open_menu)
        self._upper = QHBoxLayout()
        self._lower = QHBoxLayout()
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._rows.setSpacing(scaled(4))
        self._rows.addLayout(self._upper)
        self._rows.addLayout(self._lower)
        self._arranged: tuple[bool, bool] | None = None
        self._brief = False
        self._place()

    def show_bar(self, part: TopBarPart | None, menu: Menu) -> None:
        """Show the question of ``part`` (none on pages without one) and the words of ``menu``."""
        if menu != self._words:
            self._words = menu
            self._safety.show_words(menu.safety)
            self._history.show_words(menu.history)
            name_by_tip(self._menu_button, menu.name)
        if part != self._part:
            self._part = part
            if part is not None:
                self._choices.setAccessibleName(part.question)
                self._choices.show_choices(part.choices)
                self._draw.show_words(part.draw)
                self._draw.setAccessibleDescription(menu.draw)
        self._show_chip(None if part is None else part.person)
        self._draw.setVisible(part is not None and bool(part.draw))
        self._place()
        if self._chip is not None:
            self._rows.activate()

    def set_brief(self, brief: bool) -> None:
        """Leave the question out where it would need a row of its own."""
        if brief != self._brief:
            self._brief = brief
            self._place()

    def _show_chip(self, part: "PersonChipPart | None") -> None:
        """Show who has the window, once there is somebody else."""
        if self._chip is None:
            if part is None:
                return
            from tsubo.session.people_actions import ComeIn
            from tsubo.ui.person_chip import PersonChip

            self._chip = PersonChip(self)
            self._chip.move(self.width(), 0)  # out of sight, and of the mouse, until it is placed
            self._chip.comeAsked.connect(lambda person: self.peopleAsked.emit(ComeIn(person)))
            self._arranged = None
        if part is not None:
            self._chip.show_chip(part)
        self._chip.setVisible(part is not None)

    def _place(self) -> None:
        """Fit everything to the width: a shorter question, bare signs, no name, at last two rows.

        The name is the window's title too.
        """
        width = self.width()
        narrow = width < scaled(NARROW)
        side, end = scaled(16 if narrow else 24), scaled(8 if narrow else 14)
        self._safety.show_bare(narrow)
        gap = scaled(14 if narrow else 24)
        room = width - side - end - 3 * gap
        for widget in (self._safety, self._menu_button):
            room -= widget.sizeHint().width()
        if self._chip is not None and not self._chip.isHidden():
            room -= self._chip.sizeHint().width() + gap // 2
        name, tight = self._name.sizeHint().width(), self._choices.tight_width()
        needed = self._fit_buttons(room - name - tight)
        needed += self._question.sizeHint().width() + round(tight * _SHRUNK)
        asks = self._part is not None
        two_rows = asks and needed > room
        self._name.setVisible(two_rows or not asks or needed + name <= room)
        least = self._question.sizeHint().width() + self._choices.minimumSizeHint().width()
        below = two_rows and least + 2 * gap <= width - side - end
        if below:
            self._draw.show_bare(False)
        self._arrange(two_rows, below=below)
        brief = two_rows and self._brief
        self._choices.setVisible(asks and not brief)
        self._question.setVisible(asks and not brief)
        row = scaled(HEIGHT) + self._rows.spacing() if two_rows and not brief else 0
        self.setFixedHeight(scaled(56 if narrow else 64) + row)
        for layout in (self._upper, self._lower):
            layout.setSpacing(gap // 2)
        foot = scaled(8) if row else 1
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            side, end = end, side
        self._rows.setContentsMargins(side, 0, end, foot)

    def _fit_buttons(self, room: int) -> int:
        """Fit the question and the ways to the drawing and the history; return the ways' width.

        Nobody guesses what a pencil is for, so the drawing keeps its words longer than the history,
        which in a small window is in the menu alone.
        """
        roomy, draws = self.width() >= scaled(ROOMY), not self._draw.isHidden()
        self._history.setVisible(roomy)
        questions = [""]
        if self._part is not None:
            questions = [self._part.question, self._part.short_question][not roomy :]
        used = 0
        for question, (bare_history, bare_draw) in product(questions, _BARE):
            self._question.show_words(question)
            self._history.show_bare(bare_history)
            self._draw.show_bare(bare_draw)
            used = self._history.sizeHint().width() if roomy else 0
            used += self._draw.sizeHint().width() + scaled(8) if draws else 0
            if self._question.sizeHint().width() + used <= room:
                break
        return used

    def _arrange(self, two_rows: bool, *, below: bool) -> None:
        """Put the choices into the upper or the lower row, and the question perhaps ``below``."""
        if (two_rows, below) == self._arranged:
            return
        self._arranged = (two_rows, below)
        for layout in (self._upper, self._lower):
            while layout.count():
                layout.takeAt(0)
        self._upper.addWidget(self._name)
        self._upper.addSpacing(scaled(6))
        (self._lower if below else self._upper).addWidget(self._question)
        (self._lower if two_rows else self._upper).addWidget(self._choices)
        if two_rows:
            self._lower.addStretch(1)
            self._upper.addStretch(1)
            self._upper.addWidget(self._draw)
        else:
            self._upper.addSpacing(scaled(8))
            self._upper.addWidget(self._draw)
            self._upper.addStretch(1)
        self._upper.addWidget(self._history)
        self._upper.addWidget(self._safety)
        if self._chip is not None:
            self._upper.addWidget(self._chip)
        self._upper.addWidget(self._menu_button)

    def _open_menu(self) -> None:
        menu = self.menu()
        corner = self._menu_button.rect().bottomRight()
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            corner.setX(corner.x() - menu.sizeHint().width())
        else:
            corner.setX(self._menu_button.width())
        menu.popup(self._menu_button.mapToGlobal(corner))
        if not self._menu_button.underMouse() and menu.actions():
            menu.setActiveAction(menu.actions()[0])  # a screen reader says where one is

    def menu(self) -> QMenu:
        """Return the window's menu, made new so that it has the present theme's icons."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(menu.close)  # a screen reader's press leaves it open
        menu.setFont(self._safety.font())
        words = self._words
        if words is None:
            return menu
        if self._part is not None and self._part.draw:
            self._add_page(menu, "pencil", words.draw, Turn.PAIN)
        self._add_page(menu, "person", words.health, Turn.HEALTH)
        self._add_page(menu, "history", words.history, Turn.HISTORY)
        self._add_page(menu, "folder", words.data, Turn.DATA)
        self._add_page(menu, "people", words.people, Turn.PEOPLE)
        menu.addSeparator()
        self._add_page(menu, "book", words.learn, Turn.LEARN)
        self._add_page(menu, "warning", words.safety, Turn.SAFETY)
        self._add_page(menu, "settings", words.settings, Turn.SETTINGS)
        self._add_page(menu, "help", words.help, Turn.HELP)
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
        self._add_page(menu, "info", words.about, Turn.ABOUT)
        menu.addAction(self._icon("cross"), words.close).triggered.connect(self.closeAsked)
        return menu

    def _add_page(self, menu: QMenu, symbol: str, words: str, turn: Turn) -> None:
        """Add an entry that asks for a page."""
        action = menu.addAction(self._icon(symbol), words)
        action.triggered.connect(partial(self.turnAsked.emit, turn))

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
