"""One setting: its words, and a stepper or segments beside or under them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from tsubo.session.parts.pages import ChoiceSetting, NumberSetting
from tsubo.ui.grounds import stack
from tsubo.ui.labels import Label
from tsubo.ui.segments import Segments
from tsubo.ui.stepper import Stepper
from tsubo.ui.style import scaled


class SettingRow(QWidget):
    """Shows a setting; ``changed`` carries its field name and the value asked for."""

    changed = Signal(str, object)

    def __init__(self, setting: NumberSetting | ChoiceSetting) -> None:
        """Make the row with the control that ``setting`` needs."""
        super().__init__()
        self._name = setting.name
        words = Label(16, line=22)
        words.show_words(setting.words)
        self._control: Stepper | Segments
        if isinstance(setting, NumberSetting):
            self._control = Stepper()
            self._control.changed.connect(self._on_value)
        else:
            self._control = Segments()
            self._control.chosen.connect(self._on_value)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, scaled(8), 0, scaled(8))
        self._row.setSpacing(scaled(8))
        self._row.addWidget(words, 1)
        self._row.addWidget(self._control, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_setting(setting)

    def show_setting(self, setting: NumberSetting | ChoiceSetting) -> None:
        """Show the value of ``setting``, which is of the same kind as the first."""
        if isinstance(setting, NumberSetting) and isinstance(self._control, Stepper):
            self._control.show_number(setting)
        elif isinstance(setting, ChoiceSetting) and isinstance(self._control, Segments):
            self._control.setAccessibleName(setting.words)
            self._control.show_choices(setting.choices)

    def show_stacked(self, stacked: bool) -> None:
        """Put the control under the words, or beside them."""
        stack(self._row, stacked)

    def stops(self) -> list[QAbstractButton]:
        """Return the buttons of the control, in their order."""
        return self._control.findChildren(QAbstractButton)

    def _on_value(self, value: object) -> None:
        self.changed.emit(self._name, value)
