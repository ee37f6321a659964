"""A scale from 0 to 10 in eleven cells: one number is given, another may stand beside it dashed.

Each cell is a radio button: arrows move, digits choose at once, and Backspace takes the number
back.
"""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QHBoxLayout, QRadioButton, QSizePolicy

from tsubo.domain.journal_areas import HIGHEST_PAIN
from tsubo.domain.words import tr
from tsubo.session.parts.rating import Scale
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting, sized
from tsubo.ui.grounds import tab_through
from tsubo.ui.style import scaled
from tsubo.ui.typed_pain import TypedPain

_CELL, _WORD = 52, 22
"""The height of a cell, and of the word below it, in the design's pixels."""
_TAKE_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class RatingScale(QGroupBox):
    """Shows one ``Scale``; ``rated`` carries the number chosen, or None.

    Words stand below the cells only on a scale that has a word for the number given.
    """

    rated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._scale: Scale | None = None
        self._typed = TypedPain()
        self._buttons = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(4))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._cells = tuple(_Cell(number) for number in range(HIGHEST_PAIN + 1))
        for cell in self._cells:
            self._buttons.addButton(cell)
            row.addWidget(cell)
            cell.picked.connect(self.rated)
        tab_through(self, *self._cells)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_scale(self, scale: Scale) -> None:
        """Show ``scale``."""
        if scale == self._scale:
            return
        self._scale = scale
        self.setAccessibleName(scale.name)
        self._buttons.setExclusive(False)
        for cell in self._cells:
            cell.make_room(bool(scale.word))
            given, other = cell.number == scale.given, cell.number == scale.other
            word = scale.word if given else scale.other_word if other else ""
            cell.show_cell(chosen=given, other=other, word=word)
            stop = given or (scale.given is None and cell.number == 0)
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
        self._buttons.setExclusive(True)

    def stop(self) -> "QRadioButton":
        """Return the cell that the Tab key reaches."""
        given = None if self._scale is None else self._scale.given
        return self._cells[given or 0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that a cell has no use for: a number typed, and Backspace."""
        shown = next((cell.number for cell in self._cells if cell.isChecked()), None)
        pain = self._typed.read(event, shown)
        if pain is not None:
            self._cells[pain].setFocus(Qt.FocusReason.OtherFocusReason)
            self._cells[pain].setChecked(True)
        elif event.key() in _TAKE_BACK:
            self.rated.emit(None)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep no room for a frame: the cells end where the words above and below end."""
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: the cells are the scale."""


class _Cell(QRadioButton):
    """One number of the scale."""

    picked = Signal(object)

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.number = number
        self._other, self._word, self._below = False, "", 0
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        self.setAccessibleName(str(number))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._on_toggled)

    def make_room(self, room: bool) -> None:
        """Keep room below for a word, or none."""
        self._below = _WORD if room else 0
        self.updateGeometry()

    def show_cell(self, *, chosen: bool, other: bool, word: str) -> None:
        """Show whether this number is given, or the one to compare with."""
        self.blockSignals(True)
        self.setChecked(chosen)
        self.blockSignals(False)
        self._other, self._word = other, word
        said = tr("{number}, {word}", number=self.number, word=word)
        self.setAccessibleName(said if word else str(self.number))
        self.update()

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.picked.emit(self.number)

    def sizeHint(self) -> QSize:
        return QSize(scaled(47), scaled(_CELL + self._below))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(30), scaled(_CELL + self._below))

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        chosen = self.isChecked()
        pen = QPen(Colour.BORDER.of(self), 1.5)
        if self._other and not chosen:
            pen = QPen(Colour.ACCENT.of(self), 2)
            pen.setDashPattern([3, 2])
        ground = Colour.HOVER if self.underMouse() else Colour.SURFACE
        box = QRectF(1, 1, self.width() - 2, scaled(_CELL) - 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen if chosen else pen)
            painter.setBrush((Colour.ACCENT if chosen else ground).of(self))
            painter.drawRoundedRect(box, 8, 8)
            if chosen and self._other:
                painter.setPen(QPen(Colour.ON_ACCENT.of(self), 1.5, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 6, 6)
            painter.setPen((Colour.ON_ACCENT if chosen else Colour.INK).of(self))
            painter.setFont(counting(20, 650 if chosen or self._other else 500))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(box, flags, str(self.number))
            if self._word and self._below:
                painter.setPen(Colour.ACCENT.of(self))
                font = sized(13, 600)
                wide = QFontMetricsF(font).horizontalAdvance(self._word)
                font.setPixelSize(int(font.pixelSize() * min(1.0, self.width() / wide)))
                painter.setFont(font)
                below = QRectF(0, scaled(_CELL), self.width(), scaled(_WORD))
                painter.drawText(below, flags, self._word)
