"""The program behind the window: first the picture, then the points, then the loop.

The first picture is painted before the points are read: bars and figures need no data. Then the
atlas is opened and everything can be clicked.
"""

from dataclasses import replace
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
    from tsubo.session.people import People
    from tsubo.session.screen import Screen
    from tsubo.storage.journal.erasing import Erased


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
    changed = Signal()
    """Somebody else has the window, as if Tsubo had been opened with them."""

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
        self.is_open = False
        self._told_not_saved = False

    def start(self) -> None:
        """Show the window: the figures, or a bare ground where the first run's page comes."""
        self.window.show()

    def open(self) -> None:
        """Read the atlas and let everything be clicked."""
        from tsubo.ui.presenter import Presenter
        from tsubo.ui.style import wear

        if self._app.style().name() != "fusion":
            self._app.setStyle("Fusion")
        wear(self._app, self._colours())
        self._app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._loop = self._new_loop()
        self.presenter = Presenter(self.window, self._loop.ask)
        self.window.errandAsked.connect(self._run_errand)
        self.loop.begin()
        QTimer.singleShot(0, self._tell_ready)

    def change(self, settings: SettingsFile, people: "People") -> None:
        """Keep everything of who has the window, and open it with the person of ``settings``.

        ``people`` says who is there, so that the first picture has it. Nothing of the one is left
        to the other: loop, pages and all that follows are made anew.
        """
        self.loop.leave()
        self._begin_anew(settings, people)

    def start_over(self, folder: Path, shared: "Erased") -> None:
        """Delete all in ``folder``, after what was ``shared``, unless somebody else came since."""
        from tsubo.commands.data_jobs import erased

        if folder != self.folder:
            return
        self.loop.leave()
        try:
            told = erased(self.folder, shared)
        finally:
            self._begin_anew(SettingsFile(self.folder), self.loop.state.people)
        self.ask(told)

    def _begin_anew(self, settings: SettingsFile, people: "People | None") -> None:
        self.loop.deleteLater()
        self._settings, self._memory = settings, settings.read()
        self._errands, self._told_not_saved = None, False
        self._loop = self._new_loop(people)
        self.window.renew()
        self.presenter.begin_anew(self._loop.ask)
        self.loop.begin()
        self.changed.emit()

    def _new_loop(self, people: "People | None" = None) -> "Loop":
        from tsubo.commands.loop import Loop
        from tsubo.commands.opening import opening_state

        locale = QLocale.system().name()
        state = opening_state(self._data, self._memory, self._settings.troubles, locale)
        if people is not None:
            state = replace(state, people=people)
        loop = Loop(state, self._show, self._keep, self._clock, self)
        self.window.closing.connect(loop.leave)
        return loop

    @property
    def loop(self) -> "Loop":
        """The loop; there is none before ``open``."""
        assert self._loop is not None, "the points are not read yet"
        return self._loop

    @property
    def folder(self) -> Path:
        """The folder of who has the window."""
        return self._settings.file.parent

    @property
    def keeps_settings(self) -> bool:
        """Whether the settings of who has the window are theirs, and kept."""
        return self._settings.keeps

    def ask(self, action: "Action") -> None:
        """Answer ``action``."""
        self.loop.ask(action)

    def leave(self) -> None:
        """Close the window as a person would; what is under way is kept."""
        self.window.close()

    def tell_problem(self, file: str) -> None:
        """Say that something went wrong, and that ``file`` (or none) holds what it was."""
        if not self.is_open:
            self._tell_not_opened(file)
            return
        from tsubo.session.news import NoticeKind, Told

        self.loop.ask(Told(NoticeKind.PROBLEM, file))

    def _painted(self) -> None:
        if not self._framed:
            self._framed = True
            self.framed.emit()
            QTimer.singleShot(0, self.open)

    def _tell_ready(self) -> None:
        self.is_open = True
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

        label = QLabel(not_opened_words(file))
        label.setWordWrap(True)
        label.setMargin(40)
        self.window.show_page(label)

    def _run_errand(self, errand: "Errand") -> None:
        if self._errands is None:
            from tsubo.commands.errands import Errands

            loop = self.loop
            self._errands = Errands(self.window, lambda: loop.state, loop.ask, self._settings.file)
            loop.left.connect(self._errands.leave)
        self._errands.run(errand)

    def _show(self, screen: "Screen") -> None:
        if screen.theme is not self._theme:
            self._theme = screen.theme
            self._dress()
        self.presenter.show(screen)

    def _keep(self, memory: Memory) -> None:
        from tsubo.session.news import NoticeKind, Told

        problem = self._settings.write(memory)
        if problem and not self._told_not_saved:
            self._told_not_saved = True
            self.loop.ask(Told(NoticeKind.NOT_SAVED, problem))

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


def not_opened_words(file: str) -> str:
    """Return the sentence for a window that stays empty; ``file`` (or none) says why."""
    from tsubo.domain.words import tr

    words = tr("Tsubo could not open. Installing it again may help.")
    if file:
        words += " " + tr("What happened was written to {file}.", file=file)
    return words


def _is_dark(palette: QPalette) -> bool:
    """Say whether the desktop's own colours are dark: its words lighter than their ground."""
    role = QPalette.ColorRole
    return palette.color(role.WindowText).lightness() > palette.color(role.Window).lightness()
