"""What telling something of one's health does to the state.

A session under way is left, and can be carried on: it is then planned with what was told.
"""

from dataclasses import replace

from tsubo.domain.cautions import RED_FLAG, Cautions, Tier
from tsubo.domain.health import (
    NOTHING_TOLD,
    Affected,
    Answer,
    Health,
    Reply,
    answered,
    ticked,
    without,
)
from tsubo.domain.memory import health_today
from tsubo.domain.side import Side
from tsubo.domain.verdict import urgency
from tsubo.session.health_actions import HealthTold, TellAgreed, TellPlace, TellReply, TellSign
from tsubo.session.news import NoticeKind, Told
from tsubo.session.screen import Page
from tsubo.session.state import State, memory_of, practised

_WARNED = Answer(Reply.YES)


def told_health(state: State, action: HealthTold) -> State:
    """Return the state after an answer; one about what nobody asks changes nothing."""
    cautions = state.atlas.cautions()
    if isinstance(action, TellSign):
        return _signed(state, action) if action.sign in cautions.signs else state
    asked = cautions.classes.get(action.caution)
    if asked is None or asked.by_signs:
        return state
    before = state.health.answer(asked.id)
    match action:
        case TellReply(_, reply):
            after = before._replace(reply=reply)
        case TellPlace(_, place, told):
            if place.region not in asked.regions:
                return state
            places = _sided(cautions, before.affected)
            places = places | {place} if told else places - {place}
            after = before._replace(affected=places)
        case TellAgreed(_, agreed):
            after = before._replace(agreed=agreed)
    return with_health(state, answered(state.health, asked.id, after))


def warned(state: State) -> State:
    """Return the state of somebody with a warning sign, who may yet say which."""
    if state.health.signs:
        return state
    return with_health(state, answered(state.health, RED_FLAG, _WARNED))


def recovered(state: State) -> State:
    """Return the state without warning signs, back where one came from."""
    back = state
    if state.page is Page.NO_PRESSING:
        pages = state.pages[:-1] or (Page.MAP if state.agreed else Page.FIRST_RUN,)
        back = replace(state, pages=pages)
    return with_health(back, ticked(without(back.health, (RED_FLAG,)), ()))


def nothing_told(state: State) -> State:
    """Return the state without any answer."""
    return with_health(state, NOTHING_TOLD)


def another_day(state: State) -> State:
    """Return the state without answers that held for a day; a session under way goes on."""
    kept = replace(memory_of(state), told_today=False)
    return replace(state, health=health_today(state.atlas, kept), denied=frozenset())


def instead(state: State) -> State:
    """Return the page for somebody for whom nothing is left to press."""
    page = Page.NO_PRESSING if no_pressing(state) else Page.INSTEAD
    return state if state.page is page else replace(state, pages=(Page.MAP, page))


def no_pressing(state: State) -> bool:
    """Say whether a warning sign forbids all pressing."""
    return urgency(state.atlas.cautions(), state.health) in (Tier.EMERGENCY, Tier.TODAY)


def with_health(state: State, health: Health) -> State:
    """Return the state with another health; a session under way becomes an unfinished one.

    Nobody who has told something is asked for it any more.
    """
    state = replace(
        state, notices=tuple(old for old in state.notices if old.kind is not NoticeKind.HEALTH)
    )
    told = replace(state, health=health)
    if health == state.health or Page.GUIDE not in state.pages:
        return told
    left = memory_of(state).unfinished
    others = tuple(old for old in state.notices if old.kind is not NoticeKind.UNFINISHED)
    return replace(
        told,
        unfinished=left,
        notices=others if left is None else (*others, Told(NoticeKind.UNFINISHED)),
        pages=tuple(page for page in state.pages if page is not Page.GUIDE),
        habits=practised(state),
    )


def _sided(cautions: Cautions, places: frozenset[Affected]) -> frozenset[Affected]:
    """Return ``places`` with both sides of a paired region instead of neither."""
    return frozenset(
        Affected(place.region, side)
        for place in places
        for side in (
            (Side.LEFT, Side.RIGHT)
            if place.side is Side.MIDLINE
            and place.region in cautions.regions
            and cautions.regions[place.region].paired
            else (place.side,)
        )
    )


def _signed(state: State, action: TellSign) -> State:
    """Tick a sign; while none is ticked, one that is not named still counts."""
    before = state.health.signs
    signs = before | {action.sign} if action.present else before - {action.sign}
    health = ticked(without(state.health, (RED_FLAG,)), signs)
    return with_health(state, health if signs else answered(health, RED_FLAG, _WARNED))
