"""What drawing does to the state: marks, what follows for the sides, and answers to questions."""

from dataclasses import replace
from typing import TYPE_CHECKING

from tsubo.domain.cautions import RED_FLAG
from tsubo.domain.health import ticked, without
from tsubo.domain.journal_areas import HIGHEST_PAIN, Area
from tsubo.domain.pain_drawing import after_marking, marked
from tsubo.session.drawing_actions import AnswerSign, ChooseArea, Drew, MarkPain, TouchArea
from tsubo.session.health_answers import with_health
from tsubo.session.screen import Page
from tsubo.session.state import State

if TYPE_CHECKING:
    from tsubo.domain.pain_drawing import Drawing


def drawn(state: State, action: Drew) -> State:
    """Return the state after something was drawn, or a question about the drawing answered."""
    match action:
        case ChooseArea(area):
            return state if area is Area.WHOLE else replace(state, area=area)
        case TouchArea(area):
            return _touched(state, area)
        case MarkPain(area, intensity):
            return _marked(state, area, intensity)
        case AnswerSign(sign, present):
            return _told(state, sign, present=present)


def forgotten(state: State) -> State:
    """Return the state without the drawing, and without what was answered because of it."""
    return replace(_with(state, {}), area=None, denied=frozenset())


def _touched(state: State, area: Area) -> State:
    """Mark an area; one that is marked is chosen first, and no longer marked the next time."""
    if area not in state.areas:
        return _marked(state, area, state.strength)
    if area is state.area:
        return _marked(state, area, 0)
    return replace(state, area=area)


def _marked(state: State, area: Area | None, intensity: int) -> State:
    """Mark an area; without one the intensity is for those that are marked next."""
    if area is Area.WHOLE or not 0 <= intensity <= HIGHEST_PAIN:
        return state
    strength = intensity or state.strength
    if area is None:
        return replace(state, strength=strength)
    chosen = replace(state, area=area, strength=strength)
    return _with(chosen, marked(state.areas, area, intensity))


def _with(state: State, areas: "Drawing") -> State:
    """Return the state with a new drawing, and the answer to the pain question that follows."""
    pain = after_marking(state.pain, state.areas, areas)
    changed = replace(state, areas=areas, pain=pain)
    return changed if state.station is not None else replace(changed, side=changed.first)


def _told(state: State, sign: str, *, present: bool) -> State:
    """A yes leads to the page that says what to do; a no holds for the day."""
    if present:
        health = ticked(without(state.health, (RED_FLAG,)), {*state.health.signs, sign})
        told = with_health(state, health)
        pages = (*told.pages, Page.NO_PRESSING)
        return replace(told, denied=state.denied - {sign}, pages=pages)
    told = with_health(state, ticked(state.health, state.health.signs - {sign}))
    return replace(told, denied=state.denied | {sign})
