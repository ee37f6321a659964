"""What is asked of all that is kept, and told of it, does to the state."""

from dataclasses import replace
from typing import assert_never

from tsubo.domain.cautions import RED_FLAG
from tsubo.domain.health import Health
from tsubo.domain.memory import Memory
from tsubo.session.data import NOTHING_KNOWN, Data
from tsubo.session.data_wishes import (
    DataLeaf,
    DataWish,
    ErasedTold,
    EraseShared,
    ExportTold,
    FolderRefused,
    ImportTold,
    KeptTold,
    SharedTold,
    ShareIn,
    Working,
)
from tsubo.session.data_words import outcome_words, shared_trouble
from tsubo.session.health_answers import with_health
from tsubo.session.news import NoticeKind, Told
from tsubo.session.notices import told
from tsubo.session.screen import Page
from tsubo.session.state import State, opening


def opened(state: State) -> State:
    """Return the state with the page just opened; imported settings are still offered."""
    before = state.data or NOTHING_KNOWN
    offered = before.outcome if isinstance(before.outcome, ImportTold) else None
    if offered is not None and (offered.settings is None or before.taken):
        offered = None
    kept = Data(shared=before.shared, working=before.working, outcome=offered)
    return replace(state, data=kept)


def asked_of_data(state: State, wish: DataWish) -> State:
    """Return the state after something was asked of what is kept, or told of it."""
    data = state.data or NOTHING_KNOWN
    match wish:
        case ExportTold() | ImportTold():
            return _came_of_it(replace(state, data=_done(data, wish)), wish)
        case SharedTold():
            return _shared(state, data, wish)
        case ShareIn(folder):
            return replace(state, shared_folder=folder, data=replace(data, shared=None))
        case DataLeaf.TAKE_SETTINGS:
            outcome = data.outcome
            if not isinstance(outcome, ImportTold) or outcome.settings is None or data.taken:
                return state
            return _taken(replace(state, data=replace(data, taken=True)), outcome.settings)
        case KeptTold():
            return replace(state, data=replace(data, kept=wish))
        case Working(errand):
            return replace(state, data=replace(data, working=errand, outcome=None, taken=False))
        case EraseShared(too):
            return replace(state, data=replace(data, shared_too=too))
        case FolderRefused():
            return replace(state, data=_done(data, wish))
        case ErasedTold():
            pages = state.pages if state.page is Page.DATA else (*state.pages, Page.DATA)
            return replace(state, pages=pages, data=Data(erased=wish))
        case DataLeaf():
            return replace(state, data=_turned(data, wish))
        case _:
            assert_never(wish)


def _done(data: Data, outcome: ExportTold | ImportTold | FolderRefused) -> Data:
    return replace(data, outcome=outcome, taken=False, working=None)


def _turned(data: Data, leaf: DataLeaf) -> Data:
    match leaf:
        case DataLeaf.ASK_TO_ERASE:
            return replace(data, asking=True, shared_too=True)
        case DataLeaf.RATHER_NOT:
            return replace(data, asking=False)
        case _:
            return replace(data, outcome=None)


def _came_of_it(state: State, outcome: ExportTold | ImportTold) -> State:
    """Have what came of an errand told above the map too."""
    if isinstance(outcome, ExportTold):
        kind = NoticeKind.NOT_EXPORTED if outcome.problem else NoticeKind.EXPORTED
    else:
        kind = NoticeKind.NOT_IMPORTED if outcome.problem else NoticeKind.IMPORTED
    return told(state, Told(kind, outcome_words(outcome)[1]))


def _shared(state: State, data: Data, news: SharedTold) -> State:
    """Note what the shared folder brought; the same trouble is told above the map only once."""
    if news.folder != state.shared_folder:
        return state
    before, trouble = data.shared, shared_trouble(news)
    shown = replace(state, data=replace(data, shared=news))
    if not trouble or (before is not None and shared_trouble(before) == trouble):
        return shown
    return told(shown, Told(NoticeKind.NOT_SHARED, trouble))


def _taken(state: State, memory: Memory) -> State:
    """Return the state with the settings of a file, but for what belongs to this computer.

    A session left here stays to be carried on, and so does a warning sign that is ticked here.
    """
    other = opening(state.atlas, memory)
    moved = replace(
        with_health(state, _with_signs(other.health, state.health)),
        preferences=other.preferences,
        pain=other.pain,
        habits=other.habits,
        areas=other.areas,
        denied=other.denied,
        seconds={},
    )
    if moved.unfinished is not None or other.unfinished is None:
        return moved
    return told(replace(moved, unfinished=other.unfinished), Told(NoticeKind.UNFINISHED))


def _with_signs(health: Health, here: Health) -> Health:
    """Return ``health`` with the warning signs that are ticked here as well."""
    answers = dict(health.answers)
    if RED_FLAG in here.answers:
        answers[RED_FLAG] = here.answers[RED_FLAG]
    return Health(answers, health.signs | here.signs)
