"""Journaling: what the session goes through is written down, and what was written is shown.

It follows the State after every answer. All files are touched by the keeper, in a thread of its
own; what the journal tells comes back as an action.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from tsubo.commands.data_sharing import Sharing
from tsubo.commands.journal_keeping import Keeping
from tsubo.commands.journal_looking import Looking

if TYPE_CHECKING:
    from tsubo.commands.journal_thread import JournalThread
    from tsubo.session.state import State


def here_and_now() -> datetime:
    """Return the time on the person's own clock, in whole seconds with its offset from UTC."""
    return datetime.now().astimezone().replace(microsecond=0)


class Journaling:
    """Keeps the journal with the session."""

    def __init__(self, keeper: "JournalThread", now: Callable[[], datetime] = here_and_now) -> None:
        self._keeper = keeper
        self._keeping = Keeping(keeper.do, now)
        self._looking = Looking(keeper.do, now)
        self._sharing = Sharing(keeper.do_apart, now)

    def follow(self, state: "State") -> None:
        """Take the state after an answer; what is as it was costs next to nothing."""
        self._keeping.follow(state)
        self._sharing.follow(state, self._keeping.changes)
        self._looking.follow(state, self._keeping.changes + self._sharing.changes)

    def leave(self) -> None:
        """Write what is still open, and wait until it is written."""
        self._keeping.leave()
        self._keeper.leave()
