"""The dose stays below the longest time of its place, whatever a person sets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.preferring import any_preferences
from tsubo.domain.atlas import Atlas
from tsubo.domain.dose import Dose, Pace, dose, pressing_seconds
from tsubo.domain.preferences import Preferences
from tsubo.domain.station import Station
from tsubo.domain.way import Motion

STATIONS = ["hand", "foot", "forearm", "lower_back", "knee", "belly"]


def stops_of(atlas: Atlas, station: Station) -> int:
    point = atlas.points_of(station)[0]
    return len(point.rules) if point.kind.value == "path" else 1


def given_at(atlas: Atlas, name: str, preferences: Preferences) -> Dose:
    station = atlas.stations[name]
    return dose(station, preferences, stops_of(atlas, station))


@pytest.mark.parametrize(
    ("name", "circles", "massage"),
    [
        ("hand", 6, 0),
        ("foot", 6, 60),
        ("forearm", 1, 0),
        ("lower_back", 6, 0),
        ("knee", 6, 0),
        ("belly", 6, 0),
    ],
)
def test_the_defaults_are_given_whole_at_every_place(
    atlas: Atlas, name: str, circles: int, massage: float
) -> None:
    assert given_at(atlas, name, Preferences()) == Dose(circles, 1, massage, False)


@pytest.mark.parametrize("name", STATIONS)
@given(preferences=any_preferences())
def test_pressing_never_lasts_longer_than_the_place_allows(
    atlas: Atlas, name: str, preferences: Preferences
) -> None:
    station = atlas.stations[name]
    stops = stops_of(atlas, station)
    got = dose(station, preferences, stops)
    pressed = pressing_seconds(got.circles, got.rounds, stops, preferences)
    assert pressed + got.massage_seconds <= station.longest_side_seconds
    assert 1 <= got.rounds <= station.most_rounds
    assert got.circles >= 1


@pytest.mark.parametrize("name", STATIONS)
@given(preferences=any_preferences())
def test_nobody_gets_more_than_was_asked_and_less_is_said(
    atlas: Atlas, name: str, preferences: Preferences
) -> None:
    got = given_at(atlas, name, preferences)
    asked = preferences.stop_circles if name == "forearm" else preferences.circles
    assert got.circles <= asked
    assert got.rounds <= preferences.rounds
    assert got.shortened == (got.circles < asked or got.rounds < preferences.rounds)


@given(preferences=any_preferences())
def test_no_stop_of_the_forearm_is_circled_longer_than_ten_seconds(
    atlas: Atlas, preferences: Preferences
) -> None:
    got = given_at(atlas, "forearm", preferences)
    assert 2 * got.circles * preferences.seconds_per_circle <= 10


def test_rounds_are_cut_before_circles(atlas: Atlas) -> None:
    assert given_at(atlas, "knee", Preferences(rounds=3)) == Dose(6, 1, 0, True)
    slow = Preferences(circles=12, seconds_per_circle=5.0, rounds=3)
    assert given_at(atlas, "knee", slow) == Dose(2, 1, 0, True)


def test_the_forearm_has_at_most_two_passes(atlas: Atlas) -> None:
    assert given_at(atlas, "forearm", Preferences(rounds=3)).rounds == 2


def by_way(
    atlas: Atlas, name: str, way: str, preferences: Preferences, pace: Pace | None = None
) -> Dose:
    station = atlas.stations[name]
    stops = stops_of(atlas, station)
    return dose(station, preferences, stops, pace or Pace(), station.way(way))


@pytest.mark.parametrize(
    ("name", "way", "given_there"),
    [
        ("hand", "table_edge", Dose(0, 1, 0, False, 20)),
        ("foot", "heel", Dose(0, 1, 60, False, 20)),
        ("forearm", "leaning", Dose(0, 1, 0, False, 4)),
        ("lower_back", "ball_wall", Dose(0, 1, 0, False, 20)),
        ("lower_back", "knuckles", Dose(6, 1, 0, False)),
        ("belly", "breath", Dose(0, 0, 0, False, 0, 10)),
    ],
)
def test_every_way_has_a_dose_of_its_own(
    atlas: Atlas, name: str, way: str, given_there: Dose
) -> None:
    assert by_way(atlas, name, way, Preferences()) == given_there


def test_holding_still_has_rounds_only_where_they_fit(atlas: Atlas) -> None:
    three = Preferences(rounds=3)
    assert by_way(atlas, "hand", "table_edge", three) == Dose(0, 3, 0, False, 20)
    assert by_way(atlas, "lower_back", "ball_wall", three) == Dose(0, 1, 0, True, 20)


def test_a_slow_voice_shortens_the_leaning_and_not_the_limit(atlas: Atlas) -> None:
    slow = Pace(press=13.0, turn=4.0)
    assert by_way(atlas, "lower_back", "ball_wall", Preferences(), slow) == Dose(0, 1, 0, True, 13)


def test_slow_breaths_are_fewer(atlas: Atlas) -> None:
    slow = Preferences(breath_in_seconds=8, breath_out_seconds=8)
    assert by_way(atlas, "belly", "breath", slow) == Dose(0, 0, 0, True, 0, 7)


@given(preferences=any_preferences(), press=st.floats(4, 15), turn=st.floats(0, 6))
def test_no_way_lasts_longer_than_it_may(
    atlas: Atlas, preferences: Preferences, press: float, turn: float
) -> None:
    breath = preferences.breath_in_seconds + preferences.breath_out_seconds
    for station in atlas.stations.values():
        stops = stops_of(atlas, station)
        pace = Pace(press, 4.0, turn)
        for way in station.ways:
            got = dose(station, preferences, stops, pace, way)
            if way.motion is Motion.BREATHE:
                assert 1 <= got.breaths <= way.breaths
                assert got.breaths * breath <= way.longest_side_seconds
            elif way.motion is Motion.HOLD:
                one = press + (stops - 1) * 4.0 + turn + stops * got.hold_seconds
                longest = way.longest_side_seconds
                assert got.rounds * one + got.massage_seconds <= longest + 1e-6
                assert 0 < got.hold_seconds <= way.hold_seconds
                assert got.circles == 0
            else:
                assert got.circles >= 1
                assert got.hold_seconds == 0
