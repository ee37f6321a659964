"""The settings page: groups of settings, reminders, the emergency number, and the defaults."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from tsubo.session.parts.pages import SettingsScreen
from tsubo.ui.buttons import HEIGHT, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting
from tsubo.ui.grounds import Card, tab_through
from tsubo.ui.labels import Label
from tsubo.ui.page import ReadingPage, cleared
from tsubo.ui.reminders_view import RemindersView
from tsubo.ui.saying import say
from tsubo.ui.settings_group import SettingsGroupView
from tsubo.ui.style import scaled

EMERGENCY_NUMBER = "emergency_number"
"""The field of the preferences that holds the number to call."""
REMINDERS = "reminders"
"""The field that holds the reminders."""
BESIDE = 600
"""From this width at 100 % text a setting stands beside its words."""


_BETWEEN = 24
"""Between two groups, in the design's pixels: more than between a title and its card."""


class SettingsPage(ReadingPage):
    """Shows all settings; ``settingChanged`` carries the field's name and the value asked for."""

    settingChanged = Signal(str, object)
    tryAsked = Signal()
    checkAsked = Signal()
    defaultsAsked = Signal()
    undoAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: SettingsScreen | None = None
        self._views: list[SettingsGroupView] = []
        self._groups = QVBoxLayout()
        self._groups.setSpacing(scaled(_BETWEEN))
        self._reminders = RemindersView()
        self._reminders.changed.connect(partial(self.settingChanged.emit, REMINDERS))
        self._reminders.rowsChanged.connect(self._lead_tab)
        self._number_label = Label(16, line=22)
        self._wrong = Label(14, 600, Colour.WARN, line=20)
        self._number = QLineEdit()
        self._number.setFont(counting(16, 600))
        self._number.setMaxLength(24)
        self._number.setFixedSize(scaled(180), scaled(HEIGHT - 4))
        self._number.editingFinished.connect(self._on_number)
        self._defaults = Button(Kind.PLAIN)
        self._defaults.clicked.connect(self.defaultsAsked)
        self._undo = Button(Kind.PLAIN)
        self._undo.clicked.connect(self.undoAsked)
        self._undo.hide()
        self._done = Label(15, 600, line=22)
        self.content.addLayout(self._groups)
        self.content.addSpacing(scaled(_BETWEEN) - self.content.spacing())
        self.content.addWidget(self._reminders)
        self.content.addSpacing(scaled(_BETWEEN) - self.content.spacing())
        self.content.addWidget(self._make_number_card())
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        row.addWidget(self._defaults)
        row.addWidget(self._undo)
        row.addWidget(self._done, 1)
        self.content.addSpacing(scaled(8))
        self.content.addLayout(row)

    def _make_number_card(self) -> QWidget:
        card = Card(Colour.SURFACE, Colour.HAIRLINE)
        column = QVBoxLayout(card)
        column.setContentsMargins(scaled(20), scaled(10), scaled(20), scaled(10))
        row = QHBoxLayout()
        row.addWidget(self._number_label, 1)
        row.addWidget(self._number)
        column.addLayout(row)
        column.addWidget(self._wrong)
        return card

    def show_settings(self, part: SettingsScreen) -> None:
        """Show ``part``; controls are made once and only take new values afterwards."""
        if part == self._part:
            return
        before, self._part = self._part, part
        self.show_head(part.title, part.lead, part.back)
        self._reminders.show_reminders(part.reminders)
        if before is None or _shape(before) != _shape(part):
            self._make_groups(part)
        else:
            for view, group in zip(self._views, part.groups, strict=True):
                view.show_group(group)
        self._number_label.show_words(part.number_label)
        self._number.setAccessibleName(part.number_label)
        dropped = before is not None and before.number_wrong and not part.number_wrong
        if before is None or dropped or before.emergency_number != part.emergency_number:
            self._number.setText(part.emergency_number)
        self._wrong.show_words(part.number_wrong)
        self._number.setAccessibleDescription(part.number_wrong)
        self._show_undo(part)

    def _show_undo(self, part: SettingsScreen) -> None:
        """Let the one of both buttons take the other's place, with the keyboard where it is."""
        self._defaults.show_words(part.defaults)
        self._undo.show_words(part.undo)
        if bool(part.undo) == self._undo.isHidden():
            shown, gone = self._undo, self._defaults
            if not part.undo:
                shown, gone = gone, shown
            shown.show()
            if gone.hasFocus():
                shown.setFocus()
            gone.hide()
        if part.done and not self._done.words:
            say(self, part.done)
        self._done.show_words(part.done)

    def _make_groups(self, part: SettingsScreen) -> None:
        column = cleared(self._groups)
        self._views = [SettingsGroupView(group) for group in part.groups]
        for view in self._views:
            view.changed.connect(self.settingChanged)
            view.tryAsked.connect(self.tryAsked)
            view.checkAsked.connect(self.checkAsked)
            column.addWidget(view)
        self._lay_rows()
        self._lead_tab()

    def _lead_tab(self) -> None:
        stops = [stop for view in self._views for stop in view.stops()]
        stops += self._reminders.stops()
        tab_through(self._back, *stops, self._number, self._defaults, self._undo)

    def _on_number(self) -> None:
        number = self._number.text().strip()
        if self._part is not None and number != self._part.emergency_number:
            self.settingChanged.emit(EMERGENCY_NUMBER, number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put each setting under its words where beside them there is no room."""
        super().resizeEvent(event)
        self._lay_rows()

    def _lay_rows(self) -> None:
        for view in self._views:
            view.show_stacked(self.width() < scaled(BESIDE))


def _shape(part: SettingsScreen) -> tuple[object, ...]:
    """Return what the groups look like apart from the values they hold."""
    return tuple(
        (
            group.title,
            group.trial,
            *((type(one), one.name, one.words) for one in group.settings),
        )
        for group in part.groups
    )
