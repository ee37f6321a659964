"""The atlas answers by name and in the routine's order."""

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import Body
from tsubo.domain.dose import Daily


def test_the_stations_stand_in_the_order_of_the_routine(atlas: Atlas) -> None:
    assert tuple(station.id for station in atlas.ordered()) == atlas.routine
    assert [station.number for station in atlas.ordered()] == [1, 2, 3, 4, 5, 6]


def test_the_points_of_a_station_stand_in_pressing_order(atlas: Atlas) -> None:
    back = atlas.stations["lower_back"]
    assert [point.id for point in atlas.points_of(back)] == ["bl28", "bl53"]


def test_a_point_knows_its_station(atlas: Atlas) -> None:
    assert atlas.station_of("bl53").id == "lower_back"
    with pytest.raises(KeyError):
        atlas.station_of("nowhere")


def test_a_paired_point_has_two_sides_and_one_of_the_middle_has_one(atlas: Atlas) -> None:
    sides = {name: [side.value for side in point.sides] for name, point in atlas.points.items()}
    assert sides.pop("dan_tien") == ["midline"]
    assert set(map(tuple, sides.values())) == {("left", "right")}


def test_an_atlas_that_was_given_no_cautions_knows_none() -> None:
    nothing = Atlas(Body("", "", {}), {}, {}, {}, {}, (), {}, {}, {}, {}, Daily(0, 0))
    assert not nothing.cautions().classes
    assert nothing.cautions().help
