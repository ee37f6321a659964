"""Everything that is asked about one session: scales, too hard or not and where, and a note."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.domain.journal import TooHard
from tsubo.session.journal_wishes import PointTooHard, Rate, SayTooHard, WriteNote
from tsubo.session.parts.rating import RatingPart, Scale, Worse
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.labels import Align, Label
from tsubo.ui.note_field import NoteField
from tsubo.ui.page import align_leading, cleared
from tsubo.ui.rating_scale import RatingScale
from tsubo.ui.reading_order import read_in_order
from tsubo.ui.segments import Segments
from tsubo.ui.style import scaled


class RatingView(QWidget):
    """Shows a ``RatingPart``; ``said`` carries what the person says, as a wish."""

    said = Signal(object)
    signsAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: RatingPart | None = None
        self._scales: list[_ScaleRow] = []
        self._buttons: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(scaled(4))
        self._lowest = Label(14, colour=Colour.INK_SECONDARY)
        self._highest = Label(14, colour=Colour.INK_SECONDARY, align=Align.TRAILING)
        below = QWidget()
        below.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the scales above
        ends = QHBoxLayout(below)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.addWidget(self._lowest)
        ends.addStretch(1)
        ends.addWidget(self._highest)
        self._worse = _WorseCard()
        self._worse.signsAsked.connect(self.signsAsked)
        self._too_hard = Label(18, 600, line=24)
        self._choices = Segments()
        self._choices.chosen.connect(self._on_too_hard)
        self._where = Label(15, colour=Colour.INK_SECONDARY, line=22)
        self._places = QVBoxLayout()
        self._places.setSpacing(scaled(6))
        self._lighter = Label(15, line=22)
        self._note_title = Label(18, 600, line=24)
        self._note = NoteField()
        self._note.written.connect(self._on_note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addSpacing(scaled(8))
        column.addWidget(below)
        column.addWidget(self._worse)
        self._rest = QWidget()
        column.addWidget(self._rest)
        column = QVBoxLayout(self._rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for space, widget in ((24, self._too_hard), (10, None), (12, self._where)):
            column.addSpacing(scaled(space))
            if widget is None:
                align_leading(self._choices, column)
            else:
                column.addWidget(widget)
        column.addSpacing(scaled(6))
        column.addLayout(self._places)
        column.addSpacing(scaled(6))
        column.addWidget(self._lighter)
        column.addSpacing(scaled(18))
        column.addWidget(self._note_title)
        column.addSpacing(scaled(10))
        column.addWidget(self._note)

    def show_rating(self, part: RatingPart) -> None:
        """Show ``part``; controls stay, with the focus, while the same things are asked."""
        before, self._part = self._part, part
        if part == before:
            return
        self._show_scales(part.scales)
        self._lowest.show_words(part.lowest)
        self._highest.show_words(part.highest)
        self._worse.show_worse(part.worse)
        self._rest.setVisible(bool(part.too_hard or part.note_title))
        self._too_hard.show_words(part.too_hard)
        self._choices.setAccessibleName(part.too_hard)
        self._choices.setVisible(bool(part.choices))
        if part.choices:
            self._choices.show_choices(part.choices)
        self._where.show_words(part.where)
        if before is None or before.places != part.places:
            self._show_places(part)
        if part.lighter and (before is None or before.lighter != part.lighter):
            from tsubo.ui.saying import say

            say(self, part.lighter)
        self._lighter.show_words(part.lighter)
        self._note_title.show_words(part.note_title)
        self._note.setVisible(bool(part.note_title))
        self._note.setAccessibleName(part.note_title)
        self._note.setPlaceholderText(part.note_hint)
        self._note.show_note(part.note)
        parts = (*self._scales, self._worse, self._choices, *self._buttons, self._note)
        read_in_order(self, parts, bars=())

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard begins: the first scale."""
        return self._scales[0].stop() if self._scales else None

    def _show_scales(self, scales: tuple[Scale, ...]) -> None:
        if len(scales) != len(self._scales):
            rows = cleared(self._rows)
            self._scales = [_ScaleRow() for _ in scales]
            for row in self._scales:
                row.said.connect(self.said)
                rows.addWidget(row)
        for row, scale in zip(self._scales, scales, strict=True):
            row.show_scale(scale)

    def _show_places(self, part: RatingPart) -> None:
        used: QWidget | None = self.focusWidget()
        point = None if used is None else used.property("point")
        column = cleared(self._places)
        self._buttons = []
        for choice in part.places:
            icon = "tick" if choice.chosen else "plus"
            button = Button(Kind.PLAIN, icon, height=HEIGHT_SMALL, pixels=15)
            button.setCheckable(True)
            button.setChecked(choice.chosen)
            button.setProperty("point", choice.value)
            button.show_words(choice.words)
            button.clicked.connect(partial(self._on_place, choice.value))
            align_leading(button, column)
            self._buttons.append(button)
            if choice.value == point:
                button.setFocus()

    def _on_too_hard(self, answer: TooHard) -> None:
        self.said.emit(SayTooHard(answer))

    def _on_place(self, point: object, _checked: bool = False) -> None:
        self.said.emit(PointTooHard(str(point)))

    def _on_note(self, note: str) -> None:
        self.said.emit(WriteNote(note))


class _ScaleRow(QWidget):
    """One scale under its title."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Scale | None = None
        self._title = Label(16, 500, line=24)
        self._cells = RatingScale()
        self._cells.rated.connect(self._on_rated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self._title)
        column.addWidget(self._cells)

    def show_scale(self, scale: Scale) -> None:
        """Show ``scale``."""
        self._shown = scale
        self._title.show_words(scale.title)
        self._cells.show_scale(scale)

    def stop(self) -> QWidget:
        """Return the cell that the Tab key reaches."""
        return self._cells.stop()

    def _on_rated(self, pain: int | None) -> None:
        scale = self._shown
        if scale is not None and pain != scale.given:
            self.said.emit(Rate(scale.when, scale.area, pain))


class _WorseCard(QWidget):
    """What to do where pain rose, gently, with a way to the warning signs."""

    signsAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        card = Card(Colour.WARN_SOFT, Colour.HAIRLINE)
        self._title = Label(16, 600, line=22)
        self._words = Label(15, line=22)
        self._signs = Button(Kind.WARNING, "warning", height=40)
        self._signs.clicked.connect(self.signsAsked)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(scaled(18), scaled(14), scaled(18), scaled(16))
        inside.setSpacing(scaled(6))
        inside.addWidget(self._title)
        inside.addWidget(self._words)
        inside.addSpacing(scaled(4))
        align_leading(self._signs, inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, scaled(14), 0, 0)
        outer.addWidget(card)
        self.hide()

    def show_worse(self, worse: Worse | None) -> None:
        """Show ``worse``, or nothing; what appears is said too."""
        self.setVisible(worse is not None)
        if worse is None or worse.title == self._title.words:
            return
        self._title.show_words(worse.title)
        self._words.show_words(worse.words)
        self._signs.show_words(worse.signs)
        from tsubo.ui.saying import say

        say(self, f"{worse.title}. {worse.words}")
