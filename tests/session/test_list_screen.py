"""The list: what is found by name, body part, code, character and old number."""

import pytest

from tests.session.walking import on_the_map, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.session.actions import ChoosePain, ChooseStation, Search
from tsubo.session.parts.map import ListScreen
from tsubo.session.screen import Screen


def list_of(screen: Screen) -> ListScreen:
    assert screen.list is not None
    return screen.list


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["hand", "foot", "forearm", "lower_back", "knee", "belly"]),
        ("hand", ["hand"]),
        ("LI4", ["hand"]),
        ("li 4", ["hand"]),
        ("hegu", ["hand"]),
        ("Hégǔ", ["hand"]),
        ("合谷", ["hand"]),
        ("knee", ["knee"]),
        ("KNEE", ["knee"]),
        ("  knee ", ["knee"]),
        ("left knee", ["knee"]),
        ("arm", ["forearm"]),
        ("LI10", ["forearm"]),
        ("dan tien", ["belly"]),
        ("CV4", ["belly"]),
        ("BL53", ["lower_back"]),
        ("B54", ["knee"]),
        ("kidney", []),
    ],
)
def test_the_search_finds_places_by_what_people_call_them(
    atlas: Atlas, words: str, found: list[str]
) -> None:
    rows = list_of(shown(on_the_map(atlas), Search(words))).rows
    assert [row.station for row in rows] == found


@pytest.mark.parametrize(("old", "detail"), [("B54", "BL40"), ("b48", "BL28 and BL53")])
def test_an_old_number_is_answered_with_the_new_one_and_a_note(
    atlas: Atlas, old: str, detail: str
) -> None:
    (row,) = list_of(shown(on_the_map(atlas), Search(old))).rows
    assert row.detail.startswith(detail)
    assert f"called {old.upper()} in older books" in row.detail


def test_another_search_has_no_note_about_old_numbers(atlas: Atlas) -> None:
    (row,) = list_of(shown(on_the_map(atlas), Search("knee"))).rows
    assert row.detail == "BL40 Weizhong · your left first"


def test_a_search_without_result_names_what_was_looked_for(atlas: Atlas) -> None:
    screen = list_of(shown(on_the_map(atlas), Search(" kidney {0} ")))
    assert screen.nothing_title == "No point called “kidney {0}”"
    assert "LI4" in screen.nothing_hint


@pytest.mark.parametrize(
    ("pain", "lead", "detail"),
    [
        (Pain.LEFT, "Your left side comes first", "your left first"),
        (Pain.RIGHT, "Your right side comes first", "your right first"),
        (Pain.BOTH, "Your left side comes first. You can change this in Settings.", "your left"),
    ],
)
def test_the_list_says_which_side_comes_first(
    atlas: Atlas, pain: Pain, lead: str, detail: str
) -> None:
    screen = list_of(shown(on_the_map(atlas, Pain.UNSURE), ChoosePain(pain)))
    assert lead in screen.lead
    assert detail in screen.rows[0].detail
    assert screen.rows[-1].detail.endswith("middle, once")


def test_only_who_chose_a_usual_side_is_told_of_it(atlas: Atlas) -> None:
    first_run = list_of(shown(on_the_map(atlas, Pain.UNSURE)))
    assert "usual side" not in first_run.lead
    chosen = list_of(shown(on_the_map(atlas, Pain.UNSURE, Preferences(preferred_side=Side.RIGHT))))
    assert "Your right side comes first, because that is your usual side." in chosen.lead


def test_the_open_station_is_marked(atlas: Atlas) -> None:
    rows = list_of(shown(on_the_map(atlas), ChooseStation("knee"))).rows
    assert [row.station for row in rows if row.chosen] == ["knee"]
