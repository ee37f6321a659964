"""The one answer: a state, an action and the time give the next state.

A pure function; whatever a person does passes through here and nowhere else.
"""

from dataclasses import replace
from typing import assert_never

from tsubo.domain.preferences import changed, set_back
from tsubo.domain.side import Side
from tsubo.session.actions import (
    Action,
    Agree,
    Begin,
    ChangeSetting,
    ChoosePain,
    ChooseStation,
    ChooseWay,
    Clear,
    Consulted,
    Dismiss,
    ForgetEase,
    HeardSentences,
    HearingTold,
    Journaled,
    Learnt,
    Peopled,
    Prepare,
    Search,
    ShowSide,
    Steer,
    TryVoice,
    Turn,
    TurnFigure,
    VoicesTold,
)
from tsubo.session.drawing_actions import Drew
from tsubo.session.health_actions import HealthTold
from tsubo.session.news import NoticeKind, Told
from tsubo.session.screen import Page
from tsubo.session.state import State


def answer(state: State, action: Action, now: float) -> State:
    """Return the state after ``action`` at monotonic time ``now`` (seconds)."""
    state = replace(state, now=now)
    if not state.agreed and isinstance(action, Begin | Prepare | ChooseStation):
        return state
    if isinstance(action, Told):
        from tsubo.session.notices import told

        return told(state, action)
    if isinstance(action, Drew):
        from tsubo.session.drawing_answers import drawn

        return drawn(state, action)
    if isinstance(action, HealthTold):
        from tsubo.session.health_answers import told_health

        return told_health(state, action)
    match action:
        case Begin():
            from tsubo.session.guide_answers import begun

            return begun(state, action)
        case Prepare(begin):
            from tsubo.session.guide_answers import prepared

            return prepared(state, begin)
        case Journaled(wish):
            from tsubo.session.journal_answers import journaled

            return journaled(state, wish)
        case Consulted(wish):
            from tsubo.session.help_answers import consulted

            return consulted(state, wish)
        case Peopled(wish):
            from tsubo.session.people_answers import peopled

            return peopled(state, wish)
        case Learnt(fact):
            from tsubo.session.fact_answers import learnt

            return learnt(state, fact)
        case Steer():
            return _steered(state, action)
        case Turn():
            return _turned(state, action)
        case Clear():
            return _cleared(state, action)
        case Dismiss(notice):
            return replace(state, notices=tuple(old for old in state.notices if old != notice))
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
        case ChooseWay(station, way):
            return _reached(state, station, way)
        case ForgetEase(station):
            return _forgotten(state, station)
        case HeardSentences(seconds):
            return replace(state, seconds={**state.seconds, **seconds})
        case HearingTold(hearing):
            return replace(state, hearing=hearing)
        case VoicesTold(voices):
            return replace(state, voices=voices)
        case TryVoice():
            return replace(state, trials=state.trials + 1)
        case _:
            assert_never(action)


def _steered(state: State, steer: Steer) -> State:
    if state.run is None:
        return state
    from tsubo.session.guide_answers import steered

    return steered(state, state.run, steer)


_PAGES = {
    Turn.SAFETY: Page.SAFETY,
    Turn.LEARN: Page.LEARN,
    Turn.SETTINGS: Page.SETTINGS,
    Turn.HEALTH: Page.HEALTH,
    Turn.PLAN: Page.PLAN,
    Turn.PEOPLE: Page.PEOPLE,
    Turn.CHECKUP: Page.CHECKUP,
    Turn.ABOUT: Page.ABOUT,
}
"""Ways to a page that is simply opened."""


