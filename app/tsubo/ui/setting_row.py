"""One setting: its words, and a stepper, segments or a list beside or under them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from tsubo.session.parts.pages import ChoiceSetting, ListSetting, NumberSetting, Setting
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.grounds import stack
from tsubo.ui.labels import Label
from tsubo.ui.segments import Segments
from tsubo.ui.stepper import Stepper
from tsubo.ui.style import scaled


class SettingRow(QWidget):
    """Shows a setting; ``changed`` carries its field name and the value asked for."""

    changed = Signal(str, object)

    def __init__(self, setting: Setting) -> None:
        """Make the row with the control that ``setting`` needs."""
        super().__init__()
        self._name = setting.name
        words = Label(16, line=22)
        words.show_words(setting.words)
        self._control = self._control_for(setting)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, scaled(8), 0, scaled(8))
        self._row.setSpacing(scaled(8))
        self._row.addWidget(words, 1)
        self._row.addWidget(self._control, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_setting(setting)

    def _control_for(self, setting: Setting) -> Stepper | Segments | ChoiceList:
        match setting:
            case NumberSetting():
                stepper = Stepper()
                stepper.changed.connect(self._on_value)
                return stepper
            case ChoiceSetting():
                segments = Segments()
                segments.chosen.connect(self._on_value)
                return segments
            case ListSetting():
                choices = ChoiceList()
                choices.chosen.connect(self._on_value)
                return choices

    def show_setting(self, setting: Setting) -> None:
        """Show the value of ``setting``, which is of the same kind as the first."""
        match setting, self._control:
            case NumberSetting(), Stepper() as stepper:
                stepper.show_number(setting)
            case ChoiceSetting(), Segments() as segments:
                segments.setAccessibleName(setting.words)
                segments.show_choices(setting.choices)
            case ListSetting(), ChoiceList() as choices:
                choices.show_choices(setting.words, setting.choices)

    def show_stacked(self, stacked: bool) -> None:
        """Put the control under the words, or beside them."""
        stack(self._row, stacked)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops in the control, in order."""
        if isinstance(self._control, ChoiceList):
            return [self._control]
        return list(self._control.findChildren(QAbstractButton))

    def _on_value(self, value: object) -> None:
        self.changed.emit(self._name, value)
