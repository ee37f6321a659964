"""What earlier sessions taught: points met, points eased, ways chosen."""

from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import FIRST_TIME, NO_HABITS, Habits, chosen_way
from tsubo.domain.preferences import Preferences


def test_a_point_is_new_until_it_was_met() -> None:
    assert FIRST_TIME.is_new("li4")
    assert not Habits(met=frozenset({"li4"})).is_new("li4")
    assert not NO_HABITS.is_new("li4")


def test_what_was_too_hard_lowers_a_cap_and_never_raises_it(atlas: Atlas) -> None:
    thumb, table = atlas.stations["hand"].way("thumb"), atlas.stations["hand"].way("table_edge")
    eased = Habits(eased={"li4": 3})
    assert (thumb.cap, eased.cap("li4", thumb)) == (4, 3)
    assert (table.cap, eased.cap("li4", table)) == (2, 2)
    assert NO_HABITS.cap("li4", thumb) == 4


def test_the_way_is_the_one_chosen_or_else_the_usual_one(atlas: Atlas) -> None:
    foot, own = atlas.stations["foot"], Preferences()
    assert chosen_way(foot, own, NO_HABITS).id == "thumb"
    assert chosen_way(foot, own, Habits(ways={"foot": "heel"})).id == "heel"
    assert chosen_way(foot, own, Habits(ways={"hand": "erasers"})).id == "thumb"
    assert chosen_way(foot, own, Habits(ways={"foot": "gone"})).id == "thumb"


def test_with_a_helper_every_station_is_the_helpers(atlas: Atlas) -> None:
    helped, own = Preferences(helper=True), Habits(ways={"foot": "heel"})
    for station in atlas.stations.values():
        assert chosen_way(station, helped, own).by_helper
