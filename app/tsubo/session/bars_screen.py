"""The bars of the main page and the menu, as parts of the Screen."""

from typing import TYPE_CHECKING

from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.domain.station import Station
from tsubo.domain.words import tr
from tsubo.session.lengths import minutes_words, postures_words
from tsubo.session.parts.choice import Choice
from tsubo.session.screen import BottomBar, Menu, StripItem, TopBar
from tsubo.session.state import State

if TYPE_CHECKING:
    from tsubo.session.parts.people import PersonChip
    from tsubo.session.people import People


def menu() -> Menu:
    """Return the words of the window's menu."""
    return Menu(
        name=tr("Menu"),
        learn=tr("Learn"),
        settings=tr("Settings"),
        history=tr("History"),
        health=tr("Your health"),
        safety=tr("Warning signs"),
        print_sheet=tr("Print"),
        save_sheet=tr("Save as PDF"),
        one_page=tr("One page in large print…"),
        two_pages=tr("Two pages with pictures…"),
        save_track=tr("Save as audio…"),
        close=tr("Close Tsubo"),
        draw=tr("Draw where it hurts"),
        data=tr("Your data"),
        people=tr("People"),
        help=tr("Help"),
        about=tr("About Tsubo"),
    )


def top_bar(state: State) -> TopBar:
    """Return the pain question, and who has the window where several people use Tsubo."""
    words = (
        (Pain.LEFT, tr("Your left")),
        (Pain.BOTH, tr("Both or middle")),
        (Pain.RIGHT, tr("Your right")),
        (Pain.UNSURE, tr("Not sure")),
    )
    return TopBar(
        question=tr("Where does your back hurt more?"),
        short_question=tr("Hurts more:"),
        choices=tuple(Choice(pain, name, pain is state.pain) for pain, name in words),
        draw=tr("Draw it") if state.atlas.pain_map else "",
        person=None if state.people is None else _person(state.people),
    )


def _person(people: "People") -> "PersonChip | None":
    from tsubo.session.people_screen import person_chip

    return person_chip(people)


def bottom_bar(state: State) -> BottomBar | None:
    """Return the bar that starts the routine, or None where there is no station."""
    stations = state.atlas.ordered()
    if not stations:
        return None
    routine = state.timeline()
    if not routine.cues:
        return _bar_without_routine(state)
    length = minutes_words(routine.seconds)
    side = tr("Your left side first") if state.first is Side.LEFT else tr("Your right side first")
    short = (
        tr("{length}, your left first")
        if state.first is Side.LEFT
        else tr("{length}, your right first")
    )
    return BottomBar(
        start=tr("Start the routine"),
        length=tr(
            "{length}, {count} stations",
            length=length[:1].upper() + length[1:],
            count=len(routine.plan.stations),
        ),
        side=tr("{postures}. {side}", postures=postures_words(routine.plan.postures), side=side),
        about=tr("About the routine: order, positions and reasons"),
        short_length=short.format(length=length[:1].upper() + length[1:]),
        strip=_strip(state),
    )


def _bar_without_routine(state: State) -> BottomBar:
    """Return the bar of somebody whose health leaves out every place."""
    from tsubo.session.health_answers import no_pressing

    warned = no_pressing(state)
    return BottomBar(
        start=tr("What to do now") if warned else tr("What helps instead"),
        length=tr("Nothing to press now"),
        side=tr("Get help first") if warned else tr("Breathing is still here"),
        about=tr("About the routine: order, positions and reasons"),
        short_length=tr("Nothing to press now"),
        strip=_strip(state),
    )


def _strip(state: State) -> tuple[StripItem, ...]:
    texts, items = state.atlas.texts, []
    for station in state.atlas.ordered():
        text = texts[station.id]
        chosen = station.id == state.station
        item = StripItem(station.id, station.number, text.short, text.name, chosen)
        items.append(item if state.health.silent else _held_item(state, station, item))
    return tuple(items)


def _held_item(state: State, station: Station, item: StripItem) -> StripItem:
    from tsubo.session.held import firmness_of, held_name, holds

    sides = state.atlas.points_of(station)[0].sides
    firmness, _ = firmness_of(station, sides, holds(state))
    return item._replace(held=firmness, name=held_name(firmness, item.name))
