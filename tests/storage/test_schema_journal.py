"""The schema of an exported journal and the reading by hand say the same."""

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from pydantic import ValidationError

from tests.domain.journaling import any_events
from tests.storage.journal.test_records import END, SPOILED, spoiled
from tsubo.domain.journal_events import Event
from tsubo.storage.journal.records import event_record
from tsubo.storage.schema_journal import JournalFile

SCHEMA = JournalFile.model_json_schema()


def whole(*events: Any) -> dict[str, Any]:
    return {"format": 1, "events": list(events)}


@given(any_events())
def test_whatever_is_written_fits_the_schema(events: list[Event]) -> None:
    record = whole(*map(event_record, events))
    JournalFile.model_validate_json(json.dumps(record))
    jsonschema.validate(record, SCHEMA)


@pytest.mark.parametrize(("path", "value"), SPOILED, ids=lambda part: str(part)[:40])
def test_what_cannot_be_read_does_not_fit_the_schema(
    path: tuple[str | int, ...], value: object
) -> None:
    with pytest.raises(ValidationError):
        JournalFile.model_validate_json(json.dumps(whole(spoiled(path, value))))


@pytest.mark.parametrize("more", [{"deleted": True}, {"changed": {}}, {"changed": None}])
def test_an_event_says_one_thing(more: dict[str, Any]) -> None:
    record = whole({**event_record(END), **more})
    with pytest.raises(ValidationError, match="keep only one"):
        JournalFile.model_validate_json(json.dumps(record))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(record, SCHEMA)


def test_a_null_is_no_event() -> None:
    record = event_record(END)
    record["finished"] = None
    with pytest.raises(ValidationError, match="keep only one"):
        JournalFile.model_validate_json(json.dumps(whole(record)))
