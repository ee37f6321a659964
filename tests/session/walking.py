"""Walking through a session in tests: a state, actions and a clock that is only a number."""

from dataclasses import replace
from typing import TypeVar

from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import NO_HABITS
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences, Talk
from tsubo.session.actions import Action, Steer
from tsubo.session.answer import answer
from tsubo.session.parts.guide import GuideScreen
from tsubo.session.screen import Screen
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State, opening

Part = TypeVar("Part")


def on_the_map(
    atlas: Atlas,
    pain: Pain = Pain.LEFT,
    preferences: Preferences | None = None,
    *,
    aloud: bool = False,
) -> State:
    """Return the state of somebody who has read the first page and knows all points.

    Unless ``aloud`` nothing is said, so that every cue has just the length that was set.
    """
    own = preferences or Preferences()
    heard = own if aloud else replace(own, talk=Talk.NONE)
    return opening(atlas, Memory(heard, pain, agreed=True, habits=NO_HABITS))


def after(state: State, *actions: Action, now: float = 0.0) -> State:
    """Return the state after ``actions``, all at the time ``now``."""
    for action in actions:
        state = answer(state, action, now)
    return state


def ticking(state: State, until: float, every: float = 1.0) -> State:
    """Return the state at ``until`` after a tick every few seconds."""
    now = state.now
    while now + every < until:
        now += every
        state = answer(state, Steer.TICK, now)
    return answer(state, Steer.TICK, until)


def shown(state: State, *actions: Action, now: float = 0.0) -> Screen:
    """Return the screen after ``actions``."""
    return screen_of(after(state, *actions, now=now))


def part_of(screen: Screen, kind: type[Part]) -> Part:
    """Return what the page shows that fills the window; fail where that is not of this ``kind``."""
    assert isinstance(screen.part, kind)
    return screen.part


def guide_at(state: State, until: float) -> GuideScreen:
    """Return the guide after ticking to ``until``."""
    guide = screen_of(ticking(state, until)).guide
    assert guide is not None
    return guide
