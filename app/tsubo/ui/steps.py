"""Numbered steps: the number in the accent colour, the words beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting
from tsubo.ui.labels import Label
from tsubo.ui.style import scaled


class Steps(QWidget):
    """Shows a few sentences as steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[str, ...] = ()
        self._labels: list[tuple[Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(scaled(6))
        self._grid.setColumnMinimumWidth(0, scaled(26))
        self._grid.setColumnStretch(1, 1)

    def show_steps(self, steps: tuple[str, ...]) -> None:
        """Show ``steps`` in their order."""
        if steps == self._steps:
            return
        self._steps = steps
        while len(self._labels) < len(steps):
            number, words = Label(16, 650, Colour.ACCENT, line=23), Label(16, line=23)
            number.setFont(counting(16, 650))
            row = len(self._labels)
            self._grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
            self._labels.append((number, words))
        for index, (number, words) in enumerate(self._labels):
            shown = index < len(steps)
            number.show_words(str(index + 1) if shown else "")
            words.show_words(steps[index] if shown else "")
