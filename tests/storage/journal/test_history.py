"""The list, its filters and pages, and the days of the calendar."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

import pytest

from tests.domain.journaling import NOON, a_name, a_session
from tests.storage.journal.many_sessions import many_sessions
from tsubo.domain.journal import Answers, Entry, Outcome
from tsubo.domain.journal_events import Finished
from tsubo.domain.journal_numbers import Day, Wanted
from tsubo.domain.pain import Pain
from tsubo.storage.journal.history import count, days, entries_since, entry, page
from tsubo.storage.journal.writing import Journal

SESSIONS = 120


@pytest.fixture
def entries(journal: Journal) -> list[Entry]:
    """Return what is in the journal, the newest first."""
    events = list(many_sessions(SESSIONS))
    journal.merge(events, here=True)
    found = [
        Entry(event.machine, *event.what) for event in events if isinstance(event.what, Finished)
    ]
    gone = found[5]
    journal.delete(gone.session.id)
    found.remove(gone)
    return sorted(found, key=lambda row: (row.session.started, row.session.id), reverse=True)


def day_of(row: Entry) -> date:
    return row.session.started.date()


FIRST, LAST = date(2016, 1, 10), date(2016, 1, 12)
FILTERS: list[tuple[Wanted, Callable[[Entry], bool]]] = [
    (Wanted(), lambda row: True),
    (Wanted(since=FIRST), lambda row: day_of(row) >= FIRST),
    (Wanted(until=LAST), lambda row: day_of(row) <= LAST),
    (Wanted(FIRST, LAST), lambda row: FIRST <= day_of(row) <= LAST),
    (Wanted(pain=Pain.RIGHT), lambda row: row.session.pain is Pain.RIGHT),
    (
        Wanted(station="belly"),
        lambda row: "belly" in {step.station for step in row.session.done},
    ),
    (Wanted(station="tail"), lambda row: False),
    (Wanted(text="KÄLTE"), lambda row: "Kälte" in row.answers.note),
    (Wanted(text="100%_"), lambda row: False),
    (
        Wanted(since=FIRST, pain=Pain.LEFT, station="hand", text="slept"),
        lambda row: (
            day_of(row) >= FIRST
            and row.session.pain is Pain.LEFT
            and "Slept" in row.answers.note
            and "hand" in {step.station for step in row.session.done}
        ),
    ),
]


@pytest.mark.parametrize(("wanted", "fits"), FILTERS)
def test_a_filter_lists_what_fits_from_the_newest_on(
    journal: Journal, entries: list[Entry], wanted: Wanted, fits: Callable[[Entry], bool]
) -> None:
    expected = [row for row in entries if fits(row)]
    found = page(journal, wanted, size=SESSIONS)
    assert list(found.entries) == expected
    assert found.end is None
    assert count(journal, wanted) == len(expected)


def test_some_session_of_the_examples_leaves_a_station_out(entries: list[Entry]) -> None:
    outcomes = {step.outcome for row in entries for step in row.session.steps}
    assert outcomes == {Outcome.DONE, Outcome.SKIPPED}


@pytest.mark.parametrize("size", [1, 7, 50, SESSIONS - 1, SESSIONS])
def test_pages_go_on_where_they_ended(journal: Journal, entries: list[Entry], size: int) -> None:
    found: list[Entry] = []
    end = None
    for _ in range(SESSIONS):
        part = page(journal, Wanted(), end, size)
        found += part.entries
        end = part.end
        assert len(part.entries) == size or end is None
        if end is None:
            break
    assert found == entries


def test_a_page_goes_on_though_new_sessions_came(journal: Journal, entries: list[Entry]) -> None:
    first = page(journal, Wanted(), size=10)
    journal.finish(a_session(), Answers())
    assert list(page(journal, Wanted(), first.end, 10).entries) == entries[10:20]


def test_sessions_of_the_same_second_are_all_listed(journal: Journal) -> None:
    for number in range(5):
        journal.finish(a_session(a_name(number)), Answers())
    first = page(journal, Wanted(), size=3)
    rest = page(journal, Wanted(), first.end, 3)
    names = [row.session.id for row in (*first.entries, *rest.entries)]
    assert names == [a_name(number) for number in (4, 3, 2, 1, 0)]


def test_deleted_ones_have_their_own_list(journal: Journal, entries: list[Entry]) -> None:
    (gone,) = page(journal, Wanted(deleted=True)).entries
    assert gone.deleted
    assert entry(journal, gone.session.id) == gone
    assert count(journal, Wanted(deleted=True)) == 1


def test_there_is_no_entry_for_an_unknown_session(journal: Journal) -> None:
    assert entry(journal, a_name(1)) is None


def test_the_calendar_counts_sessions_and_minutes(journal: Journal, entries: list[Entry]) -> None:
    found = days(journal, FIRST, LAST)
    for day in (FIRST, LAST):
        own = [row.session for row in entries if day_of(row) == day]
        assert found[day] == Day(len(own), sum(session.spent for session in own) / 60)
    assert set(found) <= {FIRST + timedelta(days=number) for number in range(3)}


def test_a_day_is_that_of_the_persons_own_clock(journal: Journal) -> None:
    far_east = timezone(timedelta(hours=13))
    morning = datetime(2026, 11, 21, 1, tzinfo=far_east)
    assert morning.astimezone(NOON.tzinfo).date() == NOON.date()
    journal.finish(a_session(started=morning), Answers())
    assert set(days(journal, date(2026, 11, 1), date(2026, 11, 30))) == {date(2026, 11, 21)}
    assert count(journal, Wanted(since=date(2026, 11, 21))) == 1


def test_everything_since_a_day_comes_in_order_without_what_was_deleted(
    journal: Journal, entries: list[Entry]
) -> None:
    oldest_first = [row for row in reversed(entries) if day_of(row) >= FIRST]
    assert list(entries_since(journal, FIRST)) == oldest_first
    assert list(entries_since(journal, date.min)) == entries[::-1]
    assert list(entries_since(journal, date.max)) == []


def test_what_was_changed_later_is_in_it(journal: Journal) -> None:
    journal.finish(a_session(), Answers(note="one"))
    journal.change(a_session().id, Answers(note="two"))
    assert [row.answers.note for row in entries_since(journal, date.min)] == ["two"]
