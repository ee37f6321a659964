"""The sheet's content: the routine of a state as it is printed, with the date given in."""

from collections import Counter
from dataclasses import replace

from tsubo.domain.dose import Dose, dose
from tsubo.domain.pain import Pain
from tsubo.domain.point import Kind
from tsubo.domain.side import Side
from tsubo.domain.station import Pressure, Station
from tsubo.domain.timeline import FIRST_BREATHS
from tsubo.domain.words import tr, tr_many
from tsubo.session.closeup_screen import closeup_screen
from tsubo.session.lengths import minutes_words
from tsubo.session.map_screen import map_screen, plain_pinyin
from tsubo.session.parts.sheet import Sheet, SheetPart, SheetStation
from tsubo.session.state import State


def sheet_screen(state: State, date: str) -> Sheet:
    """Return the whole routine of ``state`` for paper; ``date`` is printed as it is."""
    stations = state.atlas.ordered()
    doses = {station.id: _dose(state, station) for station in stations}
    usual = _usual(doses)
    shown = map_screen(replace(state, station=None))
    return Sheet(
        title=tr("Self-acupressure for a sore back"),
        order=_order(state),
        date=date,
        length=minutes_words(state.timeline().seconds) if stations else "",
        tags=shown.tags,
        stations=tuple(_station(state, station, doses[station.id], usual) for station in stations),
        each_place=SheetPart(tr("At each place"), _each_place(state, usual)),
        stop=SheetPart(tr("Stop"), _stop()),
        help=SheetPart(tr("Do not press, get help"), _help(state), urgent=True),
        places_title=tr("The places, in order"),
        front=shown.front,
        back=shown.back,
        your_left=shown.your_left,
        your_right=shown.your_right,
        first_legend=tr("first"),
        then_legend=tr("second"),
        about=_about(),
    )


def pressure_words(pressure: Pressure) -> str:
    """Return a pressure in one line: "Light, 2 of 10, never above 4"."""
    level = tr("Light") if pressure.aim <= 2 else tr("Moderate")
    words = tr("{level}, {aim}\N{NBSP}of\N{NBSP}10, never above\N{NBSP}{cap}.")
    if pressure.aim == pressure.cap:
        level = tr("Light to moderate") if pressure.aim > 2 else level
        words = tr("{level}, never above {cap}\N{NBSP}of\N{NBSP}10.")
    return words.format(level=level, aim=pressure.aim, cap=pressure.cap)


def _order(state: State) -> str:
    left = state.first is Side.LEFT
    match state.pain:
        case Pain.LEFT:
            return tr("**Your left side first**, then your right: the left hurts more.")
        case Pain.RIGHT:
            return tr("**Your right side first**, then your left: the right hurts more.")
        case Pain.BOTH:
            why = tr("both sides hurt.")
        case Pain.UNSURE:
            why = tr("not sure which side hurts more.")
    order = (
        tr("**Your left side first**, then your right: {why}")
        if left
        else tr("**Your right side first**, then your left: {why}")
    )
    return order.format(why=why)


def _dose(state: State, station: Station) -> Dose:
    point = state.atlas.points_of(station)[0]
    return dose(station, state.preferences, len(point.rules) if point.kind is Kind.PATH else 1)


def _usual(doses: dict[str, Dose]) -> tuple[int, int]:
    """Return the circles and rounds that most stations share."""
    counted = Counter((given.circles, given.rounds) for given in doses.values())
    return counted.most_common(1)[0][0] if counted else (0, 0)


def _each_place(state: State, usual: tuple[int, int]) -> str:
    circles, rounds = usual
    words = tr(
        "Press slowly, {count} small circles clockwise (as seen looking at the skin), then {count} "
        "the other way."
    ).format(count=circles)
    if rounds > 1:
        words += " " + tr_many("{count} round.", "{count} rounds.", rounds)
    breaths = tr_many(
        "Let go, {count} slow breath.", "Let go, {count} slow breaths.", state.preferences.breaths
    )
    return f"{words} {breaths} " + tr("Then the other side.")


