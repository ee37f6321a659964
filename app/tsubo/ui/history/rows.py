"""The list of sessions: a row each, a page at a time, with a filter above."""

from functools import partial

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from tsubo.session.journal_wishes import Leaf, Look, OpenEntry
from tsubo.session.parts.history import FilterPart, ListPart, Row
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind, PaintedButton
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting, sized
from tsubo.ui.icons import draw_icon
from tsubo.ui.labels import Label, draw_words
from tsubo.ui.page import cleared
from tsubo.ui.style import scaled

_NUMBERS, _SIGN = 66, 16
"""Room for the worst pain before and after, and the chevron, in the design's pixels."""


class SessionList(QWidget):
    """Shows a ``ListPart``; ``said`` carries what is asked, as a wish."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._part: ListPart | None = None
        self._title = Label(18, 600, line=26)
        self._found = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._filter = Button(Kind.PLAIN, height=HEIGHT_SMALL, pixels=15)
        self._filter.clicked.connect(partial(self._say, Leaf.FILTER))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._filter)
        self._filters = _Filters()
        self._filters.said.connect(self.said)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._shown: list[SessionRow] = []
        self._nothing = Label(15, colour=Colour.INK_SECONDARY, line=22)
        self._newer = Button(Kind.PLAIN, height=HEIGHT_SMALL, pixels=15)
        self._newer.clicked.connect(partial(self._say, Leaf.NEWER))
        self._older = Button(Kind.PLAIN, height=HEIGHT_SMALL, pixels=15)
        self._older.clicked.connect(partial(self._say, Leaf.OLDER))
        pages = QHBoxLayout()
        pages.addWidget(self._newer)
        pages.addWidget(self._older)
        pages.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addLayout(head)
        column.addWidget(self._filters)
        column.addWidget(self._found)
        column.addLayout(self._rows)
        column.addWidget(self._nothing)
        column.addLayout(pages)
        column.addStretch(1)

    def show_list(self, part: ListPart) -> None:
        """Show ``part``."""
        before, self._part = self._part, part
        if part == before:
            return
        self._title.show_words(part.title)
        self._filter.show_words(part.filter)
        self._filters.show_filters(part.filters)
        self._found.show_words(part.found)
        self._nothing.show_words(part.nothing)
        for button, words in ((self._newer, part.newer), (self._older, part.older)):
            button.setVisible(bool(words))
            if words:
                button.show_words(words)
        if before is None or before.rows != part.rows:
            column = cleared(self._rows)
            self._shown = []
            for row in part.rows:
                shown = SessionRow(row)
                shown.clicked.connect(partial(self._say, OpenEntry(row.session)))
                column.addWidget(shown)
                self._shown.append(shown)

    def stops(self) -> tuple[QWidget, ...]:
        """Return its buttons, fields and rows, in the order of reading."""
        return self._filter, self._filters, *self._shown, self._newer, self._older

    def _say(self, wish: object, _checked: bool = False) -> None:
        self.said.emit(wish)


class SessionRow(PaintedButton):
    """One session: what and how long, when, and pain before and after."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self._row = row
        self.setText(row.title)
        self.setAccessibleName(row.name)
        self.setToolTip(row.detail)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the row's height; its width is the list's."""
        return QSize(scaled(240), scaled(66))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint two lines, the numbers, a chevron and the hairline below."""
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sign, numbers = scaled(_SIGN), scaled(_NUMBERS)
        room = self.width() - sign - numbers - scaled(12)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isDown() or self.underMouse():
                ground = Colour.ACCENT_SOFT if self.isDown() else Colour.HOVER
                painter.fillRect(self.rect(), ground.of(self))
            painter.fillRect(0, self.height() - 1, self.width(), 1, Colour.HAIRLINE.of(self))
            x = 0 if backwards else self.width() - sign
            box = QRectF(x, (self.height() - sign) / 2, sign, sign)
            draw_icon(painter, "chevron", box, Colour.INK.of(self))
            left = self.width() - room if backwards else 0
            for words, font, colour, top in (
                (self._row.title, sized(15, 600), Colour.INK, 10),
                (self._row.detail, sized(14), Colour.INK_SECONDARY, 34),
            ):
                painter.setFont(font)
                painter.setPen(colour.of(self))
                cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
                draw_words(painter, self, QRectF(left, scaled(top), room, scaled(22)), cut)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # before, then after
            painter.setFont(counting(17, 600))
            painter.setPen(Colour.INK.of(self))
            x = sign + scaled(6) if backwards else self.width() - sign - numbers - scaled(6)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(QRectF(x, 0, numbers, self.height()), flags, self._row.numbers)


class _Filters(QWidget):
    """What the list can be filtered by: three lists and words in the note."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._part: FilterPart | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, scaled(6))
        column.setSpacing(scaled(6))
        self._lists = tuple(ChoiceList() for _ in range(3))
        for one in self._lists:
            one.chosen.connect(self.said)
            column.addWidget(one)
        self._text = QLineEdit()
        self._text.setFont(sized(15))
        self._text.setFixedHeight(scaled(HEIGHT_SMALL + 2))
        self._text.setMaxLength(200)
        self._text.textEdited.connect(self._on_text)
        column.addWidget(self._text)
        self.hide()

    def show_filters(self, part: FilterPart | None) -> None:
        """Show ``part``, or nothing."""
        self._part = part
        self.setVisible(part is not None)
        if part is None:
            return
        names = (part.range_name, part.side_name, part.station_name)
        choices = (part.ranges, part.sides, part.stations)
        for shown, name, some in zip(self._lists, names, choices, strict=True):
            shown.show_choices(name, some)
        self._text.setPlaceholderText(part.text_name)
        self._text.setAccessibleName(part.text_name)
        if self._text.text() != part.text:
            with QSignalBlocker(self._text):
                self._text.setText(part.text)

    def _on_text(self, text: str) -> None:
        if self._part is not None:
            self.said.emit(Look(self._part.wanted._replace(text=text)))
