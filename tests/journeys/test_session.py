"""During a session: pausing, moving and stopping by key, long gaps, and time that never drifts."""

import random

import pytest
from PySide6.QtCore import Qt

from tests.journeys.conftest import Visit, still
from tests.journeys.visitor import HAND, Visitor
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.position import position
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import Steer
from tsubo.session.run import Run
from tsubo.session.screen import Page


def under_way(visit: Visit) -> Visitor:
    """Return somebody with the routine just started, by mouse."""
    visitor = visit(Memory(still(), Pain.LEFT, agreed=True))
    visitor.begin()
    assert visitor.on(Page.GUIDE)
    return visitor


def run_of(visitor: Visitor) -> Run:
    run = visitor.state.run
    assert run is not None
    return run


def phase_of(visitor: Visitor) -> int:
    return run_of(visitor).cue(visitor.time).phase


def wait_for(visitor: Visitor, kind: CueKind) -> None:
    """Let time pass until shortly after the next cue of a kind has begun."""
    now = run_of(visitor).elapsed(visitor.time)
    cue = next(cue for cue in run_of(visitor).timeline.cues if cue.kind is kind and cue.at >= now)
    visitor.wait(cue.at - now + 0.5)


@pytest.mark.parametrize("focus", ["", "Skip", "Stop", "Something feels wrong"])
def test_space_pauses_and_goes_on_wherever_the_focus_is(visit: Visit, focus: str) -> None:
    visitor = under_way(visit)
    if focus:
        visitor.tab_to(focus)
    visitor.key(Qt.Key.Key_Space)
    assert run_of(visitor).paused
    visitor.key(Qt.Key.Key_Space)
    assert not run_of(visitor).paused
    assert visitor.on(Page.GUIDE)


def test_right_skips_and_left_goes_back(visit: Visit) -> None:
    visitor = under_way(visit)
    visitor.key(Qt.Key.Key_Right, times=3)
    assert phase_of(visitor) == 3
    visitor.key(Qt.Key.Key_Left)
    assert phase_of(visitor) == 2
    visitor.wait(4)
    visitor.key(Qt.Key.Key_Left)
    assert phase_of(visitor) == 2


def test_the_arrows_steer_from_a_button_with_the_focus_too(visit: Visit) -> None:
    visitor = under_way(visit)
    visitor.tab_to("Pause")
    visitor.key(Qt.Key.Key_Right)
    assert phase_of(visitor) == 1
    assert visitor.focused == "Pause"


def test_only_the_second_escape_stops(visit: Visit) -> None:
    visitor = under_way(visit)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.on(Page.GUIDE)
    assert visitor.sees("Press Stop again to end")
    visitor.wait(6)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.on(Page.GUIDE)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.on(Page.FINISHED)
    assert visitor.sees("You stopped.")
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.on(Page.MAP)


def test_a_stopped_process_pauses_where_it_was_and_says_so(visit: Visit) -> None:
    visitor = under_way(visit)
    wait_for(visitor, CueKind.CLOCKWISE)
    before = run_of(visitor).elapsed(visitor.time)
    visitor.time += 300
    visitor.program.ask(Steer.TICK)
    visitor.settle()
    assert run_of(visitor).paused
    assert run_of(visitor).elapsed(visitor.time) == pytest.approx(before)
    assert visitor.sees("asleep or busy for 5 minutes")
    visitor.key(Qt.Key.Key_Space)
    on = run_of(visitor)
    assert not on.paused
    circle = visitor.program.loop.state.preferences.seconds_per_circle
    assert before - circle <= on.elapsed(visitor.time) <= before


def test_ten_minutes_of_odd_ticks_do_not_drift(visit: Visit) -> None:
    visitor = under_way(visit)
    start, odd = visitor.time, random.Random(7)
    while visitor.time < start + 600:
        visitor.time += odd.uniform(0.01, 1.99)
        visitor.program.ask(Steer.TICK)
    run = run_of(visitor)
    assert run.elapsed(visitor.time) == pytest.approx(visitor.time - start, abs=1e-6)
    wanted = position(run.timeline, visitor.time - start, visitor.state.preferences)
    shown = position(run.timeline, run.elapsed(visitor.time), visitor.state.preferences)
    assert (shown.cue, shown.unit) == (wanted.cue, wanted.unit)


def test_something_feels_wrong_pauses_and_ends_or_goes_back(visit: Visit) -> None:
    visitor = under_way(visit)
    wait_for(visitor, CueKind.CLOCKWISE)
    visitor.click("Something feels wrong")
    assert visitor.on(Page.FEELS_WRONG)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.on(Page.GUIDE)
    assert run_of(visitor).paused
    visitor.click("Something feels wrong")
    assert visitor.sees("Call 112")
    visitor.click("End the session")
    assert visitor.on(Page.FINISHED)


def test_after_something_felt_wrong_one_goes_on_lighter_or_elsewhere(visit: Visit) -> None:
    visitor = under_way(visit)
    wait_for(visitor, CueKind.CLOCKWISE)
    visitor.click("Something feels wrong")
    visitor.click("Carry on, lighter")
    assert visitor.on(Page.GUIDE)
    assert visitor.sees("Lighter here: never above")
    visitor.click("Something feels wrong")
    visitor.click("Leave this place out")
    assert visitor.on(Page.GUIDE)
    assert run_of(visitor).cue(visitor.time).station == "foot"


def test_the_guide_says_each_step_to_a_screen_reader(visit: Visit) -> None:
    visitor = under_way(visit)
    verbs = []
    for kind in (CueKind.FIND, CueKind.PRESS, CueKind.CLOCKWISE, CueKind.COUNTERCLOCKWISE):
        wait_for(visitor, kind)
        verbs.append(
            [
                words
                for words in ("Find the spot", "Press", "Turn clockwise", "Turn the other way")
                if visitor.sees(words)
            ][-1]
        )
        assert visitor.sees("Your LEFT hand")
    assert verbs == ["Find the spot", "Press", "Turn clockwise", "Turn the other way"]


def test_the_focus_waits_where_it_was_while_one_is_guided(visit: Visit) -> None:
    visitor = visit(Memory(still(), agreed=True))
    visitor.tab_to(HAND)
    visitor.key(Qt.Key.Key_Return)
    assert visitor.focused == "Guide me here"
    assert visitor.program.focus_ring.ring is not None
    visitor.key(Qt.Key.Key_Return)
    assert visitor.focused == "0"
    visitor.key(Qt.Key.Key_Return)
    assert visitor.focused == ""
    visitor.key(Qt.Key.Key_Escape, times=3)
    assert visitor.on(Page.MAP)
    assert visitor.focused == "Guide me here"
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.focused == HAND


def test_tab_goes_from_above_to_below(visit: Visit) -> None:
    visitor = visit(Memory(still(), Pain.LEFT, agreed=True))
    way = []
    for _ in range(40):
        visitor.key(Qt.Key.Key_Tab)
        way.append(visitor.focused)
    wanted = ["Your left", "Warning signs", "Menu", HAND, "Zoom in", "Search points"]
    wanted.append("Start the routine")
    assert way[0] == "Your left"
    assert [name for name in way if name in wanted][:7] == wanted


def test_the_emergency_number_can_be_changed_where_it_is_needed(visit: Visit) -> None:
    visitor = under_way(visit)
    visitor.click("Something feels wrong")
    visitor.click("Change number")
    visitor.key(Qt.Key.Key_Backspace, times=4)
    for key in (Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_Return):
        visitor.key(key)
    assert visitor.state.preferences.emergency_number == "999"
