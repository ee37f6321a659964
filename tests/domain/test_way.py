"""What a way is: circles, holding or breathing, and by whom."""

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.way import BARE, Motion, Tool, Way

STATIONS = ["hand", "foot", "forearm", "lower_back", "knee", "belly"]
FEELING = {Tool.FINGERS, Tool.HELPER, Tool.BREATH}


def all_ways(atlas: Atlas) -> list[tuple[str, Way]]:
    return [(name, way) for name, station in atlas.stations.items() for way in station.ways]


@pytest.mark.parametrize(
    ("station", "way", "motion"),
    [
        ("hand", "thumb", Motion.CIRCLES),
        ("lower_back", "ball_wall", Motion.HOLD),
        ("belly", "breath", Motion.BREATHE),
        ("belly", "helper", Motion.BREATHE),
    ],
)
def test_a_way_does_one_thing(atlas: Atlas, station: str, way: str, motion: Motion) -> None:
    assert atlas.stations[station].way(way).motion is motion


def test_no_way_is_firmer_or_longer_than_the_usual_one(atlas: Atlas) -> None:
    for name, way in all_ways(atlas):
        station = atlas.stations[name]
        assert station.usual.cap == station.pressure.cap
        assert way.cap <= station.usual.cap
        assert way.longest_side_seconds <= station.longest_side_seconds


def test_what_cannot_feel_stays_light(atlas: Atlas) -> None:
    for name, way in all_ways(atlas):
        if way.tool not in FEELING:
            assert way.cap <= 2, (name, way.id)


@pytest.mark.parametrize("name", ["knee", "belly"])
def test_no_tool_comes_near_the_knee_or_the_belly(atlas: Atlas, name: str) -> None:
    assert {way.tool for way in atlas.stations[name].ways} <= FEELING == BARE


def test_nobody_else_presses_the_belly(atlas: Atlas) -> None:
    helped = [way for way in atlas.stations["belly"].ways if way.by_helper]
    assert [way.motion for way in helped] == [Motion.BREATHE]


def test_a_ball_at_the_wall_is_leaned_on_for_half_a_minute_at_most(atlas: Atlas) -> None:
    ball = atlas.stations["lower_back"].way("ball_wall")
    assert 20 <= ball.hold_seconds <= ball.longest_side_seconds == 30


def test_no_stop_of_the_forearm_is_held_longer_than_ten_seconds(atlas: Atlas) -> None:
    assert all(way.hold_seconds <= 10 for way in atlas.stations["forearm"].ways)


@pytest.mark.parametrize("name", STATIONS)
def test_every_station_can_be_reached_by_a_helper_and_last_of_all(atlas: Atlas, name: str) -> None:
    ways = atlas.stations[name].ways
    assert [way.by_helper for way in ways] == [False] * (len(ways) - 1) + [True]


@pytest.mark.parametrize("name", STATIONS)
def test_every_way_has_sources_that_are_listed(atlas: Atlas, name: str) -> None:
    for way in atlas.stations[name].ways:
        assert way.sources
        assert set(way.sources) <= atlas.sources.keys()


def test_a_way_that_is_no_more_is_the_usual_one(atlas: Atlas) -> None:
    hand = atlas.stations["hand"]
    assert hand.way("erasers").id == "erasers"
    assert hand.way("tail") is hand.usual is hand.ways[0]
