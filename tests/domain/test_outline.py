"""What a routine comes to, before Start."""

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.dose import Daily
from tsubo.domain.habits import NO_HABITS, Habits
from tsubo.domain.outline import (
    Outline,
    daily_summary,
    outline,
    posture_summary,
    pressed_summary,
)
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.preferences import Order, Preferences
from tsubo.domain.side import Side
from tsubo.domain.timeline import timeline
from tsubo.domain.way import Posture

SITTING, STANDING, LYING = Posture.SITTING, Posture.STANDING, Posture.LYING
BY_POSTURE = Preferences(order=Order.POSTURE)


def outlined(
    atlas: Atlas,
    preferences: Preferences | None = None,
    only: str | None = None,
    habits: Habits = NO_HABITS,
) -> Outline:
    own = preferences or Preferences()
    return outline(timeline(atlas, plan(atlas, Pain.LEFT, own, only, habits), own))


def test_the_order_of_the_article_changes_position_three_times(atlas: Atlas) -> None:
    found = outlined(atlas)
    assert [(stay.posture, stay.stations) for stay in found.stays] == [
        (SITTING, ("hand", "foot", "forearm")),
        (STANDING, ("lower_back",)),
        (SITTING, ("knee",)),
        (LYING, ("belly",)),
    ]
    assert found.moves == 3
    assert found.seconds == pytest.approx(sum(stay.seconds for stay in found.stays))
    assert posture_summary(found) == (
        "Sitting, then standing, then sitting, then lying. You change position 3 times."
    )


def test_by_posture_one_rises_once(atlas: Atlas) -> None:
    found = outlined(atlas, BY_POSTURE)
    assert [(stay.posture, stay.stations) for stay in found.stays] == [
        (SITTING, ("hand", "foot", "forearm", "knee")),
        (STANDING, ("lower_back",)),
        (LYING, ("belly",)),
    ]
    assert found.seconds < outlined(atlas).seconds


def test_somebody_who_stays_seated_never_moves(atlas: Atlas) -> None:
    seated = Habits(ways={"lower_back": "seated", "belly": "reclined"})
    found = outlined(atlas, habits=seated)
    assert (found.moves, posture_summary(found)) == (0, "Sitting.")
    once = outlined(atlas, habits=Habits(ways={"lower_back": "seated"}))
    assert posture_summary(once) == "Sitting, then lying. You change position once."


def test_pressing_is_counted_for_each_point_and_side_without_massage(atlas: Atlas) -> None:
    found = outlined(atlas, only="foot")
    assert [(one.point, one.side, one.seconds) for one in found.pressed] == [
        ("lr3", Side.LEFT, 28.0),
        ("lr3", Side.RIGHT, 28.0),
    ]
    assert found.pressed_seconds == 56.0
    assert pressed_summary(found) == (
        "Here each place and side is pressed for 28 seconds, about 1 minute in all."
    )


def test_leaning_still_counts_as_pressing(atlas: Atlas) -> None:
    leaning = outlined(atlas, None, "hand", Habits(ways={"hand": "table_edge"}))
    assert [one.seconds for one in leaning.pressed] == [24.0, 24.0]


def test_rests_between_rounds_are_no_pressing(atlas: Atlas) -> None:
    (one,) = outlined(atlas, Preferences(rounds=2), "belly").pressed
    assert one.seconds == 56.0


def test_a_routine_of_different_lengths_gives_the_shortest_and_the_longest(atlas: Atlas) -> None:
    words = pressed_summary(outlined(atlas))
    assert words == (
        "Here each place and side is pressed for 28 to 32 seconds, about 6 minutes in all."
    )


def test_where_one_only_breathes_nothing_is_pressed(atlas: Atlas) -> None:
    found = outlined(atlas, None, "belly", Habits(ways={"belly": "breath"}))
    assert (found.pressed, found.pressed_seconds) == ((), 0)
    assert pressed_summary(found) == "Here nothing is pressed."


def test_nothing_planned_comes_to_nothing(atlas: Atlas) -> None:
    empty = plan(atlas, Pain.LEFT, Preferences())._replace(steps=())
    found = outline(timeline(atlas, empty, Preferences()))
    assert (found.seconds, found.stays, found.moves) == (0, (), 0)
    assert posture_summary(found) == ""


def test_the_bound_for_a_day_comes_from_the_data(atlas: Atlas) -> None:
    assert atlas.daily == Daily(30, 2)
    assert daily_summary(atlas.daily) == (
        "Our own bound: at most 30 minutes of pressing and 2 sessions a day."
    )


def test_what_trials_did_can_be_read_beside_it_with_sources(atlas: Atlas) -> None:
    page = atlas.pages["doses"]
    assert {"S23", "S27", "S28"} <= {mark for part in page.passages for mark in part.sources}
    assert "No trial tested this routine." in page.lead
