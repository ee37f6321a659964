"""Sessions, answers and events as plain JSON records, and back.

The same record is a row in the journal's file, a line in a shared folder and an entry of an export;
``data/schema/journal.schema.json`` describes it. Reading is strict, by hand: what is not exactly
such a record raises one of ``UNREADABLE``. Fields of an unknown name are refused too, so that
nothing a newer Tsubo wrote is lost silently.
"""

import json
import re
from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar

from tsubo.domain.journal import Answers, Ending, Outcome, Session, StepTaken, TooHard, UnderWay
from tsubo.domain.journal_areas import HIGHEST_PAIN, Area
from tsubo.domain.journal_events import Changed, Deletion, Event, Finished
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.storage.data_files import Record

HIGHEST_PRESSURE = 10
LARGEST = 2**53 - 1
"""The largest whole number that every reader of JSON keeps exactly (RFC 8259, section 6)."""

LATEST = 253_402_300_799_000
"""The last second of the year 9999, in milliseconds since 1970: no event is later."""

LONGEST_NOTE = 20_000
"""Characters; far more than a note needs, and a wall against a file that was filled by mistake."""

ID = re.compile(r"[0-9a-f]{32}")
MOMENT = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}")
NAME = re.compile(r"[A-Za-z0-9_]{1,60}")
ANSWERS = frozenset(row.name for row in fields(Answers))

_Kind = TypeVar("_Kind", bound=Enum)


def line_of(event: Event) -> str:
    """Return ``event`` as one line of JSON; the same event always gives the same line.

    It begins with the id, so that a line can be known without being read.
    """
    return json.dumps(event_record(event), ensure_ascii=False, separators=(",", ":"))


def event_record(event: Event) -> Record:
    """Return ``event`` as a record."""
    record: Record = {
        "id": event.id,
        "machine": event.machine,
        "sequence": event.sequence,
        "time": event.time,
        "session": event.session,
    }
    match event.what:
        case Finished(session, answers):
            record["finished"] = {**session_record(session), "answers": answers_record(answers)}
        case Changed(answers, names):
            record["changed"] = answers_record(answers, names)
        case Deletion(deleted):
            record["deleted"] = deleted
    return record


def event_of(record: Record) -> Event:
    """Return the event in ``record``."""
    rest = dict(record)
    event_id, machine, session = (_id(rest.pop(name)) for name in ("id", "machine", "session"))
    sequence, time = _whole(rest.pop("sequence")), _whole(rest.pop("time"), LATEST)
    [(kind, value)] = rest.items()
    what: Finished | Changed | Deletion
    match kind:
        case "finished":
            own = dict(value)
            answers = answers_of(own.pop("answers"))
            what = Finished(session_of(own, session), answers)
        case "changed":
            what = Changed(answers_of(value), frozenset(value))
        case "deleted" if isinstance(value, bool):
            what = Deletion(value)
        case _:
            raise ValueError("an event of an unknown kind")
    return Event(event_id, machine, sequence, time, session, what)


def session_record(session: Session) -> Record:
    """Return ``session`` as a record, without its id, which stands in the event."""
    return {
        "started": _moment_text(session.started),
        "ended": _moment_text(session.ended),
        "pain": session.pain.value,
        "only": session.only,
        "ending": session.ending.value,
        "steps": [
            {
                "station": step.station,
                "point": step.point,
                "side": step.side.value,
                "outcome": step.outcome.value,
                "pressed": step.pressed,
            }
            for step in session.steps
        ],
        "spent": session.spent,
        "pauses": session.pauses,
        "paused": session.paused,
        "lowered": dict(sorted(session.lowered.items())),
    }


def session_of(record: Record, session: str) -> Session:
    """Return the session in ``record``, whose id is ``session``."""
    _only(record, _SESSION)
    return Session(
        session,
        _moment(record["started"]),
        _moment(record["ended"]),
        Pain(record["pain"]),
        None if record["only"] is None else _name(record["only"]),
        Ending(record["ending"]),
        tuple(_step_of(step) for step in _list(record["steps"])),
        _whole(record["spent"]),
        _whole(record["pauses"]),
        _whole(record["paused"]),
        {
            _name(point): _whole(pressure, HIGHEST_PRESSURE)
            for point, pressure in record["lowered"].items()
        },
    )


def answers_record(answers: Answers, names: frozenset[str] = ANSWERS) -> Record:
    """Return the answers of ``names`` as a record."""
    whole: Record = {
        "before": {area.value: answers.before[area] for area in Area if area in answers.before},
        "after": {area.value: answers.after[area] for area in Area if area in answers.after},
        "too_hard": None if answers.too_hard is None else answers.too_hard.value,
        "too_hard_at": list(answers.too_hard_at),
        "note": answers.note,
        "next_day": answers.next_day,
    }
    return {name: value for name, value in whole.items() if name in names}


def answers_of(record: Record) -> Answers:
    """Return the answers in ``record``; those that are not in it are the usual ones."""
    return Answers(**{name: _READ[name](value) for name, value in record.items()})


def under_way_record(under_way: UnderWay) -> Record:
    """Return an open session as a record; only this machine's own journal holds it."""
    return {
        "session": under_way.session.id,
        "phase": under_way.phase,
        "answers": answers_record(under_way.answers),
        "so_far": session_record(under_way.session),
    }


def under_way_of(record: Record) -> UnderWay:
    """Return the open session in ``record``."""
    session = session_of(record["so_far"], _id(record["session"]))
    return UnderWay(session, answers_of(record["answers"]), _whole(record["phase"]))


# --- Single values -----------------------------------------------------------------------

_STEP = frozenset(StepTaken._fields)
_SESSION = frozenset(Session._fields) - {"id"}


def _step_of(record: Record) -> StepTaken:
    _only(record, _STEP)
    return StepTaken(
        _name(record["station"]),
        _name(record["point"]),
        Side(record["side"]),
        Outcome(record["outcome"]),
        _whole(record["pressed"]),
    )


def _only(record: Record, names: frozenset[str]) -> None:
    if record.keys() != names:
        raise ValueError("a record has exactly its fields")


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("a list is wanted")
    return value


def _whole(value: object, highest: int = LARGEST) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= highest:
        raise ValueError("a whole number inside its bounds is wanted")
    return value


def _matching(pattern: re.Pattern[str]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or pattern.fullmatch(value) is None:
            raise ValueError(f"{pattern.pattern} is wanted")
        return value

    return read


_id = _matching(ID)
_name = _matching(NAME)
_moment_in = _matching(MOMENT)


def _moment(value: object) -> datetime:
    return datetime.fromisoformat(_moment_in(value))


def _moment_text(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _pains(value: Record) -> dict[Area, int]:
    return {Area(area): _whole(pain, HIGHEST_PAIN) for area, pain in value.items()}


def _note(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_NOTE:
        raise ValueError("a note is words, and not too many")
    value.encode()  # half a surrogate pair is no text
    return value


def _or_none(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


_READ: dict[str, Callable[[Any], Any]] = {
    "before": _pains,
    "after": _pains,
    "too_hard": _or_none(TooHard),
    "too_hard_at": lambda value: tuple(_name(point) for point in _list(value)),
    "note": _note,
    "next_day": _or_none(lambda value: _whole(value, HIGHEST_PAIN)),
}