def _turned(state: State, turn: Turn) -> State:
    if turn in _PAGES:
        return _opened(state, _PAGES[turn])
    match turn:
        case Turn.PAIN:
            return state if state.atlas.pain_map is None else _opened(state, Page.PAIN)
        case Turn.HELP:
            from tsubo.session.help_answers import helped

            return helped(state, _opened(state, Page.HELP))
        case Turn.HISTORY if state.page is Page.HISTORY:
            return state
        case Turn.HISTORY:
            return replace(_opened(state, Page.HISTORY), history=None)
        case Turn.DATA:
            from tsubo.session.data_answers import opened

            return opened(_opened(state, Page.DATA))
        case Turn.ONE_OF_THESE:
            from tsubo.session.health_answers import warned

            return warned(_opened(state, Page.NO_PRESSING))
        case Turn.LEAVE if state.page is Page.HISTORY and state.history and state.history.entry:
            return replace(state, history=replace(state.history, entry=None))
        case Turn.LEAVE if state.page is Page.FIRST_RUN and state.people is not None:
            return _opened(state, Page.PEOPLE) if state.people.several else state
        case Turn.LEAVE:
            if state.page is Page.PEOPLE:
                from tsubo.session.people_answers import page_left

                state = page_left(state)
            pages = state.pages[:-1] or (Page.MAP if state.agreed else Page.FIRST_RUN,)
            return replace(state, pages=pages, number_wrong=False)
        case Turn.ENTER:
            return _entered(state) if state.ticked else state
        case _:
            return state


def _entered(state: State) -> State:
    """Return the map for the first time; who has told nothing of their health is asked, once."""
    asked = (Told(NoticeKind.HEALTH),) if state.health.silent else ()
    return replace(state, agreed=True, pages=(Page.MAP,), notices=(*asked, *state.notices))


def _cleared(state: State, clear: Clear) -> State:
    match clear:
        case Clear.STATION:
            if state.station is None:
                return replace(state, search="")
            return replace(state, station=None, point=None)
        case Clear.UNFINISHED:
            others = tuple(old for old in state.notices if old.kind is not NoticeKind.UNFINISHED)
            return replace(state, unfinished=None, notices=others)
        case Clear.TRACK:
            from tsubo.session.notices import given_up

            return given_up(state)
        case Clear.DRAWING:
            from tsubo.session.drawing_answers import forgotten

            return forgotten(state)
        case Clear.SETTINGS:
            before, own = state.preferences, set_back(state.preferences)
            return replace(state, preferences=own, set_back=before, number_wrong=False, seconds={})
        case Clear.SET_BACK:
            own = state.set_back or state.preferences
            return replace(state, preferences=own, set_back=None, seconds={})
        case Clear.HEALTH:
            from tsubo.session.health_answers import nothing_told

            return nothing_told(state)
        case Clear.SIGNS:
            from tsubo.session.health_answers import recovered

            return recovered(state)
        case Clear.PASSED:
            from tsubo.session.health_answers import another_day

            return another_day(state)


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
        if not state.health.silent:
            from tsubo.session.held import open_side

            return open_side(state, state.station)
    return state.first


def _opened(state: State, page: Page) -> State:
    if state.page is page:
        return state
    run = state.run
    if run is not None and state.page is Page.GUIDE:
        from tsubo.session.run import pause

        run = pause(run, state.now)
    return replace(state, pages=(*state.pages, page), run=run)


def _set(state: State, name: str, value: object) -> State:
    try:
        preferences = changed(state.preferences, name, value)
    except ValueError:
        return replace(state, number_wrong=True) if name == "emergency_number" else state
    moved = replace(state, preferences=preferences, number_wrong=False)
    if name in ("voice", "speech_rate"):
        return replace(moved, seconds={})
    return replace(moved, side=_shown_side(moved)) if name == "preferred_side" else moved


def _reached(state: State, station: str, way: str) -> State:
    """Return the state with ``station`` reached by ``way`` from now on, where it has that way."""
    known = state.atlas.stations.get(station)
    if known is None or way not in {other.id for other in known.ways}:
        return state
    ways = {**state.habits.ways, station: way}
    return replace(state, habits=state.habits._replace(ways=ways))


def _forgotten(state: State, station: str) -> State:
    """Return the state with the points of ``station`` pressed as usual again."""
    known = state.atlas.stations.get(station)
    points = () if known is None else known.points
    kept = {point: cap for point, cap in state.habits.eased.items() if point not in points}
    return replace(state, habits=state.habits._replace(eased=kept))
