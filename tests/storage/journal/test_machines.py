"""The page of what is kept is told since when there are sessions, and from which computers."""

from datetime import date, timedelta
from pathlib import Path

from tests.domain.journaling import NOON, a_name, a_session
from tests.storage.journal.journals import opened
from tsubo.domain.journal import Answers
from tsubo.storage.journal.machines import Other, first_day, others
from tsubo.storage.journal.writing import Journal


def test_a_new_journal_has_no_first_day_and_no_others(journal: Journal) -> None:
    assert first_day(journal) is None
    assert others(journal) == ()


def test_the_first_day_is_that_of_the_first_session_left(journal: Journal) -> None:
    for number in range(3):
        started = NOON + timedelta(days=number)
        journal.finish(a_session(a_name(number), started=started, ended=started), Answers())
    assert first_day(journal) == date(2026, 11, 20)
    journal.delete(a_name(0))
    assert first_day(journal) == date(2026, 11, 21)


def test_other_computers_are_counted_and_this_one_is_not(journal: Journal, tmp_path: Path) -> None:
    journal.finish(a_session(a_name(9)), Answers())
    for place, days in (("early", (0,)), ("late", (1, 2))):
        with opened(tmp_path / place) as other:
            for number in days:
                started = NOON + timedelta(days=number)
                session = a_session(a_name(number), started=started, ended=started)
                other.finish(session, Answers())
            journal.merge(other.events(), here=False)
            other.change(a_name(days[0]), Answers(note="edited"))
            journal.merge(other.events(), here=False)
    found = others(journal)
    assert [(one.sessions, one.last) for one in found] == [
        (2, date(2026, 11, 22)),
        (1, date(2026, 11, 20)),
    ]
    assert journal.machine not in {one.id for one in found}
    journal.delete(a_name(0))
    assert [type(one) for one in others(journal)] == [Other]
