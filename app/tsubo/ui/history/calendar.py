"""The calendar: a month of days, marked where there was a session; arrows lead to other months."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tsubo.session.parts.history import CalendarDay, CalendarPart
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting
from tsubo.ui.labels import Align, Label
from tsubo.ui.style import scaled

_DAYS, _WEEKS = 7, 6


class Calendar(QWidget):
    """Shows a ``CalendarPart``; ``said`` carries what is asked, as a wish."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._part: CalendarPart | None = None
        self._title = Label(16, 600, line=24)
        self._earlier = Button(Kind.QUIET, "back-chevron", height=HEIGHT_SMALL)
        self._earlier.clicked.connect(self._on_earlier)
        self._later = Button(Kind.QUIET, "chevron", height=HEIGHT_SMALL)
        self._later.clicked.connect(self._on_later)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._earlier)
        head.addWidget(self._later)
        grid = QGridLayout()
        grid.setSpacing(scaled(2))
        self._names = tuple(
            Label(13, colour=Colour.INK_SECONDARY, align=Align.CENTRE) for _ in range(_DAYS)
        )
        for column, name in enumerate(self._names):
            grid.addWidget(name, 0, column)
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, scaled(36))
        self._days = tuple(_Day() for _ in range(_DAYS * _WEEKS))
        for index, day in enumerate(self._days):
            grid.addWidget(day, 1 + index // _DAYS, index % _DAYS)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.addLayout(head)
        column_.addLayout(grid)

    def show_calendar(self, part: CalendarPart) -> None:
        """Show ``part``."""
        if part == self._part:
            return
        self._part = part
        self._title.show_words(part.title)
        self._earlier.show_words("", name=part.earlier_words)
        self._later.show_words("", name=part.later_words)
        for label, words in zip(self._names, part.weekdays, strict=True):
            label.show_words(words)
        nothing = CalendarDay("", 0, "")
        days = (*part.days, *(nothing,) * (len(self._days) - len(part.days)))
        for index, (cell, day) in enumerate(zip(self._days, days, strict=True)):
            cell.show_day(day)
            cell.setVisible(index < len(part.days))

    def _on_earlier(self) -> None:
        if self._part is not None:
            self.said.emit(self._part.earlier)

    def _on_later(self) -> None:
        if self._part is not None:
            self.said.emit(self._part.later)


class _Day(QWidget):
    """One day: its number, on a filled ground with dots below where there were sessions."""

    def __init__(self) -> None:
        super().__init__()
        self._day = CalendarDay("", 0, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_day(self, day: CalendarDay) -> None:
        """Show ``day``."""
        if day != self._day:
            self._day = day
            self.setAccessibleName(day.name)
            self.setToolTip(day.name if day.sessions else "")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(36), scaled(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        done = self._day.sessions > 0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = min(self.width(), self.height()) - 2.0
            box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            if done:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(Colour.ACCENT.of(self))
                painter.drawRoundedRect(box, 8, 8)
            painter.setPen((Colour.ON_ACCENT if done else Colour.INK_SECONDARY).of(self))
            painter.setFont(counting(14, 600 if done else 400))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._day.words)
            if self._day.sessions > 1:
                painter.setFont(counting(10, 600))
                corner = box.adjusted(0, 1, -4, 0)
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
                painter.drawText(corner, flags, str(self._day.sessions))
