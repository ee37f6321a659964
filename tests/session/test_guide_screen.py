"""The guide in words: verb, count, sentence, what comes next, and what a pause says."""

import pytest

from tests.session.walking import after, guide_at, on_the_map, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.preferences import Preferences
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import Begin, ChooseStation, ChooseWay, Steer, Turn
from tsubo.session.parts.guide import Count, GuideScreen
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State


def begun(atlas: Atlas, station: str, preferences: Preferences | None = None) -> State:
    return after(on_the_map(atlas, preferences=preferences), ChooseStation(station), Begin.HERE)


def guide_of(state: State) -> GuideScreen:
    guide = screen_of(state).guide
    assert guide is not None
    return guide


HAND = [
    (0.0, "Get ready", Count("5", "seconds", 0, 0), "find the spot, 12 seconds"),
    (4.5, "Get ready", Count("1", "second", 0, 0), "find the spot, 12 seconds"),
    (5.0, "Find the spot", Count("12", "seconds", 0, 0), "press"),
    (18.0, "Press", Count("3", "seconds", 0, 0), "6 circles clockwise"),
    (27.5, "Turn clockwise", Count("4", "of 6", 3, 6), "6 circles the other way"),
    (33.0, "Turn the other way", Count("1", "of 6", 0, 6), "let go and breathe"),
    (46.0, "Let go", None, "2 slow breaths"),
    (49.0, "Breathe in", Count("1", "of 2", 0, 2), "your right hand"),
    (61.0, "Breathe out", Count("2", "of 2", 1, 2), "your right hand"),
    (64.5, "Now change hands", Count("8", "seconds", 0, 0), "find the spot, 12 seconds"),
]


@pytest.mark.parametrize(("moment", "verb", "count", "following"), HAND)
def test_one_hand_is_led_through_moment_by_moment(
    atlas: Atlas, moment: float, verb: str, count: Count | None, following: str
) -> None:
    guide = guide_at(begun(atlas, "hand"), moment)
    assert (guide.verb, guide.count, guide.next) == (verb, count, f"Next: {following}")


def test_the_side_is_said_loud_and_changes_with_the_hand(atlas: Atlas) -> None:
    state = begun(atlas, "hand")
    assert guide_at(state, 20.0).side == "Your LEFT hand"
    assert guide_at(state, 70.0).side == "Your RIGHT hand"


def test_a_reader_hears_the_side_the_verb_and_the_sentence(atlas: Atlas) -> None:
    guide = guide_at(begun(atlas, "hand"), 22.0)
    assert guide.sentence == "Towards the finger bone. Breathe evenly."
    assert guide.announcement == (
        "Your LEFT hand. Turn clockwise. Towards the finger bone. Breathe evenly."
    )


def test_the_announcement_stays_while_the_cue_stays(atlas: Atlas) -> None:
    state = begun(atlas, "hand")
    assert guide_at(state, 22.0).announcement == guide_at(state, 31.0).announcement


def test_the_end_has_nothing_after_it(atlas: Atlas) -> None:
    state = begun(atlas, "hand")
    assert state.run is not None
    guide = guide_at(state, state.run.timeline.seconds - 1)
    assert (guide.verb, guide.next, guide.count) == ("Done", "", None)


def test_the_forearm_counts_its_stops(atlas: Atlas) -> None:
    state = begun(atlas, "forearm")
    assert guide_at(state, 22.0).count == Count("1", "of 5 stops", 0, 5)
    assert guide_at(state, 25.5).verb == "Move on"
    assert guide_at(state, 28.0).count == Count("2", "of 5 stops", 1, 5)
    assert guide_at(state, 24.0).next == "Next: the next stop"


def test_more_circles_at_a_stop_are_counted_as_circles(atlas: Atlas) -> None:
    state = begun(atlas, "forearm", Preferences(stop_circles=2))
    assert guide_at(state, 22.0).count == Count("1", "of 2", 0, 2)


def test_the_foot_is_massaged_first(atlas: Atlas) -> None:
    guide = guide_at(begun(atlas, "foot"), 6.0)
    assert guide.verb == "Massage the foot"
    assert guide.count == Count("59", "seconds", 0, 0)
    assert guide_at(begun(atlas, "foot"), 1.0).next == "Next: massage the whole foot"


def test_a_rest_lies_between_two_rounds(atlas: Atlas) -> None:
    state = begun(atlas, "hand", Preferences(rounds=2))
    assert guide_at(state, 44.0).next == "Next: a short rest"
    assert guide_at(state, 46.0).verb == "Rest"


def test_only_turning_and_breathing_move(atlas: Atlas) -> None:
    state = begun(atlas, "hand")
    moving = {moment: guide_at(state, moment).moving for moment in (1.0, 18.0, 22.0, 34.0, 50.0)}
    assert moving == {1.0: False, 18.0: False, 22.0: True, 34.0: True, 50.0: True}


