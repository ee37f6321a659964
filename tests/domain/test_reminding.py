"""A reminder comes once and in time, or not at all, whatever the computer does meanwhile."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsubo.domain.reminders import Reminder, day_of, moments
from tsubo.domain.reminding import (
    AGAIN_SECONDS,
    GRACE_SECONDS,
    MOST_AGAIN,
    Reminding,
    looked,
    next_wake,
    none_today,
    put_off,
)

BERLIN = ZoneInfo("Europe/Berlin")
DAILY = frozenset(range(7))
TWICE = (Reminder(9, 0, DAILY), Reminder(18, 0, DAILY))


def at(words: str) -> float:
    return datetime.fromisoformat(words).replace(tzinfo=BERLIN).timestamp()


EIGHT, NINE, SIX = at("2026-11-22 08:00"), at("2026-11-22 09:00"), at("2026-11-22 18:00")


def look(so_far: Reminding, now: float) -> tuple[Reminding, bool]:
    return looked(so_far, TWICE, now, BERLIN)


def test_it_wakes_at_the_next_reminder_and_shows_it_once() -> None:
    before = Reminding(EIGHT)
    assert next_wake(before, TWICE, BERLIN) == NINE
    after, shown = look(before, NINE)
    assert shown
    assert after.due == NINE
    assert look(after, NINE + 1)[1] is False
    assert next_wake(after, TWICE, BERLIN) == SIX


def test_nothing_is_shown_too_early() -> None:
    assert look(Reminding(EIGHT), NINE - 1)[1] is False


@pytest.mark.parametrize(("late", "shown"), [(GRACE_SECONDS - 1, True), (GRACE_SECONDS, False)])
def test_a_moment_that_was_slept_through_counts_for_an_hour(late: float, shown: bool) -> None:
    after, wanted = look(Reminding(EIGHT), NINE + late)
    assert wanted is shown
    assert next_wake(after, TWICE, BERLIN) == SIX


def test_of_many_moments_that_went_by_only_the_last_comes() -> None:
    after, shown = look(Reminding(at("2026-11-01 08:00")), NINE + 600)
    assert shown
    assert after.due == NINE
    assert next_wake(after, TWICE, BERLIN) == SIX


def test_not_now_brings_it_again_after_half_an_hour_twice() -> None:
    so_far, now = look(Reminding(EIGHT), NINE)[0], NINE
    for _ in range(MOST_AGAIN):
        assert so_far.may_come_again
        so_far = put_off(so_far, now)
        now += AGAIN_SECONDS
        assert next_wake(so_far, TWICE, BERLIN) == now
        assert look(so_far, now - 1)[1] is False
        so_far, shown = look(so_far, now)
        assert shown
        assert so_far.due == NINE
    assert not so_far.may_come_again
    assert next_wake(put_off(so_far, now), TWICE, BERLIN) == SIX


def test_one_that_was_put_off_and_slept_through_does_not_come() -> None:
    so_far = put_off(look(Reminding(EIGHT), NINE)[0], NINE)
    after, shown = look(so_far, NINE + AGAIN_SECONDS + GRACE_SECONDS + 1)
    assert not shown
    assert after.again is None


def test_the_next_reminder_takes_the_place_of_one_that_was_put_off() -> None:
    close = (Reminder(9, 0, DAILY), Reminder(9, 20, DAILY))
    so_far = put_off(looked(Reminding(EIGHT), close, NINE, BERLIN)[0], NINE)
    so_far, shown = looked(so_far, close, NINE + 1200, BERLIN)
    assert shown
    assert (so_far.due, so_far.again, so_far.times) == (NINE + 1200, None, 0)


def test_not_today_is_for_the_whole_day_and_no_longer() -> None:
    so_far = none_today(look(Reminding(EIGHT), NINE)[0], BERLIN)
    so_far, shown = look(so_far, SIX)
    assert not shown
    tomorrow = at("2026-11-23 09:00")
    assert next_wake(so_far, TWICE, BERLIN) == tomorrow
    assert look(so_far, tomorrow)[1] is True


def test_not_today_after_midnight_means_the_day_of_the_reminder() -> None:
    late = (Reminder(23, 50, DAILY),)
    due = at("2026-11-22 23:50")
    so_far = looked(Reminding(EIGHT), late, due, BERLIN)[0]
    so_far = none_today(put_off(so_far, due), BERLIN)
    assert looked(so_far, late, at("2026-11-23 23:50"), BERLIN)[1] is True


def test_one_put_off_before_midnight_still_comes_after_it() -> None:
    late = (Reminder(23, 50, DAILY),)
    due = at("2026-11-22 23:50")
    so_far = put_off(looked(Reminding(EIGHT), late, due, BERLIN)[0], due)
    assert looked(so_far, late, at("2026-11-23 00:20"), BERLIN)[1] is True


def test_a_clock_that_is_set_back_a_little_repeats_nothing() -> None:
    so_far = look(Reminding(EIGHT), NINE)[0]
    so_far, shown = look(so_far, NINE - 5)
    assert not shown
    assert look(so_far, NINE + 1)[1] is False


def test_a_clock_that_was_years_ahead_silences_nothing() -> None:
    so_far = look(Reminding(EIGHT), at("2031-01-01 12:00"))[0]
    so_far, _ = look(so_far, EIGHT)
    assert next_wake(so_far, TWICE, BERLIN) == NINE
    assert look(so_far, NINE)[1] is True


def test_one_put_off_by_a_clock_that_was_ahead_is_let_go() -> None:
    ahead = at("2031-01-01 09:00")
    so_far = put_off(look(Reminding(EIGHT), ahead)[0], ahead)
    assert look(so_far, EIGHT)[0].again is None


def test_without_reminders_there_is_nothing_to_wake_for() -> None:
    assert next_wake(Reminding(EIGHT), (), BERLIN) is None


a_reminder = st.builds(
    Reminder, st.integers(0, 23), st.integers(0, 59), st.frozensets(st.integers(0, 6))
)


@given(
    reminders=st.lists(a_reminder, max_size=4).map(tuple),
    # Around the last Sunday of March and of October 2026, when the clocks in Berlin change.
    begin=st.sampled_from([at("2026-03-28 12:00"), at("2026-10-24 12:00")]),
    steps=st.lists(
        st.tuples(st.floats(1, 9 * 3600), st.sampled_from(["leave", "put off", "not today"])),
        max_size=40,
    ),
)
def test_whatever_happens_a_reminder_comes_in_time_and_seldom(
    reminders: tuple[Reminder, ...], begin: float, steps: list[tuple[float, str]]
) -> None:
    so_far, now = Reminding(begin), begin
    shown: dict[float, int] = {}
    unwanted: set[str] = set()
    for pause, then in steps:
        now += pause
        so_far, due = looked(so_far, reminders, now, BERLIN)
        wake = next_wake(so_far, reminders, BERLIN)
        assert wake is None or wake > now
        if not due:
            continue
        assert so_far.due is not None
        assert so_far.due in moments(reminders, so_far.due - 1, so_far.due, BERLIN)
        longest = GRACE_SECONDS + MOST_AGAIN * (AGAIN_SECONDS + GRACE_SECONDS)
        assert 0 <= now - so_far.due <= longest
        assert day_of(so_far.due, BERLIN).isoformat() not in unwanted
        shown[so_far.due] = shown.get(so_far.due, 0) + 1
        if then == "put off":
            so_far = put_off(so_far, now)
        elif then == "not today":
            so_far = none_today(so_far, BERLIN)
            unwanted.add(so_far.none_on)
    assert all(times <= 1 + MOST_AGAIN for times in shown.values())
