"""What the journal's wishes do to the state: numbers given, the history page, what was told."""

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from tsubo.domain.journal import Answers, TooHard
from tsubo.domain.journal_areas import Area
from tsubo.domain.pain import Pain
from tsubo.session.data_wishes import DataWish
from tsubo.session.history import NOTHING_ASKED, History, opened
from tsubo.session.journal_wishes import (
    Delete,
    LastTold,
    Leaf,
    LeftTold,
    ListTold,
    Look,
    OpenEntry,
    PicturesTold,
    PointTooHard,
    Rate,
    Rated,
    SayTooHard,
    ShowMonth,
    ShowSpan,
    When,
    Wish,
    WriteNote,
)
from tsubo.session.news import NoticeKind, Told
from tsubo.session.screen import Page
from tsubo.session.state import State

NOTHING_SAID = Answers()

_SIDES = {
    Pain.LEFT: (Area.LOWER_BACK_LEFT,),
    Pain.RIGHT: (Area.LOWER_BACK_RIGHT,),
    Pain.BOTH: (Area.LOWER_BACK_LEFT, Area.LOWER_BACK_RIGHT),
    Pain.UNSURE: (Area.WHOLE,),
}


def areas_asked(state: State) -> tuple[Area, ...]:
    """Return the areas whose pain is asked about: those drawn, else what the pain's side says."""
    return tuple(area for area in Area if area in state.areas) or _SIDES[state.pain]


def journaled(state: State, wish: Wish) -> State:
    """Return the state after something was asked of the journal, or told by it."""
    if isinstance(wish, DataWish):
        from tsubo.session.data_answers import asked_of_data

        return asked_of_data(state, wish)
    match wish:
        case Rate() | SayTooHard() | PointTooHard() | WriteNote():
            return _said(state, wish)
        case LeftTold(left):
            return replace(state, left=left)
        case LastTold(entry):
            asked = Told(NoticeKind.NEXT_DAY, entry.session.id)
            return replace(state, last=entry, notices=(asked, *state.notices))
        case Leaf.FORGET:
            given = state.answers or NOTHING_SAID
            return _answered(state, Answers(before=given.before))
        case Leaf.NO_NUMBERS:
            return replace(state, answers=None)
        case Leaf.LATER:
            return _no_longer_asked(state)
        case Leaf.NEXT_DAY:
            return _asked_now(state)
        case _:
            return replace(state, history=_looked(state.history or NOTHING_ASKED, wish))


def _no_longer_asked(state: State) -> State:
    """Return the state without the question about the last session, which is asked once."""
    if state.last is None:
        return state
    left = tuple(told for told in state.notices if told.kind is not NoticeKind.NEXT_DAY)
    return replace(state, notices=left, asked_about=state.last.session.id)


def _asked_now(state: State) -> State:
    """Return the state with the last session open, to say how it was the day after."""
    if state.last is None:
        return state
    history = opened(state.history or NOTHING_ASKED, state.last)
    pages = (*state.pages, Page.HISTORY)
    return replace(_no_longer_asked(state), history=history, pages=pages)


def _looked(
    history: History,
    wish: Look | ShowMonth | ShowSpan | OpenEntry | Delete | Leaf | ListTold | PicturesTold,
) -> History:
    match wish:
        case Look(wanted):
            return replace(history, wanted=wanted, marks=())
        case ShowMonth(day):
            return replace(history, month=day)
        case ShowSpan(span):
            return replace(history, span=span)
        case OpenEntry(session):
            return _opened(history, session)
        case Delete(session):
            gone = tuple(one for one in history.deleted if one != session)
            return replace(history, deleted=(*gone, session), entry=None)
        case ListTold():
            return replace(history, told=wish)
        case PicturesTold(pictures):
            return replace(history, pictures=pictures)
        case Leaf():
            return _turned(history, wish)
        case _:
            assert_never(wish)


def _turned(history: History, leaf: Leaf) -> History:
    match leaf:
        case Leaf.OLDER:
            end = None if history.told is None else history.told.page.end
            here = history.marks[-1:] == (end,)
            return history if end is None or here else replace(history, marks=(*history.marks, end))
        case Leaf.NEWER:
            return replace(history, marks=history.marks[:-1])
        case Leaf.FILTER:
            return replace(history, filtering=not history.filtering)
        case Leaf.CLOSE_ENTRY:
            return replace(history, entry=None)
        case Leaf.REPORT:
            return replace(history, reporting=not history.reporting)
        case Leaf.REPORT_HEALTH:
            return replace(history, with_health=not history.with_health)
        case Leaf.UNDO:
            return replace(history, deleted=history.deleted[:-1])
        case _:
            return history


def _opened(history: History, session: str) -> History:
    entries = () if history.told is None else history.told.page.entries
    found = next((entry for entry in entries if entry.session.id == session), None)
    return history if found is None else opened(history, found)


def _said(state: State, wish: Rated) -> State:
    """Return the state with something said of the session in front."""
    if state.page is Page.HISTORY:
        history = state.history
        if history is None or history.entry is None:
            return state
        entry = history.entry
        entry = entry._replace(answers=_with(entry.answers, wish))
        return replace(state, history=replace(history, entry=entry))
    if state.page not in (Page.BEFORE, Page.FINISHED):
        return state
    return _answered(state, _with(state.answers or NOTHING_SAID, wish))


def _answered(state: State, answers: Answers) -> State:
    """Return the state with ``answers`` of the last session, and with what follows from them."""
    before = () if state.answers is None else state.answers.too_hard_at
    told = replace(state, answers=answers)
    if before == answers.too_hard_at:
        return told
    from tsubo.session.easing import eased_as_said

    return eased_as_said(told, before, answers.too_hard_at)


def _with(answers: Answers, wish: Rated) -> Answers:
    match wish:
        case Rate(When.BEFORE, area, pain):
            return replace(answers, before=_rated(answers.before, area, pain))
        case Rate(When.AFTER, area, pain):
            return replace(answers, after=_rated(answers.after, area, pain))
        case Rate(_, _, pain):
            return replace(answers, next_day=pain)
        case SayTooHard(said):
            where = answers.too_hard_at if said is TooHard.YES else ()
            return replace(answers, too_hard=said, too_hard_at=where)
        case PointTooHard(point):
            rest = tuple(one for one in answers.too_hard_at if one != point)
            more = () if point in answers.too_hard_at else (point,)
            return replace(answers, too_hard_at=(*rest, *more))
        case WriteNote(text):
            return replace(answers, note=text)


def _rated(pains: Mapping[Area, int], area: Area, pain: int | None) -> dict[Area, int]:
    rest = {other: number for other, number in pains.items() if other is not area}
    return rest if pain is None else {**rest, area: pain}
