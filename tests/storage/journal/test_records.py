"""What is written can be read again, and what is not exactly so is refused."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.journaling import (
    MACHINES,
    a_name,
    a_session,
    any_events,
    any_session,
    any_under_way,
)
from tsubo.domain.journal import Answers, Session, UnderWay
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_events import Changed, Event, Finished
from tsubo.storage.data_files import UNREADABLE
from tsubo.storage.journal.records import (
    LATEST,
    LONGEST_NOTE,
    event_of,
    event_record,
    line_of,
    session_of,
    session_record,
    under_way_of,
    under_way_record,
)

SESSION = a_session(lowered={"li4": 3})
END = Event(
    SESSION.id,
    MACHINES[0],
    7,
    1_000,
    SESSION.id,
    Finished(SESSION, Answers({Area.WHOLE: 5}, note="Café")),
)


@given(any_events())
def test_every_event_comes_back(events: list[Event]) -> None:
    for event in events:
        line = line_of(event)
        assert event_of(json.loads(line)) == event
        assert line_of(event_of(json.loads(line))) == line
        assert "\n" not in line


@given(any_session())
def test_the_time_on_the_persons_clock_comes_back(session: Session) -> None:
    again = session_of(session_record(session), session.id)
    assert again.started.isoformat() == session.started.isoformat()
    assert again.ended.utcoffset() == session.ended.utcoffset()


@given(any_under_way())
def test_an_open_session_comes_back(under_way: UnderWay) -> None:
    record = json.loads(json.dumps(under_way_record(under_way)))
    assert under_way_of(record) == under_way


def test_a_line_begins_with_the_id_of_its_event() -> None:
    assert line_of(END).startswith(f'{{"id":"{END.id}",')


def test_the_same_pain_gives_the_same_line_in_whatever_order_it_was_noted() -> None:
    pains = {Area.CALF_LEFT: 2, Area.WHOLE: 5}
    turned = dict(reversed(pains.items()))
    lines = {
        line_of(END._replace(what=Finished(SESSION, Answers(noted)))) for noted in (pains, turned)
    }
    assert len(lines) == 1


def test_a_change_writes_only_what_changed() -> None:
    change = END._replace(what=Changed(Answers(note="new"), frozenset({"note"})))
    assert event_record(change)["changed"] == {"note": "new"}


def spoiled(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    record = copy.deepcopy(event_record(END))
    holder: Any = record
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return record


SPOILED: list[tuple[tuple[str | int, ...], object]] = [
    (("id",), "short"),
    (("id",), 5),
    (("id",), "A" * 32),
    (("id",), "a" * 32 + "\n"),
    (("machine",), "../" * 10 + "aa"),
    (("sequence",), -1),
    (("sequence",), 2**53),
    (("sequence",), True),
    (("sequence",), 1.0),
    (("time",), LATEST + 1),
    (("deleted",), True),
    (("unknown",), 1),
    (("finished",), None),
    (("finished",), []),
    (("finished", "started"), "2026-11-20T12:00:00"),
    (("finished", "started"), "2026-11-20T12:00:00Z"),
    (("finished", "started"), "2026-02-30T12:00:00+01:00"),
    (("finished", "started"), "\uff12026-11-20T12:00:00+01:00"),
    (("finished", "pain"), "everywhere"),
    (("finished", "only"), ""),
    (("finished", "ending"), None),
    (("finished", "steps"), {}),
    (("finished", "steps", 0, "side"), "up"),
    (("finished", "steps", 0, "pressed"), "70"),
    (("finished", "steps", 0, "colour"), "red"),
    (("finished", "steps", 0, "point"), "a point"),
    (("finished", "lowered"), {"li4": 11}),
    (("finished", "lowered"), []),
    (("finished", "colour"), "red"),
    (("finished", "answers"), None),
    (("finished", "answers", "before"), {"whole": 11}),
    (("finished", "answers", "before"), {"tail": 1}),
    (("finished", "answers", "before"), {"whole": None}),
    (("finished", "answers", "too_hard"), "very"),
    (("finished", "answers", "too_hard_at"), "li4"),
    (("finished", "answers", "note"), None),
    (("finished", "answers", "note"), "\ud800"),
    (("finished", "answers", "note"), "a" * (LONGEST_NOTE + 1)),
    (("finished", "answers", "next_day"), -1),
    (("finished", "answers", "mood"), 1),
]


@pytest.mark.parametrize(("path", "value"), SPOILED, ids=lambda part: str(part)[:40])
def test_what_is_not_exactly_a_record_is_refused(
    path: tuple[str | int, ...], value: object
) -> None:
    with pytest.raises(UNREADABLE):
        event_of(spoiled(path, value))


@pytest.mark.parametrize("name", [*event_record(END), *event_record(END)["finished"]])
def test_nothing_may_be_missing(name: str) -> None:
    record = event_record(END)
    holder = record if name in record else record["finished"]
    del holder[name]
    with pytest.raises(UNREADABLE):
        event_of(record)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_anything_else_is_refused_in_a_known_way(value: Any) -> None:
    with pytest.raises(UNREADABLE):
        event_of(value)


def test_ids_and_machines_are_told_apart() -> None:
    record = event_record(END._replace(id=a_name(9), machine=MACHINES[2]))
    read = event_of(record)
    assert (read.id, read.machine, read.session) == (a_name(9), MACHINES[2], SESSION.id)
