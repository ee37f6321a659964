"""The guide's part of the Screen: one moment of a session in words, count and picture."""

from math import ceil

from tsubo.domain.atlas import Atlas
from tsubo.domain.placing import on_body
from tsubo.domain.plan import text_at
from tsubo.domain.position import Position, position
from tsubo.domain.timeline import CueKind
from tsubo.domain.words import tr, tr_many
from tsubo.session.closeup_screen import view_words
from tsubo.session.guide_picture import guide_picture
from tsubo.session.guide_words import (
    HEARD_NOT,
    eased_note,
    hearing_note,
    lead_in_verb,
    next_words,
    stop_words,
    verb_words,
    where_words,
)
from tsubo.session.parts.guide import Count, GuideScreen, Locator
from tsubo.session.run import Run, Why, stops_now
from tsubo.session.state import State

_TURNING = (CueKind.CLOCKWISE, CueKind.COUNTERCLOCKWISE)
_MOVING = (*_TURNING, CueKind.HOLD, CueKind.BREATHE)


def guide_screen(state: State, run: Run) -> GuideScreen:
    """Return the session as it stands at ``state.now``."""
    atlas = state.atlas
    place = position(run.timeline, run.elapsed(state.now), state.preferences)
    cue, plan = place.cue, run.timeline.plan
    step, point = plan.steps[cue.step], atlas.points[cue.point]
    text = text_at(atlas, step)
    leads_in = bool(run.aside) and run.leads_in(state.now)
    verb = verb_words(text, place)
    if run.paused or leads_in:
        verb = tr("Paused") if run.paused else lead_in_verb(run, step)
    sentence = run.aside if leads_in else cue.text
    side = text.word("loud", cue.side)
    armed = stops_now(run, state.now)
    number = plan.stations.index(cue.station)
    header = text.short
    if len(plan.stations) > 1:
        header = tr(
            "{part}, {number} of {all}", part=text.short, number=number + 1, all=len(plan.stations)
        )
    return GuideScreen(
        header=header,
        stations_done=number,
        stations_total=len(plan.stations),
        time_left=time_left(place.left),
        feels_wrong=tr("Something feels wrong"),
        locator=Locator(on_body(atlas, point, cue.side)[0], point.view, view_words(point.view)),
        side=side,
        verb=verb,
        count=None if run.paused else _lead_in(state, run) or _count(atlas, place),
        paused_lines=_paused_lines(run, place) if run.paused else (),
        sentence="" if run.paused else sentence,
        notes=(*eased_note(step), *hearing_note(state)),
        next=_next(atlas, run, place, armed),
        picture=guide_picture(state, run, place),
        paused=run.paused,
        moving=not (run.paused or leads_in) and cue.kind in _MOVING,
        back=tr("Back"),
        pause=tr("Resume") if run.paused else tr("Pause"),
        skip=tr("Skip"),
        too_hard=tr("Too hard?"),
        sound_on=state.preferences.sound,
        sound_heard=state.hearing not in HEARD_NOT,
        sound=tr("Sound off") if state.preferences.sound else tr("Sound on"),
        stop=stop_words(armed),
        stop_armed=armed,
        announcement=f"{side}. {verb}." if run.paused else f"{side}. {verb}. {sentence}",
    )


def _lead_in(state: State, run: Run) -> Count | None:
    """Return the seconds until a session goes on."""
    if run.anchor is None or not run.aside or not run.leads_in(state.now):
        return None
    left = ceil(run.anchor - state.now)
    return Count(str(left), tr("second") if left == 1 else tr("seconds"), 0, 0)


def _count(atlas: Atlas, place: Position) -> Count | None:
    cue = place.cue
    if cue.kind in (CueKind.RELEASE, CueKind.END):
        return None
    stops = len(atlas.points[cue.point].rules)
    if cue.kind in _TURNING and cue.count == 1 and stops > 1:
        words = tr("of {all} stops", all=stops)
        return Count(str(cue.stop + 1), words, cue.stop, stops)
    if cue.count:
        words = tr("of {all}", all=cue.count)
        return Count(str(place.unit), words, place.unit - 1, cue.count)
    left = max(1, int(cue.seconds - place.into + 0.999))
    return Count(str(left), tr("second") if left == 1 else tr("seconds"), 0, 0)


def _paused_lines(run: Run, place: Position) -> tuple[str, ...]:
    match run.why:
        case Why.GAP:
            why = tr(
                "Your computer was asleep or busy for {time}. We waited for you.",
                time=_span(run.gap),
            )
        case Why.ASLEEP:
            why = tr("Your computer went to sleep. We waited for you.")
        case Why.LOCKED:
            why = tr("The screen was locked. We waited for you.")
        case Why.FELT_WRONG:
            why = tr("Rest as long as you like.")
        case _:
            why = tr("Take the time you need.")
    return why, where_words(place), tr("Resume goes on from there.")


def _span(seconds: float) -> str:
    if seconds < 90:
        return tr_many("{count} second", "{count} seconds", round(seconds))
    return tr_many("{count} minute", "{count} minutes", round(seconds / 60))


def time_left(seconds: float) -> str:
    """Return the time left in whole minutes."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("Less than a minute left")
    return tr("{minutes} min left", minutes=minutes)


def _next(atlas: Atlas, run: Run, place: Position, armed: bool) -> str:
    """Return what comes next; a pause has enough words of its own."""
    cues = run.timeline.cues
    if run.paused:
        return ""
    if armed:
        return tr("Press Stop again to end")
    if place.index + 1 >= len(cues):
        return ""
    after = cues[place.index + 1]
    text = text_at(atlas, run.timeline.plan.steps[after.step])
    return tr("Next: {words}", words=next_words(text, place.cue, after))
