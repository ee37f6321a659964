"""Notices: what the strip above the map tells, from the news to the words that are shown."""

from dataclasses import replace
from pathlib import PurePath

from tsubo.domain.words import tr
from tsubo.session.actions import Action, Begin, Clear, Errand, Journaled
from tsubo.session.news import NoticeKind, Told
from tsubo.session.parts.notice import Notice
from tsubo.session.state import State

_TRACK = (NoticeKind.TRACK_WRITTEN, NoticeKind.TRACK, NoticeKind.NO_TRACK)
_GROUPS = (
    (NoticeKind.SHEET, NoticeKind.NO_SHEET, NoticeKind.PRINTED, NoticeKind.NOT_PRINTED),
    (NoticeKind.EXPORTED, NoticeKind.IMPORTED, NoticeKind.NOT_MOVED),
    (NoticeKind.FOR_DOCTOR, NoticeKind.NOT_FOR_DOCTOR),
    _TRACK,
)
"""Of each of these groups at most one notice is there: the latest."""


def told(state: State, news: Told) -> State:
    """Return ``state`` with the notice that ``news`` calls for in front, in place of its like.

    How far something is that takes a while is told where its notice stands already.
    """
    if news.kind is NoticeKind.TRACK_WRITTEN and news.kind in {old.kind for old in state.notices}:
        moved = (news if old.kind is news.kind else old for old in state.notices)
        return replace(state, notices=tuple(moved))
    like = next((group for group in _GROUPS if news.kind in group), (news.kind,))
    return replace(state, notices=(*_without(state, like), news))


def given_up(state: State) -> State:
    """Return ``state`` without any word of the routine as sound, which is not wanted any more."""
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
        case NoticeKind.EXPORTED:
            return _good(latest, tr("Your data are exported"), latest.detail)
        case NoticeKind.IMPORTED:
            return _good(latest, tr("The file is imported"), latest.detail)
        case NoticeKind.NOT_MOVED:
            title, text = tr("Your data could not be moved"), "{file}"
        case NoticeKind.NOT_SHARED:
            title = tr("The shared folder could not be reached")
            ok = (tr("OK"), Clear.NOTICE)
            return Notice(latest.kind.value, False, title, latest.detail, (ok,), icon="history")
        case NoticeKind.NOT_REMINDED:
            title = tr("Reminders come only until you log out")
            text = tr("This file could not be written: {file}.")
        case NoticeKind.NEXT_DAY:
            return _next_day(state)
        case NoticeKind.CRASHED:
            return _crashed(latest)
        case NoticeKind.SAFE_START:
            title = tr("Tsubo uses its own settings now")
            text = tr("Yours are kept as {file}. What you told about yourself still holds.")
            ok = (tr("OK"), Clear.NOTICE)
            words = text.format(file=latest.detail)
            return Notice(latest.kind.value, False, title, words, (ok,), icon="settings")
        case NoticeKind.PEOPLE:
            title, text = tr("A problem with the list of people"), "{file}"
        case NoticeKind.PERSON_GONE:
            text = tr("Nothing of theirs is left in Tsubo on this computer.")
            title = tr("{name} was removed", name=latest.detail)
            return _good(latest, title, text)
        case NoticeKind.PROBLEM:
            title = tr("Something went wrong in Tsubo")
            text = tr("You can go on. What happened was written to {file}.")
            if not latest.detail:
                text = tr("You can go on.")
        case NoticeKind.SHEET:
            text = tr("Open it to print: {file}", file=latest.detail)
            return _good(latest, tr("The routine is saved as a PDF"), text)
        case NoticeKind.NO_SHEET:
            title, text = tr("The sheet could not be saved"), "{file}"
        case NoticeKind.FOR_DOCTOR:
            text = tr("Open it to print: {file}", file=latest.detail)
            return _good(latest, tr("The page for your doctor is saved"), text)
        case NoticeKind.NOT_FOR_DOCTOR:
            title, text = tr("The page for your doctor could not be saved"), "{file}"
        case NoticeKind.PRINTED:
            text = tr("Printer: {printer}", printer=latest.detail)
            return _good(latest, tr("The routine is being printed"), text)
        case NoticeKind.NOT_PRINTED:
            title, text = tr("The sheet could not be printed"), "{file}"
        case NoticeKind.TRACK_WRITTEN:
            return _being_written(latest)
        case NoticeKind.TRACK:
            text = tr("{file}, with captions beside it", file=latest.detail)
            folder = (tr("Open folder"), Errand.SHOW_TRACK)
            return _good(latest, tr("The routine is saved as sound"), text, folder)
        case NoticeKind.NO_TRACK:
            title, text = tr("The sound could not be saved"), "{file}"
    words = text.replace("{file}", latest.detail)
    return Notice(latest.kind.value, True, title, words, ((tr("OK"), Clear.NOTICE),))


def _without(state: State, kinds: tuple[NoticeKind, ...]) -> tuple[Told, ...]:
    return tuple(old for old in state.notices if old.kind not in kinds)


def _good(latest: Told, title: str, text: str, *more: tuple[str, Action | Errand]) -> Notice:
    buttons = (*more, (tr("OK"), Clear.NOTICE))
    return Notice(latest.kind.value, False, title, text, buttons, icon="tick")


def _crashed(latest: Told) -> Notice:
    """Return the word about the last time, once, with what can be done about it."""
    text = tr("What is known stands in {file}. Nothing of it left this computer.")
    return Notice(
        latest.kind.value,
        True,
        tr("Tsubo did not close as it should last time"),
        text.format(file=PurePath(latest.detail).name),
        (
            (tr("Open folder"), Errand.SHOW_REPORT),
            (tr("Use default settings"), Errand.SET_BACK),
            (tr("OK"), Clear.NOTICE),
        ),
    )


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
        tr("It was on {day}. One number is enough.", day=day),
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
    timeline = replace(state, pain=left.pain).timeline(left.only)
    if not timeline.cues:
        return None
    from tsubo.session.leaving import place_left

    cue = place_left(timeline, left)
    this = state.atlas.texts[cue.station].word("this", cue.side)
    return Notice(
        NoticeKind.UNFINISHED.value,
        False,
        tr("Stopped at {place}", place=this),
        tr("You can go on from there. Nothing was lost."),
        (
            (tr("Carry on"), Begin.CARRY_ON),
            (tr("Not now"), Clear.UNFINISHED),
        ),
    )
