"""The dose stays below the longest time of its place, whatever a person sets."""

import pytest
from hypothesis import given

from tests.domain.preferring import any_preferences
from tsubo.domain.atlas import Atlas
from tsubo.domain.dose import Dose, dose, pressing_seconds
from tsubo.domain.preferences import Preferences
from tsubo.domain.station import Station

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
