"""Errands: what the window asks of the program outside the session, and who does it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from tsubo.session.actions import Action, Errand
from tsubo.session.state import State

if TYPE_CHECKING:
    from tsubo.commands.track_saving import TrackSaving
    from tsubo.ui.window import Window


class Errands:
    """Does each errand; what came of it comes back through ``ask``."""

    def __init__(
        self, window: "Window", state_now: Callable[[], State], ask: Callable[[Action], None]
    ) -> None:
        self._window, self._state_now, self._ask = window, state_now, ask
        self._tracks: TrackSaving | None = None

    def run(self, errand: Errand) -> None:
        """Do ``errand``, or begin to."""
        match errand:
            case Errand.PRINT_ONE_PAGE:
                self._print(1)
            case Errand.PRINT_TWO_PAGES:
                self._print(2)
            case Errand.SAVE_ONE_PAGE:
                self._save(1)
            case Errand.SAVE_TWO_PAGES:
                self._save(2)
            case Errand.SAVE_TRACK:
                self._track_saving().offer()
            case Errand.STOP_TRACK:
                self._track_saving().stop()
            case Errand.SHOW_TRACK:
                folder = self._track_saving().folder
                if folder is not None:
                    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _print(self, pages: int) -> None:
        from tsubo.commands.sheet_printing import offer_printer

        offer_printer(self._window, self._state_now, self._ask, pages)

    def _save(self, pages: int) -> None:
        from tsubo.commands.sheet_saving import offer_sheet

        offer_sheet(self._window, self._state_now, self._ask, pages)

    def _track_saving(self) -> "TrackSaving":
        if self._tracks is None:
            from tsubo.commands.track_saving import TrackSaving

            self._tracks = TrackSaving(self._window, self._state_now, self._ask)
            self._window.closing.connect(self._tracks.leave)
        return self._tracks
