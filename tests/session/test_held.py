"""What is held back: by which reason, on which side, and what it is called then."""

from tests.session.walking import after, on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Affected, Reply
from tsubo.domain.point import Firmness
from tsubo.domain.side import Side
from tsubo.session.actions import ChooseWay
from tsubo.session.health_actions import TellPlace, TellReply
from tsubo.session.held import firmness_of, held_name, holds, is_closed, why_light
from tsubo.session.state import State

BOTH = (Side.LEFT, Side.RIGHT)


def told(atlas: Atlas, *cautions: str) -> State:
    return after(on_the_map(atlas), *(TellReply(name, Reply.YES) for name in cautions))


def test_a_station_is_as_open_as_the_most_open_of_its_points(atlas: Atlas) -> None:
    hip = after(
        told(atlas, "fracture"), TellPlace("fracture", Affected("buttock", Side.LEFT), told=True)
    )
    back = atlas.stations["lower_back"]
    held = holds(hip)
    assert {(hold.point, hold.side) for hold in held} == {("bl53", Side.LEFT)}
    assert firmness_of(back, BOTH, held)[0] is Firmness.OK
    assert not is_closed(hip, "lower_back", Side.LEFT)


def test_the_firmest_reason_is_the_one_that_is_told(atlas: Atlas) -> None:
    pregnant = told(atlas, "pregnancy")
    firmness, words = firmness_of(atlas.stations["hand"], BOTH, holds(pregnant))
    assert (firmness, words) == (Firmness.BLOCK, "You told us you are pregnant.")
    assert firmness_of(atlas.stations["foot"], BOTH, holds(pregnant))[0] is Firmness.ASK


def test_light_says_why(atlas: Atlas) -> None:
    thin = told(atlas, "anticoagulant")
    hand = why_light(thin, atlas.stations["hand"], Side.LEFT)
    assert hand == "Light: you told us you take blood thinners."
    assert why_light(on_the_map(atlas), atlas.stations["hand"], Side.LEFT) == ""


def test_a_tool_that_is_refused_does_not_close_the_place(atlas: Atlas) -> None:
    thin = after(told(atlas, "anticoagulant"), ChooseWay("lower_back", "ball_wall"))
    assert thin.way(atlas.stations["lower_back"]).id == atlas.stations["lower_back"].usual.id
    assert not is_closed(thin, "lower_back", Side.LEFT)


def test_a_name_says_whether_the_place_is_for_this_person() -> None:
    names = [held_name(firmness, "Hand") for firmness in Firmness]
    assert names == ["Hand", "Hand", "Ask first: Hand", "Not for you now: Hand"]
