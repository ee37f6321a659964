"""The cards of the page "Your data": lines, a path to copy, buttons, and what an errand came to."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tsubo.session.parts.data import DataButton, DataCard, OutcomePart
from tsubo.ui.buttons import HEIGHT, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.grounds import Card, stack
from tsubo.ui.icon_view import IconView
from tsubo.ui.labels import Label
from tsubo.ui.page import align_leading, cleared
from tsubo.ui.style import scaled

BESIDE = 560
"""From this width at 100 % text the buttons of a card stand beside each other."""


class ButtonRows(QWidget):
    """Buttons with a line of explanation each; those without one share the last row."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[DataButton, ...] = ()
        self._buttons: list[Button] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(scaled(10))
        self._stacked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(6))

    def show_buttons(self, buttons: tuple[DataButton, ...]) -> None:
        """Show ``buttons``; the same ones are left alone, with the focus."""
        if buttons == self._shown:
            return
        self._shown = buttons
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        cleared(self._column)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(scaled(10))
        self._buttons = [self._made(button) for button in buttons]
        for part, button in zip(buttons, self._buttons, strict=True):
            if not part.explain:
                self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                continue
            align_leading(button, self._column)
            words = Label(14, colour=Colour.INK_SECONDARY, line=20)
            words.show_words(part.explain)
            self._column.addWidget(words)
            self._column.addSpacing(scaled(8))
        self._row.addStretch(1)
        self._column.addLayout(self._row)
        self.show_stacked(self._stacked)
        self.setVisible(bool(buttons))

    def show_stacked(self, stacked: bool) -> None:
        """Put the buttons of the last row under each other, or beside each other."""
        self._stacked = stacked
        stack(self._row, stacked)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return list(self._buttons)

    def _made(self, part: DataButton) -> Button:
        button = Button(Kind.PLAIN, part.icon)
        button.show_words(part.words)
        button.setAccessibleDescription(part.explain)
        button.clicked.connect(partial(self.asked.emit, part.asks))
        return button


class PathView(QLineEdit):
    """A path that can be selected and copied, and not changed; a long one scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFont(sized(15))
        self.setFixedHeight(scaled(HEIGHT - 4))

    def show_path(self, path: str, name: str) -> None:
        """Show ``path``, which a screen reader calls ``name``; without one it is not there."""
        if path != self.text():
            self.setText(path)
            self.setCursorPosition(0)
        self.setAccessibleName(name)
        self.setVisible(bool(path))


class DataCardView(QWidget):
    """Shows a ``DataCard``: a title over a card with lines, a path and buttons."""

    asked = Signal(object)

    def __init__(self, card: str) -> None:
        """Make an empty card with the id ``card``."""
        super().__init__()
        self.id = card
        self._title = Label(15, 650, line=22)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaled(6))
        self._words: tuple[str, ...] = ()
        self._path = PathView()
        self._rows = ButtonRows()
        self._rows.asked.connect(self.asked)
        ground = Card(Colour.SURFACE, Colour.HAIRLINE)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        inside.setSpacing(scaled(12))
        inside.addLayout(self._lines)
        inside.addWidget(self._path)
        inside.addWidget(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self._title)
        column.addWidget(ground)

    def show_card(self, part: DataCard) -> None:
        """Show ``part``, touching only what differs."""
        self._title.show_words(part.title)
        if part.lines != self._words:
            self._words = part.lines
            column = cleared(self._lines)
            for line in part.lines:
                words = Label(15, line=22)
                words.show_words(line)
                column.addWidget(words)
        self._path.show_path(part.path, part.path_name)
        self._rows.show_buttons(part.buttons)

    def show_stacked(self, stacked: bool) -> None:
        """Put the buttons under each other, or beside each other."""
        self._rows.show_stacked(stacked)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [self._path, *self._rows.stops()]


class OutcomeView(Card):
    """Shows an ``OutcomePart``: what an export or an import came to, or that it is being done."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(Colour.SURFACE, Colour.HAIRLINE)
        self._icon = IconView("tick", Colour.ACCENT, 22)
        self._title = Label(16, 600, line=22)
        self._text = Label(15, line=22)
        self._rows = ButtonRows()
        self._rows.asked.connect(self.asked)
        words = QVBoxLayout()
        words.setSpacing(scaled(4))
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addSpacing(scaled(6))
        words.addWidget(self._rows)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(14))
        row.setSpacing(scaled(14))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def show_outcome(self, part: OutcomePart | None) -> None:
        """Show ``part``, or nothing at all."""
        self.setVisible(part is not None)
        if part is None:
            return
        self.set_colours(Colour.SURFACE if part.good else Colour.WARN_SOFT, Colour.HAIRLINE)
        if not part.good:
            self._icon.show_icon("warning", Colour.WARN)
        else:
            self._icon.show_icon("history" if part.working else "tick", Colour.ACCENT)
        self._title.show_words(part.title)
        self._text.show_words(part.text)
        self._rows.show_buttons(part.buttons)

    def show_stacked(self, stacked: bool) -> None:
        """Put the buttons under each other, or beside each other."""
        self._rows.show_stacked(stacked)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return self._rows.stops()
