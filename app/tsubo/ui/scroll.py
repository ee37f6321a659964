"""A column of words that scrolls, whose bar lies in the margin and takes no room from the words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.grounds import lay_ground
from tsubo.ui.style import SCROLL_BAR


class ScrollColumn(QScrollArea):
    """Scrolls up and down only and is no stop for the keyboard; fill ``column``."""

    def __init__(self, ground: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = QWidget()
        lay_ground(self.inside, ground)
        self.column = QVBoxLayout(self.inside)
        self.column.setSpacing(0)
        self._margins = (0, 0, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.inside)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def set_margins(self, side: int, top: int, bottom: int) -> None:
        """Keep ``side`` pixels free beside the words, with or without the bar."""
        self._margins = (side, top, side, bottom)
        self._lay(self.verticalScrollBar().maximum() > 0)

    def _on_range(self, _low: int, high: int) -> None:
        self._lay(high > 0)

    def _lay(self, barred: bool) -> None:
        left, top, right, bottom = self._margins
        bar = SCROLL_BAR if barred else 0
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = max(0, left - bar)
        else:
            right = max(0, right - bar)
        self.column.setContentsMargins(left, top, right, bottom)
