"""A titled card of settings, perhaps with a button to try them and a line of what is amiss."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from tsubo.session.parts.pages import Setting, SettingsGroup
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card, hairline, stack
from tsubo.ui.labels import Label
from tsubo.ui.saying import say
from tsubo.ui.setting_row import SettingRow
from tsubo.ui.style import scaled


class SettingsCard(Card):
    """Settings under each other, with hairlines between; ``changed`` as of a single row."""

    changed = Signal(str, object)

    def __init__(self, settings: Iterable[Setting]) -> None:
        """Make one row a setting."""
        super().__init__(Colour.SURFACE, Colour.HAIRLINE)
        self._rows: dict[str, SettingRow] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(scaled(20), scaled(4), scaled(20), scaled(4))
        self.column.setSpacing(0)
        for setting in settings:
            if self._rows:
                self.column.addWidget(hairline())
            row = SettingRow(setting)
            row.changed.connect(self.changed)
            self.column.addWidget(row)
            self._rows[setting.name] = row

    def show_settings(self, settings: Iterable[Setting]) -> None:
        """Show new values of the same settings."""
        for setting in settings:
            self._rows[setting.name].show_setting(setting)

    def show_stacked(self, stacked: bool) -> None:
        """Put each control under its words, or beside them."""
        for row in self._rows.values():
            row.show_stacked(stacked)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [stop for row in self._rows.values() for stop in row.stops()]


class SettingsGroupView(QWidget):
    """Shows a ``SettingsGroup``; ``tryAsked`` and ``checkAsked`` come from its buttons."""

    changed = Signal(str, object)
    tryAsked = Signal()
    checkAsked = Signal()

    def __init__(self, group: SettingsGroup) -> None:
        """Make the controls for ``group``."""
        super().__init__()
        title = Label(15, 650, line=22)
        title.show_words(group.title)
        self._card = SettingsCard(group.settings)
        self._card.changed.connect(self.changed)
        self._try = Button(Kind.PLAIN, "sound")
        self._try.clicked.connect(self.tryAsked)
        self._note = Label(15, 600, line=21)
        self._check = Button(Kind.PLAIN)
        self._check.clicked.connect(self.checkAsked)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(0, scaled(8), 0, scaled(8))
        self._foot.setSpacing(scaled(16))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(title)
        column.addWidget(self._card)
        if group.trial:
            self._card.column.addWidget(hairline())
            self._card.column.addLayout(self._foot)
            self._foot.addWidget(self._try, 0, Qt.AlignmentFlag.AlignLeft)
            self._foot.addWidget(self._note, 1)
            self._foot.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(self._note)
        self._show_words(group)

    def show_group(self, group: SettingsGroup) -> None:
        """Show new values of the same settings; a line that is new is said aloud."""
        self._card.show_settings(group.settings)
        if group.note != self._note.words:
            say(self, group.note)
        self._show_words(group)

    def _show_words(self, group: SettingsGroup) -> None:
        self._try.show_words(group.trial)
        self._try.setAccessibleDescription(group.note)
        self._try.setVisible(bool(group.trial))
        self._note.show_words(group.note)
        self._check.show_words(group.check)
        self._check.setVisible(bool(group.check))

    def show_stacked(self, stacked: bool) -> None:
        """Put each control under its words, or beside them."""
        self._card.show_stacked(stacked)
        stack(self._foot, stacked)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [*self._card.stops(), *([self._try, self._check] if self._try.text() else [])]
