"""The one answer: a state, an action and the time give the next state.

A pure function; whatever a person does passes through here and nowhere else.
"""

from dataclasses import replace
from typing import assert_never

from tsubo.domain.preferences import Preferences, changed
from tsubo.domain.side import Side
from tsubo.session import actions as a
from tsubo.session.guide_answers import answer_guide
from tsubo.session.screen import Page
from tsubo.session.state import State


def answer(state: State, action: a.Action, now: float) -> State:
    """Return the state after ``action`` at monotonic time ``now`` (seconds)."""
    state = replace(state, now=now)
    if isinstance(action, a.GuideAction):
        return answer_guide(state, action, now)
    match action:
        case a.ChoosePain(pain):
            chosen = replace(state, pain=pain)
            return replace(chosen, side=_shown_side(chosen))
        case a.ChooseStation(station, side, point):
            return _open_station(state, station, side, point)
        case a.ShowSide(side):
            return replace(state, side=side)
        case a.ShowWholeBody():
            return replace(state, station=None, point=None)
        case a.TurnFigure(view):
            return replace(state, narrow_view=view)
        case a.Search(text):
            return replace(state, search=text)
        case a.OpenSafety() | a.OpenLearn() | a.OpenSettings():
            return _opened(state, _PAGES[type(action)])
        case a.LeavePage():
            return _left_page(state)
        case a.Agree(agreed):
            return replace(state, ticked=agreed)
        case a.Enter():
            return replace(state, agreed=True, pages=(Page.MAP,)) if state.ticked else state
        case a.HaveOneOfThese():
            return _opened(state, Page.NO_PRESSING)
        case a.DropUnfinished():
            return _without_notice(replace(state, unfinished=None))
        case a.ChangeSetting(name, value):
            return _set(state, name, value)
        case a.DefaultSettings():
            return replace(state, preferences=Preferences(), number_wrong=False)
        case a.DismissNotice():
            return _without_notice(state)
        case _:
            assert_never(action)


_PAGES = {
    a.OpenSafety: Page.SAFETY,
    a.OpenLearn: Page.LEARN,
    a.OpenSettings: Page.SETTINGS,
}


def _open_station(state: State, station: str, side: Side | None, point: str | None) -> State:
    if station not in state.atlas.stations:
        return state
    pages = state.pages if state.page is Page.MAP else (Page.MAP,)
    opened = replace(state, station=station, point=point, pages=pages)
    return replace(opened, side=side or _shown_side(opened))


def _shown_side(state: State) -> Side:
    """Return the side a close-up begins with: the first, or the midline where there is no other."""
    if state.station is not None:
        points = state.atlas.points_of(state.atlas.stations[state.station])
        if not points[0].paired:
            return Side.MIDLINE
    return state.first


def _opened(state: State, page: Page) -> State:
    return state if state.page is page else replace(state, pages=(*state.pages, page))


def _left_page(state: State) -> State:
    pages = state.pages[:-1] or ((Page.MAP,) if state.agreed else (Page.FIRST_RUN,))
    return replace(state, pages=pages, number_wrong=False)


def _without_notice(state: State) -> State:
    return replace(state, notices=state.notices[:-1])


def _set(state: State, name: str, value: object) -> State:
    try:
        preferences = changed(state.preferences, name, value)
    except ValueError:
        return replace(state, number_wrong=True) if name == "emergency_number" else state
    moved = replace(state, preferences=preferences, number_wrong=False)
    return replace(moved, side=_shown_side(moved)) if name == "preferred_side" else moved
