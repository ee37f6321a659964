"""Settings stay inside their caps, whatever is asked."""

from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsubo.domain.preferences import LIMITS, Preferences, Theme, changed, is_phone_number
from tsubo.domain.reminders import USUAL
from tsubo.domain.side import Side


def test_the_defaults_are_those_of_the_article_and_the_issue() -> None:
    own = Preferences()
    assert (own.circles, own.seconds_per_circle, own.rounds) == (6, 2.0, 1)
    assert (own.ready_seconds, own.find_seconds, own.switch_seconds) == (5.0, 12.0, 8.0)
    assert (own.breaths, own.stop_circles) == (2, 1)
    assert own.breath_in_seconds == own.breath_out_seconds


@given(st.sampled_from(sorted(LIMITS)), st.one_of(st.floats(allow_nan=False), st.integers()))
def test_any_number_is_held_inside_its_limits(name: str, value: float) -> None:
    limits = LIMITS[name]
    held = getattr(changed(Preferences(), name, value), name)
    assert limits.low <= held <= limits.high
    assert type(held) is type(getattr(Preferences(), name))
    if limits.low <= value <= limits.high:
        assert abs(held - value) <= (0.5 if isinstance(held, int) else 0)


@pytest.mark.parametrize("name", sorted(LIMITS))
def test_the_default_is_a_value_one_can_choose(name: str) -> None:
    limits = LIMITS[name]
    steps = (getattr(Preferences(), name) - limits.low) / limits.step
    assert steps == int(steps)
    assert limits.low < limits.high


def test_what_is_counted_is_a_whole_number_and_what_is_measured_is_not() -> None:
    circles = changed(Preferences(), "circles", 6.6).circles
    seconds = changed(Preferences(), "find_seconds", 20).find_seconds
    assert (circles, type(circles)) == (7, int)
    assert (seconds, type(seconds)) == (20.0, float)


@pytest.mark.parametrize("value", [inf, 10**400])
def test_a_number_beyond_all_measure_becomes_the_highest(value: float) -> None:
    assert changed(Preferences(), "circles", value).circles == LIMITS["circles"].high


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("circles", "six"),
        ("circles", True),
        ("circles", None),
        ("seconds_per_circle", nan),
        ("preferred_side", Side.MIDLINE),
        ("preferred_side", "left"),
        ("theme", "dark"),
        ("reduced_motion", 1),
        ("emergency_number", ""),
        ("emergency_number", 112),
        ("reminders", [USUAL]),
        ("reminders", ("09:00",)),
        ("no such setting", 1),
    ],
)
def test_a_value_of_a_wrong_kind_is_refused_in_one_sentence(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=name) as refusal:
        changed(Preferences(), name, value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("preferred_side", Side.RIGHT),
        ("theme", Theme.DARK),
        ("reduced_motion", True),
        ("emergency_number", "999"),
        ("reminders", (USUAL,)),
    ],
)
def test_a_fitting_value_is_taken_and_nothing_else_changes(name: str, value: object) -> None:
    after = changed(Preferences(), name, value)
    assert getattr(after, name) == value
    assert changed(after, name, getattr(Preferences(), name)) == Preferences()


@pytest.mark.parametrize("text", ["112", "999", "+49 112", "(555) 911-0000", " 15 "])
def test_a_number_that_can_be_dialled_is_a_phone_number(text: str) -> None:
    assert is_phone_number(text)


@pytest.mark.parametrize("text", ["", "1", "help", "112!", "1" * 17, "+-()", "١١٢"])
def test_anything_else_is_no_phone_number(text: str) -> None:
    assert not is_phone_number(text)


def test_blanks_round_a_phone_number_are_left_out() -> None:
    assert changed(Preferences(), "emergency_number", " 144 ").emergency_number == "144"
