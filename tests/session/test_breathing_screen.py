"""Breathing alone on the guide's page: counted breaths on the chest, and every key of a session."""

from tests.session.walking import after, guide_at, on_the_map, part_of, shown, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.way import Tool
from tsubo.session.actions import Begin, Steer
from tsubo.session.parts.guide import FinishedScreen, RingMotion
from tsubo.session.screen import Page
from tsubo.session.state import memory_of


def test_it_gets_ready_then_counts_breaths_in_and_out(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Begin.BREATHE)
    first = guide_at(state, 1.0)
    assert (first.verb, first.count, first.too_hard) == ("Get ready", None, "")
    inwards, outwards = guide_at(state, 14.0), guide_at(state, 18.0)
    assert (inwards.verb, outwards.verb) == ("Breathe in", "Breathe out")
    assert inwards.picture.motion is RingMotion.BREATHE_IN
    assert outwards.picture.motion is RingMotion.BREATHE_OUT
    assert inwards.count is not None
    assert (inwards.count.large, inwards.count.rest) == ("2", "of 22")
    assert inwards.picture.tool is Tool.BREATH


def test_it_can_be_paused_skipped_and_stopped_like_any_session(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Begin.BREATHE, Steer.SKIP)
    paused = shown(ticking(state, 9.0), Steer.PAUSE, now=9.0).guide
    assert paused is not None
    assert paused.paused_lines[1] == "You were at breath 2 of 22."
    for steer in Steer:
        assert shown(state, steer, now=1.0).page in (Page.GUIDE, Page.FEELS_WRONG)
    ended = shown(state, Steer.STOP, Steer.STOP)
    assert part_of(ended, FinishedScreen).rows == ()


def test_after_a_sleep_it_waits_where_it_was(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Begin.BREATHE)
    assert shown(state, Steer.TICK, now=500.0).page is Page.GUIDE
    assert after(state, Steer.TICK, now=500.0).run is not None


def test_breathing_is_never_offered_as_unfinished(atlas: Atlas) -> None:
    assert memory_of(after(on_the_map(atlas), Begin.BREATHE)).unfinished is None


def test_once_more_breathes_again(atlas: Atlas) -> None:
    done = after(on_the_map(atlas), Begin.BREATHE, Steer.STOP, Steer.STOP, Begin.AGAIN)
    assert done.run is not None
    assert done.run.timeline.plan.steps == ()
