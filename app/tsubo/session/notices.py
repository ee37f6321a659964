"""Notices: what the strip above the map tells, from the news to the words that are shown."""

from dataclasses import replace
from pathlib import PurePath

from tsubo.domain.words import tr
from tsubo.session.actions import (
    Action,
    Begin,
    Clear,
    Errand,
    Journaled,
    News,
    NotKept,
    NotSaved,
    SheetNotPrinted,
    SheetNotSaved,
    SheetPrinted,
    SheetSaved,
    TrackGivenUp,
    TrackNotSaved,
    TrackSaved,
    TrackWritten,
    WentWrong,
)
from tsubo.session.screen import Notice
from tsubo.session.state import NoticeKind, State, Told

_SHEET = (NoticeKind.SHEET, NoticeKind.NO_SHEET, NoticeKind.PRINTED, NoticeKind.NOT_PRINTED)
_TRACK = (NoticeKind.TRACK_WRITTEN, NoticeKind.TRACK, NoticeKind.NO_TRACK)
"""Of each of these groups at most one notice is there: the latest."""


def told(state: State, news: News) -> State:
    """Return ``state`` with the notice that ``news`` calls for in front."""
    match news:
        case NotSaved(reason):
            return _in_front(state, Told(NoticeKind.NOT_SAVED, reason))
        case NotKept(reason):
            return _in_front(state, Told(NoticeKind.NOT_KEPT, reason))
        case WentWrong(file):
            return _in_front(state, Told(NoticeKind.PROBLEM, file))
        case SheetSaved(file):
            return _in_front(state, Told(NoticeKind.SHEET, file), _SHEET)
        case SheetNotSaved(reason):
            return _in_front(state, Told(NoticeKind.NO_SHEET, reason), _SHEET)
        case SheetPrinted(printer):
            return _in_front(state, Told(NoticeKind.PRINTED, printer), _SHEET)
        case SheetNotPrinted(reason):
            return _in_front(state, Told(NoticeKind.NOT_PRINTED, reason), _SHEET)
        case TrackWritten(file, percent):
            return _further(state, Told(NoticeKind.TRACK_WRITTEN, file, percent))
        case TrackSaved(file):
            return _in_front(state, Told(NoticeKind.TRACK, file), _TRACK)
        case TrackNotSaved(reason):
            return _in_front(state, Told(NoticeKind.NO_TRACK, reason), _TRACK)
        case TrackGivenUp():
            return replace(state, notices=_without(state, _TRACK))


def notice(state: State) -> Notice | None:
    """Return the notice in front in final words, or None where nothing is to be told."""
    if not state.notices:
        return None
    latest = state.notices[-1]
    match latest.kind:
        case NoticeKind.UNFINISHED:
            return _unfinished(state) or notice(replace(state, notices=state.notices[:-1]))
        case NoticeKind.SETTINGS:
            text = tr("The old file was kept as {file}. Tsubo started with its own settings.")
            title = tr("Your settings could not be read")
        case NoticeKind.DATA:
            title, text = tr("A station could not be shown"), "{file}"
            if not state.atlas.stations:
                title = tr("The points could not be read")
        case NoticeKind.NOT_SAVED:
            title = tr("Your settings cannot be saved")
            text = tr("{file}. Tsubo goes on without saving.")
        case NoticeKind.NOT_KEPT:
            title, text = tr("The journal cannot be used as it is"), "{file}"
        case NoticeKind.NEXT_DAY:
            return _next_day(state)
        case NoticeKind.PROBLEM:
            title = tr("Something went wrong in Tsubo")
            text = tr("You can go on. What happened was written to {file}.")
            if not latest.detail:
                text = tr("You can go on.")
        case NoticeKind.SHEET:
            text = tr("Open it to print: {file}").format(file=latest.detail)
            return _good(latest, tr("The routine is saved as a PDF"), text)
        case NoticeKind.NO_SHEET:
            title, text = tr("The sheet could not be saved"), "{file}"
        case NoticeKind.PRINTED:
            text = tr("Printer: {printer}").format(printer=latest.detail)
            return _good(latest, tr("The routine is being printed"), text)
        case NoticeKind.NOT_PRINTED:
            title, text = tr("The sheet could not be printed"), "{file}"
        case NoticeKind.TRACK_WRITTEN:
            return _being_written(latest)
        case NoticeKind.TRACK:
            text = tr("{file}, with captions beside it").format(file=latest.detail)
            folder = (tr("Open folder"), Errand.SHOW_TRACK)
            return _good(latest, tr("The routine is saved as sound"), text, folder)
        case NoticeKind.NO_TRACK:
            title, text = tr("The sound could not be saved"), "{file}"
    words = text.replace("{file}", latest.detail)
    return Notice(latest.kind.value, True, title, words, ((tr("OK"), Clear.NOTICE),))


def _in_front(state: State, fresh: Told, instead_of: tuple[NoticeKind, ...] = ()) -> State:
    """Return ``state`` with ``fresh`` in front, in place of its own kind and of others."""
    return replace(state, notices=(*_without(state, (fresh.kind, *instead_of)), fresh))


def _further(state: State, fresh: Told) -> State:
    """Return ``state`` with ``fresh`` where its kind stands already, or else in front."""
    if all(old.kind is not fresh.kind for old in state.notices):
        return _in_front(state, fresh, _TRACK)
    moved = (fresh if old.kind is fresh.kind else old for old in state.notices)
    return replace(state, notices=tuple(moved))


def _without(state: State, kinds: tuple[NoticeKind, ...]) -> tuple[Told, ...]:
    return tuple(old for old in state.notices if old.kind not in kinds)


def _good(latest: Told, title: str, text: str, *more: tuple[str, Action | Errand]) -> Notice:
    buttons = (*more, (tr("OK"), Clear.NOTICE))
    return Notice(latest.kind.value, False, title, text, buttons, icon="tick")


def _being_written(latest: Told) -> Notice:
    return Notice(
        latest.kind.value,
        False,
        tr("Saving the routine as sound"),
        PurePath(latest.detail).name,
        ((tr("Cancel"), Errand.STOP_TRACK),),
        icon="note",
        percent=latest.percent,
    )


def _next_day(state: State) -> Notice | None:
    """Return the question how it was after the last session, which is asked once."""
    if state.last is None:
        return None
    from tsubo.session.journal_wishes import Leaf
    from tsubo.session.journal_words import day_words

    day = day_words(state.last.session.started)
    return Notice(
        NoticeKind.NEXT_DAY.value,
        False,
        tr("How was your back after the session?"),
        tr("It was on {day}. One number is enough.").format(day=day),
        (
            (tr("Give a number"), Journaled(Leaf.NEXT_DAY)),
            (tr("Not now"), Journaled(Leaf.LATER)),
        ),
        icon="history",
    )


def _unfinished(state: State) -> Notice | None:
    """Return the offer to go on, unless the health has left nothing of that session."""
    left = state.unfinished
    if left is None:
        return None
    cues = replace(state, pain=left.pain).timeline(left.only).cues
    if not cues:
        return None
    cue = next((cue for cue in cues if cue.phase >= left.phase), cues[-1])
    this = state.atlas.texts[cue.station].word("this", cue.side)
    return Notice(
        NoticeKind.UNFINISHED.value,
        False,
        tr("Stopped at {place}").format(place=this),
        tr("You can go on from there. Nothing was lost."),
        (
            (tr("Carry on"), Begin.CARRY_ON),
            (tr("Not now"), Clear.UNFINISHED),
        ),
    )
