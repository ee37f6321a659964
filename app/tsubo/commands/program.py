"""The program behind the window: first the picture, then the points, then the loop.

The first picture is painted before the points are read: bars and figures need no data. Then the
atlas is opened and everything can be clicked.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tsubo.commands.clock import now
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Theme
from tsubo.storage.places import data_folder, figure_folder
from tsubo.storage.settings_file import SettingsFile
from tsubo.ui.colours import DARK, LIGHT, Colour, palette_of
from tsubo.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from tsubo.session.actions import Action
    from tsubo.session.screen import Screen


def application(words: list[str]) -> QApplication:
    """Return the one QApplication, named for Tsubo."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(words)
    app.setApplicationName("Tsubo")
    app.setApplicationDisplayName("Tsubo")
    app.setDesktopFileName("tsubo")
    return app


class Program(QObject):
    """The window and the loop behind it."""

    framed = Signal()
    """The first picture is painted."""
    ready = Signal()
    """Every point can be clicked."""

    def __init__(
        self,
        app: QApplication,
        settings: SettingsFile,
        data: Path | None = None,
        clock: "Callable[[], float]" = now,
    ) -> None:
        super().__init__()
        self._app, self._settings, self._clock = app, settings, clock
        self._data = data or data_folder()
        self._memory = settings.read()
        self._theme = self._memory.preferences.theme
        self._system_dark = _is_dark(app.palette())
        app.setPalette(palette_of(self._colours()))
        self.window = Window(figure_folder(), with_figures=self._memory.agreed)
        self.window.painted.connect(self._painted)
        self._framed = False

    def start(self) -> None:
        """Show the window: the figures, or a bare ground where the first run's page comes."""
        self.window.show()

    def open(self) -> None:
        """Read the atlas and let everything be clicked."""
        from tsubo.commands.loop import Loop
        from tsubo.commands.opening import opening_state
        from tsubo.ui.focus_ring import FocusRing
        from tsubo.ui.presenter import Presenter
        from tsubo.ui.style import wear

        if self._app.style().name() != "fusion":
            self._app.setStyle("Fusion")
        wear(self._app, self._colours())
        self._app.styleHints().colorSchemeChanged.connect(self._follow_system)
        state = opening_state(self._data, self._memory, self._settings.problem)
        self.focus_ring = FocusRing(self.window)
        self.presenter = Presenter(self.window, self.ask)
        self.loop = Loop(state, self._show, self._keep, self._clock, self)
        self.window.closing.connect(self.loop.leave)
        self.loop.begin()
        QTimer.singleShot(0, self.ready.emit)

    def ask(self, action: "Action") -> None:
        """Answer ``action``."""
        self.loop.ask(action)

    def _painted(self) -> None:
        if not self._framed:
            self._framed = True
            self.framed.emit()
            QTimer.singleShot(0, self.open)

    def _show(self, screen: "Screen") -> None:
        if screen.theme is not self._theme:
            self._theme = screen.theme
            self._dress()
        self.presenter.show(screen)

    def _keep(self, memory: Memory) -> None:
        from tsubo.session.actions import NotSaved

        problem = self._settings.write(memory)
        if problem:
            self.loop.ask(NotSaved(problem))

    def _follow_system(self) -> None:
        from PySide6.QtCore import Qt

        self._system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self._dress()

    def _dress(self) -> None:
        from tsubo.ui.style import wear

        wear(self._app, self._colours())

    def _colours(self) -> dict[Colour, str]:
        dark = self._theme is Theme.DARK or (self._theme is Theme.SYSTEM and self._system_dark)
        return DARK if dark else LIGHT


def _is_dark(palette: QPalette) -> bool:
    """Say whether the desktop's own colours are dark: its words lighter than their ground."""
    role = QPalette.ColorRole
    return palette.color(role.WindowText).lightness() > palette.color(role.Window).lightness()
