"""A running session is measured by the clock: pausing, gaps, skipping and stopping."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.preferences import Preferences
from tsubo.domain.timeline import Cue, CueKind, Timeline, timeline
from tsubo.session.run import (
    Run,
    Why,
    begin,
    done_steps,
    end,
    interrupt,
    pause,
    press_stop,
    resume,
    retimed,
    skip,
    step_back,
    stops_now,
    taken_up,
    ticked,
)


def compiled(atlas: Atlas, only: str | None = "hand") -> Timeline:
    return timeline(atlas, plan(atlas, Pain.LEFT, Preferences(), only), Preferences())


@pytest.fixture
def started(atlas: Atlas) -> Run:
    """Return a session at one hand that began when the clock said 100."""
    return begin(compiled(atlas), 100.0)


def test_a_session_stands_where_the_clock_says(started: Run) -> None:
    assert started.elapsed(100.0) == 0
    assert started.elapsed(121.5) == 21.5
    assert started.cue(121.5).kind is CueKind.CLOCKWISE


def test_a_clock_that_goes_backwards_moves_nothing(started: Run) -> None:
    assert started.elapsed(90.0) == 0


def test_a_session_can_begin_at_a_later_phase(atlas: Atlas) -> None:
    late = begin(compiled(atlas), 50.0, phase=3)
    assert late.cue(50.0).kind is CueKind.SWITCH


def test_pausing_keeps_the_moment_and_resuming_takes_its_cue_up_again(started: Run) -> None:
    paused = pause(started, 110.0)
    assert paused.paused
    assert paused.elapsed(500.0) == 10.0
    on = resume(paused, 500.0)
    assert not on.paused
    assert on.moment == on.cue(500.0).at
    assert on.elapsed(507.0) == on.moment + 7.0
    assert on.why is None


def test_resuming_what_runs_changes_nothing(started: Run) -> None:
    assert resume(started, 105.0) is started


def test_a_pause_within_a_pause_only_gives_its_reason(started: Run) -> None:
    paused = pause(pause(started, 110.0), 130.0, Why.FELT_WRONG)
    assert (paused.elapsed(130.0), paused.why) == (10.0, Why.FELT_WRONG)


def test_a_gap_of_more_than_two_seconds_pauses_where_the_session_was_last_seen(
    started: Run,
) -> None:
    seen = ticked(started, 101.5)
    slept = ticked(seen, 161.5)
    assert (slept.paused, slept.why, slept.gap) == (True, Why.GAP, 60.0)
    assert slept.elapsed(161.5) == 1.5


def test_a_gap_of_two_seconds_neither_pauses_nor_shifts_later_cues(started: Run) -> None:
    late = ticked(ticked(started, 102.0), 104.0)
    assert not late.paused
    assert late.elapsed(121.0) == 21.0
    assert late.cue(121.0).kind is CueKind.CLOCKWISE


def test_time_that_passes_in_a_pause_is_no_gap(started: Run) -> None:
    paused = ticked(pause(started, 101.0), 500.0)
    assert paused.why is Why.ASKED
    assert not ticked(resume(paused, 500.0), 501.0).paused


@given(ticks=st.lists(st.floats(0.001, 2.0), min_size=1, max_size=80))
def test_no_rhythm_of_ticks_changes_where_the_session_stands(
    atlas: Atlas, ticks: list[float]
) -> None:
    run = begin(compiled(atlas, None), 0.0)
    now = 0.0
    for tick in ticks:
        # Adding may round up: stay at or below the longest gap.
        now = min(now + tick, run.seen + 2.0)
        run = ticked(run, now) if now - run.seen <= 2.0 else run
    assert run.elapsed(now) == now


def test_skipping_goes_to_the_next_phase(started: Run) -> None:
    run = skip(started, 101.0)
    assert run.cue(101.0).kind is CueKind.PRESS
    assert run.elapsed(103.0) == 19.0


def test_skipping_the_pressing_leaves_that_side_undone(started: Run) -> None:
    run = skip(skip(started, 101.0), 102.0)
    assert run.cue(102.0).kind is CueKind.RELEASE
    assert done_steps(run, 102.0) == frozenset()
    assert done_steps(run, 102.0 + 200) == {1}


def test_skipping_what_is_not_pressing_leaves_nothing_undone(started: Run) -> None:
    run = skip(started, 101.0)
    assert done_steps(run, 101.0 + 40) == {0}


def test_skipping_only_the_massage_does_not_undo_the_foot(atlas: Atlas) -> None:
    run = begin(compiled(atlas, "foot"), 0.0)
    run = skip(skip(run, 1.0), 2.0)
    assert run.cue(2.0).kind is CueKind.FIND
    assert done_steps(run, 2.0 + 45) == {0}


def test_skipping_at_the_end_comes_to_the_end(started: Run) -> None:
    run = started
    for _ in range(20):
        run = skip(run, 101.0)
    assert run.over(101.0)


def test_skipping_in_a_pause_stays_paused(started: Run) -> None:
    run = skip(pause(started, 101.0), 102.0)
    assert run.paused
    assert run.cue(900.0).kind is CueKind.PRESS


def test_going_back_returns_to_the_beginning_of_the_phase(started: Run) -> None:
    back = step_back(started, 130.0)
    assert back.elapsed(130.0) == 17.0


def test_going_back_just_after_a_beginning_means_the_phase_before(started: Run) -> None:
    assert step_back(started, 119.0).elapsed(119.0) == 0.0
    assert step_back(started, 101.0).elapsed(101.0) == 0.0


def test_going_back_undoes_a_skip(started: Run) -> None:
    skipped = skip(skip(started, 101.0), 102.0)
    back = step_back(skipped, 103.0)
    assert back.cue(103.0).kind is CueKind.PRESS
    assert done_steps(back, 103.0 + 28) == {0}


def test_a_side_is_done_once_its_last_circle_is_over(started: Run) -> None:
    assert done_steps(started, 144.9) == frozenset()
    assert done_steps(started, 145.0) == {0}
    assert done_steps(started, 500.0) == {0, 1}


def test_stop_ends_only_when_pressed_again_within_four_seconds(started: Run) -> None:
    assert not stops_now(started, 110.0)
    pressed = press_stop(started, 110.0)
    assert stops_now(pressed, 114.0)
    assert not stops_now(pressed, 114.1)


def test_a_stop_pressed_long_ago_is_forgotten(started: Run) -> None:
    run = press_stop(started, 110.0)
    for now in (111.5, 113.0, 114.5):
        run = ticked(run, now)
    assert run.stop_pressed is None


def test_any_other_move_disarms_stop(started: Run) -> None:
    pressed = press_stop(started, 110.0)
    for moved in (skip(pressed, 111.0), step_back(pressed, 111.0), pause(pressed, 111.0)):
        assert not stops_now(moved, 111.5)


def test_a_session_is_over_at_the_end_of_its_last_cue(started: Run) -> None:
    length = started.timeline.seconds
    assert not started.over(100.0 + length - 0.1)
    assert started.over(100.0 + length)


def test_time_spent_leaves_out_what_was_skipped_and_counts_what_was_done_again(
    started: Run,
) -> None:
    assert started.spent(110.0) == 10
    ahead = skip(started, 110.0)
    assert ahead.spent(110.0) == 10
    assert ahead.spent(114.0) == 14
    again = step_back(ahead, 114.0)
    assert again.spent(114.0) == 14
    assert pause(again, 120.0).spent(999.0) == 20


def test_a_session_taken_up_again_counts_only_its_own_time(atlas: Atlas) -> None:
    later = begin(compiled(atlas), 100.0, phase=3)
    assert later.elapsed(100.0) > 0
    assert later.spent(107.0) == 7


# --- Sentences outside the timeline -----------------------------------------------------


def cue_of(timeline: Timeline, kind: CueKind) -> Cue:
    return next(cue for cue in timeline.cues if cue.kind is kind)


def test_a_session_stands_still_while_a_sentence_is_said_and_then_goes_on(started: Run) -> None:
    circling = cue_of(started.timeline, CueKind.CLOCKWISE)
    on = resume(pause(started, 100.0 + circling.at), 500.0, "Your left hand.", 3.0)
    assert on.leads_in(502.9)
    assert on.elapsed(502.9) == circling.at
    assert not on.leads_in(503.0)
    assert on.elapsed(505.0) == circling.at + 2.0
    assert (on.aside, on.aside_at) == ("Your left hand.", 500.0)


def test_pausing_while_a_sentence_is_said_loses_no_moment(started: Run) -> None:
    on = resume(pause(started, 110.0), 500.0, "Your left hand.", 3.0)
    again = pause(on, 501.0)
    assert again.moment == on.moment
    assert again.aside == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moment=st.floats(0, 200))
def test_what_is_taken_up_is_the_beginning_of_a_sentence_or_a_circle(
    atlas: Atlas, moment: float
) -> None:
    timeline = compiled(atlas)
    run = begin(timeline, 0.0)
    cue = run.cue(moment)
    back = taken_up(cue, min(moment, timeline.seconds))
    assert cue.at <= back <= max(moment, cue.at)
    if cue.count:
        circle = (cue.seconds - cue.lead) / cue.count
        share = (back - cue.at - cue.lead) / circle
        assert back == cue.at or share == pytest.approx(round(share), abs=1e-6)
        assert back == cue.at or moment - back <= circle + 1e-6
    else:
        assert back == cue.at


def test_a_paused_session_is_told_something_without_going_on(started: Run) -> None:
    told = interrupt(pause(started, 110.0), 200.0, "Paused.", 2.0)
    assert told.paused
    assert (told.aside, told.aside_at, told.moment) == ("Paused.", 200.0, 10.0)


def test_other_words_in_the_same_cues_keep_the_place(atlas: Atlas, started: Run) -> None:
    slow = Preferences(seconds_per_circle=4.0)
    slower = timeline(atlas, plan(atlas, Pain.LEFT, slow, "hand"), slow)
    circling = cue_of(started.timeline, CueKind.COUNTERCLOCKWISE)
    there = replace(started, moment=circling.at)
    moved = retimed(there, slower)
    assert moved.timeline is slower
    assert moved.moment == cue_of(slower, CueKind.COUNTERCLOCKWISE).at


def test_another_session_does_not_take_the_place_of_this_one(atlas: Atlas, started: Run) -> None:
    assert retimed(started, compiled(atlas, None)) is started


def test_pauses_are_counted_and_last_until_the_session_goes_on(started: Run) -> None:
    paused = pause(started, 103.0)
    assert (paused.pauses, paused.stood_still(113.0)) == (1, 10.0)
    going_on = resume(pause(paused, 105.0, Why.LOCKED), 113.0)
    assert (going_on.pauses, going_on.stood_still(200.0)) == (1, 10.0)
    again = pause(going_on, 115.0)
    assert (again.pauses, again.stood_still(116.0)) == (2, 11.0)


def test_a_gap_is_a_pause_from_where_it_began(started: Run) -> None:
    slept = ticked(started, 160.0)
    assert (slept.pauses, slept.stood_still(170.0)) == (1, 70.0)


def test_an_end_is_no_pause_and_its_seconds_stand(started: Run) -> None:
    ended = end(resume(pause(started, 102.0), 104.0), 106.0)
    assert ended.paused
    assert (ended.pauses, ended.stood_still(500.0)) == (1, 2.0)
    assert end(pause(started, 102.0, Why.FELT_WRONG), 106.0).why is Why.FELT_WRONG
