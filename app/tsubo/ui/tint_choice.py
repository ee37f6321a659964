"""The choice of a person's colour: a disc for each, as radio buttons that arrows move between."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QGroupBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from tsubo.domain.person import Tint
from tsubo.session.parts.choice import Choice
from tsubo.ui.buttons import HEIGHT
from tsubo.ui.colours import Colour
from tsubo.ui.icons import draw_icon
from tsubo.ui.person_sign import LETTERS, TINTS
from tsubo.ui.style import scaled

_DISC = 28


class TintChoice(QGroupBox):
    """A group of colours; ``tint`` is the one that is chosen."""

    def __init__(self, name: str, choices: tuple[Choice, ...]) -> None:
        """Make the group called ``name``, with one of ``choices`` chosen."""
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._buttons = QButtonGroup(self)
        self._discs: list[_Disc] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for choice in choices:
            assert isinstance(choice.value, Tint)
            disc = _Disc(choice.value, choice.words)
            disc.setChecked(choice.chosen)
            disc.toggled.connect(self._let_tab_reach_the_chosen)
            self._buttons.addButton(disc)
            self._discs.append(disc)
            row.addWidget(disc)
        self._let_tab_reach_the_chosen()

    @property
    def tint(self) -> Tint:
        """The colour that is chosen."""
        return next(disc.tint for disc in self._discs if disc.isChecked())

    def stops(self) -> list[QWidget]:
        """Return where the Tab key may stop, in order."""
        return [*self._discs]

    def _let_tab_reach_the_chosen(self) -> None:
        """Make the group one stop for the Tab key; the arrow keys do the rest."""
        for disc in self._discs:
            policy = Qt.FocusPolicy.StrongFocus if disc.isChecked() else Qt.FocusPolicy.ClickFocus
            disc.setFocusPolicy(policy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: the discs are the group."""


class _Disc(QRadioButton):
    """One colour; a ring and a tick say that it is chosen."""

    def __init__(self, tint: Tint, words: str) -> None:
        super().__init__()
        self.tint = tint
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(HEIGHT), scaled(HEIGHT))

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        centre, radius = QRectF(self.rect()).center(), scaled(_DISC) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(TINTS[self.tint]))
            painter.drawEllipse(centre, radius, radius)
            if self.isChecked() or self.underMouse():
                ring = Colour.INK if self.isChecked() else Colour.HAIRLINE
                painter.setPen(QPen(ring.of(self), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, radius + 4, radius + 4)
            if self.isChecked():
                side = radius * 1.1
                box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
                draw_icon(painter, "tick", box, QColor(LETTERS), 2.6)
