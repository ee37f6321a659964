"""Sums and usual numbers are those that counting by hand gives."""

from collections import Counter
from datetime import date, timedelta

import pytest

from tests.domain.journaling import NOON, a_name, a_session
from tests.storage.journal.journals import all_of
from tests.storage.journal.many_sessions import many_sessions
from tsubo.domain.journal import Answers, Entry
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Noted, Summary, Wanted
from tsubo.domain.journal_usual import usual
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.storage.journal.history import page
from tsubo.storage.journal.trends import (
    change,
    changes_by_area,
    changes_by_point,
    changes_by_side,
    levels,
    noted,
    weeks,
)
from tsubo.storage.journal.writing import Journal

WHOLE, LEFT, HIP = Area.WHOLE, Area.LOWER_BACK_LEFT, Area.BUTTOCK_LEFT


@pytest.fixture
def entries(journal: Journal) -> list[Entry]:
    """Return the entries that count; some sessions have no numbers, one was deleted."""
    journal.merge(many_sessions(150), here=True)
    journal.finish(a_session(a_name(1)), Answers())
    journal.finish(a_session(a_name(2)), Answers({WHOLE: 5}))
    journal.finish(a_session(a_name(3)), Answers({}, {LEFT: 2}))
    journal.finish(a_session(a_name(4)), Answers({WHOLE: 9}, {WHOLE: 1}))
    journal.delete(a_name(4))
    return [row for row in all_of(journal).values() if not row.deleted]


def summary(numbers: list[int]) -> Summary:
    return Summary(len(numbers), usual(Counter(numbers)))


def step(row: Entry) -> int | None:
    before, after = row.answers.worst
    return None if before is None or after is None else after - before


def known(numbers: list[int | None]) -> list[int]:
    return [number for number in numbers if number is not None]


def test_the_change_of_all_sessions_and_of_one_side(journal: Journal, entries: list[Entry]) -> None:
    assert change(journal) == summary(known([step(row) for row in entries]))
    for pain in Pain:
        own = [step(row) for row in entries if row.session.pain is pain]
        assert change(journal, pain) == summary(known(own))


def test_levels_are_of_sessions_with_both_numbers(journal: Journal, entries: list[Entry]) -> None:
    both = [row.answers.worst for row in entries if step(row) is not None]
    before, after = levels(journal)
    assert before == summary(known([one for one, _ in both]))
    assert after == summary(known([other for _, other in both]))


def test_the_change_of_each_area(journal: Journal, entries: list[Entry]) -> None:
    found = changes_by_area(journal)
    for area in Area:
        own = [
            row.answers.after[area] - row.answers.before[area]
            for row in entries
            if area in row.answers.before.keys() & row.answers.after.keys()
        ]
        assert found.get(area, Summary(0, None)) == summary(own)
    assert WHOLE not in found


def test_a_side_counts_once_a_session_by_its_worst_area(journal: Journal) -> None:
    journal.finish(a_session(), Answers({LEFT: 6, HIP: 3, WHOLE: 8}, {LEFT: 4, HIP: 5, WHOLE: 8}))
    assert changes_by_side(journal) == {Side.LEFT: Summary(1, None)}
    for number in range(2, 6):
        journal.finish(a_session(a_name(number)), Answers({LEFT: 6, HIP: 3}, {LEFT: 4, HIP: 5}))
    found = changes_by_side(journal)[Side.LEFT]
    assert found == summary([-1] * 5)


def test_the_change_over_sessions_with_a_point(journal: Journal, entries: list[Entry]) -> None:
    found = changes_by_point(journal)
    places = {(taken.point, taken.side) for row in entries for taken in row.session.done}
    assert found.keys() == places
    for point, side in places:
        own = [
            step(row)
            for row in entries
            if (point, side) in {(taken.point, taken.side) for taken in row.session.done}
        ]
        assert found[point, side] == summary(known(own))


def test_weeks_begin_on_monday_and_add_up(journal: Journal, entries: list[Entry]) -> None:
    found = weeks(journal)
    assert [week.monday for week in found] == sorted(
        {
            row.session.started.date() - timedelta(days=row.session.started.weekday())
            for row in entries
        }
    )
    for week in found:
        own = [
            row
            for row in entries
            if week.monday <= row.session.started.date() < week.monday + timedelta(days=7)
        ]
        assert week.sessions == len(own)
        assert week.minutes == pytest.approx(sum(row.session.spent for row in own) / 60)
        assert week.before == usual(Counter(known([row.answers.worst[0] for row in own])))
        assert week.after == usual(Counter(known([row.answers.worst[1] for row in own])))


def test_what_was_noted_comes_in_order(journal: Journal) -> None:
    for number, answers in enumerate(
        (Answers({WHOLE: 6}, {WHOLE: 4}), Answers(), Answers({LEFT: 3}), Answers({}, {LEFT: 0}))
    ):
        journal.finish(a_session(a_name(number), started=NOON - timedelta(days=number)), answers)
    today = NOON.date()
    assert noted(journal, date(2026, 1, 1), today) == (
        Noted(today - timedelta(days=3), None, 0),
        Noted(today - timedelta(days=2), 3, None),
        Noted(today, 6, 4),
    )
    assert len(noted(journal, today, today)) == 1


def test_an_empty_journal_says_nothing(journal: Journal) -> None:
    assert weeks(journal) == ()
    assert change(journal) == Summary(0, None)
    for empty in (changes_by_area(journal), changes_by_point(journal), changes_by_side(journal)):
        assert not empty


# --- Ten years ----------------------------------------------------------------------------


def test_the_cost_of_a_page_does_not_grow_with_the_years(journal: Journal) -> None:
    """Counted in steps of SQLite's machine, so that no clock is needed."""

    def steps() -> int:
        taken = 0

        def one_more() -> int:
            nonlocal taken
            taken += 1
            return 0

        with journal.reading() as connection:
            connection.set_progress_handler(one_more, 10)
            page(journal, Wanted(), size=20)
            connection.set_progress_handler(None, 10)
        return taken

    journal.merge(many_sessions(50), here=True)
    few = steps()
    journal.merge(many_sessions(1_000, seed=8), here=True)
    assert few > 0
    assert steps() <= few * 1.2


@pytest.mark.parametrize(
    ("question", "index"),
    [
        ("SELECT started FROM sessions WHERE deleted = 0 ORDER BY started DESC, id DESC LIMIT 9",
         "sessions_in_order"),
        ("SELECT day, sum(spent) FROM sessions WHERE deleted = 0 AND day > 5 GROUP BY day",
         "sessions_of_day"),
        ("SELECT after - before FROM sessions WHERE deleted = 0", "sessions_of_day"),
        ("SELECT point, side, change, count(*) FROM places GROUP BY point, side, change",
         "places_of_point"),
        ("SELECT area, after - before, count(*) FROM pains GROUP BY area", "pains_of_area"),
        ("SELECT line FROM events WHERE session = 'x'", "events_of_session"),
        ("SELECT id FROM events WHERE here", "events_made_here"),
    ],
)  # fmt: skip
def test_questions_go_by_an_index(journal: Journal, question: str, index: str) -> None:
    with journal.reading() as connection:
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}"))
    assert index in plan
