"""The history page: pictures and a calendar at one side, sessions or one session at the other."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.journal_wishes import Leaf
from tsubo.session.parts.history import HistoryScreen, Undo
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card, hairline, lay_ground, stack
from tsubo.ui.history.calendar import Calendar
from tsubo.ui.history.change_chart import ChangeChart
from tsubo.ui.history.empty_card import EmptyCard
from tsubo.ui.history.entry_view import EntryView
from tsubo.ui.history.minutes_chart import MinutesChart
from tsubo.ui.history.pain_chart import PainChart
from tsubo.ui.history.picture_card import PictureCard
from tsubo.ui.history.report_card import ReportCard
from tsubo.ui.history.rows import SessionList
from tsubo.ui.labels import Label
from tsubo.ui.notice import NoticeStrip
from tsubo.ui.reading_order import read_in_order
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.segments import Segments
from tsubo.ui.style import scaled

WIDE = 1000
"""From this width in pixels the sessions stand beside the pictures."""

_PAIR = 560
"""From this width in pixels minutes and calendar stand beside each other."""


class HistoryPage(QWidget):
    """Shows a ``HistoryScreen``; ``said`` carries what is asked or said, as a wish."""

    said = Signal(object)
    signsAsked = Signal()
    startAsked = Signal()
    backAsked = Signal()
    reportAsked = Signal()
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.BACKGROUND)
        # Made first: the focus begins here, and Tab then goes on to the bar above.
        self._words = ScrollColumn(Colour.BACKGROUND, self)
        self._back = Button(Kind.QUIET, "back-chevron")
        self._back.clicked.connect(self.backAsked)
        self._title = Label(22, 700)
        self._signs = Button(Kind.QUIET, "warning", pixels=15)
        self._signs.clicked.connect(self.signsAsked)
        self._doctor = Button(Kind.QUIET, "sheet", pixels=15)
        self._doctor.clicked.connect(partial(self._say, Leaf.REPORT))
        bar = QWidget()
        lay_ground(bar, Colour.SURFACE)
        head = QHBoxLayout(bar)
        head.setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8))
        head.addWidget(self._back)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._doctor)
        head.addWidget(self._signs)
        self._empty = EmptyCard()
        self._empty.startAsked.connect(self.startAsked)
        self._notice = NoticeStrip()
        self._notice.pressed.connect(self.asked)
        self._report = ReportCard()
        self._report.said.connect(self.said)
        self._report.saveAsked.connect(self.reportAsked)
        self._undo = _UndoStrip()
        self._undo.undoAsked.connect(partial(self.said.emit, Leaf.UNDO))
        self._pictures = _Pictures()
        self._pictures.said.connect(self.said)
        self._list = SessionList()
        self._list.said.connect(self.said)
        self._entry = EntryView()
        self._entry.said.connect(self.said)
        self._entry.signsAsked.connect(self.signsAsked)
        sessions = QWidget()
        beside = QVBoxLayout(sessions)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._undo)
        beside.addWidget(self._list)
        beside.addWidget(self._entry)
        beside.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(scaled(32))
        self._halves.addWidget(self._pictures, 13)
        self._halves.addWidget(sessions, 8)
        self._words.column.setSpacing(scaled(16))
        self._words.column.addWidget(self._report)
        self._words.column.addWidget(self._empty)
        self._words.column.addLayout(self._halves)
        self._words.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(bar)
        outer.addWidget(hairline())
        outer.addWidget(self._notice)
        outer.addWidget(self._words, 1)

    def show_history(self, part: HistoryScreen) -> None:
        """Show ``part``; what the journal has not told yet takes no room."""
        self._title.show_words(part.title)
        self._back.show_words("", name=part.back)
        self._signs.show_words(part.signs)
        self._doctor.setVisible(bool(part.doctor))
        if part.doctor:
            self._doctor.show_words(part.doctor)
        if self._report.isHidden() and part.report is not None:
            self._words.verticalScrollBar().setValue(0)
        self._report.show_report(part.report)
        self._notice.show_notice(part.notice)
        self._empty.show_empty(part.empty)
        self._undo.show_undo(part.undo)
        opened = self._entry.isHidden() and part.entry is not None
        self._entry.setVisible(part.entry is not None)
        if part.entry is not None:
            self._entry.show_entry(part.entry)
        self._list.setVisible(part.entry is None and part.list is not None)
        if part.list is not None:
            self._list.show_list(part.list)
        self._pictures.setVisible(part.calendar is not None)
        self._pictures.show_pictures(part)
        if opened:
            self._words.verticalScrollBar().setValue(0)
        self._arrange()
        read_in_order(self, self._parts(), bars=())

    def _parts(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, as it is read where the sessions stand beside."""
        head = (self._back, self._doctor, self._signs, self._notice, self._report, self._empty)
        sessions = (self._undo, *self._list.stops(), *self._entry.stops())
        return *head, *self._pictures.stops(), *sessions

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sessions under the pictures where beside them there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def _say(self, wish: Leaf, _checked: bool = False) -> None:
        self.said.emit(wish)

    def _arrange(self) -> None:
        """In one column an open session comes first, as it is what was asked for."""
        stacked = self.width() < scaled(WIDE)
        stack(self._halves, stacked)
        if stacked and not self._entry.isHidden():
            self._halves.setDirection(QBoxLayout.Direction.BottomToTop)
        self._words.set_margins(scaled(24), scaled(20), scaled(28))


