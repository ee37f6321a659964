"""How Tsubo opens, and what it remembers."""

from dataclasses import replace

from tests.session.walking import after, on_the_map, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.session.actions import Begin, ChoosePain, Clear, Steer, Turn
from tsubo.session.news import NoticeKind, Told
from tsubo.session.screen import Page
from tsubo.session.state import memory_of, opening

LEFT_PRESSING = Unfinished(None, Pain.LEFT, 1, "li4", Side.LEFT, 1)


def test_the_first_time_begins_with_the_warning_signs(atlas: Atlas) -> None:
    assert opening(atlas, Memory()).page is Page.FIRST_RUN


def test_later_times_begin_on_the_map_with_what_was_remembered(atlas: Atlas) -> None:
    memory = Memory(Preferences(circles=9), Pain.RIGHT, agreed=True)
    state = opening(atlas, memory)
    assert (state.page, state.pain, state.first) == (Page.MAP, Pain.RIGHT, Side.RIGHT)
    assert memory_of(state) == memory


def test_what_was_said_is_remembered(atlas: Atlas) -> None:
    assert memory_of(after(on_the_map(atlas), ChoosePain(Pain.BOTH))).pain is Pain.BOTH


def test_a_session_under_way_is_remembered_at_its_phase(atlas: Atlas) -> None:
    state = ticking(after(on_the_map(atlas), Begin.ROUTINE), 20.0)
    assert memory_of(state).unfinished == LEFT_PRESSING
    aside = after(state, Turn.SETTINGS, now=20.0)
    assert memory_of(aside).unfinished == LEFT_PRESSING
    wrong = after(state, Steer.FEELS_WRONG, now=20.0)
    assert memory_of(wrong).unfinished == LEFT_PRESSING


def test_a_finished_session_is_not_remembered(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Begin.ROUTINE, Steer.STOP, Steer.STOP)
    assert memory_of(state).unfinished is None


def test_an_unfinished_session_is_offered_and_stays_remembered(atlas: Atlas) -> None:
    left = Unfinished("hand", Pain.RIGHT, 2)
    state = opening(atlas, Memory(agreed=True, unfinished=left))
    assert state.notices == (Told(NoticeKind.UNFINISHED),)
    assert memory_of(state).unfinished == left
    assert memory_of(after(state, Clear.UNFINISHED)).unfinished is None


def test_an_unfinished_session_about_something_gone_is_dropped(atlas: Atlas) -> None:
    left = Unfinished("tail", Pain.RIGHT, 2)
    state = opening(atlas, Memory(agreed=True, unfinished=left))
    assert (state.unfinished, state.notices) == (None, ())


def test_without_any_station_nothing_is_offered(atlas: Atlas) -> None:
    empty = replace(atlas, stations={}, points={}, routine=())
    state = opening(empty, Memory(agreed=True, unfinished=Unfinished(None, Pain.LEFT, 1)))
    assert state.notices == ()


def test_notices_of_the_start_are_kept(atlas: Atlas) -> None:
    told = Told(NoticeKind.SETTINGS, "settings.broken.json")
    assert opening(atlas, Memory(agreed=True), (told,)).notices == (told,)
