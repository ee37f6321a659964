"""One session with everything in it: what was done, and answers that can be changed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.journal_wishes import Delete, Leaf
from tsubo.session.parts.history import EntryPart
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.labels import Label
from tsubo.ui.page import align_leading, cleared
from tsubo.ui.rating_view import RatingView
from tsubo.ui.style import scaled


class EntryView(QWidget):
    """Shows an ``EntryPart``; ``said`` carries what is asked or said, as a wish."""

    said = Signal(object)
    signsAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._part: EntryPart | None = None
        self._back = Button(Kind.PLAIN, "back-chevron", height=HEIGHT_SMALL, pixels=15)
        self._back.clicked.connect(partial(self._say, Leaf.CLOSE_ENTRY))
        self._delete = Button(Kind.PLAIN, "cross", height=HEIGHT_SMALL, pixels=15)
        self._delete.clicked.connect(self._on_delete)
        self._title = Label(18, 600, line=26)
        self._when = Label(15, colour=Colour.INK_SECONDARY, line=22)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(scaled(2))
        self._rating = RatingView()
        self._rating.said.connect(self.said)
        self._rating.signsAsked.connect(self.signsAsked)
        self._kept = Label(14, colour=Colour.INK_SECONDARY, line=20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        align_leading(self._back, column)
        column.addWidget(self._title)
        column.addWidget(self._when)
        column.addLayout(self._facts)
        column.addWidget(self._rating)
        foot = QHBoxLayout()
        foot.addWidget(self._kept, 1)
        foot.addWidget(self._delete)
        column.addLayout(foot)
        column.addStretch(1)

    def show_entry(self, part: EntryPart) -> None:
        """Show ``part``."""
        before, self._part = self._part, part
        if part == before:
            return
        self._back.show_words(part.back)
        self._delete.show_words(part.delete)
        self._title.show_words(part.title)
        self._when.show_words(part.when)
        self._rating.show_rating(part.rating)
        self._kept.show_words(part.kept)
        if before is None or before.facts != part.facts:
            column = cleared(self._facts)
            for name, words in part.facts:
                line = Label(15, line=22)
                line.show_words(f"**{name}**: {words}")
                column.addWidget(line)

    def stops(self) -> tuple[QWidget, ...]:
        """Return its parts with buttons and fields, in the order of reading."""
        return self._back, self._rating, self._delete

    def _on_delete(self) -> None:
        if self._part is not None:
            self.said.emit(Delete(self._part.session))

    def _say(self, wish: object, _checked: bool = False) -> None:
        self.said.emit(wish)
