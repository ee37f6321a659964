"""The guide's part of the Screen: one moment of a session in words, count and picture."""

from tsubo.domain.atlas import Atlas
from tsubo.domain.placing import on_body
from tsubo.domain.position import Position, position
from tsubo.domain.timeline import Cue, CueKind, Timeline
from tsubo.domain.words import tr, tr_many
from tsubo.session.guide_picture import guide_picture
from tsubo.session.parts.guide import Count, GuideScreen
from tsubo.session.run import Run, Why, stops_now
from tsubo.session.state import State

_TURNING = (CueKind.CLOCKWISE, CueKind.COUNTERCLOCKWISE)


def guide_screen(state: State, run: Run) -> GuideScreen:
    """Return the session as it stands at ``state.now``."""
    atlas = state.atlas
    place = position(run.timeline, run.elapsed(state.now), state.preferences)
    cue, plan = place.cue, run.timeline.plan
    text, point = atlas.texts[cue.station], atlas.points[cue.point]
    verb = tr("Paused") if run.paused else _verb(atlas, place)
    side = text.word("loud", cue.side)
    armed = stops_now(run, state.now)
    number = plan.stations.index(cue.station)
    header = text.short
    if len(plan.stations) > 1:
        header = tr("{part}, {number} of {all}").format(
            part=text.short, number=number + 1, all=len(plan.stations)
        )
    return GuideScreen(
        header=header,
        stations_done=number,
        stations_total=len(plan.stations),
        time_left=_time_left(place.left),
        feels_wrong=tr("Something feels wrong"),
        locator=(on_body(atlas, point, cue.side)[0], point.view),
        side=side,
        verb=verb,
        count=None if run.paused else _count(atlas, place),
        paused_lines=_paused_lines(run, place) if run.paused else (),
        sentence="" if run.paused else cue.text,
        next=tr("Press Stop again to end") if armed else _next(atlas, run.timeline, place),
        picture=guide_picture(state, run, place),
        paused=run.paused,
        moving=not run.paused and cue.kind in (*_TURNING, CueKind.BREATHE),
        back=tr("Back"),
        pause=tr("Resume") if run.paused else tr("Pause"),
        skip=tr("Skip"),
        stop=tr("Stop"),
        stop_armed=armed,
        announcement=f"{side}. {verb}." if run.paused else f"{side}. {verb}. {cue.text}",
    )


def _verb(atlas: Atlas, place: Position) -> str:
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
        case CueKind.BREATHE:
            return tr("Breathe in") if place.breathing_in else tr("Breathe out")
        case CueKind.RELEASE:
            return tr("Let go")
        case CueKind.SWITCH:
            return atlas.texts[cue.station].guide["switch_verb"]
        case CueKind.REST:
            return tr("Rest")
        case CueKind.END:
            return tr("Done")


def _count(atlas: Atlas, place: Position) -> Count | None:
    cue = place.cue
    if cue.kind in (CueKind.RELEASE, CueKind.END):
        return None
    stops = len(atlas.points[cue.point].rules)
    if cue.kind in _TURNING and cue.count == 1 and stops > 1:
        words = tr("of {all} stops").format(all=stops)
        return Count(str(cue.stop + 1), words, cue.stop, stops)
    if cue.count:
        words = tr("of {all}").format(all=cue.count)
        return Count(str(place.unit), words, place.unit - 1, cue.count)
    left = max(1, int(cue.seconds - place.into + 0.999))
    return Count(str(left), tr("second") if left == 1 else tr("seconds"), 0, 0)


def _paused_lines(run: Run, place: Position) -> tuple[str, ...]:
    match run.why:
        case Why.GAP:
            why = tr("Your computer was asleep or busy for {time}. We waited for you.").format(
                time=_span(run.gap)
            )
        case Why.FELT_WRONG:
            why = tr("Rest as long as you like.")
        case _:
            why = tr("Take the time you need.")
    return why, _where(place), tr("Resume goes on from there.")


def _where(place: Position) -> str:
    cue = place.cue
    match cue.kind:
        case CueKind.CLOCKWISE:
            words = tr("You were at circle {unit} of {all}, clockwise.")
        case CueKind.COUNTERCLOCKWISE:
            words = tr("You were at circle {unit} of {all}, the other way.")
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


def _span(seconds: float) -> str:
    if seconds < 90:
        return tr_many("{count} second", "{count} seconds", round(seconds))
    return tr_many("{count} minute", "{count} minutes", round(seconds / 60))


def _time_left(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("Less than a minute left")
    return tr("{minutes} min left").format(minutes=minutes)


def _next(atlas: Atlas, timeline: Timeline, place: Position) -> str:
    if place.index + 1 >= len(timeline.cues):
        return ""
    after = timeline.cues[place.index + 1]
    return tr("Next: {words}").format(words=_next_words(atlas, place.cue, after))


def _next_words(atlas: Atlas, cue: Cue, after: Cue) -> str:
    match after.kind:
        case CueKind.READY:
            return atlas.texts[after.station].name
        case CueKind.SWITCH:
            return atlas.texts[after.station].word("this", after.side)
        case CueKind.FIND:
            return tr("find the spot, {seconds} seconds").format(seconds=round(after.seconds))
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
        case CueKind.RELEASE:
            return tr("let go and breathe")
        case CueKind.BREATHE:
            return tr_many("{count} slow breath", "{count} slow breaths", after.count)
        case CueKind.REST:
            return tr("a short rest")
        case CueKind.END:
            return tr("the end")
