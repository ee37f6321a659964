"""The station panel: all words of one station, in the order one needs them.

Name, codes, the reason for the side, find it, press it, not if, what the article asks and we
advise, and more. "Guide me here" stands outside the scroll area, so that it is always in sight.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.screen import PanelScreen
from tsubo.ui.buttons import HEIGHT_PRIMARY, HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.fold import Foldable
from tsubo.ui.fonts import sized, text_scale
from tsubo.ui.gauge import PressureGauge
from tsubo.ui.grounds import Card, hairline, lay_ground, paint_edge
from tsubo.ui.icons import draw_icon
from tsubo.ui.labels import Label, has_glyphs, plain
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.steps import Steps
from tsubo.ui.style import scaled

ONE_COLUMN = 640
"""Under this width in pixels the words of the narrow panel stand in one column."""


class Panel(QWidget):
    """Shows a station's words; signals "back" and "Guide me here"."""

    backAsked = Signal()
    guideAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.SURFACE)
        self._part: PanelScreen | None = None
        self._narrow = False
        self._columns = 0
        self._make_head()
        self._make_words()
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(scaled(11))
        self._grid.setHorizontalSpacing(scaled(32))
        self._scroll = ScrollColumn(Colour.SURFACE)
        self._scroll.column.addLayout(self._head)
        self._words = QVBoxLayout()
        self._words.setSpacing(scaled(10))
        self._words.addWidget(self._reason_card)
        self._words.addLayout(self._grid)
        self._words.addStretch(1)
        self._scroll.column.addLayout(self._words, 1)
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
        outer.setContentsMargins(1, 1, 0, 0)
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
        self._aside = Label(14, 600, Colour.ACCENT, line=19)
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
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
        self._find_title, self._press_title = Label(15, 650), Label(15, 650)
        self._steps = Steps()
        self._finger, self._dose = Label(16, line=23), Label(16, line=23)
        self._gauge = PressureGauge()
        self._find = _block(self._find_title, self._steps)
        self._press = _block(self._press_title, self._finger, self._gauge, self._dose)
        self._not_if = NotIf()
        self._asks = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._advises = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._compare = _block(self._asks, self._advises, spacing=1)
        self._more = Foldable()
        self._more_block = _block(hairline(), self._more, spacing=0)

    def set_narrow(self, narrow: bool) -> None:
        """Stand under the close-up, in two columns and without the button of its own."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._foot.setVisible(not narrow)
            self._back.setVisible(not narrow)
            self._arrange()

    def show_panel(self, part: PanelScreen) -> None:
        """Show the words of ``part``; another station begins at the top."""
        if part == self._part:
            return
        if self._part is None or part.station != self._part.station:
            self._scroll.verticalScrollBar().setValue(0)
        self._part = part
        self._back.show_words("", name=part.back)
        self._back.setToolTip(part.back)
        self._name.show_words(part.name)
        han = part.han if part.han and has_glyphs(part.han, self._codes.font()) else ""
        self._codes.show_words(" · ".join(words for words in (part.codes, han) if words))
        self._show_reason()
        self._find_title.show_words(part.find_title)
        self._steps.show_steps(part.find)
        self._press_title.show_words(part.press_title)
        self._finger.show_words(part.finger)
        self._gauge.show_gauge(part.gauge)
        self._dose.show_words(part.dose)
        self._not_if.show_words(part.not_if)
        asks, advises = part.compare
        self._asks.show_words(asks)
        self._advises.show_words(advises)
        self._compare.setVisible(bool(asks or advises))
        self._more.show_blocks(part.more_title, part.more)
        self._more_block.setVisible(bool(part.more))
        self._guide.show_words(part.guide, part.guide_time)

    def _show_reason(self) -> None:
        reason = self._part.reason if self._part is not None else ""
        self._reason.show_words("" if self._narrow else reason)
        self._reason_card.setVisible(bool(reason) and not self._narrow)
        self._aside.show_words(plain(reason) if self._narrow else "")

    def _arrange(self) -> None:
        """Place the blocks in one column, or find and press beside each other."""
        side, over = scaled(24 if self._narrow else 32), 0 if self._narrow else scaled(10)
        self._scroll.set_margins(side - over, scaled(10 if self._narrow else 16), scaled(6))
        self._words.setContentsMargins(over, scaled(10), over, 0)
        direction = QBoxLayout.Direction
        self._names.setDirection(direction.LeftToRight if self._narrow else direction.TopToBottom)
        self._names.setSpacing(scaled(14 if self._narrow else 2))
        self._names.setStretch(2, 1 if self._narrow else 0)
        self._name.setFont(sized(22 if self._narrow else 28, 600))
        self._name.setWordWrap(not self._narrow)
        self._codes.setWordWrap(not self._narrow)
        self._show_reason()
        two = self._narrow and self.width() >= ONE_COLUMN and text_scale() <= 1.5
        columns = 2 if two else 1
        if columns == self._columns:
            return
        self._columns = columns
        blocks = (self._find, self._press, self._not_if, self._compare, self._more_block)
        for block in blocks:
            self._grid.removeWidget(block)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        if two:
            self._grid.addWidget(self._find, 0, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._press, 0, 1, Qt.AlignmentFlag.AlignTop)
            for row, block in enumerate(blocks[2:], 1):
                self._grid.addWidget(block, row, 0, 1, 2)
        else:
            for row, block in enumerate(blocks):
                self._grid.addWidget(block, row, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns where the width asks for it."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline towards the stage, which in a narrow window lies above."""
        paint_edge(self, above=self._narrow)


class NotIf(Card):
    """When not to press, on the soft warning ground with its triangle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.WARN_SOFT, radius=8, parent=parent)
        self._words = Label(15, line=21)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(42), scaled(9), scaled(12), scaled(9))
        row.addWidget(self._words)

    def show_words(self, words: str) -> None:
        """Show ``words``; without any, the box is not there."""
        self._words.show_words(words)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the triangle."""
        super().paintEvent(event)
        size = scaled(20)
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - scaled(12) - size if backwards else scaled(12)
        with QPainter(self) as painter:
            draw_icon(painter, "warning", QRectF(x, scaled(10), size, size), Colour.WARN.of(self))


def _block(*widgets: QWidget, spacing: int = 6) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(spacing))
    for widget in widgets:
        column.addWidget(widget)
    return block
