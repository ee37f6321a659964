"""Notices: what the strip above the map tells, from the news to the words that are shown."""

from dataclasses import replace
from pathlib import PurePath

from tsubo.domain.words import tr
from tsubo.session.actions import Action, Begin, Clear, Dismiss, Errand, Journaled, Turn
from tsubo.session.news import NoticeKind, Told
from tsubo.session.parts.notice import Notice
from tsubo.session.state import State

_TRACK = (NoticeKind.TRACK_WRITTEN, NoticeKind.TRACK, NoticeKind.NO_TRACK)
_GROUPS = (
    (NoticeKind.SHEET, NoticeKind.NO_SHEET, NoticeKind.PRINTED, NoticeKind.NOT_PRINTED),
    (NoticeKind.EXPORTED, NoticeKind.NOT_EXPORTED, NoticeKind.IMPORTED, NoticeKind.NOT_IMPORTED),
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
        case (
            NoticeKind.SETTINGS
            | NoticeKind.SETTINGS_NEWER
            | NoticeKind.SETTINGS_CLOSED
            | NoticeKind.SETTINGS_SOME
            | NoticeKind.HEALTH_UNREAD
        ):
            from tsubo.session.settings_words import settings_notice

            return settings_notice(latest)
        case NoticeKind.HEALTH if state.station is not None:
            # A place has its own "Not if", which stays in sight while the question waits.
            return notice(replace(state, notices=state.notices[:-1]))
        case NoticeKind.HEALTH:
            return _health(latest)
        case NoticeKind.NEXT_DAY:
            return _next_day(state)
        case NoticeKind.CRASHED:
            return _crashed(latest)
        case NoticeKind.TRACK_WRITTEN:
            return _being_written(latest)
        case NoticeKind.DATA if not state.atlas.stations:
            return _wrong(latest, tr("The points could not be read"))
        case NoticeKind.DATA:
            return _wrong(latest, tr("A station could not be shown"))
        case NoticeKind.NOT_SAVED:
            text = tr("{problem}. Tsubo goes on without saving.", problem=latest.detail)
            return _wrong(latest, tr("Your settings cannot be saved"), text)
        case NoticeKind.SAFE_START:
            text = tr(
                "Yours are kept as {file}. What you told about yourself still holds.",
                file=latest.detail,
            )
            return _told(latest, tr("Tsubo uses its own settings now"), text, "settings")
        case NoticeKind.PROBLEM:
            text = tr("You can go on.")
            if latest.detail:
                file = latest.detail
                text = tr("You can go on. What happened was written to {file}.", file=file)
            return _wrong(latest, tr("Something went wrong in Tsubo"), text)
        case NoticeKind.NOT_KEPT:
            return _wrong(latest, tr("The journal cannot be used as it is"))
        case NoticeKind.EXPORTED:
            return _good(latest, tr("Your data are exported"), latest.detail)
        case NoticeKind.NOT_EXPORTED:
            return _wrong(latest, tr("Your data could not be exported"))
        case NoticeKind.IMPORTED:
            return _good(latest, tr("The file is imported"), latest.detail)
        case NoticeKind.NOT_IMPORTED:
            return _wrong(latest, tr("The file could not be imported"))
        case NoticeKind.NOT_SHARED:
            title = tr("The shared folder could not be reached")
            return _told(latest, title, latest.detail, "history")
        case NoticeKind.NOT_REMINDED:
            text = tr("This file could not be written: {file}.", file=latest.detail)
            return _wrong(latest, tr("Reminders come only until you log out"), text)
        case NoticeKind.PEOPLE:
            return _wrong(latest, tr("A problem with the list of people"))
        case NoticeKind.PERSON_GONE:
            text = tr("Nothing of theirs is left in Tsubo on this computer.")
            return _good(latest, tr("{name} was removed", name=latest.detail), text)
        case NoticeKind.SHEET:
            return _good(latest, tr("The routine is saved as a PDF"), latest.detail, _opens())
        case NoticeKind.NO_SHEET:
            return _wrong(latest, tr("The sheet could not be saved"))
        case NoticeKind.PRINTED:
            text = tr("Printer: {printer}", printer=latest.detail)
            return _good(latest, tr("The routine is being printed"), text)
        case NoticeKind.NOT_PRINTED:
            return _wrong(latest, tr("The sheet could not be printed"))
        case NoticeKind.FOR_DOCTOR:
            return _good(latest, tr("The page for your doctor is saved"), latest.detail, _opens())
        case NoticeKind.NOT_FOR_DOCTOR:
            return _wrong(latest, tr("The page for your doctor could not be saved"))
        case NoticeKind.TRACK:
            text = tr(
                "{file}, with its captions in {captions}",
                file=latest.detail,
                captions=latest.beside,
            )
            folder = (tr("Open folder"), Errand.SHOW_TRACK)
            return _good(latest, tr("The routine is saved as sound"), text, folder)
        case NoticeKind.NO_TRACK:
            return _wrong(latest, tr("The sound could not be saved"))


def _without(state: State, kinds: tuple[NoticeKind, ...]) -> tuple[Told, ...]:
    return tuple(old for old in state.notices if old.kind not in kinds)


def _wrong(latest: Told, title: str, text: str = "") -> Notice:
    """Return what did not come about; the news itself says why, unless there is a ``text``."""
    ok = (tr("OK"), Dismiss(latest))
    return Notice(latest.kind.value, True, title, text or latest.detail, (ok,))


def _told(latest: Told, title: str, text: str, icon: str) -> Notice:
    ok = (tr("OK"), Dismiss(latest))
    return Notice(latest.kind.value, False, title, text, (ok,), icon=icon)


def _good(latest: Told, title: str, text: str, *more: tuple[str, Action | Errand]) -> Notice:
    buttons = (*more, (tr("OK"), Dismiss(latest)))
    return Notice(latest.kind.value, False, title, text, buttons, icon="tick")


def _opens() -> tuple[str, Errand]:
    return tr("Open"), Errand.OPEN_TOLD


def _crashed(latest: Told) -> Notice:
    """Return the word about the last time, once, with what can be done about it."""
    text = tr("What is known stands in {file}. Nothing of it left this computer.")
    return Notice(
        latest.kind.value,
        True,
        tr("Tsubo did not close as it should last time"),
        text.format(file=PurePath(latest.detail).name),
        (
            (tr("Show report"), Errand.OPEN_TOLD),
            (tr("Use default settings"), Errand.SET_BACK),
            (tr("OK"), Dismiss(latest)),
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


def _health(latest: Told) -> Notice:
    """Return the question that a stranger finds above the map, which need not be answered."""
    return Notice(
        latest.kind.value,
        False,
        tr("Pregnant, on blood thinners, or unwell?"),
        tr("A few short questions leave out what is not for you."),
        ((tr("Answer"), Turn.HEALTH), (tr("Not now"), Dismiss(latest))),
        icon="person",
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
