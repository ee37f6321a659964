"""The program behind the window: first the picture, then the points, then the loop.

The first picture is painted before the points are read: bars and figures need no data. Then the
atlas is opened and everything can be clicked.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
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

    from tsubo.commands.errands import Errands
    from tsubo.commands.loop import Loop
    from tsubo.session.actions import Action, Errand
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
        self._loop: Loop | None = None
        self._errands: Errands | None = None
        self._framed = False
        self._told_not_saved = False

    def start(self) -> None:
        """Show the window: the figures, or a bare ground where the first run's page comes."""
        self.window.show()

    def open(self) -> None:
        """Read the atlas and let everything be clicked."""
        from tsubo.commands.loop import Loop
        from tsubo.commands.opening import opening_state
        from tsubo.ui.presenter import Presenter
        from tsubo.ui.style import wear

        if self._app.style().name() != "fusion":
            self._app.setStyle("Fusion")
        wear(self._app, self._colours())
        self._app.styleHints().colorSchemeChanged.connect(self._follow_system)
        locale = QLocale.system().name()
        state = opening_state(self._data, self._memory, self._settings.problem, locale)
        self.presenter = Presenter(self.window, self.ask)
        self._loop = Loop(state, self._show, self._keep, self._clock, self)
        self.window.closing.connect(self.loop.leave)
        self.window.errandAsked.connect(self._run_errand)
        self.loop.begin()
        QTimer.singleShot(0, self._tell_ready)

    @property
    def loop(self) -> "Loop":
        """The loop; there is none before ``open``."""
        assert self._loop is not None, "the points are not read yet"
        return self._loop

    def ask(self, action: "Action") -> None:
        """Answer ``action``."""
        self.loop.ask(action)

    def bring_players(self) -> None:
        """Let the session be heard, and steered from outside the window, from now on."""
        from tsubo.commands.players import Players
        from tsubo.commands.sounding import Sounding
        from tsubo.desktop.desktop import Desktop

        players = Players(self.ask, Sounding(self), Desktop(self), self)
        self.window.closing.connect(players.leave)
        self.loop.follow_with(players.follow)

    def bring_journal(self) -> None:
        """Let sessions be written down, and looked at, from now on."""
        from tsubo.commands.journal_thread import JournalThread
        from tsubo.commands.journaling import Journaling

        thread = JournalThread(self._settings.file.parent, self)
        thread.told.connect(self.ask)
        journaling = Journaling(thread)
        self.window.closing.connect(journaling.leave)
        self.loop.follow_with(journaling.follow)

    def leave(self) -> None:
        """Close the window as a person would; what is under way is kept."""
        self.window.close()

    def tell_problem(self, file: str) -> None:
        """Say that something went wrong, and that ``file`` (or none) holds what it was."""
        if self._loop is None:
            self._tell_not_opened(file)
            return
        from tsubo.session.actions import WentWrong

        self._loop.ask(WentWrong(file))

    def _painted(self) -> None:
        if not self._framed:
            self._framed = True
            self.framed.emit()
            QTimer.singleShot(0, self.open)

    def _tell_ready(self) -> None:
        self.ready.emit()
        QTimer.singleShot(0, self._heed_keyboard)

    def _heed_keyboard(self) -> None:
        """Show where the focus is and lead it: for whoever uses the keyboard, from now on."""
        from tsubo.ui.focus_ring import FocusRing
        from tsubo.ui.last_input import LastInput

        last_input = LastInput(self.window)
        self.focus_ring = FocusRing(self.window, last_input)
        self.presenter.heed_keyboard(last_input)

    def _tell_not_opened(self, file: str) -> None:
        """Fill the window with one sentence, where nothing else can be shown."""
        from PySide6.QtWidgets import QLabel

        from tsubo.domain.words import tr

        words = tr("Tsubo could not open. Installing it again may help.")
        if file:
            words += " " + tr("What happened was written to {file}.").format(file=file)
        label = QLabel(words)
        label.setWordWrap(True)
        label.setMargin(40)
        self.window.show_page(label)

    def _run_errand(self, errand: "Errand") -> None:
        if self._errands is None:
            from tsubo.commands.errands import Errands

            self._errands = Errands(self.window, lambda: self.loop.state, self.ask)
        self._errands.run(errand)

    def _show(self, screen: "Screen") -> None:
        if screen.theme is not self._theme:
            self._theme = screen.theme
            self._dress()
        self.presenter.show(screen)

    def _keep(self, memory: Memory) -> None:
        from tsubo.session.actions import NotSaved

        problem = self._settings.write(memory)
        if problem and not self._told_not_saved:
            self._told_not_saved = True
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
