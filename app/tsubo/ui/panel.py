"""The station panel: all words of one station, in the order one needs them.

Name, codes, the reason for the side, find it, press it, not if, what the article asks and we
advise, and more. "Guide me here" stands outside the scroll area, so that it is always in sight.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tsubo.domain.words import plain
from tsubo.session.parts.health import HeldPart
from tsubo.session.parts.station import PanelScreen
from tsubo.ui.buttons import HEIGHT_PRIMARY, HEIGHT_SMALL, Button, Kind, name_by_tip
from tsubo.ui.colours import Colour
from tsubo.ui.fold import Foldable
from tsubo.ui.fonts import sized, text_scale
from tsubo.ui.grounds import Card, hairline, lay_ground, paint_edge, stack
from tsubo.ui.known import Known
from tsubo.ui.labels import Align, Label, has_glyphs
from tsubo.ui.not_if import NotIf
from tsubo.ui.panel_press import CONTROL, PressBlock
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.steps import Steps
from tsubo.ui.style import scaled

if TYPE_CHECKING:
    from tsubo.ui.held_view import HeldView

_SHARES = (10, 7)
"""The widths of finding and pressing when they stand beside each other."""
ONE_COLUMN = 640
"""Under this width in pixels the words of the narrow panel stand in one column."""


class Panel(QWidget):
    """Shows a station's words; signals the ways back and on, and what is chosen about pressing."""

    backAsked = Signal()
    guideAsked = Signal()
    wayChosen = Signal(str, object)
    """A station and one of its ways."""
    forgetAsked = Signal(str)
    """The station is to be pressed as usual again."""
    asked = Signal(object)
    """The session action of what is pressed: help instead of the place, or what is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.SURFACE)
        self._part: PanelScreen | None = None
        self._narrow = self._below = False
        self._arranged: tuple[bool, int] | None = None
        self._reason_inline = False
        self._make_head()
        self._make_words()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(24))
        self._scroll = ScrollColumn(Colour.SURFACE)
        self._scroll.column.addLayout(self._head)
        self._words = QVBoxLayout()
        self._words.setSpacing(scaled(10))
        self._words.addLayout(self._grid)
        self._words.addStretch(1)
        self._scroll.column.addLayout(self._words, 1)
        self._held: HeldView | None = None
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(hairline())
        self._guide = Button(Kind.PRIMARY, "play", height=HEIGHT_PRIMARY, pixels=17)
        self._guide.clicked.connect(self.guideAsked)
        row = QHBoxLayout()
        row.setContentsMargins(scaled(32), scaled(13), scaled(32), scaled(15))
        row.addWidget(self._guide)
        foot.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._foot)
        self._arrange()

    def _make_head(self) -> None:
        self._back = Button(Kind.QUIET, "back-chevron", height=HEIGHT_SMALL)
        self._back.clicked.connect(self.backAsked)
        self._name = Label(28, 600)
        self._name.setWordWrap(True)
        self._codes = Label(15, colour=Colour.INK_SECONDARY, line=20)
        self._aside = Label(14, 600, Colour.ACCENT, line=19, align=Align.TRAILING)
        self._names = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for label in (self._name, self._codes, self._aside):
            self._names.addWidget(label)
        self._head = QHBoxLayout()
        self._head.setSpacing(0)
        self._head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(self._names, 1)
        self._reason = Label(15, line=21)
        self._reason_card = Card(Colour.ACCENT_SOFT, radius=8)
        reason = QVBoxLayout(self._reason_card)
        reason.setContentsMargins(scaled(12), scaled(7), scaled(12), scaled(7))
        reason.addWidget(self._reason)

    def _make_words(self) -> None:
        self._find_title = Label(15, 650)
        self._steps = Steps()
        self._find = _block(self._find_title, self._steps)
        self._press = PressBlock()
        self._press.wayChosen.connect(self._choose_way)
        self._press.forgetAsked.connect(self._ask_forget)
        self._not_if = NotIf()
        self._asks = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._advises = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._compare = _block(self._asks, self._advises, spacing=1)
        self._han = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._more = Foldable()
        self._known = Known()
        self._known.asked.connect(self.asked)
        self._more_block = _block(self._han, hairline(), self._more, self._known, spacing=0)
        self._blocks = (self._find, self._press, self._not_if, self._compare, self._more_block)

    @property
    def guide_button(self) -> QWidget:
        """The button "Guide me here"."""
        return self._guide

    def set_narrow(self, narrow: bool, below: bool) -> None:
        """Do without the button of its own; ``below`` the close-up, stand in two columns."""
        if (narrow, below) != (self._narrow, self._below):
            self._narrow, self._below = narrow, below
            self._foot.setVisible(not narrow)
            self._show_back()
            self._arrange()

    def show_panel(self, part: PanelScreen) -> None:
        """Show the words of ``part``; another station begins at the top."""
        if part == self._part:
            return
        if self._part is None or part.station != self._part.station:
            self._scroll.verticalScrollBar().setValue(0)
        self._part = part
        name_by_tip(self._back, part.back)
        self._name.show_words(part.name)
        self._show_reason()
        self._find_title.show_words(part.find_title)
        self._steps.show_steps(part.find)
        self._press.show_press(part)
        self._not_if.show_words(part.not_if)
        asks, advises = part.compare
        self._asks.show_words(asks)
        self._advises.show_words(advises)
        self._fit_head()
        self._grid.setVerticalSpacing(scaled(5 if part.lighter else 11))
        self._more.show_blocks(part.more_title, part.more)
        self._known.show_words(part.evidence, part.known)
        self._guide.show_words(part.guide, part.guide_time)
        self._show_held(part.held)
        self._show_back()

    def _show_held(self, held: HeldPart | None) -> None:
        """Say why the place is not for this person now, in place of how it is pressed."""
        if self._held is None and held is not None:
            from tsubo.ui.held_view import HeldView

            self._held = HeldView()
            self._held.asked.connect(self.asked)
            self._words.insertWidget(0, self._held)
        if self._held is not None:
            self._held.setVisible(held is not None)
            if held is not None:
                self._held.show_held(held)
        for block in self._blocks:
            block.setHidden(held is not None or block in self._empty())

    def _empty(self) -> list[QWidget]:
        """Return the blocks that the present station has no words for."""
        part = self._part
        if part is None:
            return []
        has = (
            (self._not_if, part.not_if),
            (self._compare, part.compare),
            (self._more_block, part.more),
        )
        return [block for block, words in has if not any(words)]

    def _show_back(self) -> None:
        """Offer the way back, unless the close-up above the narrow panel has it."""
        held = self._part is not None and self._part.held is not None
        self._back.setVisible(held or not self._narrow)

    def _choose_way(self, way: object) -> None:
        if self._part is not None:
            self.wayChosen.emit(self._part.station, way)

    def _ask_forget(self) -> None:
        if self._part is not None:
            self.forgetAsked.emit(self._part.station)

    def _arrange(self) -> None:
        """Place the blocks for the width: one column, or find and press beside each other."""
        two = self._below and self.width() >= ONE_COLUMN * text_scale() and text_scale() <= 1.5
        columns = 2 if two else 1
        if (self._narrow, columns) == self._arranged:
            return
        self._arranged = (self._narrow, columns)
        side, over = scaled(24 if self._narrow else 32), 0 if self._narrow else scaled(10)
        self._scroll.set_margins(side - over, scaled(10 if self._narrow else 16), scaled(6))
        self._words.setContentsMargins(over, scaled(10), over, 0)
        self._arrange_head(in_line=two)
        for block in (self._reason_card, *self._blocks):
            self._grid.removeWidget(block)
        for column in (0, 1):
            self._grid.setColumnStretch(column, _SHARES[column] if two else 1 - column)
        self._find_title.setMinimumHeight(scaled(CONTROL) if two else 0)
        find, press, not_if, *others = self._blocks
        self._grid.addWidget(self._reason_card, 1, 0, 1, columns)
        self._grid.addWidget(find, 2, 0, Qt.AlignmentFlag.AlignTop)
        if two:
            self._grid.addWidget(press, 2, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(press, 3, 0)
        self._grid.addWidget(not_if, 0 if self._narrow else 4, 0, 1, columns)
        for row, block in enumerate(others, 5):
            self._grid.addWidget(block, row, 0, 1, columns)

    def _arrange_head(self, *, in_line: bool) -> None:
        """Put name, codes and reason in one line, or under each other."""
        stack(self._names, not in_line)
        self._names.setSpacing(scaled(14 if in_line else 2))
        self._names.setStretch(1, 1 if in_line else 0)
        self._aside.setWordWrap(not in_line)
        self._name.setWordWrap(not in_line)
        self._reason_inline = in_line
        self._show_reason()

    def _fit_head(self) -> None:
        """Keep name and codes on one line each: a smaller name, the characters further down."""
        if self._part is None:
            return
        part, room = self._part, self._room_for_names()
        sizes = (22, 20) if self._narrow else (28, 25, 22)
        fitting = (size for size in sizes if _width(part.name, sized(size, 600)) <= room)
        self._name.setFont(sized(next(fitting, sizes[-1]), 600))
        han = part.han if part.han and has_glyphs(part.han, self._codes.font()) else ""
        both = " · ".join(words for words in (part.codes, han) if words)
        taken = _width(part.name, self._name.font()) if self._reason_inline else 0
        fits = _width(both, self._codes.font()) + taken <= room
        codes = part.codes
        if self._reason_inline and _width(codes, self._codes.font()) + taken > room:
            codes = codes.replace(" · ", "\u00a0·\u00a0")
        self._codes.show_words(both if fits else codes)
        self._han.show_words("" if fits else han)

    def _room_for_names(self) -> int:
        """Return the width for name and codes, beside the way back or the reason."""
        margins = self._scroll.column.contentsMargins()
        room = self.width() - margins.left() - margins.right() - scaled(8)
        if self._reason_inline:
            return room - self._aside.sizeHint().width() - 2 * scaled(14)
        return room - (0 if self._narrow else self._back.sizeHint().width())

    def _show_reason(self) -> None:
        """Say why this side, or shortly which, where it stands in the line of the name."""
        part = self._part
        reason = part.reason if part is not None and part.held is None else ""
        self._reason.show_words("" if self._reason_inline else reason)
        self._reason_card.setVisible(bool(reason) and not self._reason_inline)
        inline = part is not None and self._reason_inline
        self._aside.show_words(plain(part.short_reason) if part and inline else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns where the width asks for it."""
        super().resizeEvent(event)
        self._arrange()
        self._fit_head()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline towards the stage, which in a narrow window lies above."""
        paint_edge(self, above=self._below)


def _width(words: str, font: QFont) -> int:
    return round(QFontMetricsF(font).horizontalAdvance(words)) + 2


def _block(*widgets: QWidget, spacing: int = 6) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(spacing))
    for widget in widgets:
        column.addWidget(widget)
    return block
