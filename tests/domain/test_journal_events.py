"""A journal is what its events say, in whatever order and how often they are told."""

import random

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.journaling import MACHINES, a_name, a_session, any_answers, any_events
from tsubo.domain.journal import Answers
from tsubo.domain.journal_events import (
    Changed,
    Deletion,
    Event,
    Finished,
    difference,
    entries,
    merged,
)

SESSION = a_session()
END = Event(SESSION.id, MACHINES[0], 1, 100, SESSION.id, Finished(SESSION, Answers(note="first")))


def event(number: int, time: int, what: Changed | Deletion, machine: str = MACHINES[0]) -> Event:
    return Event(a_name(number), machine, number, time, SESSION.id, what)


def noted(words: str) -> Changed:
    return Changed(Answers(note=words), frozenset({"note"}))


@given(any_events(), st.randoms(use_true_random=False), st.integers(1, 3))
def test_order_and_repetition_change_nothing(
    events: list[Event], chance: random.Random, copies: int
) -> None:
    shaken = events * copies
    chance.shuffle(shaken)
    assert merged(shaken) == merged(events)
    assert entries(shaken) == entries(events)
    cut = chance.randrange(len(shaken) + 1)
    assert merged(shaken[cut:], shaken[:cut], events) == merged(events)


@given(any_events())
def test_every_finished_session_has_one_entry(events: list[Event]) -> None:
    finished = {row.session for row in events if isinstance(row.what, Finished)}
    assert entries(events).keys() == finished


def test_the_last_change_of_an_answer_counts() -> None:
    found = entries([END, event(3, 300, noted("third")), event(2, 200, noted("second"))])
    assert found[SESSION.id].answers == Answers(note="third")


def test_changes_of_different_answers_both_count() -> None:
    pain = Changed(Answers(next_day=3), frozenset({"next_day"}))
    found = entries([END, event(2, 200, noted("new")), event(3, 200, pain, MACHINES[1])])
    assert found[SESSION.id].answers == Answers(note="new", next_day=3)


def test_at_the_same_time_machine_and_number_decide() -> None:
    rows = [event(2, 200, noted("b"), MACHINES[1]), event(3, 200, noted("a"), MACHINES[0])]
    assert entries([END, *rows])[SESSION.id].answers.note == "b"
    rows = [event(2, 200, noted("early")), event(3, 200, noted("late"))]
    assert entries([END, *reversed(rows)])[SESSION.id].answers.note == "late"


def test_a_deleted_session_stays_and_can_be_restored() -> None:
    deleted, restored = event(2, 200, Deletion(True)), event(3, 300, Deletion(False))
    assert entries([END, deleted])[SESSION.id].deleted
    assert not entries([END, deleted, restored])[SESSION.id].deleted


def test_a_change_dated_before_the_end_counts_too() -> None:
    assert entries([END, event(2, 5, noted("slow clock"))])[SESSION.id].answers.note == "slow clock"


def test_a_change_without_its_session_waits() -> None:
    assert entries([event(2, 200, noted("early"))]) == {}


def test_of_two_ends_of_one_session_the_earlier_counts() -> None:
    again = END._replace(machine=MACHINES[1], time=500, what=Finished(SESSION, Answers(note="2")))
    assert merged([again], [END]) == merged([END], [again]) == (END,)


@given(any_answers(), any_answers())
def test_the_difference_leads_from_one_to_the_other(old: Answers, new: Answers) -> None:
    start = END._replace(what=Finished(SESSION, old))
    change = event(2, 200, Changed(new, difference(old, new)))
    assert entries([start, change])[SESSION.id].answers == new
    assert difference(old, old) == frozenset()
