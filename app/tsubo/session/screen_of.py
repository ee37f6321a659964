"""``screen_of``: the one way from a state to what the window shows."""

from dataclasses import replace
from typing import TYPE_CHECKING

from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.domain.station import Station
from tsubo.domain.words import tr
from tsubo.session.lengths import minutes_words, postures_words
from tsubo.session.list_screen import list_screen
from tsubo.session.map_screen import map_screen
from tsubo.session.parts.choice import Choice
from tsubo.session.screen import BottomBar, Menu, Page, Screen, StripItem, TopBar
from tsubo.session.state import State

if TYPE_CHECKING:
    from tsubo.session.parts.notice import Notice


def screen_of(state: State) -> Screen:
    """Return everything the window shows in ``state``."""
    bare = Screen(
        page=state.page,
        theme=state.preferences.theme,
        reduced_motion=state.preferences.reduced_motion,
        menu=_menu(),
        notice=None,
    )
    match state.page:
        case Page.MAP:
            return _map_page(state, bare)
        case Page.GUIDE:
            return _guide_page(state, bare)
        case _:
            return _other_page(state, bare)


def _map_page(state: State, bare: Screen) -> Screen:
    shown = replace(
        bare,
        notice=_notice(state),
        top=_top(state) if state.people is None else _top_of_several(state),
        map=map_screen(state),
        list=list_screen(state),
        bottom=_bottom(state),
    )
    station = state.atlas.stations.get(state.station or "")
    if station is None:
        return shown
    from tsubo.session.panel_screen import panel_screen

    panel = panel_screen(state, station)
    if panel.held is not None:
        return replace(shown, panel=panel)
    from tsubo.session.closeup_screen import closeup_screen

    return replace(shown, closeup=closeup_screen(state, station), panel=panel)


def _guide_page(state: State, bare: Screen) -> Screen:
    run = state.run
    if run is None:
        return bare
    if not run.timeline.plan.steps:
        from tsubo.session.breathing_screen import breathing_screen

        return replace(bare, guide=breathing_screen(state, run))
    from tsubo.session.guide_screen import guide_screen

    return replace(bare, guide=guide_screen(state, run))


def _other_page(state: State, bare: Screen) -> Screen:
    from tsubo.session.page_screens import finished_screen, words_screen

    if state.page is Page.SETTINGS:
        from tsubo.session.settings_screen import settings_screen

        return replace(bare, settings=settings_screen(state))
    if state.page is Page.PLAN:
        from tsubo.session.plan_screen import plan_screen

        return replace(bare, plan=plan_screen(state))
    if state.page is Page.HEALTH:
        from tsubo.session.health_screen import health_screen

        return replace(bare, health=health_screen(state))
    if state.page is Page.INSTEAD:
        from tsubo.session.held_screen import instead_screen

        return replace(bare, instead=instead_screen(state))
    if state.page is Page.BEFORE:
        from tsubo.session.rating_screen import before_screen

        return replace(bare, before=before_screen(state))
    if state.page is Page.HISTORY:
        from tsubo.session.history_screen import history_screen

        return replace(bare, history=history_screen(state))
    if state.page is Page.DATA:
        from tsubo.session.data_screen import data_screen

        return replace(bare, data=data_screen(state))
    if state.page is Page.PEOPLE:
        from tsubo.session.people_screen import people_screen

        return replace(bare, people=people_screen(state))
    if state.page is Page.HELP:
        from tsubo.session.help_screen import help_screen

        return replace(bare, help=help_screen(state))
    if state.page is Page.CHECKUP:
        from tsubo.session.checkup_screen import checkup_screen

        return replace(bare, checkup=checkup_screen(state))
    if state.page is Page.ABOUT:
        from tsubo.session.about_screen import about_screen

        return replace(bare, about=about_screen(state))
    if state.page is Page.PAIN:
        from tsubo.session.pain_screen import pain_screen

        return replace(bare, pain=pain_screen(state, _top(state)))
    if state.page is Page.FINISHED and state.run is not None:
        return replace(bare, finished=finished_screen(state, state.run))
    return replace(bare, words=words_screen(state))


def _menu() -> Menu:
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


def _top(state: State) -> TopBar:
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
    )


def _top_of_several(state: State) -> TopBar:
    from tsubo.session.people_screen import person_chip

    return _top(state)._replace(person=person_chip(state.people) if state.people else None)


def _bottom(state: State) -> BottomBar | None:
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


def _notice(state: State) -> "Notice | None":
    if not state.notices:
        return None
    from tsubo.session.notices import notice

    return notice(state)
