"""Sums and usual numbers are those that counting by hand gives."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from tests.domain.journaling import NOON, a_name, a_session, any_events
from tests.storage.journal.journals import all_of, opened
from tests.storage.journal.many_sessions import many_sessions
from tsubo.domain.journal import Answers, Entry
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_events import Event
from tsubo.domain.journal_numbers import Noted, Summary, Wanted
from tsubo.domain.journal_usual import usual
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.storage.journal.history import page
from tsubo.storage.journal.trends import (
    change,
    changes_by_area,
    changes_by_pain,
    changes_by_point,
    changes_by_side,
    groups,
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
    found = changes_by_pain(journal)
    for pain in Pain:
        own = [step(row) for row in entries if row.session.pain is pain]
        assert found[pain] == summary(known(own))


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
    in_order = (
        Noted(today - timedelta(days=3), None, 0),
        Noted(today - timedelta(days=2), 3, None),
        Noted(today, 6, 4),
    )
    assert noted(journal, date(2026, 1, 1)) == in_order
    assert noted(journal, today) == in_order[2:]
    assert len(noted(journal, date(2026, 1, 1), 2)) == 2


def test_weeks_can_begin_later(journal: Journal, entries: list[Entry]) -> None:
    every = weeks(journal)
    assert weeks(journal, every[2].monday + timedelta(days=6)) == every[2:]


@pytest.mark.parametrize("sessions", [60, 1800])
def test_groups_are_those_that_counting_by_hand_gives(journal: Journal, sessions: int) -> None:
    """Sixty sessions make weeks; eighteen hundred, over ten months, make months."""
    journal.merge(many_sessions(sessions), here=True)
    found = groups(journal, date.min)
    rows = [row for row in all_of(journal).values() if row.answers.before]
    assert len(found) > 1
    assert sum(group.sessions for group in found) == len(rows)
    for group in found:
        own = [
            row.answers.worst
            for row in rows
            if group.first <= row.session.started.date() <= group.last
        ]
        assert group.before == usual(Counter(known([before for before, _ in own])))
        assert group.after == usual(Counter(known([later for _, later in own])))


def test_groups_can_begin_later(journal: Journal) -> None:
    journal.merge(many_sessions(300), here=True)
    every = groups(journal, date.min)
    assert groups(journal, every[3].first) == every[3:]
    assert groups(journal, date(2090, 1, 1)) == ()


def test_an_empty_journal_says_nothing(journal: Journal) -> None:
    assert weeks(journal) == ()
    assert change(journal) == Summary(0, None)
    for empty in (changes_by_area(journal), changes_by_point(journal), changes_by_side(journal)):
        assert not empty


# --- Counted as they are written ------------------------------------------------------------


def counted_anew(journal: Journal) -> set[tuple[object, ...]]:
    with journal.reading() as connection:
        return set(
            connection.execute(
                "SELECT what, about, number, count(*) FROM numbers GROUP BY what, about, number"
            )
        )


def tallies(journal: Journal) -> set[tuple[object, ...]]:
    with journal.reading() as connection:
        return set(connection.execute("SELECT * FROM tallies WHERE many <> 0"))


@given(any_events())
def test_whatever_happens_the_tallies_are_what_counting_anew_gives(events: list[Event]) -> None:
    with TemporaryDirectory() as folder, opened(Path(folder)) as journal:
        for event in events:
            journal.merge([event], here=False)
        assert tallies(journal) == counted_anew(journal)


def test_a_deletion_counts_out_and_a_return_counts_in(journal: Journal) -> None:
    journal.finish(a_session(), Answers({LEFT: 6}, {LEFT: 4}))
    before = tallies(journal)
    assert before
    journal.delete(a_session().id)
    assert tallies(journal) == set()
    journal.restore(a_session().id)
    journal.change(a_session().id, Answers({LEFT: 6}, {LEFT: 5}))
    journal.change(a_session().id, Answers({LEFT: 6}, {LEFT: 4}))
    assert tallies(journal) == before


# --- Ten years ----------------------------------------------------------------------------


QUESTIONS: dict[str, Callable[[Journal], object]] = {
    "page": lambda journal: page(journal, Wanted(), size=20),
    "change": change,
    "by pain": changes_by_pain,
    "by side": changes_by_side,
    "by area": changes_by_area,
    "by point": changes_by_point,
    "last weeks": lambda journal: weeks(journal, date(2090, 1, 1)),
    "single": lambda journal: noted(journal, date.min, 40),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_cost_of_a_question_does_not_grow_with_the_years(journal: Journal, name: str) -> None:
    """Counted in steps of SQLite's machine, so that no clock is needed."""

    def steps() -> int:
        taken = 0

        def one_more() -> int:
            nonlocal taken
            taken += 1
            return 0

        with journal.reading() as connection:
            connection.set_progress_handler(one_more, 1)
            QUESTIONS[name](journal)
            connection.set_progress_handler(None, 1)
        return taken

    journal.merge(many_sessions(200), here=True)
    few = steps()
    journal.merge(many_sessions(1_000, seed=8), here=True)
    assert few > 0
    assert steps() <= few * 1.3


@pytest.mark.parametrize(
    ("question", "index"),
    [
        ("SELECT started FROM sessions WHERE deleted = 0 ORDER BY started DESC, id DESC LIMIT 9",
         "sessions_in_order"),
        ("SELECT day, sum(spent) FROM sessions WHERE deleted = 0 AND day > 5 GROUP BY day",
         "sessions_of_day"),
        ("SELECT after - before FROM sessions WHERE deleted = 0", "sessions_of_day"),
        ("SELECT number FROM tallies WHERE what = 'change' AND about >= ''", "USING PRIMARY KEY"),
        ("SELECT * FROM numbers WHERE session = 'x'", "SEARCH pains USING PRIMARY KEY (session=?)"),
        ("SELECT line FROM events WHERE session = 'x'", "events_of_session"),
        ("SELECT id FROM events WHERE here", "events_made_here"),
    ],
)  # fmt: skip
def test_questions_go_by_an_index(journal: Journal, question: str, index: str) -> None:
    with journal.reading() as connection:
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}"))
    assert index in plan