class _Pictures(QWidget):
    """The three pictures and the calendar."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pain, self._minutes, self._change = PainChart(), MinutesChart(), ChangeChart()
        self._spans = Segments()
        self._spans.chosen.connect(self.said)
        self._legend = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._calendar = Calendar()
        self._calendar.said.connect(self.said)
        self._cards = tuple(
            PictureCard(picture) for picture in (self._pain, self._minutes, self._change)
        )
        pain, minutes, change = self._cards
        pain.row.addWidget(self._spans)
        pain.above.addWidget(self._legend)
        month = Card(Colour.SURFACE, Colour.HAIRLINE)
        inside = QVBoxLayout(month)
        inside.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(14))
        inside.addWidget(self._calendar)
        inside.addStretch(1)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(scaled(16))
        self._pair.addWidget(minutes, 1)
        self._pair.addWidget(month, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(16))
        column.addWidget(pain)
        column.addLayout(self._pair)
        column.addWidget(change)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put minutes and calendar under each other where beside each other they are cut."""
        super().resizeEvent(event)
        stack(self._pair, self.width() < scaled(_PAIR))

    def stops(self) -> tuple[QWidget, ...]:
        """Return what has buttons or fields, in the order of reading."""
        pain, minutes, change = self._cards
        return self._spans, pain, minutes, self._calendar, change

    def show_pictures(self, part: HistoryScreen) -> None:
        """Show what there is."""
        for card, picture in zip(self._cards, (part.pain, part.minutes, part.change), strict=True):
            card.setVisible(picture is not None)
        if part.calendar is not None:
            self._calendar.show_calendar(part.calendar)
        if part.pain is not None:
            pain = part.pain
            self._spans.setAccessibleName(pain.title)
            self._spans.show_choices(pain.spans)
            self._legend.show_words(f"○ {pain.before} · ● {pain.after}")
            self._pain.show_picture(pain)
            self._cards[0].show_card(pain.title, pain.note, pain.table)
        if part.minutes is not None:
            self._minutes.show_picture(part.minutes)
            self._cards[1].show_card(part.minutes.title, part.minutes.note, part.minutes.table)
        if part.change is not None:
            self._change.show_picture(part.change)
            notes = " ".join(part.change.notes)
            self._cards[2].show_card(part.change.title, notes, part.change.table)


class _UndoStrip(Card):
    """Says that a session was deleted, with a button to have it back."""

    undoAsked = Signal()

    def __init__(self) -> None:
        super().__init__(Colour.SURFACE, Colour.HAIRLINE)
        self._words = Label(15, line=22)
        self._undo = Button(Kind.PLAIN, height=40)
        self._undo.clicked.connect(self.undoAsked)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(16), scaled(10), scaled(12), scaled(10))
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        self.hide()

    def show_undo(self, undo: Undo | None) -> None:
        """Show ``undo``, or nothing."""
        from tsubo.ui.saying import say

        appears = undo is not None and self.isHidden()
        self.setVisible(undo is not None)
        if undo is not None:
            self._words.show_words(undo.words)
            self._undo.show_words(undo.button)
            if appears:
                say(self, undo.words)
