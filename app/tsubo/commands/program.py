"""The program behind the window: first the picture, then the points, then the loop.

The first picture is painted before the points are read: bars and figures need no data. Then the
atlas is opened and everything can be clicked.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from tsubo.commands.clock import now
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Theme
from tsubo.storage.places import data_folder, figure_folder
from tsubo.storage.settings_file import SettingsFile
from tsubo.ui.colours import DARK, LIGHT
from tsubo.ui.style import wear
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
    app.setStyle("Fusion")
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
        self._theme: tuple[Theme, Qt.ColorScheme] | None = None
        self._wanted = self._memory.preferences.theme
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self.window = Window(figure_folder())
        self.window.painted.connect(self._painted)
        self._framed = False

    def start(self) -> None:
        """Show the window: the figures, or a bare ground where the first run's page comes."""
        if self._memory.agreed:
            self.window.show_page(self.window.browse)
        self.window.show()

    def open(self) -> None:
        """Read the atlas and let everything be clicked."""
        from tsubo.commands.loop import Loop
        from tsubo.commands.opening import opening_state
        from tsubo.ui.presenter import Presenter

        state = opening_state(self._data, self._memory, self._settings.problem)
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
        self._wanted = screen.theme
        self._dress()
        self.presenter.show(screen)

    def _keep(self, memory: Memory) -> None:
        from tsubo.session.actions import NotSaved

        problem = self._settings.write(memory)
        if problem:
            self.loop.ask(NotSaved(problem))

    def _dress(self) -> None:
        """Wear the theme that is wanted, once; "system" follows the desktop."""
        theme = (self._wanted, self._app.styleHints().colorScheme())
        if theme != self._theme:
            self._theme = theme
            dark = theme[0] is Theme.DARK or (
                theme[0] is Theme.SYSTEM and theme[1] is Qt.ColorScheme.Dark
            )
            wear(self._app, DARK if dark else LIGHT)
