"""The sheet's content: the routine of a state as it is printed, with the date given in."""

from dataclasses import replace

from tsubo.domain.pain import Pain
from tsubo.domain.point import Firmness
from tsubo.domain.side import Side
from tsubo.domain.words import tr, tr_many
from tsubo.session.lengths import minutes_words
from tsubo.session.map_screen import map_screen
from tsubo.session.parts.sheet import Sheet, SheetPart
from tsubo.session.sheet_station import Counted, sheet_station, usual_count
from tsubo.session.state import State


def sheet_screen(state: State, date: str) -> Sheet:
    """Return the whole routine of ``state`` for paper; ``date`` is printed as it is."""
    stations = [state.atlas.stations[name] for name in state.plan().stations]
    usual = usual_count(state, stations)
    shown = map_screen(replace(state, station=None))
    return Sheet(
        title=tr("Self-acupressure for a sore back"),
        order=_order(state),
        date=date,
        length=minutes_words(state.timeline().seconds) if stations else "",
        tags=tuple(tag for tag in shown.tags if tag.held <= Firmness.LIGHT),
        stations=tuple(sheet_station(state, station, usual) for station in stations),
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


def _order(state: State) -> str:
    """Return which side begins and why, in words for whoever presses."""
    match state.pain:
        case Pain.LEFT:
            why = tr("the left hurts more.")
        case Pain.RIGHT:
            why = tr("the right hurts more.")
        case Pain.BOTH:
            why = tr("both sides hurt.")
        case Pain.UNSURE:
            why = tr("not sure which side hurts more.")
    left = state.first is Side.LEFT
    if state.preferences.helper:
        order = (
            tr("**Their left side first**, then their right: {why}")
            if left
            else tr("**Their right side first**, then their left: {why}")
        )
    else:
        order = (
            tr("**Your left side first**, then your right: {why}")
            if left
            else tr("**Your right side first**, then your left: {why}")
        )
    return order.format(why=why)


def _each_place(state: State, usual: Counted) -> str:
    circles, rounds = usual
    words = tr("Press slowly.")
    if circles:
        words = tr(
            "Press slowly, {count} small circles clockwise (as seen looking at the skin), then "
            "{count} the other way.",
            count=circles,
        )
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
        "thinners.",
        number=state.preferences.emergency_number,
    )


def _about() -> str:
    return tr(
        "Gentle self-care, no diagnosis or treatment; this routine has not been tested. Source: a "
        "general-interest web article. Codes and places (WHO 2008) were added by Tsubo. No "
        "clinician has reviewed this sheet."
    )
