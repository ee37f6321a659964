"""Reminders stand in the settings file in words that a person can read, and come back the same."""

import json

import pytest
from hypothesis import given

from tests.domain.preferring import any_reminders
from tsubo.domain.reminders import Reminder
from tsubo.storage.reminder_records import reminder_records, reminders_of


def test_a_reminder_is_a_time_and_its_days() -> None:
    records = reminder_records([Reminder(7, 5, frozenset({4, 0}))])
    assert records == [{"at": "07:05", "days": [0, 4]}]


@given(reminders=any_reminders())
def test_reminders_come_back_as_they_were(reminders: tuple[Reminder, ...]) -> None:
    assert reminders_of(json.loads(json.dumps(reminder_records(reminders)))) == reminders


@pytest.mark.parametrize(
    ("record", "error"),
    [
        ({"at": "25:00", "days": []}, ValueError),
        ({"at": 9, "days": []}, TypeError),
        ({"at": "09:00"}, KeyError),
        ({"at": "09:00", "days": 1}, TypeError),
    ],
)
def test_what_is_no_reminder_is_refused(record: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        reminders_of([record])
