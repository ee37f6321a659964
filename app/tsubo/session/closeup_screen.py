"""The close-up's part of the Screen: the drawing of the chosen station and all that lies on it."""

from collections.abc import Container

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import Closeup
from tsubo.domain.placing import in_closeup, on_body, point_in_closeup
from tsubo.domain.plan import sides_in_order
from tsubo.domain.point import Firmness, Point
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.domain.station import Station
from tsubo.domain.way import BARE, Tool
from tsubo.domain.words import tr
from tsubo.session.map_screen import point_name
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.station import (
    CalloutScreen,
    CloseupMark,
    CloseupScreen,
    LineScreen,
    Picture,
    RulerScreen,
    ScaleScreen,
)
from tsubo.session.state import State


def closeup_screen(state: State, station: Station) -> CloseupScreen:
    """Return the close-up of ``station`` on the side that is looked at."""
    atlas = state.atlas
    way = state.way(station)
    text = atlas.texts[station.id].in_way(way.id)
    closeup = atlas.closeups[station.closeup]
    pressed = way.tool is not Tool.BREATH
    bare = pressed and way.tool in BARE
    shows_both = not closeup.mirrored and atlas.points_of(station)[0].paired
    return CloseupScreen(
        station=station.id,
        side=state.side,
        view=closeup.view,
        view_name=view_words(closeup.view),
        title=text.say(text.closeup_title, state.side),
        picture=picture_of(closeup, state.side),
        tool=way.tool,
        marks=_marks(state, station, shows_both),
        callouts=callouts_of(atlas, station, state.side) if pressed else (),
        rulers=_rulers(atlas, station, closeup, state.side) if bare else (),
        scales=_scales(atlas, station, closeup, state.side),
        lines=_lines(atlas, station, closeup, state.side),
        side_choices=_side_choices(state, station) if closeup.mirrored else (),
        both_sides=(tr("Your left"), tr("Your right")) if shows_both else None,
        note=text.stage_note,
        whole_body=tr("Whole body"),
        locator=_locator(state, station),
    )


def view_words(view: View) -> str:
    """Return the word under a small body that says which way it faces."""
    return tr("front") if view is View.FRONT else tr("back")


def picture_of(closeup: Closeup, side: Side) -> Picture:
    """Return the drawing of ``closeup`` as it lies for ``side``."""
    return Picture(closeup.art, closeup.frame_on(side), closeup.flipped(side))


def _marks(state: State, station: Station, shows_both: bool) -> tuple[CloseupMark, ...]:
    points = state.atlas.points_of(station)
    if not shows_both:
        return tuple(_mark(state, point, state.side, station.number) for point in points)
    pairs = [(point, side) for point in points for side in sides_in_order(point, state.first)]
    return tuple(_mark(state, point, side, number) for number, (point, side) in enumerate(pairs, 1))


def _mark(state: State, point: Point, side: Side, number: int) -> CloseupMark:
    leads = side in (state.first, Side.MIDLINE)
    first = state.atlas.station_of(point.id).points[0]
    chosen = side is state.side and point.id == (state.point or first)
    return CloseupMark(
        point=point.id,
        side=side,
        number=number,
        kind=point.kind,
        places=point_in_closeup(state.atlas, point, side),
        radius=point.radius,
        first=leads,
        chosen=chosen,
        name=point_name(state.atlas, point, side),
        held=Firmness.OK if state.health.silent else _held(state, point, side),
    )


def _held(state: State, point: Point, side: Side) -> Firmness:
    from tsubo.session.held import judged

    return judged(state, point.id, side).firmness


def callouts_of(
    atlas: Atlas, station: Station, side: Side, only: Container[str] | None = None
) -> tuple[CalloutScreen, ...]:
    """Return the names in the close-up of ``station``; ``only`` those with these ids, if given."""
    closeup, shown = atlas.closeups[station.closeup], []
    for callout in station.callouts:
        if only is not None and callout.id not in only:
            continue
        place = in_closeup(atlas, closeup, callout.at, side)
        label = in_closeup(atlas, closeup, callout.at, side, callout.label)
        words = atlas.texts[station.id].callouts[callout.id]
        shown.append(CalloutScreen(place, label, words))
    return tuple(shown)


def _rulers(
    atlas: Atlas, station: Station, closeup: Closeup, side: Side
) -> tuple[RulerScreen, ...]:
    return tuple(
        RulerScreen(
            ruler.fingers,
            in_closeup(atlas, closeup, ruler.start, side),
            in_closeup(atlas, closeup, ruler.end, side),
            atlas.texts[station.id].callouts[f"ruler_{index}"],
        )
        for index, ruler in enumerate(station.rulers)
    )


def _scales(
    atlas: Atlas, station: Station, closeup: Closeup, side: Side
) -> tuple[ScaleScreen, ...]:
    words, shown = atlas.texts[station.id].callouts, []
    for index, scale in enumerate(station.scales):
        start = in_closeup(atlas, closeup, scale.start, side)
        shifted = in_closeup(atlas, closeup, scale.start, side, scale.offset)
        key = f"scale_{index}"
        shown.append(
            ScaleScreen(
                start,
                in_closeup(atlas, closeup, scale.end, side),
                (shifted[0] - start[0], shifted[1] - start[1]),
                scale.parts,
                scale.shaded,
                scale.strip,
                scale.each,
                words[key],
                (words.get(f"{key}_start", ""), words.get(f"{key}_end", "")),
            )
        )
    return tuple(shown)


def _lines(atlas: Atlas, station: Station, closeup: Closeup, side: Side) -> tuple[LineScreen, ...]:
    return tuple(
        LineScreen(
            tuple(in_closeup(atlas, closeup, rule, side) for rule in line.through),
            line.dashed,
            line.knobs,
        )
        for line in station.lines
    )


def _side_choices(state: State, station: Station) -> tuple[Choice, ...]:
    text = state.atlas.texts[station.id]
    return tuple(
        Choice(side, text.word("view", side), side is state.side, side is state.first)
        for side in (Side.LEFT, Side.RIGHT)
    )


def _locator(state: State, station: Station) -> tuple[tuple[Spot, bool], ...]:
    point = state.atlas.points_of(station)[0]
    return tuple(
        (on_body(state.atlas, point, side)[0], side in (state.first, Side.MIDLINE))
        for side in point.sides
    )
