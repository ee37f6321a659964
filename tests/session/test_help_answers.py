"""The help as the session knows it: it opens where it fits, and is leafed through like pages."""

from dataclasses import replace

import pytest

from tests.session.walking import on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.manual import START
from tsubo.session.actions import Action, Begin, ChooseStation, Consulted, Turn
from tsubo.session.answer import answer
from tsubo.session.help_actions import Leafing, ManualTold, ReadTopic, SearchHelp
from tsubo.session.help_answers import TOPICS
from tsubo.session.screen import Page
from tsubo.session.state import State
from tsubo.storage.help_files import read_manual
from tsubo.storage.places import help_folder


def after(state: State, *actions: Action) -> State:
    for action in actions:
        state = answer(state, action, 10.0)
    return state


def read(state: State) -> tuple[str, str]:
    assert state.reading is not None
    return state.reading.now


def test_it_opens_at_what_fits_the_page_and_leads_back_there(atlas: Atlas) -> None:
    settings = after(on_the_map(atlas), Turn.SETTINGS)
    opened = after(settings, Turn.HELP)
    assert opened.page is Page.HELP
    assert read(opened) == ("settings", "")
    assert after(opened, Turn.LEAVE).page is Page.SETTINGS


def test_on_the_map_it_opens_with_the_contents_or_with_how_a_place_is_found(atlas: Atlas) -> None:
    assert read(after(on_the_map(atlas), Turn.HELP))[0] == START
    assert read(after(on_the_map(atlas), ChooseStation("hand"), Turn.HELP))[0] != START


def test_a_session_pauses_and_waits_while_somebody_reads(atlas: Atlas) -> None:
    opened = after(on_the_map(atlas), Begin.ROUTINE, Turn.HELP)
    assert opened.page is Page.HELP
    assert opened.run is not None
    assert opened.run.paused
    back = after(opened, Turn.LEAVE)
    assert back.page is Page.GUIDE
    assert back.run is not None
    assert back.run.paused


def test_asked_for_again_it_shows_the_contents_and_esc_still_leads_out(atlas: Atlas) -> None:
    opened = after(on_the_map(atlas), Turn.SETTINGS, Turn.HELP, Turn.HELP)
    assert read(opened)[0] == START
    assert after(opened, Turn.LEAVE).page is Page.SETTINGS


def test_every_page_has_a_topic_that_is_there() -> None:
    topics = read_manual(help_folder()).topics
    assert set(TOPICS) == set(Page) - {Page.MAP, Page.HELP}
    assert set(TOPICS.values()) <= set(topics)


def test_one_leafs_back_and_on_and_never_past_the_ends(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Turn.HELP)
    for name in ("keys", "settings"):
        state = after(state, Consulted(ReadTopic(name)))
    back = Consulted(Leafing.BACK)
    assert read(after(state, back))[0] == "keys"
    assert read(after(state, back, back, back))[0] == START
    assert read(after(state, back, Consulted(Leafing.ON), Consulted(Leafing.ON)))[0] == "settings"


def test_what_was_ahead_is_forgotten_once_something_else_is_read(atlas: Atlas) -> None:
    keys, other = Consulted(ReadTopic("keys")), Consulted(ReadTopic("evidence", "what-was-found"))
    state = after(on_the_map(atlas), Turn.HELP, keys, Consulted(Leafing.BACK), other)
    assert read(state) == ("evidence", "what-was-found")
    assert read(after(state, Consulted(Leafing.ON))) == ("evidence", "what-was-found")
    assert read(after(state, Consulted(Leafing.BACK)))[0] == START


def test_the_same_topic_asked_for_twice_is_one_step(atlas: Atlas) -> None:
    keys = Consulted(ReadTopic("keys"))
    state = after(on_the_map(atlas), Turn.HELP, keys, keys, Consulted(Leafing.BACK))
    assert read(state)[0] == START


def test_search_and_manual_are_kept_while_leafing(atlas: Atlas) -> None:
    manual = read_manual(help_folder())
    told = (Consulted(ManualTold(manual)), Consulted(SearchHelp("voice")))
    state = after(on_the_map(atlas), Turn.HELP, *told, Consulted(ReadTopic("keys")))
    assert state.reading is not None
    assert (state.reading.manual, state.reading.search) == (manual, "voice")
    again = after(state, Turn.LEAVE, Turn.SETTINGS, Turn.HELP)
    assert again.reading is not None
    assert (again.reading.manual, again.reading.search) == (manual, "")


@pytest.mark.parametrize("wish", [ReadTopic("keys"), Leafing.BACK, SearchHelp("x")])
def test_before_the_help_was_ever_open_nothing_changes(
    atlas: Atlas, wish: ReadTopic | Leafing | SearchHelp
) -> None:
    state = on_the_map(atlas)
    assert answer(state, Consulted(wish), 10.0) == replace(state, now=10.0)
