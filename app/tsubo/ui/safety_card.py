"""One list of warning signs: how urgent it is, whom to ask, and the signs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.parts.pages import Block
from tsubo.ui.bullets import Bullets
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card, hairline
from tsubo.ui.icon_view import IconView
from tsubo.ui.labels import Label
from tsubo.ui.number_field import NumberField
from tsubo.ui.page import cleared
from tsubo.ui.style import scaled

_PAD = 18
_ICON = 22


class SafetyCard(Card):
    """A card with an icon and its title in ``colour``; a loud one has the warning ground."""

    def __init__(
        self, icon: str, colour: Colour, *, loud: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make an empty card; only a loud one has the emergency ``number``."""
        ground = Colour.WARN_SOFT if loud else Colour.SURFACE
        border = Colour.WARN if loud else Colour.HAIRLINE
        super().__init__(ground, border, width=2 if loud else 1, parent=parent)
        self._block: Block | None = None
        self._about: tuple[Block, ...] = ()
        self._title = Label(18, 600, colour, line=24)
        self.number = NumberField()
        self._paragraphs = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._signs = Bullets(colour if colour is Colour.WARN else Colour.INK_SECONDARY, line=19)
        self._column = QVBoxLayout(self)
        pad = scaled(_PAD)
        self._column.setContentsMargins(pad, scaled(16), pad, scaled(16))
        self._column.setSpacing(scaled(6))
        head = QHBoxLayout()
        head.setSpacing(scaled(10))
        head.addWidget(IconView(icon, colour, _ICON), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self._column.addLayout(head)
        if loud:
            self._column.addWidget(self.number)
        else:
            self.number.setParent(self)
            self.number.hide()
        self._column.addWidget(self._paragraphs)
        self._column.addWidget(self._signs)
        self._column.addStretch(1)
        self._below = QVBoxLayout()
        self._below.setSpacing(scaled(10))
        self._column.addLayout(self._below)

    def show_block(self, block: Block, about: tuple[Block, ...] = ()) -> None:
        """Show the list, and ``about`` below a line where there is any."""
        if block != self._block:
            self._block = block
            self._title.show_words(block.title)
            self._paragraphs.show_words(" ".join(block.paragraphs))
            self._signs.show_items(block.items)
        if about != self._about:
            self._about = about
            self._show_about(about)

    def _show_about(self, about: tuple[Block, ...]) -> None:
        column = cleared(self._below)
        for block in about:
            column.addWidget(hairline())
            title = Label(15, 650, line=20)
            title.show_words(block.title)
            column.addWidget(title)
            for paragraph in block.paragraphs:
                words = Label(15, colour=Colour.INK_SECONDARY, line=22)
                words.show_words(paragraph)
                column.addWidget(words)
