"""Where a session stands follows from the clock alone."""

import random
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.preferring import any_preferences
from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.plan import Plan, plan
from tsubo.domain.position import position
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.timeline import CueKind, Timeline, timeline

OWN = Preferences()


def compiled(atlas: Atlas, only: str | None = "hand", own: Preferences = OWN) -> Timeline:
    return timeline(atlas, plan(atlas, Pain.LEFT, own, only), own)


@pytest.mark.parametrize(
    ("elapsed", "kind", "unit", "turn"),
    [
        (0.0, CueKind.READY, 0, 0.0),
        (4.999, CueKind.READY, 0, 0.9998),
        (5.0, CueKind.FIND, 0, 0.0),
        (21.0, CueKind.CLOCKWISE, 1, 0.0),
        (22.0, CueKind.CLOCKWISE, 1, 0.5),
        (27.5, CueKind.CLOCKWISE, 4, 0.25),
        (33.0, CueKind.COUNTERCLOCKWISE, 1, 0.0),
        (44.0, CueKind.COUNTERCLOCKWISE, 6, 0.5),
    ],
)
def test_a_moment_has_its_cue_its_circle_and_its_turn(
    atlas: Atlas, elapsed: float, kind: CueKind, unit: int, turn: float
) -> None:
    place = position(compiled(atlas), elapsed, OWN)
    assert (place.cue.kind, place.unit) == (kind, unit)
    assert place.turn == pytest.approx(turn)


@pytest.mark.parametrize(
    ("into", "breath", "breathing_in", "turn"),
    [(0, 1, True, 0), (2, 1, True, 0.5), (4, 1, False, 0), (6, 1, False, 0.5), (8, 2, True, 0)],
)
def test_a_breath_goes_in_and_then_out(
    atlas: Atlas, into: float, breath: int, breathing_in: bool, turn: float
) -> None:
    whole = compiled(atlas)
    breathe = next(cue for cue in whole.cues if cue.kind is CueKind.BREATHE)
    place = position(whole, breathe.at + into, OWN)
    assert (place.unit, place.breathing_in, place.turn) == (breath, breathing_in, turn)


def test_before_the_beginning_is_the_first_cue_and_after_the_end_the_last(atlas: Atlas) -> None:
    whole = compiled(atlas)
    early, late = position(whole, -5.0, OWN), position(whole, whole.seconds + 100, OWN)
    assert (early.index, early.into, early.left) == (0, 0.0, whole.seconds)
    assert (late.cue.kind, late.into, late.left) == (CueKind.END, 4.0, 0.0)


def test_after_an_end_that_is_counted_the_last_circle_stays_done(atlas: Atlas) -> None:
    whole = compiled(atlas)
    cut = Timeline(whole.plan, whole.cues[:4])
    place = position(cut, cut.seconds + 100, OWN)
    assert (place.cue.kind, place.unit, place.turn) == (CueKind.CLOCKWISE, 6, 1.0)


def test_a_timeline_without_cues_has_no_position() -> None:
    nothing = Timeline(Plan(Pain.LEFT, Side.LEFT, None, ()), ())
    with pytest.raises(ValueError, match="without cues"):
        position(nothing, 0.0, OWN)


@given(own=any_preferences(), share=st.floats(-0.1, 1.1))
@settings(max_examples=200)
def test_every_moment_lies_within_its_cue_and_its_count(
    atlas: Atlas, own: Preferences, share: float
) -> None:
    whole = compiled(atlas, None, own)
    elapsed = share * whole.seconds
    place = position(whole, elapsed, own)
    assert 0 <= place.into <= place.cue.seconds
    assert 0 <= place.turn <= 1
    assert (1 if place.cue.count else 0) <= place.unit <= place.cue.count
    assert 0 <= place.left <= whole.seconds
    if 0 <= elapsed < whole.seconds:
        assert place.cue.at <= elapsed < place.cue.end


@given(own=any_preferences(), which=st.integers(0, 10_000))
def test_the_start_of_a_circle_is_never_before_it(
    atlas: Atlas, own: Preferences, which: int
) -> None:
    whole = compiled(atlas, None, own)
    counted = [(cue, unit) for cue in whole.cues if cue.count for unit in range(cue.count)]
    cue, unit = counted[which % len(counted)]
    place = position(whole, cue.at + unit * (cue.seconds / cue.count), own)
    assert 0 <= place.turn <= 1


def test_rounding_never_turns_the_ring_back_at_the_start_of_a_circle(atlas: Atlas) -> None:
    own = Preferences(seconds_per_circle=2.6, circles=10, find_seconds=10.4)
    place = position(compiled(atlas, "hand", own), 42.8, own)
    assert (place.cue.kind, place.turn) == (CueKind.CLOCKWISE, 0.0)


def test_ten_minutes_of_uneven_ticks_end_where_the_arithmetic_says(atlas: Atlas) -> None:
    whole = compiled(atlas, None)
    pace = random.Random(7)
    clocks = list(accumulate((pace.uniform(0.003, 0.9) for _ in range(3000)), initial=0.0))
    clocks = [clock for clock in clocks if clock < 600] + [600.0]
    seen = [position(whole, clock, OWN) for clock in clocks]
    expected = next(cue for cue in whole.cues if cue.at <= 600 < cue.end)
    assert seen[-1].cue is expected
    assert seen[-1].into == 600 - expected.at
    assert seen[-1].left == whole.seconds - 600
    assert [place.index for place in seen] == sorted(place.index for place in seen)
    assert position(whole, 600.0, OWN) == seen[-1]
