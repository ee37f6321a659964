"""``screen_of``: the one way from a state to what the window shows."""

from dataclasses import replace

from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.domain.words import tr
from tsubo.session.actions import Begin, Clear
from tsubo.session.lengths import minutes_words
from tsubo.session.list_screen import list_screen
from tsubo.session.map_screen import map_screen
from tsubo.session.parts.choice import Choice
from tsubo.session.screen import BottomBar, Menu, Notice, Page, Screen, StripItem, TopBar
from tsubo.session.state import NoticeKind, State, Told


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
        top=_top(state),
        map=map_screen(state),
        list=list_screen(state),
        bottom=_bottom(state),
    )
    station = state.atlas.stations.get(state.station or "")
    if station is None:
        return shown
    from tsubo.session.closeup_screen import closeup_screen
    from tsubo.session.panel_screen import panel_screen

    return replace(
        shown, closeup=closeup_screen(state, station), panel=panel_screen(state, station)
    )


def _guide_page(state: State, bare: Screen) -> Screen:
    from tsubo.session.guide_screen import guide_screen

    return bare if state.run is None else replace(bare, guide=guide_screen(state, state.run))


def _other_page(state: State, bare: Screen) -> Screen:
    from tsubo.session.page_screens import finished_screen, settings_screen, words_screen

    if state.page is Page.SETTINGS:
        return replace(bare, settings=settings_screen(state))
    if state.page is Page.FINISHED and state.run is not None:
        return replace(bare, finished=finished_screen(state, state.run))
    return replace(bare, words=words_screen(state))


def _menu() -> Menu:
    return Menu(
        name=tr("Menu"),
        learn=tr("Learn"),
        settings=tr("Settings"),
        safety=tr("Warning signs"),
        sheet=tr("Print / save as PDF…"),
        close=tr("Close Tsubo"),
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
    )


def _bottom(state: State) -> BottomBar | None:
    stations = state.atlas.ordered()
    if not stations:
        return None
    length = minutes_words(state.timeline().seconds)
    side = tr("Your left side first") if state.first is Side.LEFT else tr("Your right side first")
    short = (
        tr("{length}, your left first")
        if state.first is Side.LEFT
        else tr("{length}, your right first")
    )
    texts = state.atlas.texts
    return BottomBar(
        start=tr("Start the routine"),
        length=tr("{length}, {count} stations").format(
            length=length[:1].upper() + length[1:], count=len(stations)
        ),
        side=side,
        short_length=short.format(length=length[:1].upper() + length[1:]),
        strip=tuple(
            StripItem(
                station.id,
                station.number,
                texts[station.id].short,
                texts[station.id].name,
                station.id == state.station,
            )
            for station in stations
        ),
    )


def _notice(state: State) -> Notice | None:
    if not state.notices:
        return None
    told = state.notices[-1]
    match told.kind:
        case NoticeKind.UNFINISHED:
            return _unfinished(state)
        case NoticeKind.SETTINGS:
            text = tr("The old file was kept as {file}. Tsubo started with its own settings.")
            title = tr("Your settings could not be read")
        case NoticeKind.DATA:
            title, text = tr("A station could not be shown"), "{file}"
            if not state.atlas.stations:
                title = tr("The points could not be read")
        case NoticeKind.NOT_SAVED:
            title = tr("Your settings cannot be saved")
            text = tr("{file}. Tsubo goes on without saving.")
        case NoticeKind.SHEET:
            return _sheet_saved(told)
        case NoticeKind.NO_SHEET:
            title, text = tr("The sheet could not be saved"), "{file}"
        case NoticeKind.PROBLEM:
            title = tr("Something went wrong in Tsubo")
            text = tr("You can go on. What happened was written to {file}.")
            if not told.detail:
                text = tr("You can go on.")
    return _warning(told, title, text)


def _warning(told: Told, title: str, text: str) -> Notice:
    words = text.replace("{file}", told.detail)
    return Notice(told.kind.value, True, title, words, ((tr("OK"), Clear.NOTICE),))


def _sheet_saved(told: Told) -> Notice:
    return Notice(
        told.kind.value,
        False,
        tr("The routine is saved as a PDF"),
        tr("Open it to print: {file}").format(file=told.detail),
        ((tr("OK"), Clear.NOTICE),),
        icon="tick",
    )


def _unfinished(state: State) -> Notice | None:
    left = state.unfinished
    if left is None:
        return None
    cues = replace(state, pain=left.pain).timeline(left.only).cues
    cue = next((cue for cue in cues if cue.phase >= left.phase), cues[-1])
    this = state.atlas.texts[cue.station].word("this", cue.side)
    return Notice(
        NoticeKind.UNFINISHED.value,
        False,
        tr("Stopped at {place}").format(place=this),
        tr("You can go on from there. Nothing was lost."),
        (
            (tr("Carry on"), Begin.CARRY_ON),
            (tr("Not now"), Clear.UNFINISHED),
        ),
    )
