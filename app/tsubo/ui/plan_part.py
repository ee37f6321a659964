"""The stations done in one position, as a titled card: how long, why, and how reached."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.parts.plan import PlanPart, PlanRow
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.colours import Colour
from tsubo.ui.disc import draw_disc
from tsubo.ui.grounds import Card, hairline, stack
from tsubo.ui.icon_view import IconView
from tsubo.ui.icons import ICONS
from tsubo.ui.labels import Label
from tsubo.ui.page import cleared
from tsubo.ui.style import scaled

_DISC = 30


class PlanPartView(QWidget):
    """Shows a ``PlanPart``; its rows stay while only their words change."""

    wayChosen = Signal(str, object)
    forgetAsked = Signal(str)

    def __init__(self, part: PlanPart) -> None:
        """Make one row a station of ``part``."""
        super().__init__()
        self._title, self._length = Label(18, 600), Label(15, colour=Colour.INK_SECONDARY)
        head = QHBoxLayout()
        head.setSpacing(scaled(10))
        if part.posture in ICONS:
            head.addWidget(IconView(part.posture, Colour.ACCENT, 26))
        head.addWidget(self._title)
        head.addWidget(self._length, 1)
        card = Card(Colour.SURFACE, Colour.HAIRLINE)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(scaled(20), scaled(4), scaled(20), scaled(4))
        inside.setSpacing(0)
        self._rows: list[PlanRowView] = []
        for _row in part.rows:
            if self._rows:
                inside.addWidget(hairline())
            view = PlanRowView()
            view.wayChosen.connect(self.wayChosen)
            view.forgetAsked.connect(self.forgetAsked)
            inside.addWidget(view)
            self._rows.append(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(12), 0, scaled(4))
        column.setSpacing(scaled(8))
        column.addLayout(head)
        column.addWidget(card)
        self.show_part(part)

    def show_part(self, part: PlanPart) -> None:
        """Show new words of the same stations."""
        self._title.show_words(part.title)
        self._length.show_words(part.length)
        for view, row in zip(self._rows, part.rows, strict=True):
            view.show_row(row)

    def show_stacked(self, stacked: bool) -> None:
        """Put each list under its words, or beside them."""
        for row in self._rows:
            row.show_stacked(stacked)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [stop for row in self._rows for stop in row.stops()]

    def lists(self) -> list[ChoiceList]:
        """Return the lists of ways that are shown."""
        return [row.ways for row in self._rows if not row.ways.isHidden()]

    def list_of(self, station: str) -> ChoiceList | None:
        """Return the list of ways of ``station``, if it stands here."""
        return next((row.ways for row in self._rows if row.station == station), None)

    def station_of(self, ways: QWidget | None) -> str:
        """Return the station whose list is ``ways``, or nothing."""
        return next((row.station for row in self._rows if row.ways is ways), "")


class PlanRowView(QWidget):
    """One station: number, name, length, reasons, the ways to reach it, and a lighter cap."""

    wayChosen = Signal(str, object)
    forgetAsked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._part: PlanRow | None = None
        self._disc = _Disc()
        self._name = Label(16, 600)
        self._length = Label(15, colour=Colour.INK_SECONDARY)
        reasons = QWidget()
        self._reasons = QVBoxLayout(reasons)
        self._reasons.setContentsMargins(0, 0, 0, 0)
        self._reasons.setSpacing(0)
        self._way = Label(14, colour=Colour.INK_SECONDARY)
        self.ways = ChoiceList(pixels=14)
        self.ways.chosen.connect(self._choose_way)
        self._lighter = Label(15, 600, line=21)
        self._forget = Button(Kind.PLAIN, height=HEIGHT_SMALL, pixels=15)
        self._forget.clicked.connect(self._ask_forget)
        head = QHBoxLayout()
        head.setSpacing(scaled(10))
        head.addWidget(self._name)
        head.addWidget(self._length, 1)
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addLayout(head)
        words.addWidget(reasons)
        words.addStretch(1)
        reach = QVBoxLayout()
        reach.setSpacing(scaled(2))
        for widget in (self._way, self.ways):
            reach.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        reach.addStretch(1)
        self._upper, self._lower = _beside(), _beside()
        self._upper.addLayout(words, 1)
        self._upper.addLayout(reach)
        self._lower.addWidget(self._lighter, 1)
        self._lower.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout()
        column.setSpacing(scaled(6))
        column.addLayout(self._upper)
        column.addLayout(self._lower)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, scaled(12), 0, scaled(12))
        row.setSpacing(scaled(16))
        row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    @property
    def station(self) -> str:
        """The id of the station shown."""
        return "" if self._part is None else self._part.station

    def show_row(self, part: PlanRow) -> None:
        """Show ``part``, touching only what differs."""
        before, self._part = self._part, part
        if part == before:
            return
        self._disc.show_number(part.number)
        self._name.show_words(part.name)
        self._length.show_words(part.length)
        if before is None or part.reasons != before.reasons:
            column = cleared(self._reasons)
            for reason in part.reasons:
                words = Label(15, colour=Colour.INK_SECONDARY, line=21)
                words.show_words(reason)
                column.addWidget(words)
        way = part.way
        self._way.show_words("" if way is None else way.words)
        self.ways.setVisible(way is not None)
        if way is not None:
            self.ways.show_choices(f"{way.words}: {part.name}", way.choices)
        self._lighter.show_words(part.lighter)
        self._forget.setVisible(bool(part.forget))
        self._forget.show_words(part.forget, name=f"{part.forget}: {part.name}")

    def show_stacked(self, stacked: bool) -> None:
        """Put each control under its words, or beside them."""
        stack(self._upper, stacked)
        stack(self._lower, stacked)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [self.ways, self._forget]

    def _choose_way(self, way: object) -> None:
        self.wayChosen.emit(self.station, way)

    def _ask_forget(self) -> None:
        self.forgetAsked.emit(self.station)


class _Disc(QWidget):
    """The number of a station, filled; its name beside it is what a screen reader says."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self.setFixedSize(scaled(_DISC), scaled(_DISC))

    def show_number(self, number: int) -> None:
        self._number = number
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        centre = QPointF(self.width() / 2, self.height() / 2)
        with QPainter(self) as painter:
            draw_disc(painter, centre, self.width(), self._number, filled=True, on=self)


def _beside() -> QBoxLayout:
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(scaled(16))
    return row
