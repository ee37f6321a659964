"""Whatever is added to the journal happens once, as a whole, or not at all."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.domain.journaling import (
    MACHINES,
    a_name,
    a_session,
    any_answers,
    any_events,
    any_under_way,
)
from tests.storage.journal.journals import all_of, opened, rows_of, ticking
from tsubo.domain.journal import Answers, Entry, UnderWay
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_events import Changed, Deletion, Event, Finished, entries, merged
from tsubo.storage.journal import connecting, folding
from tsubo.storage.journal.connecting import FILE, JournalError
from tsubo.storage.journal.history import entry
from tsubo.storage.journal.records import LATEST
from tsubo.storage.journal.writing import Journal, Merged

SESSION = a_session()
OPEN = UnderWay(SESSION, Answers({Area.WHOLE: 6}), 3)
slow = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40
)  # each example opens a file


# --- A session under way ------------------------------------------------------------------


@slow
@given(under_way=any_under_way())
def test_an_open_session_is_offered_again_as_it_was_kept(
    journal: Journal, under_way: UnderWay
) -> None:
    journal.keep(under_way)
    assert under_way in journal.under_way()
    journal.drop(under_way.session.id)
    assert journal.under_way() == ()


def test_an_open_session_is_kept_once_and_the_last_one_comes_first(journal: Journal) -> None:
    other = OPEN._replace(session=a_session(a_name(2)))
    journal.keep(OPEN)
    journal.keep(other)
    later = OPEN._replace(phase=5)
    journal.keep(later)
    assert journal.under_way() == (later, other)


def test_an_open_session_counts_nowhere(journal: Journal) -> None:
    journal.keep(OPEN)
    assert all_of(journal) == {}


def test_finishing_takes_the_open_session_away(journal: Journal) -> None:
    journal.keep(OPEN)
    journal.finish(SESSION, Answers(note="done"))
    assert journal.under_way() == ()
    assert all_of(journal) == {SESSION.id: Entry(journal.machine, SESSION, Answers(note="done"))}


def test_a_late_word_of_a_finished_session_does_not_open_it_again(journal: Journal) -> None:
    journal.finish(SESSION, Answers())
    journal.keep(OPEN)
    assert journal.under_way() == ()


def test_a_session_cannot_be_finished_twice(journal: Journal) -> None:
    journal.finish(SESSION, Answers(note="first"))
    journal.finish(SESSION, Answers(note="second"))
    assert all_of(journal)[SESSION.id].answers.note == "first"
    assert len(list(journal.events())) == 1


def test_what_fails_in_the_middle_changes_nothing(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.keep(OPEN)

    def failing(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr("tsubo.storage.journal.writing.refresh_rows", failing)
        with pytest.raises(JournalError, match="disk I/O error"):
            journal.finish(SESSION, Answers())
    assert journal.under_way() == (OPEN,)
    assert list(journal.events()) == []
    journal.finish(SESSION, Answers())
    assert len(all_of(journal)) == 1


# --- Changing, deleting, restoring --------------------------------------------------------


@slow
@given(first=any_answers(), second=any_answers(), name=st.uuids().map(lambda uuid: uuid.hex))
def test_answers_can_be_changed_and_changed_back(
    journal: Journal, first: Answers, second: Answers, name: str
) -> None:
    journal.finish(a_session(name), first)
    for answers in (second, first):
        journal.change(name, answers)
        found = entry(journal, name)
        assert found is not None
        assert found.answers == answers


def test_only_what_differs_is_written(journal: Journal) -> None:
    journal.finish(SESSION, Answers(note="a"))
    journal.change(SESSION.id, Answers(note="a"))
    journal.change(SESSION.id, Answers(note="a", next_day=3))
    (_, change) = journal.events()
    assert change.what == Changed(Answers(next_day=3), frozenset({"next_day"}))


def test_deleting_can_be_undone(journal: Journal) -> None:
    journal.finish(SESSION, Answers(note="a"))
    rows = rows_of(journal)
    journal.delete(SESSION.id)
    journal.delete(SESSION.id)
    assert all_of(journal)[SESSION.id].deleted
    assert rows_of(journal)["places"] == rows_of(journal)["pains"] == set()
    journal.restore(SESSION.id)
    assert rows_of(journal) == rows
    assert [event.what for event in journal.events()][1:] == [Deletion(True), Deletion(False)]


def test_what_is_unknown_cannot_be_changed(journal: Journal) -> None:
    journal.change(a_name(5), Answers(note="a"))
    journal.delete(a_name(5))
    assert list(journal.events()) == []


def test_an_event_is_dated_after_all_it_could_know_of(tmp_path: Path) -> None:
    """Also when this machine's clock is behind the one that wrote before."""
    late = Event(SESSION.id, MACHINES[1], 9, 5_000, SESSION.id, Finished(SESSION, Answers()))
    with opened(tmp_path, ticking(100)) as journal:
        journal.merge([late], here=False)
        journal.change(SESSION.id, Answers(note="after"))
        journal.change(SESSION.id, Answers(note="after that"))
        assert [event.time for event in journal.events()] == [5_000, 5_001, 5_002]
        assert [event.sequence for event in journal.events()][1:] == [1, 2]
        assert all_of(journal)[SESSION.id].answers.note == "after that"


