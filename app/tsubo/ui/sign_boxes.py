"""Warning signs to tick, grouped by how soon they need somebody."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.session.parts.health import SignGroup
from tsubo.ui.agreement import Agreement
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.labels import Label
from tsubo.ui.page import cleared
from tsubo.ui.style import scaled


class SignBoxes(QWidget):
    """Shows groups of signs; ``ticked`` carries a sign and whether it is there."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, Agreement] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(14))

    def show_groups(self, groups: tuple[SignGroup, ...]) -> None:
        """Show ``groups``; boxes stay, with the focus, while the same signs come."""
        signs = [box for group in groups for box in group.signs]
        if [box.sign for box in signs] != list(self._boxes):
            self._make(groups)
        for box in signs:
            self._boxes[box.sign].show_words(box.words, box.ticked)

    def _make(self, groups: tuple[SignGroup, ...]) -> None:
        column = cleared(self._column)
        self._boxes = {}
        for group in groups:
            card = Card(Colour.SURFACE, Colour.WARN if group.urgent else Colour.HAIRLINE)
            inside = QVBoxLayout(card)
            inside.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(14))
            inside.setSpacing(scaled(4))
            title = Label(18, 600, Colour.WARN if group.urgent else Colour.INK, line=26)
            title.show_words(group.title)
            inside.addWidget(title)
            for sign in group.signs:
                box = Agreement()
                box.toggled.connect(partial(self.ticked.emit, sign.sign))
                inside.addWidget(box)
                self._boxes[sign.sign] = box
            column.addWidget(card)
