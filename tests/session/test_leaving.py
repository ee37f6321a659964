"""A session that was left goes on at the same place, even if its plan has changed since."""

from dataclasses import replace

from tests.session.walking import after, on_the_map, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Reply
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Order
from tsubo.domain.side import Side
from tsubo.domain.timeline import Cue
from tsubo.session.actions import Action, Begin, ChangeSetting, ChoosePain, Steer, Turn
from tsubo.session.health_actions import TellReply
from tsubo.session.leaving import left_at, place_left
from tsubo.session.state import State, memory_of, opening


def at_the_right_foot(atlas: Atlas) -> State:
    """Return the routine at the second phase of its fourth place: the right foot."""
    state = after(on_the_map(atlas), Begin.ROUTINE)
    for _ in range(60):
        assert state.run is not None
        cue = state.run.cue(state.now)
        left = left_at(state.run, state.now)
        if (cue.point, cue.side, left.into) == ("lr3", Side.RIGHT, 1):
            return state
        state = after(ticking(state, 0.1), Steer.SKIP, now=state.now)
    raise AssertionError("it never gets there")


def carried_on(state: State, *changes: Action) -> Cue:
    """Return where a session goes on that was left in ``state``, after ``changes``."""
    again = opening(state.atlas, replace(memory_of(state), preferences=state.preferences))
    again = after(again, *changes, Begin.CARRY_ON)
    assert again.run is not None
    return again.run.cue(again.now)


def test_it_goes_on_where_it_was(atlas: Atlas) -> None:
    state = at_the_right_foot(atlas)
    assert state.run is not None
    was, here = state.run.cue(state.now), carried_on(state)
    assert (here.phase, here.kind, here.step) == (was.phase, was.kind, was.step)


def test_in_another_order_it_goes_on_at_the_same_place(atlas: Atlas) -> None:
    here = carried_on(at_the_right_foot(atlas), ChangeSetting("order", Order.POSTURE))
    assert (here.point, here.side) == ("lr3", Side.RIGHT)


def test_without_an_earlier_place_it_goes_on_at_the_same_place(atlas: Atlas) -> None:
    pregnant = TellReply("pregnancy", Reply.YES), TellReply("pregnancy", Reply.NO)
    broken = TellReply("line_tube_device", Reply.YES)
    state = at_the_right_foot(atlas)
    for changes in (pregnant, (broken,)):
        whole = after(on_the_map(atlas), *changes, Begin.ROUTINE)
        assert whole.run is not None
        planned = {(step.point, step.side) for step in whole.run.timeline.plan.steps}
        here = carried_on(state, *changes)
        assert (here.point, here.side) == ("lr3", Side.RIGHT) or ("lr3", Side.RIGHT) not in planned


def test_a_place_that_is_left_out_now_gives_way_to_another(atlas: Atlas) -> None:
    timeline = on_the_map(atlas).timeline("hand")
    gone = Unfinished("hand", Pain.LEFT, 3, "lr3", Side.LEFT, 1)
    assert place_left(timeline, gone).phase == 3
    late = Unfinished("hand", Pain.LEFT, 900, "lr3", Side.LEFT, 1)
    assert place_left(timeline, late) == timeline.cues[-1]


def test_one_kept_before_places_were_goes_on_by_its_number(atlas: Atlas) -> None:
    timeline = on_the_map(atlas).timeline("hand")
    assert place_left(timeline, Unfinished("hand", Pain.LEFT, 2)).phase == 2


def test_the_pain_told_since_still_holds(atlas: Atlas) -> None:
    left = Unfinished("hand", Pain.LEFT, 1, "li4", Side.LEFT, 1)
    state = opening(atlas, Memory(pain=Pain.LEFT, agreed=True, unfinished=left))
    on = after(state, ChoosePain(Pain.RIGHT), Begin.CARRY_ON, Turn.SETTINGS)
    assert on.pain is Pain.RIGHT
    kept = memory_of(on).unfinished
    assert kept is not None
    assert kept.pain is Pain.LEFT
