"""One station on paper: in the person's own way, and with whose hand on which side."""

from dataclasses import replace

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import NO_HABITS, Habits
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.station import Pressure
from tsubo.domain.way import Motion
from tsubo.session.parts.sheet import SheetStation
from tsubo.session.sheet_station import pressure_words, sheet_station, usual_count
from tsubo.session.state import State, opening


def state_for(atlas: Atlas, side: Side = Side.LEFT, habits: Habits = NO_HABITS) -> State:
    return opening(atlas, Memory(Preferences(preferred_side=side), Pain.UNSURE, habits=habits))


def row(state: State, name: str) -> SheetStation:
    stations = state.atlas.stations
    return sheet_station(state, stations[name], usual_count(state, stations.values()))


def words_of(found: SheetStation) -> str:
    return " ".join((*found.steps, *found.find, *found.press)).replace("\N{NBSP}", " ")


@pytest.mark.parametrize(("first", "second"), [(Side.LEFT, Side.RIGHT), (Side.RIGHT, Side.LEFT)])
@pytest.mark.parametrize(("name", "part"), [("hand", "hand"), ("forearm", "arm")])
def test_each_hand_is_told_to_press_the_other_one(
    atlas: Atlas, name: str, part: str, first: Side, second: Side
) -> None:
    press = row(state_for(atlas, first), name).press[0]
    assert press.startswith(f"**{second.value.title()} thumb**")
    assert f"**{first.value.title()} thumb** on your {second.value} {part}." in press


@pytest.mark.parametrize("name", ["foot", "knee", "lower_back", "belly"])
def test_what_presses_both_sides_alike_is_said_once(atlas: Atlas, name: str) -> None:
    press = row(state_for(atlas), name).press[0]
    assert " on your " not in press


def test_every_way_of_every_station_says_all_and_nothing_twice(atlas: Atlas) -> None:
    for station in atlas.stations.values():
        for way in station.ways:
            state = state_for(atlas, habits=Habits(ways={station.id: way.id}))
            if way.by_helper:
                state = replace(state, preferences=replace(state.preferences, helper=True))
            found = row(state, station.id)
            words = words_of(found)
            assert not set(words) & {"{", "}"}, (station.id, way.id)
            assert ("never above" in words) is (way.motion is not Motion.BREATHE)
            assert ("Hold still for" in words) is (way.motion is Motion.HOLD)
            assert len(set(found.steps)) == len(found.steps)
            assert all(part == part.strip() != "" for part in (*found.steps, *found.press))


def test_what_was_too_hard_is_printed_lighter(atlas: Atlas) -> None:
    point = atlas.stations["hand"].points[0]
    assert "never above 4" in words_of(row(state_for(atlas), "hand"))
    eased = words_of(row(state_for(atlas, habits=Habits(eased={point: 2})), "hand"))
    assert "never above 2" in eased
    assert "never above 4" not in eased


@pytest.mark.parametrize(
    ("pressure", "words"),
    [
        (Pressure(2, 4, 4), "Light, 2 of 10, never above 4."),
        (Pressure(3, 4, 4), "Moderate, 3 of 10, never above 4."),
        (Pressure(4, 4, 4), "Light to moderate, never above 4 of 10."),
        (Pressure(2, 2, 2), "Light, never above 2 of 10."),
    ],
)
def test_a_pressure_is_said_in_words_and_numbers(pressure: Pressure, words: str) -> None:
    assert pressure_words(pressure).replace("\N{NBSP}", " ") == words


def test_nothing_is_usual_where_nobody_circles(atlas: Atlas) -> None:
    assert usual_count(state_for(atlas), ()) == (0, 0)
