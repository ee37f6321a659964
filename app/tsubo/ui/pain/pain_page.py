"""The page on which pain is drawn: the figure's back beside what it means."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.domain.words import plain
from tsubo.session.parts.pain import PainScreen
from tsubo.ui.buttons import HEIGHT, HEIGHT_SMALL, Button, Kind
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import hairline, lay_ground
from tsubo.ui.labels import Align, Label
from tsubo.ui.page import cleared
from tsubo.ui.pain.pain_canvas import PainCanvas
from tsubo.ui.pain.pain_scale import PainScale
from tsubo.ui.pain.sign_card import SignCard
from tsubo.ui.reading_order import read_in_order
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.segments import Segments
from tsubo.ui.style import SCROLL_BAR, scaled

_MARGIN = 20
_WORDS, _LEAST_FIGURE = 460, 330
"""The width of the words at 100 % text, and the least that the figure keeps, in pixels."""


class PainPage(QWidget):
    """Shows a PainScreen and reports what is drawn and answered."""

    areaChosen = Signal(object)
    areaTouched = Signal(object)
    painMarked = Signal(object, int)
    painChosen = Signal(object)
    signAnswered = Signal(str, bool)
    forgetAsked = Signal()
    backAsked = Signal()

    def __init__(self, art_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.BACKGROUND)
        self._part: PainScreen | None = None
        self._cards: list[SignCard] = []
        self.canvas = PainCanvas(art_folder, self)
        self.scale = PainScale()
        self._back = Button(Kind.PLAIN, "back-chevron", height=HEIGHT_SMALL)
        self._title, self._lead = Label(28, 650, line=36), Label(16, line=23)
        self._of = Label(16, line=22)
        self._low = Label(14, colour=Colour.INK_SECONDARY, line=19)
        self._high = Label(14, colour=Colour.INK_SECONDARY, line=19, align=Align.TRAILING)
        self._verdict, self._overruled = Label(16, line=23), Label(15, 600, line=21)
        self._question, self._choices = Label(16, 600, line=22), Segments()
        self._short_choices = ChoiceList()
        self._keys = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._forget = Button(Kind.PLAIN)
        self._done = Button(Kind.PRIMARY, height=HEIGHT)
        self._signs = QVBoxLayout()
        self._column = ScrollColumn(Colour.SURFACE)
        self._words = self._make_words()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._words)
        row.addWidget(self.canvas, 1)
        self._connect()

    def _connect(self) -> None:
        self.canvas.areaChosen.connect(self.areaChosen)
        self.canvas.areaTouched.connect(self.areaTouched)
        self.canvas.painMarked.connect(self.painMarked)
        self.scale.picked.connect(self._mark_chosen)
        self._choices.chosen.connect(self.painChosen)
        self._short_choices.chosen.connect(self.painChosen)
        self._forget.clicked.connect(self.forgetAsked)
        for button in (self._back, self._done):
            button.clicked.connect(self.backAsked)

    def _make_words(self) -> QWidget:
        self._column.set_margins(scaled(_MARGIN), scaled(16), scaled(_MARGIN))
        inside = self._column.column
        inside.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(scaled(6))
        self._signs.setSpacing(scaled(10))
        below = QWidget()
        below.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the scale above
        ends = QHBoxLayout(below)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.addWidget(self._low, 1, Qt.AlignmentFlag.AlignTop)
        ends.addWidget(self._high, 2, Qt.AlignmentFlag.AlignTop)
        for part, space in (
            (self._title, 4),
            (self._lead, 14),
            (self._signs, 0),
            (self._of, 6),
            (self.scale, 2),
            (below, 16),
            (self._verdict, 4),
            (self._overruled, 14),
            (self._question, 6),
            (self._choices, 0),
            (self._short_choices, 16),
            (self._keys, 0),
        ):
            if isinstance(part, QWidget):
                inside.addWidget(part)
            else:
                inside.addLayout(part)
            inside.addSpacing(scaled(space))
        inside.addStretch(1)
        words = QWidget()
        lay_ground(words, Colour.SURFACE)
        whole = QVBoxLayout(words)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._column, 1)
        whole.addWidget(hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(scaled(20), scaled(10), scaled(20), scaled(10))
        foot.setSpacing(scaled(10))
        foot.addWidget(self._done)
        foot.addWidget(self._forget)
        foot.addStretch(1)
        whole.addLayout(foot)
        return words

    def show_pain(self, part: PainScreen) -> None:
        """Show ``part``."""
        before, self._part = self._part, part
        if part == before:
            return
        self._back.show_words(part.back)
        self._title.show_words(part.title)
        self._lead.show_words(part.lead)
        self._of.show_words(part.scale)
        self._show_scale(part)
        self._low.show_words(part.lowest)
        self._high.show_words(part.highest)
        self._verdict.show_words(part.verdict)
        self._overruled.show_words(part.overruled)
        self._question.show_words(part.question)
        self._choices.setAccessibleName(part.question)
        self._choices.show_choices(part.choices)
        self._short_choices.show_choices(part.question, part.choices)
        self._lay_choices()
        self._keys.show_words(part.keys)
        self._forget.show_words(part.forget)
        self._forget.setVisible(bool(part.forget))
        self._done.show_words(part.done)
        self.canvas.show_drawing(part)
        self._show_signs(before, part)
        choices = (self._choices, self._short_choices)
        last = (self.scale, *choices, self._done, self._forget)
        read_in_order(self, (self._back, self.canvas, *self._cards, *last), bars=())

    def _show_scale(self, part: PainScreen) -> None:
        self.scale.show_intensity(plain(part.scale), part.strength)

    def _show_signs(self, before: PainScreen | None, part: PainScreen) -> None:
        """Show the questions; a new one is said, as it may be out of sight."""
        old = () if before is None else tuple(sign.sign for sign in before.signs)
        new = tuple(sign.sign for sign in part.signs)
        if new != old or before is None:
            column = cleared(self._signs)
            self._cards = [SignCard(sign) for sign in new]
            for card in self._cards:
                card.answered.connect(self.signAnswered)
                column.addWidget(card)
            if set(new) - set(old):
                self._tell(part)
            self._signs.setContentsMargins(0, 0, 0, scaled(14) if new else 0)
        for card, sign in zip(self._cards, part.signs, strict=True):
            card.show_sign(sign)

    def _tell(self, part: PainScreen) -> None:
        from tsubo.ui.saying import say

        self._column.verticalScrollBar().setValue(0)
        say(self, " ".join(plain(f"{sign.title} {sign.words}") for sign in part.signs))

    def _mark_chosen(self, intensity: int) -> None:
        """Mark what is chosen; a 0 for marks to come counts for nothing, and does not stay."""
        if self._part is not None:
            self.painMarked.emit(self._part.chosen, intensity)
            self._show_scale(self._part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words have their width, and the figure all the rest."""
        super().resizeEvent(event)
        self._words.setFixedWidth(max(min(scaled(_WORDS), self.width() - _LEAST_FIGURE), 200))
        self._lay_choices()

    def _lay_choices(self) -> None:
        """Show the answers beside each other, or as a list where that would cut their words."""
        room = self._words.maximumWidth() - 2 * scaled(_MARGIN) - SCROLL_BAR
        cut = self._choices.minimumSizeHint().width() > room
        self._choices.setVisible(not cut)
        self._short_choices.setVisible(cut)
