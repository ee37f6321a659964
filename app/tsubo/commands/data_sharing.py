"""Keeping the journal with the shared folder, and the page "Your data" with what is kept.

The folder is followed when Tsubo starts, when another is chosen, after each change of a session and
when the page opens; nothing looks at it in between.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from tsubo.session.data_wishes import DataErrand
from tsubo.session.screen import Page
from tsubo.session.state import State

if TYPE_CHECKING:
    from tsubo.commands.journal_thread import ApartJob


class Sharing:
    """Has the folder followed; ``changes`` counts what came into the list of sessions by that."""

    def __init__(
        self, do_apart: "Callable[[ApartJob], object]", now: Callable[[], datetime]
    ) -> None:
        self._do_apart, self._now = do_apart, now
        self._followed: tuple[object, ...] = ("", 0)
        self._open = False
        self._seen: tuple[object, ...] = (None, None)
        self.changes = 0

    def follow(self, state: State, changes: int) -> None:
        """Take the state after an answer; ``changes`` grows when a session has changed here."""
        opened = state.page is Page.DATA and not self._open
        self._open = state.page is Page.DATA
        self._count(state)
        wanted = (state.shared_folder, changes)
        erasing = state.data is not None and state.data.working is DataErrand.ERASE
        if state.shared_folder and not erasing and (opened or wanted != self._followed):
            from tsubo.commands.data_jobs import shared

            self._do_apart(partial(shared, folder=state.shared_folder, at=self._now()))
            opened = self._open
        self._followed = wanted
        if opened:
            from tsubo.commands.data_jobs import kept

            self._do_apart(kept)

    def _count(self, state: State) -> None:
        """Notice what an import or the folder brought, each once."""
        if state.data is None:
            return
        seen = (state.data.shared, state.data.outcome)
        for told, before in zip(seen, self._seen, strict=True):
            came = getattr(told, "added", 0) + getattr(told, "changed", 0)
            if told is not before and came:
                self.changes += 1
        self._seen = seen
