"""The guide's words for one moment: what to do, where it stopped, and what comes next."""

from tsubo.domain.hearing import Hearing
from tsubo.domain.plan import Step
from tsubo.domain.position import Position
from tsubo.domain.pressure import LEAST, eased_words
from tsubo.domain.station import StationText
from tsubo.domain.timeline import Cue, CueKind
from tsubo.domain.words import tr, tr_many
from tsubo.session.easing import easing_words
from tsubo.session.hearing_words import hearing_brief, hearing_words
from tsubo.session.parts.guide import Note
from tsubo.session.run import Run
from tsubo.session.state import State

HEARD_NOT = (Hearing.NO_DEVICE, Hearing.BROKEN)
"""No sound is to be had."""


def verb_words(text: StationText, place: Position) -> str:
    """Return what is being done at ``place``, in a word or two."""
    cue = place.cue
    match cue.kind:
        case CueKind.READY:
            return tr("Get ready")
        case CueKind.FIND:
            return tr("Find the spot")
        case CueKind.MASSAGE:
            return tr("Massage the foot")
        case CueKind.PRESS:
            return tr("Move on") if cue.stop else tr("Press")
        case CueKind.CLOCKWISE:
            return tr("Turn clockwise")
        case CueKind.COUNTERCLOCKWISE:
            return tr("Turn the other way")
        case CueKind.HOLD:
            return tr("Hold still")
        case CueKind.BREATHE:
            return tr("Breathe in") if place.breathing_in else tr("Breathe out")
        case CueKind.RELEASE:
            return tr("Let go")
        case CueKind.SWITCH:
            return text.guide["switch_verb"]
        case CueKind.REST:
            return tr("Rest")
        case CueKind.END:
            return tr("Done")


def lead_in_verb(run: Run, step: Step) -> str:
    """Return what the sentence before a session goes on is about: less pressure, or readiness."""
    lighter = (eased_words(step.cap), easing_words(step.cap, step.cap))
    return tr("Lighter") if run.aside in lighter else tr("Get ready")


def stop_words(armed: bool) -> str:
    """Return the words of the button that ends, which asks once more."""
    return tr("Again\nto stop") if armed else tr("Stop")


def hearing_note(state: State) -> tuple[Note, ...]:
    """Return what can be done about missing sound, where sound is wanted."""
    words = hearing_words(state.hearing) if state.preferences.sound else ""
    return (Note(hearing_brief(state.hearing), words),) if words else ()


def eased_note(step: Step) -> tuple[Note, ...]:
    """Return that a point is pressed more lightly than usual."""
    if not step.eased:
        return ()
    brief = tr("Lighter: at most {cap} of 10", cap=step.cap)
    if step.cap <= LEAST:
        brief = tr("Only rest there")
    return (Note(brief, eased_words(step.cap)),)


def where_words(place: Position) -> str:
    """Return where a session stands that is paused."""
    cue = place.cue
    match cue.kind:
        case CueKind.CLOCKWISE:
            words = tr("You were at circle {unit} of {all}, clockwise.")
        case CueKind.COUNTERCLOCKWISE:
            words = tr("You were at circle {unit} of {all}, the other way.")
        case CueKind.HOLD:
            words = tr("You were holding still, at {unit} of {all}.")
        case CueKind.BREATHE:
            words = tr("You were at breath {unit} of {all}.")
        case CueKind.READY | CueKind.FIND | CueKind.SWITCH:
            return tr("You were about to find the spot.")
        case CueKind.MASSAGE:
            return tr("You were massaging the foot.")
        case CueKind.RELEASE | CueKind.REST | CueKind.END:
            return tr("You had just let go.")
        case _:
            return tr("You had just begun to press.")
    return words.format(unit=place.unit, all=cue.count)


def next_words(text: StationText, cue: Cue, after: Cue) -> str:
    """Return what comes ``after`` the present cue, with the texts of what comes."""
    match after.kind:
        case CueKind.READY:
            return text.name
        case CueKind.SWITCH:
            return text.word("this", after.side)
        case CueKind.FIND:
            return tr("find the spot, {seconds} seconds", seconds=round(after.seconds))
        case CueKind.MASSAGE:
            return tr("massage the whole foot")
        case CueKind.PRESS:
            return tr("the next stop") if after.stop > cue.stop else tr("press")
        case CueKind.CLOCKWISE:
            return tr_many("{count} circle clockwise", "{count} circles clockwise", after.count)
        case CueKind.COUNTERCLOCKWISE:
            return tr_many(
                "{count} circle the other way", "{count} circles the other way", after.count
            )
        case CueKind.HOLD:
            return tr("hold still, {seconds} seconds", seconds=round(after.seconds))
        case CueKind.RELEASE:
            return tr("let go and breathe")
        case CueKind.BREATHE:
            return tr_many("{count} slow breath", "{count} slow breaths", after.count)
        case CueKind.REST:
            return tr("a short rest")
        case CueKind.END:
            return tr("the end")
