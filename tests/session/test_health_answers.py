"""Telling something of one's health: what it opens and closes, and that nothing gets round it."""

from collections.abc import Iterable
from dataclasses import replace
from random import Random

import pytest

from tests.domain.telling import random_health
from tests.session.walking import after, on_the_map, part_of, shown, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import RED_FLAG
from tsubo.domain.health import NOTHING_TOLD, Affected, Answer, Health, Reply, answered
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.domain.verdict import verdict
from tsubo.session.actions import (
    Action,
    Begin,
    ChooseStation,
    ChooseWay,
    Clear,
    Prepare,
    Search,
    ShowSide,
    Steer,
    Turn,
)
from tsubo.session.health_actions import TellAgreed, TellPlace, TellReply, TellSign
from tsubo.session.news import NoticeKind
from tsubo.session.parts.pages import WordsScreen
from tsubo.session.screen import Page
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State, memory_of, opening

PREGNANT = TellReply("pregnancy", Reply.YES)
YES = Answer(Reply.YES)


def told(state: State, *cautions: str) -> State:
    return after(state, *(TellReply(caution, Reply.YES) for caution in cautions))


def station_of(state: State) -> set[str]:
    assert state.run is not None
    return {step.station for step in state.run.timeline.plan.steps}


# --- Answers ----------------------------------------------------------------------------


def test_a_pregnancy_leaves_out_the_hand_until_it_is_taken_back(atlas: Atlas) -> None:
    hand = ChooseStation("hand")
    pregnant = after(on_the_map(atlas), PREGNANT, TellAgreed("pregnancy", agreed=True))
    assert "hand" not in pregnant.plan().stations
    assert "foot" in pregnant.plan().stations
    assert after(pregnant, hand, Begin.HERE).run is not None
    assert station_of(after(pregnant, hand, Begin.HERE)) == set()
    again = after(pregnant, TellReply("pregnancy", Reply.NO), hand, Begin.HERE)
    assert station_of(again) == {"hand"}


def test_what_waits_for_a_professional_opens_with_their_yes(atlas: Atlas) -> None:
    asked = told(on_the_map(atlas), "pregnancy")
    assert asked.plan().steps == ()
    assert after(asked, TellAgreed("pregnancy", agreed=True)).plan().steps


def test_a_place_of_one_side_leaves_the_other_as_it_was(atlas: Atlas) -> None:
    broken = after(
        told(on_the_map(atlas), "fracture"),
        TellPlace("fracture", Affected("hand", Side.LEFT), told=True),
    )
    steps = broken.plan("hand").steps
    assert [step.side for step in steps] == [Side.RIGHT]
    both = on_the_map(atlas).timeline("hand").seconds
    assert broken.timeline("hand").seconds < both
    assert "no extra" in steps[0].reason


def test_a_station_opens_on_the_side_that_is_left(atlas: Atlas) -> None:
    broken = after(
        told(on_the_map(atlas, Pain.LEFT), "fracture"),
        TellPlace("fracture", Affected("hand", Side.LEFT), told=True),
    )
    assert after(broken, ChooseStation("hand")).side is Side.RIGHT
    assert after(broken, ChooseStation("hand", Side.LEFT)).side is Side.LEFT
    assert after(broken, ChooseStation("foot")).side is Side.LEFT


def test_both_sides_of_a_place_can_be_told_apart_afterwards(atlas: Atlas) -> None:
    both = Answer(Reply.YES, frozenset({Affected("hand")}))
    state = replace(on_the_map(atlas), health=Health({"fracture": both}))
    one = after(state, TellPlace("fracture", Affected("hand", Side.LEFT), told=False))
    assert one.health.answer("fracture").affected == {Affected("hand", Side.RIGHT)}


@pytest.mark.parametrize(
    "action",
    [
        TellReply("no such thing", Reply.YES),
        TellReply(RED_FLAG, Reply.YES),
        TellPlace("fracture", Affected("nowhere"), told=True),
        TellPlace("pregnancy", Affected("hand"), told=True),
        TellSign("no such sign", present=True),
    ],
)
def test_what_nobody_asks_changes_nothing(atlas: Atlas, action: Action) -> None:
    state = on_the_map(atlas)
    assert after(state, action) == state


def test_everything_can_be_forgotten(atlas: Atlas) -> None:
    state = told(on_the_map(atlas), "pregnancy", "anticoagulant")
    assert after(state, Clear.HEALTH).health == NOTHING_TOLD


# --- A session under way ----------------------------------------------------------------


def test_who_tells_something_in_a_session_leaves_it_and_can_carry_on(atlas: Atlas) -> None:
    running = ticking(after(on_the_map(atlas), Begin.ROUTINE), 200.0)
    left = after(running, Turn.SAFETY, PREGNANT, TellAgreed("pregnancy", agreed=True), now=200.0)
    assert Page.GUIDE not in left.pages
    assert left.unfinished is not None
    assert left.notices[-1].kind is NoticeKind.UNFINISHED
    again = after(left, Begin.CARRY_ON, now=201.0)
    assert again.page is Page.GUIDE
    assert "hand" not in station_of(again)


def test_a_warning_sign_in_a_session_ends_it_for_good(atlas: Atlas) -> None:
    running = ticking(after(on_the_map(atlas), Begin.ROUTINE), 200.0)
    warned = after(running, Turn.SAFETY, Turn.ONE_OF_THESE, now=200.0)
    assert warned.page is Page.NO_PRESSING
    left = after(warned, Turn.LEAVE, Turn.LEAVE, now=201.0)
    assert left.page is Page.MAP
    assert after(left, Begin.CARRY_ON, now=202.0).page is Page.NO_PRESSING
    assert screen_of(left).notice is None


