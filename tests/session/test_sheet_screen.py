"""The sheet's content follows from the plan, with nothing of a page in it."""

from dataclasses import replace

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import Habits
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Order, Preferences
from tsubo.domain.side import Side
from tsubo.session.parts.sheet import Sheet
from tsubo.session.sheet_screen import sheet_screen
from tsubo.session.state import opening

DATE = "1 March 2026"


def sheet_for(atlas: Atlas, pain: Pain, preferences: Preferences | None = None) -> Sheet:
    memory = Memory(preferences or Preferences())
    return sheet_screen(replace(opening(atlas, memory), pain=pain), DATE)


def all_words(sheet: Sheet) -> str:
    stations = [
        " ".join((row.name, row.sides, *row.steps, *row.find, *row.press, row.not_if))
        for row in sheet.stations
    ]
    parts = [part.text for part in (sheet.each_place, sheet.stop, sheet.help)]
    return " ".join((sheet.title, sheet.order, sheet.date, *stations, *parts, sheet.about))


def test_the_stations_come_in_the_routines_order(atlas: Atlas) -> None:
    sheet = sheet_for(atlas, Pain.LEFT)
    assert [row.number for row in sheet.stations] == [1, 2, 3, 4, 5, 6]
    assert [row.name for row in sheet.stations] == [
        atlas.texts[name].name for name in atlas.routine
    ]


@pytest.mark.parametrize(
    ("pain", "first", "second"),
    [(Pain.LEFT, "left", "right"), (Pain.RIGHT, "right", "left")],
)
def test_the_side_that_hurts_more_comes_first(
    atlas: Atlas, pain: Pain, first: str, second: str
) -> None:
    sheet = sheet_for(atlas, pain)
    assert sheet.order.startswith(f"**Your {first} side first**")
    assert sheet.stations[0].sides == f"Your {first} hand, then your {second}"
    assert all(tag.first == (tag.side.value in (first, "midline")) for tag in sheet.tags)


@pytest.mark.parametrize("pain", [Pain.BOTH, Pain.UNSURE])
def test_without_a_worse_side_the_usual_side_comes_first(atlas: Atlas, pain: Pain) -> None:
    sheet = sheet_for(atlas, pain, Preferences(preferred_side=Side.RIGHT))
    assert sheet.order.startswith("**Your right side first**")
    assert sheet.stations[1].sides == "Your right foot, then your left"


def test_the_middle_is_done_once(atlas: Atlas) -> None:
    assert sheet_for(atlas, Pain.LEFT).stations[-1].sides == "In the middle, once"


@pytest.mark.parametrize("pain", Pain)
def test_every_placeholder_is_filled(atlas: Atlas, pain: Pain) -> None:
    words = all_words(sheet_for(atlas, pain))
    assert not set(words) & {"{", "}"}


def test_each_station_says_what_to_do_how_firmly_and_when_not(atlas: Atlas) -> None:
    for row in sheet_for(atlas, Pain.LEFT).stations:
        assert 2 <= len(row.steps) <= 4
        assert "never above" in " ".join(row.steps)
        assert "never above" in " ".join(row.press)
        assert row.not_if.startswith("**Not if**")


def test_the_circles_are_said_once_and_only_differences_at_a_place(atlas: Atlas) -> None:
    sheet = sheet_for(atlas, Pain.LEFT, Preferences(circles=5))
    assert "5 small circles clockwise" in sheet.each_place.text
    forearm = " ".join(sheet.stations[2].steps).replace("\N{NBSP}", " ")
    assert "1 circle each way" in forearm
    assert "circles each way" not in " ".join(sheet.stations[0].steps)


def test_with_rounds_these_are_said_with_the_circles(atlas: Atlas) -> None:
    sheet = sheet_for(atlas, Pain.LEFT, Preferences(rounds=2, circles=3))
    assert "2 rounds." in sheet.each_place.text


def test_where_nobody_circles_no_circles_are_counted(atlas: Atlas) -> None:
    memory = Memory(habits=Habits(ways={"belly": "breath"}))
    sheet = sheet_screen(opening(replace(atlas, routine=("belly",)), memory), DATE)
    assert sheet.each_place.text.startswith("Press slowly. Let go")


def test_massage_and_breathing_are_told_where_they_belong(atlas: Atlas) -> None:
    sheet = sheet_for(atlas, Pain.LEFT)
    assert sheet.stations[1].steps[0] == "First rub the whole foot gently."
    assert "First 5 slow breaths." in " ".join(sheet.stations[5].steps)


def test_the_emergency_number_is_the_persons_own(atlas: Atlas) -> None:
    sheet = sheet_for(atlas, Pain.LEFT, Preferences(emergency_number="999"))
    assert "call 999" in sheet.help.text
    assert sheet.help.urgent


def test_the_sheet_says_what_it_is_and_is_not(atlas: Atlas) -> None:
    sheet = sheet_for(atlas, Pain.LEFT)
    assert sheet.date == DATE
    assert "No clinician has reviewed" in sheet.about
    assert "web article" in sheet.about
    assert "Let go if" in sheet.stop.text


def test_the_same_state_and_date_give_the_same_sheet(atlas: Atlas) -> None:
    assert sheet_for(atlas, Pain.BOTH) == sheet_for(atlas, Pain.BOTH)


def test_an_open_station_changes_nothing_on_paper(atlas: Atlas) -> None:
    state = replace(opening(atlas, Memory()), pain=Pain.LEFT)
    opened = replace(state, station="knee", side=Side.RIGHT, point="bl40")
    assert sheet_screen(opened, DATE) == sheet_screen(state, DATE)


def test_by_posture_the_places_come_in_that_order(atlas: Atlas) -> None:
    state = replace(opening(atlas, Memory(Preferences(order=Order.POSTURE))), pain=Pain.LEFT)
    numbers = [row.number for row in sheet_screen(state, DATE).stations]
    assert numbers == [atlas.stations[name].number for name in state.plan().stations]


def test_a_helper_is_told_whose_left_it_is(atlas: Atlas) -> None:
    sheet = sheet_for(atlas, Pain.LEFT, Preferences(helper=True))
    assert sheet.order.startswith("**Their left side first**, then their right")
    assert sheet.stations[0].sides == "Their left hand, then their right"
    assert "your left" not in all_words(sheet)
