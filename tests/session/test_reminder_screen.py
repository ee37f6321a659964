"""The reminders in the settings say what they do, and what Tsubo does to the computer for them."""

import sys
from dataclasses import replace

import pytest

from tests.session.walking import after, on_the_map, part_of, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.preferences import Preferences
from tsubo.domain.reminders import MOST, USUAL, Reminder
from tsubo.session.actions import ChangeSetting, Clear, Turn
from tsubo.session.parts.pages import SettingsScreen
from tsubo.session.parts.reminders import RemindersPart
from tsubo.session.reminder_screen import reminders_part

EVENING = Reminder(18, 30, frozenset({0, 2}))


def reminders_of(*reminders: Reminder) -> RemindersPart:
    return reminders_part(replace(Preferences(), reminders=reminders))


def test_at_first_nobody_is_reminded() -> None:
    part = reminders_of()
    assert part.rows == ()
    assert part.note == "Tsubo reminds you only if you want it."
    assert part.add


def test_every_reminder_has_its_row_and_its_names() -> None:
    part = reminders_of(USUAL, EVENING)
    assert [row.reminder for row in part.rows] == [USUAL, EVENING]
    names = [name for row in part.rows for name in row[1:6]]
    assert len(set(names)) == len(names)
    assert part.rows[1].days.format(day="Monday") == "Monday: reminder 2"


def test_the_days_begin_on_monday() -> None:
    days = reminders_of().days
    assert (days[0].day, days[0].short, days[0].name) == (0, "Mon", "Monday")
    assert [one.day for one in days] == list(range(7))
    assert all(one.name.startswith(one.short) for one in days)


def test_a_reminder_without_a_day_says_that_it_does_not_come() -> None:
    rows = reminders_of(USUAL, Reminder(9, 0, frozenset())).rows
    assert [bool(row.note) for row in rows] == [False, True]


def test_there_are_only_so_many() -> None:
    assert reminders_of(*(USUAL,) * (MOST - 1)).add
    assert reminders_of(*(USUAL,) * MOST).add == ""


@pytest.mark.parametrize(
    ("system", "words"),
    [("linux", "one small file to your session's start"), ("win32", "only while Tsubo is open")],
)
def test_what_turning_on_means_is_told_plainly(
    monkeypatch: pytest.MonkeyPatch, system: str, words: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    note = reminders_of(USUAL).note
    assert words in note
    assert all(len(sentence.split()) < 20 for sentence in note.split(". "))


def test_they_are_changed_and_set_back_like_any_setting(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Turn.SETTINGS, ChangeSetting("reminders", (EVENING,)))
    settings = part_of(shown(state), SettingsScreen)
    assert [row.reminder for row in settings.reminders.rows] == [EVENING]
    assert after(state, Clear.SETTINGS).preferences.reminders == ()
