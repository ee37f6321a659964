"""One state, one screen: the parts of the window that are not a page of their own."""

from dataclasses import replace

import pytest

from tests.session.walking import after, on_the_map, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences, Theme
from tsubo.domain.side import Side
from tsubo.session.actions import Begin, ChangeSetting, ChoosePain, ChooseStation, Clear, Dismiss
from tsubo.session.news import NoticeKind, Told
from tsubo.session.screen import Screen
from tsubo.session.screen_of import screen_of
from tsubo.session.state import opening


def test_the_same_state_gives_the_same_screen(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), ChooseStation("hand"))
    assert screen_of(state) == screen_of(state)


def test_the_question_has_four_answers(atlas: Atlas) -> None:
    top = shown(on_the_map(atlas), ChoosePain(Pain.BOTH)).top
    assert top is not None
    assert top.question == "Where does your back hurt more?"
    assert [choice.words for choice in top.choices] == [
        "Your left",
        "Both or middle",
        "Your right",
        "Not sure",
    ]
    assert [choice.value for choice in top.choices if choice.chosen] == [Pain.BOTH]


def sides_said(screen: Screen) -> list[str]:
    assert screen.map is not None
    assert screen.list is not None
    assert screen.panel is not None
    assert screen.bottom is not None
    tags = {tag.side for tag in screen.map.tags if tag.first} - {Side.MIDLINE}
    return [
        *(side.value for side in tags),
        screen.list.lead,
        screen.list.rows[0].detail,
        screen.panel.reason,
        screen.bottom.side,
        screen.bottom.short_length,
    ]


@pytest.mark.parametrize(("pain", "side"), [(Pain.LEFT, "left"), (Pain.RIGHT, "right")])
def test_map_list_panel_and_bottom_follow_the_pain_at_once(
    atlas: Atlas, pain: Pain, side: str
) -> None:
    state = on_the_map(atlas, Pain.UNSURE, Preferences(preferred_side=Side(side).other))
    said = sides_said(shown(state, ChooseStation("hand"), ChoosePain(pain)))
    assert all(side in words for words in said)
    assert said[-2] == f"Sitting, standing, lying. Your {side} side first"


def test_the_bottom_says_how_long_the_routine_takes(atlas: Atlas) -> None:
    bottom = shown(on_the_map(atlas)).bottom
    assert bottom is not None
    assert bottom.start == "Start the routine"
    assert bottom.length == "About 18 min, 6 stations"
    assert bottom.short_length == "About 18 min, your left first"
    assert [item.short for item in bottom.strip] == [
        *("Hand", "Foot", "Forearm"),
        *("Lower back", "Knees", "Belly"),
    ]


def test_slower_circles_make_the_routine_longer(atlas: Atlas) -> None:
    bottom = shown(on_the_map(atlas), ChangeSetting("seconds_per_circle", 4.0)).bottom
    assert bottom is not None
    assert bottom.length != "About 18 min, 6 stations"


def test_the_open_station_is_marked_in_the_strip(atlas: Atlas) -> None:
    bottom = shown(on_the_map(atlas), ChooseStation("knee")).bottom
    assert bottom is not None
    assert [item.station for item in bottom.strip if item.chosen] == ["knee"]


def test_the_looks_follow_the_settings(atlas: Atlas) -> None:
    screen = shown(
        on_the_map(atlas, preferences=Preferences(theme=Theme.DARK, reduced_motion=True))
    )
    assert (screen.theme, screen.reduced_motion) == (Theme.DARK, True)


def test_an_unfinished_session_is_offered_with_its_place_and_two_ways(atlas: Atlas) -> None:
    memory = Memory(pain=Pain.LEFT, agreed=True, unfinished=Unfinished("hand", Pain.RIGHT, 1))
    notice = shown(opening(atlas, memory)).notice
    assert notice is not None
    assert notice.title == "Stopped at your right hand"
    assert notice.buttons == (("Carry on", Begin.CARRY_ON), ("Not now", Clear.UNFINISHED))
    assert not notice.warning
    assert shown(opening(atlas, memory), Clear.UNFINISHED).notice is None


def test_the_offer_names_the_side_that_was_left_even_when_the_pain_is_answered_anew(
    atlas: Atlas,
) -> None:
    memory = Memory(agreed=True, unfinished=Unfinished("hand", Pain.RIGHT, 1))
    notice = shown(opening(atlas, memory), ChoosePain(Pain.LEFT)).notice
    assert notice is not None
    assert notice.title == "Stopped at your right hand"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (NoticeKind.DATA, "{x}"),
        (NoticeKind.NOT_SAVED, "{x}. Tsubo goes on without saving."),
    ],
)
def test_trouble_is_told_in_a_strip_with_its_file_and_can_be_put_away(
    atlas: Atlas, kind: NoticeKind, words: str
) -> None:
    news = Told(kind, "{here}")
    state = opening(atlas, Memory(agreed=True), (news,))
    notice = shown(state).notice
    assert notice is not None
    assert notice.warning
    assert notice.text == words.replace("{x}", "{here}")
    assert notice.buttons == (("OK", Dismiss(news)),)
    assert shown(state, Dismiss(news)).notice is None


def test_an_atlas_without_stations_still_shows_the_map(atlas: Atlas) -> None:
    empty = replace(atlas, stations={}, points={}, routine=())
    screen = shown(on_the_map(empty))
    assert screen.bottom is None
    assert screen.map is not None
    assert screen.map.tags == ()
