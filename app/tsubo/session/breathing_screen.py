"""Breathing alone as the guide shows it: the chest, and the breath that is counted on it."""

from tsubo.domain.position import Position, position
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.domain.timeline import CueKind
from tsubo.domain.way import Tool
from tsubo.domain.words import tr
from tsubo.session.guide_picture import turn_shown
from tsubo.session.guide_screen import time_left
from tsubo.session.guide_words import HEARD_NOT, hearing_note, stop_words
from tsubo.session.parts.guide import Count, GuidePicture, GuideScreen, RingMotion
from tsubo.session.parts.station import Picture
from tsubo.session.run import Run, stops_now
from tsubo.session.state import State

_CHEST = (-130.0, 140.0, 260.0, 190.0)
"""The part of the front figure that is shown, in figure units: x, y, width and height."""
_BETWEEN = ("suprasternal_notch", "xiphisternal_junction")
"""The hand lies on the breastbone, halfway between these landmarks."""


def breathing_screen(state: State, run: Run) -> GuideScreen:
    """Return breathing alone as it stands at ``state.now``."""
    place = position(run.timeline, run.elapsed(state.now), state.preferences)
    cue = place.cue
    leads_in = run.leads_in(state.now)
    breathes = cue.kind is CueKind.BREATHE and not (run.paused or leads_in)
    verb = _verb(run, place, leads_in)
    sentence = "" if run.paused else run.aside if leads_in else cue.text
    armed = stops_now(run, state.now)
    return GuideScreen(
        header=tr("Breathing"),
        stations_done=0,
        stations_total=1,
        time_left=time_left(place.left),
        feels_wrong=tr("Something feels wrong"),
        locator=None,
        side=tr("A hand on your chest"),
        verb=verb,
        count=_count(place) if breathes else None,
        paused_lines=_paused_lines(place) if run.paused else (),
        sentence=sentence,
        notes=hearing_note(state),
        next=tr("Press Stop again to end") if armed and not run.paused else "",
        picture=_picture(state, place, breathes),
        paused=run.paused,
        moving=breathes,
        back=tr("Back"),
        pause=tr("Resume") if run.paused else tr("Pause"),
        skip=tr("Skip"),
        too_hard="",
        sound_on=state.preferences.sound,
        sound_heard=state.hearing not in HEARD_NOT,
        sound=tr("Sound off") if state.preferences.sound else tr("Sound on"),
        stop=stop_words(armed),
        stop_armed=armed,
        announcement=f"{verb}. {sentence}".strip(),
    )


def _verb(run: Run, place: Position, leads_in: bool) -> str:
    if run.paused:
        return tr("Paused")
    if leads_in or place.cue.kind is CueKind.READY:
        return tr("Get ready")
    if place.cue.kind is CueKind.END:
        return tr("Done")
    return tr("Breathe in") if place.breathing_in else tr("Breathe out")


def _count(place: Position) -> Count:
    return Count(str(place.unit), tr("of {all}", all=place.cue.count), 0, 0)


def _paused_lines(place: Position) -> tuple[str, ...]:
    where = tr("Nothing is lost.")
    if place.cue.kind is CueKind.BREATHE:
        where = tr("You were at breath {unit} of {all}.", unit=place.unit, all=place.cue.count)
    return tr("Take the time you need."), where, tr("Resume goes on from there.")


def _picture(state: State, place: Position, breathes: bool) -> GuidePicture:
    motion = RingMotion.STILL
    if breathes:
        motion = RingMotion.BREATHE_IN if place.breathing_in else RingMotion.BREATHE_OUT
    return GuidePicture(
        picture=Picture("front.svg", _CHEST, flipped=False),
        tool=Tool.BREATH,
        side=Side.MIDLINE,
        mark=_chest(state),
        stops=(),
        number=0,
        motion=motion,
        turn=turn_shown(state, place),
        push=None,
        switch_from=None,
        switch_to=None,
        switch_view=View.FRONT,
        done_words="",
        now_words="",
    )


def _chest(state: State) -> Spot:
    spots = state.atlas.body.spots()
    return 0.0, sum(spots[name][1] for name in _BETWEEN) / len(_BETWEEN)
