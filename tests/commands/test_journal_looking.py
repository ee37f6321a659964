"""The history page gets what it asks for, again after each change, and nothing unasked."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.commands.journal_desk import Desk
from tests.session.walking import on_the_map
from tests.storage.journal.many_sessions import FIRST_DAY, fill
from tsubo.commands.journal_looking import ROWS
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal_numbers import Wanted
from tsubo.session.actions import Journaled, Turn
from tsubo.session.history import History
from tsubo.session.journal_wishes import Delete, Leaf, Look, ShowMonth, ShowSpan, Span

COUNT = 250
LAST: datetime = FIRST_DAY + timedelta(hours=4.4 * COUNT)


@pytest.fixture
def desk(atlas: Atlas, tmp_path: Path) -> Iterator[Desk]:
    fill(tmp_path, COUNT)
    desk = Desk(on_the_map(atlas), tmp_path, LAST + timedelta(days=9))
    desk.ask(Turn.HISTORY)
    yield desk
    desk.killed()


def history(desk: Desk) -> History:
    assert desk.state.history is not None
    return desk.state.history


def listed(desk: Desk) -> list[str]:
    told = history(desk).told
    assert told is not None
    return [entry.session.id for entry in told.page.entries]


def test_opening_the_page_tells_the_newest_and_the_pictures(desk: Desk) -> None:
    told, pictures = history(desk).told, history(desk).pictures
    assert told is not None
    assert pictures is not None
    assert (len(listed(desk)), told.found, told.total) == (ROWS, COUNT, COUNT)
    assert pictures.span is Span.SIX_WEEKS
    assert pictures.change.known > 0


def test_leafing_shows_every_session_once(desk: Desk) -> None:
    seen = listed(desk)
    while True:
        before = history(desk).marks
        desk.ask(Journaled(Leaf.OLDER))
        if history(desk).marks == before:
            break
        seen += listed(desk)
    assert len(seen) == len(set(seen)) == COUNT
    desk.ask(*[Journaled(Leaf.NEWER)] * 20)
    assert listed(desk) == seen[:ROWS]


def test_a_filter_changes_how_many_are_found_and_not_the_total(desk: Desk) -> None:
    desk.ask(Journaled(Look(Wanted(text="GARDEN"))))
    told = history(desk).told
    assert told is not None
    assert 0 < told.found < told.total == COUNT


def test_other_months_have_other_days(desk: Desk) -> None:
    desk.ask(Journaled(ShowMonth(FIRST_DAY.date())))
    told = history(desk).told
    assert told is not None
    assert min(told.days) == FIRST_DAY.date()
    assert {day.month for day in told.days} == {FIRST_DAY.month}


def test_long_times_come_in_groups(desk: Desk) -> None:
    desk.ask(Journaled(ShowSpan(Span.ALL)))
    pictures = history(desk).pictures
    assert pictures is not None
    assert (pictures.span, pictures.noted) == (Span.ALL, ())
    assert sum(group.sessions for group in pictures.groups) == COUNT


def test_another_span_does_not_count_everything_again(desk: Desk) -> None:
    before = history(desk).pictures
    desk.ask(Journaled(ShowSpan(Span.SIX_MONTHS)))
    after = history(desk).pictures
    assert before is not None
    assert after is not None
    assert after.weeks is before.weeks


def test_a_deletion_changes_list_and_pictures(desk: Desk) -> None:
    gone, before = listed(desk)[0], history(desk).pictures
    desk.ask(Journaled(Delete(gone)))
    told, pictures = history(desk).told, history(desk).pictures
    assert told is not None
    assert pictures is not None
    assert before is not None
    assert gone not in listed(desk)
    assert told.total == COUNT - 1
    assert pictures.weeks[-1].sessions == before.weeks[-1].sessions - 1
    assert pictures.change.known == before.change.known - 1


def test_nothing_is_read_while_another_page_is_shown(desk: Desk) -> None:
    desk.ask(Turn.LEAVE)
    jobs = desk.jobs
    desk.ask(Turn.LEARN, Turn.LEAVE)
    assert desk.jobs == jobs
    desk.ask(Turn.HISTORY)
    assert len(listed(desk)) == ROWS
