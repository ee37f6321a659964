"""The one answer: a state, an action and the time give the next state.

A pure function; whatever a person does passes through here and nowhere else.
"""

from dataclasses import replace
from typing import assert_never

from tsubo.domain.preferences import Preferences, changed
from tsubo.domain.side import Side
from tsubo.session import run as runs
from tsubo.session.actions import (
    Action,
    Agree,
    Begin,
    ChangeSetting,
    ChoosePain,
    ChooseStation,
    Clear,
    NotSaved,
    Search,
    SheetNotSaved,
    SheetSaved,
    ShowSide,
    Steer,
    Turn,
    TurnFigure,
    WentWrong,
)
from tsubo.session.guide_answers import begun, steered
from tsubo.session.screen import Page
from tsubo.session.state import NoticeKind, State, Told


def answer(state: State, action: Action, now: float) -> State:
    """Return the state after ``action`` at monotonic time ``now`` (seconds)."""
    state = replace(state, now=now)
    if not state.agreed and isinstance(action, Begin | ChooseStation):
        return state
    match action:
        case Begin():
            return begun(state, action)
        case Steer():
            return state if state.run is None else steered(state, state.run, action)
        case Turn():
            return _turned(state, action)
        case Clear():
            return _cleared(state, action)
        case ChoosePain(pain):
            chosen = replace(state, pain=pain)
            return replace(chosen, side=_shown_side(chosen))
        case ChooseStation(station, side, point):
            return _open_station(state, station, side, point)
        case ShowSide(side):
            return replace(state, side=_fitting(state, side))
        case TurnFigure(view):
            return replace(state, narrow_view=view)
        case Search(text):
            return replace(state, search=text)
        case Agree(agreed):
            return replace(state, ticked=agreed)
        case ChangeSetting(name, value):
            return _set(state, name, value)
        case NotSaved(reason):
            return _told(state, Told(NoticeKind.NOT_SAVED, reason))
        case SheetSaved(file):
            return _told_of_sheet(state, Told(NoticeKind.SHEET, file))
        case SheetNotSaved(reason):
            return _told_of_sheet(state, Told(NoticeKind.NO_SHEET, reason))
        case WentWrong(file):
            return _told(state, Told(NoticeKind.PROBLEM, file))
        case _:
            assert_never(action)


def _turned(state: State, turn: Turn) -> State:
    match turn:
        case Turn.SAFETY:
            return _opened(state, Page.SAFETY)
        case Turn.LEARN:
            return _opened(state, Page.LEARN)
        case Turn.SETTINGS:
            return _opened(state, Page.SETTINGS)
        case Turn.ONE_OF_THESE:
            return _opened(state, Page.NO_PRESSING)
        case Turn.LEAVE:
            pages = state.pages[:-1] or (Page.MAP if state.agreed else Page.FIRST_RUN,)
            return replace(state, pages=pages, number_wrong=False)
        case Turn.ENTER:
            return replace(state, agreed=True, pages=(Page.MAP,)) if state.ticked else state


def _cleared(state: State, clear: Clear) -> State:
    match clear:
        case Clear.STATION:
            if state.station is None:
                return replace(state, search="")
            return replace(state, station=None, point=None)
        case Clear.NOTICE:
            return replace(state, notices=state.notices[:-1])
        case Clear.UNFINISHED:
            return replace(state, unfinished=None, notices=state.notices[:-1])
        case Clear.SETTINGS:
            return replace(state, preferences=Preferences(), number_wrong=False)


def _open_station(state: State, station: str, side: Side | None, point: str | None) -> State:
    if station not in state.atlas.stations:
        return state
    pages = state.pages if state.page is Page.MAP else (Page.MAP,)
    opened = replace(state, station=station, point=point, pages=pages)
    return replace(opened, side=_fitting(opened, side))


def _fitting(state: State, side: Side | None) -> Side:
    """Return ``side`` where the open station lies on it, else the side that is shown first."""
    if state.station is not None and side is not None:
        point = state.atlas.points_of(state.atlas.stations[state.station])[0]
        return side if side in point.sides else _shown_side(state)
    return side or _shown_side(state)


def _shown_side(state: State) -> Side:
    """Return the side a close-up begins with: the first, or the midline where that is all."""
    if state.station is not None:
        points = state.atlas.points_of(state.atlas.stations[state.station])
        if not points[0].paired:
            return Side.MIDLINE
    return state.first


def _opened(state: State, page: Page) -> State:
    if state.page is page:
        return state
    run = state.run
    if run is not None and state.page is Page.GUIDE:
        run = runs.pause(run, state.now)
    return replace(state, pages=(*state.pages, page), run=run)


def _set(state: State, name: str, value: object) -> State:
    try:
        preferences = changed(state.preferences, name, value)
    except ValueError:
        return replace(state, number_wrong=True) if name == "emergency_number" else state
    moved = replace(state, preferences=preferences, number_wrong=False)
    return replace(moved, side=_shown_side(moved)) if name == "preferred_side" else moved


def _told(state: State, told: Told) -> State:
    """Return the state with a notice in front, each kind at most once."""
    others = tuple(other for other in state.notices if other.kind is not told.kind)
    return replace(state, notices=(*others, told))


def _told_of_sheet(state: State, told: Told) -> State:
    """Return the state with this notice in front, in place of what an earlier sheet left."""
    sheets = (NoticeKind.SHEET, NoticeKind.NO_SHEET)
    others = tuple(other for other in state.notices if other.kind not in sheets)
    return replace(state, notices=(*others, told))
