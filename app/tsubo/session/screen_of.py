"""``screen_of``: the one way from a state to what the window shows."""

from dataclasses import replace
from typing import TYPE_CHECKING

from tsubo.session.bars_screen import bottom_bar, menu, top_bar
from tsubo.session.list_screen import list_screen
from tsubo.session.map_screen import map_screen
from tsubo.session.screen import Page, Screen
from tsubo.session.state import State

if TYPE_CHECKING:
    from tsubo.session.parts.notice import Notice


def screen_of(state: State) -> Screen:
    """Return everything the window shows in ``state``."""
    bare = Screen(
        page=state.page,
        theme=state.preferences.theme,
        reduced_motion=state.preferences.reduced_motion,
        menu=menu(),
        notice=None,
    )
    match state.page:
        case Page.MAP:
            return _map_page(state, bare)
        case Page.GUIDE:
            return _guide_page(state, bare)
        case _:
            from tsubo.session.page_parts import part_of

            return replace(bare, part=part_of(state))


def _map_page(state: State, bare: Screen) -> Screen:
    shown = replace(
        bare,
        notice=_notice(state),
        top=top_bar(state),
        map=map_screen(state),
        list=list_screen(state),
        bottom=bottom_bar(state),
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


def _notice(state: State) -> "Notice | None":
    if not state.notices:
        return None
    from tsubo.session.notices import notice

    return notice(state)