# --- Warning signs ----------------------------------------------------------------------


def test_a_warning_sign_holds_until_it_is_over(atlas: Atlas) -> None:
    warned = after(on_the_map(atlas), Turn.SAFETY, Turn.ONE_OF_THESE)
    for begin in Begin:
        started = after(warned, begin)
        if begin is not Begin.BREATHE:
            assert started.run is None
    assert after(warned, Turn.LEAVE, Turn.LEAVE, Begin.ROUTINE).page is Page.NO_PRESSING
    over = after(warned, Clear.SIGNS)
    assert over.page is Page.SAFETY
    assert after(over, Begin.ROUTINE).page is Page.GUIDE


def test_the_sign_that_is_ticked_says_how_soon_to_ask(atlas: Atlas) -> None:
    warned = after(on_the_map(atlas), Turn.SAFETY, Turn.ONE_OF_THESE)
    titles = {}
    for sign in ("", "bladder_or_bowel", "one_calf", "worried"):
        words = part_of(
            shown(warned, *([TellSign(sign, present=True)] if sign else [])), WordsScreen
        )
        titles[sign] = words.title
    assert titles == {
        "": "No pressing today",
        "bladder_or_bowel": "Get emergency help now",
        "one_calf": "No pressing today: get advice",
        "worried": "See somebody soon",
    }


def test_a_sign_that_can_wait_leaves_the_points_open(atlas: Atlas) -> None:
    worried = after(
        on_the_map(atlas), Turn.SAFETY, Turn.ONE_OF_THESE, TellSign("worried", present=True)
    )
    assert after(worried, Begin.ROUTINE).page is Page.GUIDE


def test_with_the_last_tick_gone_a_sign_that_is_not_named_still_counts(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Turn.SAFETY, Turn.ONE_OF_THESE)
    state = after(state, TellSign("worried", present=True), TellSign("worried", present=False))
    assert after(state, Begin.ROUTINE).run is None


# --- From one day to the next -----------------------------------------------------------


def test_an_answer_that_passes_is_gone_the_next_day_and_others_stay(atlas: Atlas) -> None:
    health = Health(
        {"fever_acute_illness": YES, "pregnancy": YES, RED_FLAG: YES},
    )
    today = opening(atlas, Memory(agreed=True, health=health))
    assert today.health == health
    tomorrow = opening(atlas, Memory(agreed=True, health=health, told_today=False))
    assert set(tomorrow.health.answers) == {"pregnancy", RED_FLAG}


def test_what_was_told_is_remembered(atlas: Atlas) -> None:
    assert memory_of(told(on_the_map(atlas), "pregnancy")).health.answer("pregnancy") == YES


# --- Nothing gets round it --------------------------------------------------------------


def ways_in(state: State) -> Iterable[list[Action]]:
    """Yield every way in which a person can try to start something."""
    yield [Begin.ROUTINE]
    yield [Turn.PLAN, Begin.ROUTINE]
    yield [Begin.CARRY_ON]
    yield [Begin.AGAIN]
    yield [Begin.BREATHE]
    for begin in (Begin.ROUTINE, Begin.AGAIN, Begin.CARRY_ON):
        yield [Prepare(begin), Begin.PREPARED]
    for station in state.atlas.ordered():
        usual, other = station.ways[0].id, station.ways[-1].id
        for way in dict.fromkeys((usual, other)):
            yield [
                ChooseWay(station.id, way),
                Search(station.id),
                ChooseStation(station.id),
                Prepare(Begin.HERE),
                Begin.PREPARED,
            ]
        for point in state.atlas.points_of(station):
            for side in point.sides:
                yield [ChooseStation(station.id, side, point.id), ShowSide(side), Begin.HERE]


def assert_open(state: State) -> None:
    if state.run is None or state.page is not Page.GUIDE:
        return
    for step in state.run.timeline.plan.steps:
        found = verdict(state.atlas, state.health, step.point, step.side, step.way.tool)
        assert found.open, (state.health, step)
        assert step.cap <= found.cap


def everything_is_kept(
    atlas: Atlas, health: Health, only: str | None = None, few: Random | None = None
) -> None:
    """Try every way in, or a few of them, with a session left and one just finished."""
    left = Unfinished(only, Pain.RIGHT, 3)
    before = after(on_the_map(atlas), ChooseStation("hand"), Begin.HERE)
    state = replace(
        opening(atlas, Memory(agreed=True, health=health, unfinished=left)),
        run=before.run,
        preferences=before.preferences,
    )
    tries = list(ways_in(state))
    for actions in tries if few is None else few.sample(tries, 2):
        tried = after(state, *actions)
        assert_open(tried)
        if tried.page is not Page.GUIDE:
            assert tried.page in (Page.INSTEAD, Page.NO_PRESSING)
        assert_open(after(tried, Steer.SKIP, Steer.BACK, Steer.TOO_HARD, Begin.AGAIN))


def test_no_caution_alone_lets_a_closed_place_be_started(atlas: Atlas) -> None:
    for caution in atlas.cautions().classes:
        health = answered(NOTHING_TOLD, caution, YES)
        everything_is_kept(atlas, health)


def test_no_combination_lets_a_closed_place_be_started(atlas: Atlas) -> None:
    chance = Random(4)
    stations = [None, *atlas.stations, *atlas.points]
    for _ in range(2000):
        health = random_health(atlas.cautions(), chance)
        everything_is_kept(atlas, health, chance.choice(stations), chance)
