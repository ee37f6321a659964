"""Preferences for properties: every number anywhere inside its limits."""

from typing import Any

from hypothesis import strategies as st

from tsubo.domain.preferences import (
    LIMITS,
    SWITCHES,
    Limits,
    Order,
    Preferences,
    Talk,
    Theme,
)
from tsubo.domain.reminders import WEEK, Reminder
from tsubo.domain.side import Side


def _number(name: str, limits: Limits) -> st.SearchStrategy[Any]:
    if isinstance(getattr(Preferences(), name), int):
        return st.integers(int(limits.low), int(limits.high))
    return st.floats(limits.low, limits.high)


def any_reminders() -> st.SearchStrategy[tuple[Reminder, ...]]:
    """Return reminders that can be set; more than two bring nothing new."""
    days = st.frozensets(st.integers(0, WEEK - 1))
    one = st.builds(Reminder, st.integers(0, 23), st.integers(0, 59), days)
    return st.lists(one, max_size=2).map(tuple)


def any_preferences() -> st.SearchStrategy[Preferences]:
    """Return all settings a person can make."""
    numbers = {name: _number(name, limits) for name, limits in LIMITS.items()}
    return st.builds(
        Preferences,
        preferred_side=st.sampled_from([Side.LEFT, Side.RIGHT]),
        theme=st.sampled_from(Theme),
        talk=st.sampled_from(Talk),
        order=st.sampled_from(Order),
        voice=st.text(min_size=1, max_size=40),
        emergency_number=st.from_regex(r"[0-9]{2,8}( [0-9]{1,4})?", fullmatch=True).filter(
            str.isascii
        ),
        reminders=any_reminders(),
        **numbers,
        **{name: st.booleans() for name in SWITCHES},
    )
