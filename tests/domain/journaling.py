"""Sessions, answers and events for properties: whatever a journal can hold."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from tsubo.domain.journal import Answers, Ending, Outcome, Session, StepTaken, TooHard, UnderWay
from tsubo.domain.journal_areas import HIGHEST_PAIN, Area
from tsubo.domain.journal_events import Changed, Deletion, Event, Finished
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side

MACHINES = ("a" * 32, "b" * 32, "c" * 32)
NOON = datetime(2026, 11, 20, 12, tzinfo=timezone(timedelta(hours=1)))

ids = st.integers(0, 2**128 - 1).map("{:032x}".format)
names = st.sampled_from(["hand", "li4", "lower_back", "bl53", "x_1"])
pains = st.dictionaries(st.sampled_from(Area), st.integers(0, HIGHEST_PAIN), max_size=4)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(
    datetime(1971, 1, 1),
    datetime(2099, 12, 31),
    timezones=zones,
).map(lambda moment: moment.replace(microsecond=0))


def a_session(name: str = "1" * 32, **values: Any) -> Session:
    """Return a session in which the left hand was done and the right one skipped."""
    plain = Session(
        id=name,
        started=NOON,
        ended=NOON + timedelta(minutes=3),
        pain=Pain.LEFT,
        only=None,
        ending=Ending.COMPLETE,
        steps=(
            StepTaken("hand", "li4", Side.LEFT, Outcome.DONE, 70),
            StepTaken("hand", "li4", Side.RIGHT, Outcome.SKIPPED, 5),
        ),
        spent=150,
        pauses=1,
        paused=30,
        lowered={},
    )
    return plain._replace(**values)


def a_name(number: int) -> str:
    """Return the id with this number."""
    return f"{number:032x}"


def any_session() -> st.SearchStrategy[Session]:
    """Return all sessions there can be."""
    seconds = st.integers(0, 10**6)
    step = st.builds(
        StepTaken, names, names, st.sampled_from(Side), st.sampled_from(Outcome), seconds
    )
    return st.builds(
        Session,
        id=ids,
        started=moments,
        ended=moments,
        pain=st.sampled_from(Pain),
        only=st.none() | names,
        ending=st.sampled_from(Ending),
        steps=st.lists(step, max_size=4).map(tuple),
        spent=seconds,
        pauses=st.integers(0, 99),
        paused=seconds,
        lowered=st.dictionaries(names, st.integers(0, 10), max_size=2),
    )


def any_answers() -> st.SearchStrategy[Answers]:
    """Return all answers a person can give."""
    return st.builds(
        Answers,
        before=pains,
        after=pains,
        too_hard=st.none() | st.sampled_from(TooHard),
        too_hard_at=st.lists(names, max_size=2).map(tuple),
        note=st.text(max_size=30),
        next_day=st.none() | st.integers(0, HIGHEST_PAIN),
    )


def any_under_way() -> st.SearchStrategy[UnderWay]:
    """Return all open sessions there can be."""
    return st.builds(UnderWay, any_session(), any_answers(), st.integers(0, 99))


@st.composite
def any_events(draw: Callable[..., Any], most: int = 12) -> list[Event]:
    """Return events of a few sessions on several machines, each with an id of its own."""
    sessions = draw(st.lists(any_session(), min_size=1, max_size=4, unique_by=lambda row: row.id))
    events = [
        Event(
            session.id,
            draw(st.sampled_from(MACHINES)),
            draw(st.integers(0, 20)),
            draw(st.integers(0, 50)),
            session.id,
            Finished(session, draw(any_answers())),
        )
        for session in sessions
    ]
    what = st.builds(Deletion, st.booleans()) | st.builds(
        Changed, any_answers(), st.frozensets(st.sampled_from(["note", "before", "next_day"]))
    ).map(only_what_counts)
    more = st.builds(
        Event,
        id=ids,
        machine=st.sampled_from(MACHINES),
        sequence=st.integers(0, 20),
        time=st.integers(0, 50),
        session=st.sampled_from([session.id for session in sessions] + ["f" * 32]),
        what=what,
    )
    taken = {session.id for session in sessions}
    events += draw(
        st.lists(
            more.filter(lambda event: event.id not in taken),
            max_size=most,
            unique_by=lambda event: event.id,
        )
    )
    return events


def only_what_counts(changed: Changed) -> Changed:
    """Return ``changed`` with the usual answers where none was changed, as it is written down."""
    values = {name: getattr(changed.answers, name) for name in changed.names}
    return Changed(Answers(**values), changed.names)
