"""The map, list and strip of somebody who has told something."""

from tests.session.walking import on_the_map, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Affected, Reply
from tsubo.domain.point import Firmness
from tsubo.domain.side import Side
from tsubo.session.actions import Search
from tsubo.session.health_actions import TellAgreed, TellPlace, TellReply
from tsubo.session.parts.map import ListScreen, MapScreen
from tsubo.session.screen import BottomBar, Screen

PREGNANT = TellReply("pregnancy", Reply.YES)
BROKEN_LEFT = (
    TellReply("fracture", Reply.YES),
    TellPlace("fracture", Affected("hand", Side.LEFT), told=True),
)


def parts(screen: Screen) -> tuple[MapScreen, ListScreen, BottomBar]:
    assert screen.map is not None
    assert screen.list is not None
    assert screen.bottom is not None
    return screen.map, screen.list, screen.bottom


def test_who_has_told_nothing_sees_every_place_open(atlas: Atlas) -> None:
    body, places, bar = parts(shown(on_the_map(atlas)))
    every = [tag.held for tag in body.tags] + [row.held for row in places.rows]
    every += [item.held for item in bar.strip]
    assert set(every) == {Firmness.OK}
    assert (body.ask_legend, body.blocked_legend) == ("", "")


def test_places_are_struck_or_asked_about_with_the_reason_and_stay_in_the_list(
    atlas: Atlas,
) -> None:
    body, places, bar = parts(shown(on_the_map(atlas), PREGNANT))
    by_station = {tag.station: tag.held for tag in body.tags}
    assert by_station["hand"] is Firmness.BLOCK
    assert by_station["foot"] is Firmness.ASK
    hand = next(mark for tag in body.tags for mark in tag.marks if mark.point == "li4")
    assert hand.name.startswith("Not for you now: Web of the hand")
    assert hand.description == "You told us you are pregnant."
    assert len(places.rows) == len(atlas.routine)
    assert places.rows[0].detail == "Not now. You told us you are pregnant."
    assert bar.strip[0].name == "Not for you now: Web of the hand"
    assert (body.ask_legend, body.blocked_legend) == ("Ask first", "Not now")


def test_with_a_professionals_yes_only_what_is_blocked_stays_struck(atlas: Atlas) -> None:
    body, places, bar = parts(shown(on_the_map(atlas), PREGNANT, TellAgreed("pregnancy", True)))
    assert {tag.held for tag in body.tags} == {Firmness.BLOCK, Firmness.LIGHT}
    assert places.rows[1].detail.endswith("lightly")
    assert "3 stations" in bar.length


def test_one_side_is_struck_and_the_other_is_as_before(atlas: Atlas) -> None:
    body, places, _ = parts(shown(on_the_map(atlas), *BROKEN_LEFT))
    held = {(tag.station, tag.side): tag.held for tag in body.tags if tag.held}
    assert held == {("hand", Side.LEFT): Firmness.BLOCK}
    assert places.rows[0].held is Firmness.OK
    assert "your left hand not now" in places.rows[0].detail


def test_the_search_finds_a_struck_place_with_its_reason(atlas: Atlas) -> None:
    _, places, _ = parts(shown(on_the_map(atlas), PREGNANT, Search("LI4")))
    assert [(row.station, row.held) for row in places.rows] == [("hand", Firmness.BLOCK)]


def test_where_nothing_is_left_the_bar_leads_to_what_helps(atlas: Atlas) -> None:
    ill = TellReply("fever_acute_illness", Reply.YES)
    bar = parts(shown(on_the_map(atlas), ill))[2]
    assert (bar.start, bar.length) == ("What helps instead", "Nothing to press now")
