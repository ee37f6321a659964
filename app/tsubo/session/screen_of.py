"""``screen_of``: the one way from a state to what the window shows."""

from dataclasses import replace

from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.domain.words import tr
from tsubo.session.actions import Begin, Clear
from tsubo.session.closeup_screen import closeup_screen
from tsubo.session.guide_screen import guide_screen
from tsubo.session.list_screen import list_screen
from tsubo.session.map_screen import map_screen
from tsubo.session.page_screens import finished_screen, settings_screen, words_screen
from tsubo.session.panel_screen import minutes_words, panel_screen
from tsubo.session.screen import BottomBar, Choice, Menu, Notice, Page, Screen, StripItem, TopBar
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
            return replace(bare, guide=guide_screen(state, state.run) if state.run else None)
        case Page.FINISHED:
            finished = finished_screen(state, state.run) if state.run else None
            return replace(bare, finished=finished)
        case Page.SETTINGS:
            return replace(bare, settings=settings_screen(state))
        case _:
            return replace(bare, words=words_screen(state))


def _map_page(state: State, bare: Screen) -> Screen:
    station = state.atlas.stations.get(state.station or "")
    return replace(
        bare,
        notice=_notice(state),
        top=_top(state),
        map=map_screen(state),
        list=list_screen(state),
        closeup=closeup_screen(state, station) if station else None,
        panel=panel_screen(state, station) if station else None,
        bottom=_bottom(state),
    )


def _menu() -> Menu:
    return Menu(
        name=tr("Menu"),
        learn=tr("Learn"),
        settings=tr("Settings"),
        safety=tr("Warning signs"),
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
        case NoticeKind.NOT_SAVED:
            title = tr("Your settings cannot be saved")
            text = tr("{file}. Tsubo goes on without saving.")
    return _warning(told, title, text)


def _warning(told: Told, title: str, text: str) -> Notice:
    words = text.replace("{file}", told.detail)
    return Notice(told.kind.value, True, title, words, ((tr("OK"), Clear.NOTICE),))


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
