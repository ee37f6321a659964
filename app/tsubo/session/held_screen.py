"""What the panel says of a place that is held back, and the page where nothing is left to press."""

from tsubo.domain.point import Firmness
from tsubo.domain.side import Side
from tsubo.domain.station import Station
from tsubo.domain.verdict import Verdict, remaining
from tsubo.domain.words import tr
from tsubo.session.actions import Begin, Turn
from tsubo.session.health_answers import no_pressing
from tsubo.session.held import is_closed, judged, reasons_of
from tsubo.session.parts.health import HeldPart, HelpRow, InsteadScreen
from tsubo.session.parts.plan import LeftOut
from tsubo.session.source_names import source_names
from tsubo.session.state import State

_LEADS = {"breathe": Begin.BREATHE, "see": Turn.SAFETY}
"""Help that Tsubo has an answer to itself."""


def held_part(state: State, station: Station) -> HeldPart | None:
    """Return why ``station`` is held back on the side looked at, or None where it is open."""
    if not is_closed(state, station.id, state.side):
        return None
    verdicts = [judged(state, point, state.side) for point in station.points]
    firmness = min(given.firmness for given in verdicts)
    marks = dict.fromkeys(
        mark for given in verdicts for reason in given.reasons for mark in reason.sources
    )
    alternative = dict.fromkeys(name for given in verdicts for name in given.alternative)
    return HeldPart(
        waits=firmness is Firmness.ASK,
        title=tr("Ask first") if firmness is Firmness.ASK else tr("Not for you now"),
        reasons=reasons_of(state, verdicts),
        sources=tr(
            "Sources: {names}. The list is in Learn.", names=source_names(state.atlas, marks)
        ),
        other=_other(state, station),
        instead=tr("What you can do instead"),
        help=_help(state, tuple(alternative)),
        change=tr("Change my health answers"),
    )


def start_words(state: State) -> str:
    """Return the words of the button that a place held back has instead of the guide."""
    return tr("What to do now") if no_pressing(state) else tr("Breathe instead")


def breathing_time() -> str:
    """Return how long breathing alone takes, in words."""
    return tr("3 min")


def instead_screen(state: State) -> InsteadScreen:
    """Return the page for somebody for whom nothing is left to press."""
    verdicts = _all_verdicts(state)
    reasons = [reason for given in verdicts for reason in given.reasons]
    names = remaining(state.atlas.cautions(), state.health, reasons)
    return InsteadScreen(
        title=tr("What helps instead"),
        lead=tr("Your health answers leave out every place for now. This is what you can do."),
        help=_help(state, names),
        why=tr("Why nothing is pressed"),
        reasons=reasons_of(state, verdicts),
        change=tr("Change my health answers"),
        breathe=tr("Breathe"),
        breathe_time=breathing_time(),
        back=tr("Back"),
    )


def left_out(state: State) -> tuple[LeftOut, ...]:
    """Return every station, or side of one, that is left out, with its reasons."""
    found = []
    for station in state.atlas.ordered():
        text = state.atlas.texts[station.id].in_way(state.way(station).id)
        sides = state.atlas.points_of(station)[0].sides
        closed = [side for side in sides if is_closed(state, station.id, side)]
        names = [text.name] if len(closed) == len(sides) else [text.word("this", s) for s in closed]
        for name, side in zip(names, closed, strict=False):
            verdicts = [judged(state, point, side) for point in station.points]
            found.append(LeftOut(name, reasons_of(state, verdicts)))
    return tuple(found)


def _other(state: State, station: Station) -> str:
    """Return that the other side is open, and gets no extra because of this one."""
    side = state.side
    if side is Side.MIDLINE or is_closed(state, station.id, side.other):
        return ""
    text = state.atlas.texts[station.id].in_way(state.way(station).id)
    words = text.word("this", side.other)
    return tr(
        "{this} is open. It gets its own dose and no extra.", this=words[:1].upper() + words[1:]
    )


def _help(state: State, names: tuple[str, ...]) -> tuple[HelpRow, ...]:
    words = state.atlas.cautions().words.help
    return tuple(HelpRow(name, *words[name], _LEADS.get(name)) for name in names)


def _all_verdicts(state: State) -> list[Verdict]:
    return [
        judged(state, point.id, side)
        for station in state.atlas.ordered()
        for point in state.atlas.points_of(station)
        for side in point.sides
    ]
