"""Reading the journal for the history page: again whenever something else is asked or changed.

The list is read before the pictures, so that the page is there at once.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from tsubo.domain.journal_numbers import Group, Wanted
from tsubo.session.actions import Journaled
from tsubo.session.history import MOST_SINGLE, NOTHING_ASKED, WEEKS, History, since
from tsubo.session.journal_wishes import ListTold, Pictures, PicturesTold, Span
from tsubo.session.screen import Page
from tsubo.session.state import State

if TYPE_CHECKING:
    from tsubo.commands.journal_thread import Do
    from tsubo.storage.journal.writing import Journal

ROWS = 20
"""So many sessions make a page of the list."""


class Looking:
    """Has the journal read when the history page wants to know something else."""

    def __init__(self, do: "Do", now: Callable[[], datetime]) -> None:
        self._do, self._now = do, now
        self._listed: tuple[object, ...] = ()
        self._pictured: tuple[object, ...] = ()

    def follow(self, state: State, changes: int) -> None:
        """Take the state after an answer; ``changes`` grows when the list has changed."""
        if Page.HISTORY not in state.pages:
            self._listed = self._pictured = ()
            return
        history = state.history or NOTHING_ASKED
        today = self._now().date()
        listed = (history.wanted, history.marks, history.month, changes)
        if listed != self._listed:
            self._listed = listed
            self._do(partial(listing, history=history, today=today))
        pictured = (history.span, changes)
        if pictured != self._pictured:
            known = history.pictures if pictured[1:] == self._pictured[1:] else None
            self._pictured = pictured
            self._do(partial(pictures, span=history.span, today=today, known=known))


def listing(journal: "Journal", history: History, today: date) -> Journaled:
    """Return the page of the list that ``history`` asks for, and the days of its month."""
    from tsubo.storage.journal.history import count, days, page

    first = (history.month or today).replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    after = history.marks[-1] if history.marks else None
    total = count(journal, Wanted())
    return Journaled(
        ListTold(
            today,
            page(journal, history.wanted, after, ROWS),
            total if history.wanted == Wanted() else count(journal, history.wanted),
            total,
            days(journal, first, last),
        )
    )


def pictures(
    journal: "Journal", span: Span, today: date, known: Pictures | None = None
) -> Journaled:
    """Return the numbers behind the pictures, as far back as ``span``.

    What does not depend on ``span`` is taken from ``known``, where it is still right.
    """
    from tsubo.storage.journal import trends

    begin = since(span, today)
    noted = trends.noted(journal, begin, MOST_SINGLE + 1)
    groups: tuple[Group, ...] = ()
    if len(noted) > MOST_SINGLE:
        noted, groups = (), trends.groups(journal, begin)
    if known is not None:
        return Journaled(PicturesTold(known._replace(span=span, noted=noted, groups=groups)))
    return Journaled(
        PicturesTold(
            Pictures(
                today,
                span,
                noted,
                groups,
                trends.weeks(journal, today - timedelta(weeks=WEEKS - 1)),
                trends.change(journal),
                trends.changes_by_pain(journal),
                trends.changes_by_side(journal),
                trends.changes_by_area(journal),
            )
        )
    )