def _stop() -> str:
    return tr(
        "Comfortable is enough. Let go if it is sharp, shooting, electric, numb or throbbing, or "
        "if you feel faint, sick or breathless. Worse tomorrow: ask a doctor first."
    )


def _help(state: State) -> str:
    return tr(
        "**Emergency, call {number}:** numb between the legs, trouble with wee or poo, weak or "
        "numb legs, chest pain, a bad fall. **Advice today:** fever, a hot swollen calf, a "
        "pulsing tummy, pain at night. **Ask first** if pregnant, ill, injured or on blood "
        "thinners."
    ).format(number=state.preferences.emergency_number)


def _about() -> str:
    return tr(
        "Gentle self-care, no diagnosis or treatment; this routine has not been tested. Source: a "
        "general-interest web article. Codes and places (WHO 2008) were added by Tsubo. No "
        "clinician has reviewed this sheet."
    )


def _station(state: State, station: Station, given: Dose, usual: tuple[int, int]) -> SheetStation:
    text, points = state.atlas.texts[station.id], state.atlas.points_of(station)
    side = state.first if points[0].paired else Side.MIDLINE
    close = closeup_screen(replace(state, station=station.id, side=side, point=None), station)
    finger = text.say(text.finger, side)
    pressure = pressure_words(station.pressure)
    own = _own_dose(station, given, usual)
    note = "" if station.massage else text.dose_note
    short = tr(" and ").join(point.codes_shown for point in points)
    if len(points) == 1:
        short = " ".join(filter(None, (short, plain_pinyin(points[0]))))
    return SheetStation(
        number=station.number,
        name=text.name,
        short_codes=short,
        codes=", ".join(
            " ".join(filter(None, (point.codes_shown, plain_pinyin(point)))) for point in points
        ),
        sides=_sides(state, station, side),
        steps=tuple(
            filter(
                None,
                (
                    text.dose_note if station.massage else "",
                    _short_find(state, station, side),
                    f"{finger} {pressure}",
                    " ".join(filter(None, (own, note))),
                ),
            )
        ),
        find=tuple(text.say(step, side) for step in text.find),
        press=tuple(
            filter(None, (f"{finger} {pressure}", " ".join((own, text.dose_note)).strip()))
        ),
        not_if=text.not_if_short,
        view=close.view,
        picture=close.picture,
        marks=close.marks,
        both_sides=close.both_sides,
    )


def _own_dose(station: Station, given: Dose, usual: tuple[int, int]) -> str:
    """Return what is counted at ``station``, where it differs from the other places."""
    words = []
    if station.breathe_first:
        words.append(tr("First {count} slow breaths.").format(count=FIRST_BREATHS))
    if (given.circles, given.rounds) != usual:
        words.append(
            tr_many(
                "{count}\N{NBSP}circle each way.", "{count}\N{NBSP}circles each way.", given.circles
            )
        )
        if given.rounds > 1:
            words.append(tr_many("{count} round.", "{count} rounds.", given.rounds))
    return " ".join(words)


def _short_find(state: State, station: Station, side: Side) -> str:
    """Return in one or two short sentences where it is: the guide's own words."""
    guide = state.atlas.texts[station.id].guide
    words = [guide["find"]]
    points = state.atlas.points_of(station)
    if len(points) > 1 and "find_outer" in guide:
        words.append(guide["find_outer"])
    if points[0].kind is Kind.PATH:
        words.append(guide["stop"])
    return state.atlas.texts[station.id].say(" ".join(words), side)


def _sides(state: State, station: Station, side: Side) -> str:
    text = state.atlas.texts[station.id]
    if side is Side.MIDLINE:
        return tr("In the middle, once")
    other = tr("your right") if side is Side.LEFT else tr("your left")
    this = text.word("this", side)
    return tr("{this}, then {other}").format(this=this[:1].upper() + this[1:], other=other)