def test_no_event_is_dated_later_than_can_be_read(journal: Journal) -> None:
    late = Event(SESSION.id, MACHINES[1], 9, LATEST, SESSION.id, Finished(SESSION, Answers()))
    journal.merge([late], here=False)
    journal.delete(SESSION.id)
    assert [event.time for event in journal.events()] == [LATEST, LATEST]


# --- Merging ------------------------------------------------------------------------------


@slow
@given(
    events=any_events(),
    cuts=st.lists(st.integers(0, 20), max_size=3),
    data=st.data(),
)
def test_any_order_repetition_and_cutting_gives_the_same_journal(
    tmp_path_factory: pytest.TempPathFactory,
    events: list[Event],
    cuts: list[int],
    data: st.DataObject,
) -> None:
    shaken = data.draw(st.permutations(events + events[:5]))
    with opened(tmp_path_factory.mktemp("journal")) as journal:
        last = 0
        for cut in [*sorted(cuts), len(shaken)]:
            journal.merge(shaken[last:cut], here=False)
            last = max(last, cut)
        assert tuple(journal.events()) == merged(events)
        assert all_of(journal) == entries(events)


def test_merging_tells_what_came_of_it(journal: Journal) -> None:
    sessions = [a_session(a_name(number)) for number in (1, 2)]
    ends = [Event(row.id, MACHINES[1], 1, 10, row.id, Finished(row, Answers())) for row in sessions]
    deleted = Event(a_name(9), MACHINES[1], 2, 20, a_name(1), Deletion(True))
    assert journal.merge(ends, here=False) == Merged(added=2, changed=0, known=0)
    assert journal.merge([*ends, deleted], here=False) == Merged(added=0, changed=1, known=1)
    assert journal.merge([*ends, deleted], here=False) == Merged(added=0, changed=0, known=2)


def test_of_two_ends_with_one_id_the_earlier_stays(tmp_path: Path) -> None:
    """A copied profile can finish one open session on two machines."""
    ends = [
        Event(SESSION.id, machine, 1, time, SESSION.id, Finished(SESSION, Answers(note=machine)))
        for machine, time in ((MACHINES[0], 20), (MACHINES[1], 10))
    ]
    for number, order in enumerate((ends, ends[::-1])):
        with opened(tmp_path / str(number)) as journal:
            for end in order:
                journal.merge([end], here=False)
            assert all_of(journal)[SESSION.id].answers.note == MACHINES[1]
            assert tuple(journal.events()) == merged(ends)


# --- Trouble ------------------------------------------------------------------------------


def test_a_row_that_cannot_be_read_is_one_sentence(journal: Journal) -> None:
    journal.finish(SESSION, Answers())
    journal.keep(OPEN._replace(session=a_session(a_name(2))))
    with journal.writing() as connection:
        connection.execute("UPDATE events SET line = '{}'")
        connection.execute("UPDATE under_way SET record = 'no'")
    for question in (
        lambda: list(journal.events()),
        lambda: entry(journal, SESSION.id),
        journal.under_way,
    ):
        with pytest.raises(JournalError, match="cannot be read"):
            question()


def test_a_journal_in_use_elsewhere_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "PATIENCE", 0.0)
    with opened(tmp_path) as journal:
        other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalError, match="in use by another program"):
            journal.finish(SESSION, Answers())
        other.close()
        journal.finish(SESSION, Answers())
        assert len(all_of(journal)) == 1


def test_the_rows_come_from_the_events_alone(journal: Journal) -> None:
    journal.finish(SESSION, Answers({Area.CALF_LEFT: 5}, {Area.CALF_LEFT: 4}))
    rows = rows_of(journal)
    with journal.writing() as connection:
        for table in rows:
            connection.execute(f"DELETE FROM {table}")
        folding.refresh_rows(connection, SESSION.id)
    assert rows_of(journal) == rows
    assert rows["places"] == {(SESSION.id, "hand", "li4", "left", -1)}
    assert rows["pains"] == {(SESSION.id, "calf_left", "left", 5, 4)}
