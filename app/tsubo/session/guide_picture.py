"""The guide's picture: the close-up, the mark that is pressed, and what turns round it."""

from math import floor

from tsubo.domain.atlas import Atlas
from tsubo.domain.placing import in_closeup, on_body, point_in_closeup
from tsubo.domain.plan import Plan, Step
from tsubo.domain.point import Kind, Point
from tsubo.domain.position import Position
from tsubo.domain.rule import Between
from tsubo.domain.side import Side
from tsubo.domain.spot import Spot
from tsubo.domain.station import NO_LANDMARKS
from tsubo.domain.timeline import Cue, CueKind, moving_to
from tsubo.domain.way import BARE, Tool
from tsubo.domain.words import tr
from tsubo.session.closeup_screen import callouts_of, picture_of
from tsubo.session.parts.guide import GuidePicture, RingMotion
from tsubo.session.parts.station import CalloutScreen
from tsubo.session.run import Run
from tsubo.session.state import State

REDUCED_STEPS = 8
"""With reduced motion the ring goes round, or fills, in this many steps instead of smoothly."""

_MOTIONS = {
    CueKind.MASSAGE: RingMotion.RUB,
    CueKind.PRESS: RingMotion.PRESS,
    CueKind.CLOCKWISE: RingMotion.CLOCKWISE,
    CueKind.COUNTERCLOCKWISE: RingMotion.COUNTERCLOCKWISE,
    CueKind.HOLD: RingMotion.HOLD,
    CueKind.SWITCH: RingMotion.SWITCH,
}
_LIFTED = frozenset({CueKind.MASSAGE, CueKind.BREATHE, CueKind.RELEASE, CueKind.REST, CueKind.END})
"""While these last, nothing presses the point."""


def guide_picture(state: State, run: Run, place: Position) -> GuidePicture:
    """Return the picture at ``place`` of the session."""
    atlas, cue = state.atlas, place.cue
    point = atlas.points[cue.point]
    places = point_in_closeup(atlas, point, cue.side)
    before = _before(run.timeline.plan, cue)
    switching = cue.kind is CueKind.SWITCH and before is not None
    return GuidePicture(
        picture=picture_of(atlas.closeups[point.closeup], cue.side),
        tool=_tool(run.timeline.plan, cue),
        side=cue.side,
        mark=places[cue.stop],
        stops=places if point.kind is Kind.PATH else (),
        number=_number(atlas, run.timeline.plan, cue),
        motion=RingMotion.STILL if run.leads_in(state.now) else _motion(place),
        turn=turn_shown(state, place),
        push=None if cue.kind is CueKind.FIND else _push(atlas, point, cue.side),
        switch_from=_on_body(atlas, before) if switching and before else None,
        switch_to=on_body(atlas, point, cue.side)[0] if switching else None,
        switch_view=point.view,
        done_words=_side_words(before, True) if switching and before else "",
        now_words=_side_words(run.timeline.plan.steps[cue.step], False) if switching else "",
        landmarks=_landmarks(atlas, cue) if _looks(run, cue) else (),
        slide_from=_slide_from(atlas, run, cue) if _looks(run, cue) else None,
        posture=moving_to(run.timeline.plan, cue.step) if cue.kind is CueKind.READY else None,
    )


def _looks(run: Run, cue: Cue) -> bool:
    """Say whether the place is being looked for; where the breath alone works, it need not be."""
    tool = run.timeline.plan.steps[cue.step].way.tool
    return cue.kind is CueKind.FIND and tool is not Tool.BREATH


def _landmarks(atlas: Atlas, cue: Cue) -> tuple[CalloutScreen, ...]:
    station = atlas.stations[cue.station]
    named = station.landmarks.get(cue.point, NO_LANDMARKS).callouts
    return callouts_of(atlas, station, cue.side, named)


def _slide_from(atlas: Atlas, run: Run, cue: Cue) -> Spot | None:
    """Return where a finger slides to the place from; a ball or a table edge does not."""
    if run.timeline.plan.steps[cue.step].way.tool not in BARE:
        return None
    station = atlas.stations[cue.station]
    rule = station.landmarks.get(cue.point, NO_LANDMARKS).slide_from
    closeup = atlas.closeups[station.closeup]
    return None if rule is None else in_closeup(atlas, closeup, rule, cue.side)


def _tool(plan: Plan, cue: Cue) -> Tool | None:
    """Return what presses, or is about to; nothing while one lets go. A breath is never let go."""
    tool = plan.steps[cue.step].way.tool
    return None if cue.kind in _LIFTED and tool is not Tool.BREATH else tool


def turn_shown(state: State, place: Position) -> float:
    """Return the share of the circle, breath or hold that is shown as done, 0 to 1."""
    turn = _turn(place)
    if state.preferences.reduced_motion:
        return floor(turn * REDUCED_STEPS) / REDUCED_STEPS
    return turn


def _turn(place: Position) -> float:
    """Return the share that is done: of a circle or breath, but of the whole of a hold."""
    if place.cue.kind is CueKind.HOLD and place.cue.count:
        return (place.unit - 1 + place.turn) / place.cue.count
    return place.turn


def _motion(place: Position) -> RingMotion:
    if place.cue.kind is CueKind.BREATHE:
        return RingMotion.BREATHE_IN if place.breathing_in else RingMotion.BREATHE_OUT
    return _MOTIONS.get(place.cue.kind, RingMotion.STILL)


def _push(atlas: Atlas, point: Point, side: Side) -> Spot | None:
    """Return where the finger presses towards: the bone that a stepped-aside rule starts from."""
    rule = point.rules[0]
    if point.kind is not Kind.POINT or not isinstance(rule, Between) or not rule.aside:
        return None
    return in_closeup(atlas, atlas.closeups[point.closeup], rule._replace(aside=0.0), side)


def _number(atlas: Atlas, plan: Plan, cue: Cue) -> int:
    station = atlas.stations[cue.station]
    if atlas.points[cue.point].kind is Kind.PATH:
        return cue.stop + 1
    if len(station.points) == 1:
        return station.number
    first = next(index for index, step in enumerate(plan.steps) if step.station == cue.station)
    return cue.step - first + 1


def _before(plan: Plan, cue: Cue) -> Step | None:
    return plan.steps[cue.step - 1] if cue.step else None


def _on_body(atlas: Atlas, step: Step) -> Spot:
    return on_body(atlas, atlas.points[step.point], step.side)[0]


def _side_words(step: Step, done: bool) -> str:
    if step.way.by_helper:
        return _their_side_words(step.side, done)
    match step.side, done:
        case Side.LEFT, True:
            return tr("Your left: done")
        case Side.RIGHT, True:
            return tr("Your right: done")
        case Side.LEFT, False:
            return tr("Your left: now")
        case Side.RIGHT, False:
            return tr("Your right: now")
        case _:
            return ""


def _their_side_words(side: Side, done: bool) -> str:
    match side, done:
        case Side.LEFT, True:
            return tr("Their left: done")
        case Side.RIGHT, True:
            return tr("Their right: done")
        case Side.LEFT, False:
            return tr("Their left: now")
        case Side.RIGHT, False:
            return tr("Their right: now")
        case _:
            return ""
