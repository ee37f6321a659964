"""Reminders come when the clock on the wall says so, in any zone and on any day."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tsubo.domain.reminders import (
    MOST,
    USUAL,
    Reminder,
    day_of,
    is_done,
    is_reminders,
    moments,
    next_moment,
)

BERLIN = ZoneInfo("Europe/Berlin")
DAILY = frozenset(range(7))
NINE, SIX = Reminder(9, 0, DAILY), Reminder(18, 0, DAILY)
MONDAYS = Reminder(9, 0, frozenset({0}))


def at(words: str, fold: int = 0) -> float:
    """Return the moment at which a clock in Berlin shows ``words``, perhaps the second time."""
    return datetime.fromisoformat(words).replace(tzinfo=BERLIN, fold=fold).timestamp()


def wall(moment: float | None) -> str:
    """Return what a clock in Berlin shows at ``moment``."""
    assert moment is not None
    return datetime.fromtimestamp(moment, BERLIN).strftime("%Y-%m-%d %H:%M")


def test_the_next_reminder_is_the_first_one_later_on() -> None:
    both = (SIX, NINE)
    assert wall(next_moment(both, at("2026-11-22 08:59"), BERLIN)) == "2026-11-22 09:00"
    assert wall(next_moment(both, at("2026-11-22 09:00"), BERLIN)) == "2026-11-22 18:00"
    assert wall(next_moment(both, at("2026-11-22 18:00"), BERLIN)) == "2026-11-23 09:00"


def test_a_day_that_is_not_wanted_is_passed_over() -> None:
    tuesday = at("2026-11-24 12:00")
    assert wall(next_moment([MONDAYS], tuesday, BERLIN)) == "2026-11-30 09:00"
    assert wall(next_moment([MONDAYS], at("2026-11-23 09:00"), BERLIN)) == "2026-11-30 09:00"


def test_without_reminders_or_days_nothing_comes() -> None:
    assert next_moment([], at("2026-11-22 08:00"), BERLIN) is None
    assert next_moment([Reminder(9, 0, frozenset())], at("2026-11-22 08:00"), BERLIN) is None


def test_midnight_belongs_to_the_day_that_begins() -> None:
    midnight = Reminder(0, 0, frozenset({0}))
    assert wall(next_moment([midnight], at("2026-11-22 23:59"), BERLIN)) == "2026-11-23 00:00"


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_a_change_of_the_clocks_moves_no_reminder_on_the_wall(day: str) -> None:
    assert wall(next_moment([NINE], at(f"{day} 00:30"), BERLIN)) == f"{day} 09:00"


def test_a_time_that_the_clocks_leave_out_comes_an_hour_later_once() -> None:
    half_past_two = Reminder(2, 30, DAILY)
    day = moments([half_past_two], at("2026-03-29 00:00"), at("2026-03-29 23:59"), BERLIN)
    assert [wall(moment) for moment in day] == ["2026-03-29 03:30"]


def test_a_time_that_comes_twice_reminds_the_first_time_only() -> None:
    half_past_two = Reminder(2, 30, DAILY)
    day = moments([half_past_two], at("2026-10-25 00:00"), at("2026-10-25 23:59"), BERLIN)
    assert day == [at("2026-10-25 02:30", fold=0)]
    again = next_moment([half_past_two], at("2026-10-25 02:10", fold=1), BERLIN)
    assert wall(again) == "2026-10-26 02:30"


def test_two_reminders_at_one_time_are_one() -> None:
    day = at("2026-11-23 00:00"), at("2026-11-23 23:00")
    assert len(moments([NINE, MONDAYS], *day, BERLIN)) == 1


def test_the_moment_itself_is_not_later_than_itself() -> None:
    nine = at("2026-11-22 09:00")
    assert moments([NINE], nine, nine + 60, BERLIN) == []
    assert moments([NINE], nine - 60, nine, BERLIN) == [nine]


def test_each_reminder_of_a_day_asks_for_one_more_session() -> None:
    both = (NINE, SIX)
    nine, six = at("2026-11-22 09:00"), at("2026-11-22 18:00")
    assert [is_done(both, nine, done, BERLIN) for done in (0, 1)] == [False, True]
    assert [is_done(both, six, done, BERLIN) for done in (0, 1, 2)] == [False, False, True]


def test_the_day_of_a_moment_is_that_of_the_wall() -> None:
    assert day_of(at("2026-11-22 23:59"), BERLIN).isoformat() == "2026-11-22"
    assert day_of(at("2026-11-23 00:00"), BERLIN).isoformat() == "2026-11-23"


def test_the_zone_of_the_computer_is_used_unless_another_is_given() -> None:
    coming = next_moment([NINE], at("2026-11-22 12:00"))
    assert coming is not None
    assert datetime.fromtimestamp(coming).strftime("%H:%M") == "09:00"


@pytest.mark.parametrize(
    "value",
    [
        [USUAL],
        (USUAL,) * (MOST + 1),
        ("09:00",),
        (Reminder(24, 0, DAILY),),
        (Reminder(9, 60, DAILY),),
        (Reminder(9, 0, frozenset({7})),),
    ],
    ids=["a list", "too many", "words", "hour 24", "minute 60", "day 7"],
)
def test_what_is_no_reminder_is_known(value: object) -> None:
    assert not is_reminders(value)


def test_as_many_reminders_as_there_may_be_are_fine() -> None:
    assert is_reminders((USUAL,) * MOST)
    assert is_reminders(())