def test_one_place_has_a_plain_header_and_the_routine_counts_its_stations(atlas: Atlas) -> None:
    assert guide_at(begun(atlas, "hand"), 1.0).header == "Hand"
    whole = after(on_the_map(atlas), Begin.ROUTINE)
    first = guide_at(whole, 1.0)
    assert (first.header, first.stations_done, first.stations_total) == ("Hand, 1 of 6", 0, 6)
    foot = guide_at(whole, 135.0)
    assert (foot.header, foot.stations_done) == ("Foot, 2 of 6", 1)


def test_the_next_station_is_called_by_its_name(atlas: Atlas) -> None:
    whole = after(on_the_map(atlas), Begin.ROUTINE)
    assert guide_at(whole, 125.0).next == "Next: Top of the foot"


@pytest.mark.parametrize(
    ("moment", "words"),
    [(0.0, "2 min left"), (60.0, "1 min left"), (110.0, "Less than a minute left")],
)
def test_the_time_left_is_said_in_minutes(atlas: Atlas, moment: float, words: str) -> None:
    assert guide_at(begun(atlas, "hand"), moment).time_left == words


@pytest.mark.parametrize(
    ("station", "moment", "where"),
    [
        ("hand", 2.0, "You were about to find the spot."),
        ("hand", 66.0, "You were about to find the spot."),
        ("hand", 18.0, "You had just begun to press."),
        ("hand", 27.5, "You were at circle 4 of 6, clockwise."),
        ("hand", 36.0, "You were at circle 2 of 6, the other way."),
        ("hand", 46.0, "You had just let go."),
        ("hand", 58.0, "You were at breath 2 of 2."),
        ("foot", 30.0, "You were massaging the foot."),
    ],
)
def test_a_pause_says_where_one_was(atlas: Atlas, station: str, moment: float, where: str) -> None:
    state = after(ticking(begun(atlas, station), moment), Steer.PAUSE_OR_RESUME, now=moment)
    guide = guide_of(state)
    assert (guide.verb, guide.pause, guide.paused) == ("Paused", "Resume", True)
    assert guide.paused_lines == ("Take the time you need.", where, "Resume goes on from there.")
    assert (guide.sentence, guide.count, guide.moving, guide.next) == ("", None, False, "")


@pytest.mark.parametrize(("gap", "words"), [(60.0, "60 seconds"), (600.0, "10 minutes")])
def test_a_pause_after_a_sleep_says_how_long_it_was(atlas: Atlas, gap: float, words: str) -> None:
    state = ticking(begun(atlas, "hand"), 22.0)
    slept = after(state, Steer.TICK, now=22.0 + gap)
    assert guide_of(slept).paused_lines[0] == (
        f"Your computer was asleep or busy for {words}. We waited for you."
    )


def test_a_pause_because_something_felt_wrong_is_not_hurried(atlas: Atlas) -> None:
    state = after(begun(atlas, "hand"), Steer.FEELS_WRONG, Turn.LEAVE)
    assert guide_of(state).paused_lines[0] == "Rest as long as you like."


def test_stop_asks_once_and_then_forgets(atlas: Atlas) -> None:
    state = after(ticking(begun(atlas, "hand"), 10.0), Steer.STOP, now=10.0)
    armed = guide_of(state)
    assert (armed.stop_armed, armed.next) == (True, "Press Stop again to end")
    assert armed.stop == "Again\nto stop"
    assert (guide_at(state, 15.0).stop_armed, guide_at(state, 15.0).stop) == (False, "Stop")


def test_the_buttons_keep_their_names(atlas: Atlas) -> None:
    guide = guide_of(begun(atlas, "hand"))
    assert (guide.back, guide.pause, guide.skip, guide.stop) == ("Back", "Pause", "Skip", "Stop")


def test_every_moment_of_the_routine_has_words(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Begin.ROUTINE)
    assert state.run is not None
    for cue in state.run.timeline.cues:
        guide = guide_at(state, cue.at + cue.seconds / 2)
        assert guide.verb
        assert guide.side
        assert guide.sentence == cue.text
        assert guide.next or cue is state.run.timeline.cues[-1]


def test_the_picture_moves_while_one_holds_and_not_while_one_presses(atlas: Atlas) -> None:
    state = on_the_map(atlas)
    state = after(state, ChooseStation("hand"), ChooseWay("hand", "table_edge"), Begin.HERE)
    assert state.run is not None
    moving = {
        cue.kind: guide_at(state, cue.at + cue.seconds / 2).moving
        for cue in state.run.timeline.cues
        if cue.kind in (CueKind.PRESS, CueKind.HOLD)
    }
    assert moving == {CueKind.PRESS: False, CueKind.HOLD: True}
