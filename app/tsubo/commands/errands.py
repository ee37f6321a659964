"""Errands: what the window asks of the program outside the session, and who does it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from tsubo.session.actions import Action, Clear, Dismiss, Errand, Learnt
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
                    _show(folder)
            case Errand.OPEN_TOLD:
                notices = self._state_now().notices
                if notices:
                    told = Path(notices[-1].detail)
                    if not _show(told):
                        _show(told.parent)
            case Errand.SHOW_PROFILE:
                _show(self._settings.parent)
            case Errand.SET_BACK:
                self._set_back()
            case Errand.COPY_CHECKUP:
                self._copy_checkup()

    def leave(self) -> None:
        """Give up what is still being written for who leaves: nobody could be told of it."""
        if self._tracks is not None:
            self._tracks.leave()

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
        for told in self._state_now().notices:
            if told.kind is NoticeKind.CRASHED:
                self._ask(Dismiss(told))
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
        return self._tracks


def _show(place: Path) -> bool:
    """Have the file or folder ``place`` opened as the person opens such, and say whether it was."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
