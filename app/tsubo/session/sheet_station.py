"""One station on paper: what to do there in the person's own way, with whose hand on which side."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from tsubo.domain.dose import Dose, dose
from tsubo.domain.plan import capital
from tsubo.domain.point import Kind
from tsubo.domain.pressure import held
from tsubo.domain.side import Side
from tsubo.domain.station import Pressure, Station, StationText
from tsubo.domain.timeline import FIRST_BREATHS
from tsubo.domain.way import Motion, Way
from tsubo.domain.words import tr, tr_many
from tsubo.session.closeup_screen import closeup_screen
from tsubo.session.map_screen import plain_pinyin
from tsubo.session.parts.sheet import SheetStation
from tsubo.session.state import State

Counted = tuple[int, int]
"""Circles each way, and rounds."""


def sheet_station(state: State, station: Station, usual: Counted) -> SheetStation:
    """Return ``station`` for paper; ``usual`` is what is counted at most places, and said once."""
    points, way = state.atlas.points_of(station), _way(state, station)
    text = state.atlas.texts[station.id].in_way(way.id)
    steps = state.plan(station.id).steps
    sides = tuple(dict.fromkeys(step.side for step in steps))
    side = sides[0]
    close = closeup_screen(replace(state, station=station.id, side=side, point=None), station)
    cap = min(step.cap for step in steps)
    press = _fingers(text, sides)
    if way.motion is not Motion.BREATHE:
        press = f"{press} {pressure_words(held(station.pressure, cap))}"
    own = _own_dose(station, way, _dose(state, station, way), usual)
    short = tr(" and ").join(point.codes_shown for point in points)
    if len(points) == 1:
        short = " ".join(filter(None, (short, plain_pinyin(points[0]))))
    before, after = (text.dose_note, own) if station.massage else ("", f"{own} {text.dose_note}")
    return SheetStation(
        number=station.number,
        name=text.name,
        short_codes=short,
        codes=", ".join(
            " ".join(filter(None, (point.codes_shown, plain_pinyin(point)))) for point in points
        ),
        sides=_sides(state, text, sides),
        steps=_filled(before, _short_find(state, station, text, side), press, after),
        find=tuple(text.say(step, side) for step in text.find),
        press=_filled(before, press, after),
        not_if=text.not_if_short,
        view=close.view,
        picture=close.picture,
        marks=close.marks,
        both_sides=close.both_sides,
    )


def usual_count(state: State, stations: Iterable[Station]) -> Counted:
    """Return the circles and rounds that most of ``stations`` share; (0, 0) where none circles."""
    doses = [(way := _way(state, station), _dose(state, station, way)) for station in stations]
    counted = Counter(
        (given.circles, given.rounds) for way, given in doses if way.motion is Motion.CIRCLES
    )
    return counted.most_common(1)[0][0] if counted else (0, 0)


def pressure_words(pressure: Pressure) -> str:
    """Return a pressure in one line: "Light, 2 of 10, never above 4"."""
    level = tr("Light") if pressure.aim <= 2 else tr("Moderate")
    words = tr("{level}, {aim}\N{NBSP}of\N{NBSP}10, never above\N{NBSP}{cap}.")
    if pressure.aim == pressure.cap:
        level = tr("Light to moderate") if pressure.aim > 2 else level
        words = tr("{level}, never above {cap}\N{NBSP}of\N{NBSP}10.")
    return words.format(level=level, aim=pressure.aim, cap=pressure.cap)


def _way(state: State, station: Station) -> Way:
    return state.way(station)


def _dose(state: State, station: Station, way: Way) -> Dose:
    point = state.atlas.points_of(station)[0]
    stops = len(point.rules) if point.kind is Kind.PATH else 1
    return dose(station, state.preferences, stops, way=way)


def _fingers(text: StationText, sides: tuple[Side, ...]) -> str:
    """Return what presses, on both sides where these differ: each hand presses the other one."""
    side = sides[0]
    first = text.say(text.finger, side)
    if len(sides) == 1 or text.say(text.finger, side.other) == first:
        return first
    second = tr(
        "**{presser}** on {this}.",
        presser=text.word("presser", side.other),
        this=text.word("this", side.other),
    )
    return f"{first} {second}"


def _own_dose(station: Station, way: Way, given: Dose, usual: Counted) -> str:
    """Return what is counted at ``station``, where it differs from the other places."""
    if way.motion is Motion.BREATHE:
        return tr_many("{count}\N{NBSP}slow breath.", "{count}\N{NBSP}slow breaths.", given.breaths)
    words = []
    if station.breathe_first:
        words.append(tr("First {count} slow breaths.", count=FIRST_BREATHS))
    if way.motion is Motion.HOLD:
        still = tr("Hold still for {seconds}\N{NBSP}seconds, no circles.")
        words.append(still.format(seconds=round(given.hold_seconds)))
    elif (given.circles, given.rounds) != usual:
        words.append(
            tr_many(
                "{count}\N{NBSP}circle each way.", "{count}\N{NBSP}circles each way.", given.circles
            )
        )
    if given.rounds > 1 and (given.circles, given.rounds) != usual:
        words.append(tr_many("{count} round.", "{count} rounds.", given.rounds))
    return " ".join(words)


def _short_find(state: State, station: Station, text: StationText, side: Side) -> str:
    """Return in one or two short sentences where it is: the guide's own words."""
    words = [text.guide["find"]]
    points = state.atlas.points_of(station)
    if len(points) > 1 and "find_outer" in text.guide:
        words.append(text.guide["find_outer"])
    if points[0].kind is Kind.PATH:
        words.append(text.guide["stop"])
    return text.say(" ".join(words), side)


def _sides(state: State, text: StationText, sides: tuple[Side, ...]) -> str:
    side = sides[0]
    if side is Side.MIDLINE:
        return tr("In the middle, once")
    if len(sides) == 1:
        return tr("{this} only", this=capital(text.word("this", side)))
    if state.preferences.helper:
        other = tr("their right") if side is Side.LEFT else tr("their left")
    else:
        other = tr("your right") if side is Side.LEFT else tr("your left")
    this = text.word("this", side)
    return tr("{this}, then {other}", this=this[:1].upper() + this[1:], other=other)


def _filled(*words: str) -> tuple[str, ...]:
    """Return what holds words of ``words``, without the spaces round them."""
    return tuple(filter(None, (part.strip() for part in words)))
