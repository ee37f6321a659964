"""Errands: what the window asks of the program outside the session, and who does it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from tsubo.session.actions import Action, Clear, Errand, Learnt
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import State

if TYPE_CHECKING:
    from tsubo.commands.track_saving import TrackSaving
    from tsubo.ui.window import Window


class Errands:
    """Does each errand; what came of it comes back through ``ask``."""

    def __init__(
        self,
        window: "Window",
        state_now: Callable[[], State],
        ask: Callable[[Action], None],
        settings: Path,
    ) -> None:
        """Work for one person; ``settings`` is the file of theirs."""
        self._window, self._state_now, self._ask = window, state_now, ask
        self._settings = settings
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
                    _show_folder(folder)
            case Errand.SHOW_REPORT:
                notices = self._state_now().notices
                if notices and notices[-1].kind is NoticeKind.CRASHED:
                    _show_folder(Path(notices[-1].detail).parent)
            case Errand.SHOW_PROFILE:
                _show_folder(self._settings.parent)
            case Errand.SET_BACK:
                self._set_back()
            case Errand.COPY_CHECKUP:
                self._copy_checkup()

    def _print(self, pages: int) -> None:
        from tsubo.commands.sheet_printing import offer_printer

        offer_printer(self._window, self._state_now, self._ask, pages)

    def _save(self, pages: int) -> None:
        from tsubo.commands.sheet_saving import offer_sheet

        offer_sheet(self._window, self._state_now, self._ask, pages)

    def _set_back(self) -> None:
        """Keep the settings aside and set them back; where they cannot be kept they stay."""
        from tsubo.storage.safe_start import kept_aside

        try:
            aside = kept_aside(self._settings)
        except OSError as error:
            self._ask(Told(NoticeKind.NOT_SAVED, f"{self._settings}: {error.strerror}"))
            return
        self._ask(Clear.NOTICE)
        self._ask(Clear.SETTINGS)
        if aside:
            self._ask(Told(NoticeKind.SAFE_START, aside))

    def _copy_checkup(self) -> None:
        from tsubo.domain.checkup import report
        from tsubo.session.facts import Look

        findings = self._state_now().findings
        if findings is not None:
            QGuiApplication.clipboard().setText(report(findings))
            self._ask(Learnt(Look.COPIED))

    def _track_saving(self) -> "TrackSaving":
        if self._tracks is None:
            from tsubo.commands.track_saving import TrackSaving

            self._tracks = TrackSaving(self._window, self._state_now, self._ask)
            self._window.closing.connect(self._tracks.leave)
        return self._tracks


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
