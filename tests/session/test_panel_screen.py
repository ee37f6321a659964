"""The panel: every word about a place, in the order of need."""

import pytest

from tests.session.walking import on_the_map, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.station import Pressure
from tsubo.session.actions import ChangeSetting, ChoosePain, ChooseStation, ShowSide
from tsubo.session.panel_screen import gauge_of
from tsubo.session.parts.station import PanelScreen
from tsubo.session.screen import Screen

STATIONS = ["hand", "foot", "forearm", "lower_back", "knee", "belly"]


def panel_of(screen: Screen) -> PanelScreen:
    assert screen.panel is not None
    return screen.panel


def test_the_panel_of_the_hand_says_what_and_where_it_is(atlas: Atlas) -> None:
    panel = panel_of(shown(on_the_map(atlas), ChooseStation("hand")))
    assert (panel.name, panel.codes, panel.han) == ("Web of the hand", "LI4 · Hegu", "合谷")
    assert panel.find[0] == "Lay your left hand palm down, relaxed."
    assert panel.finger == "**Right thumb**, towards the finger bone."
    assert panel.dose == "6 circles clockwise, then 6 the other way."
    assert (panel.guide, panel.back) == ("Guide me here", "Back to the list")


def test_looking_at_the_other_hand_changes_the_words(atlas: Atlas) -> None:
    panel = panel_of(shown(on_the_map(atlas), ChooseStation("hand"), ShowSide(Side.RIGHT)))
    assert panel.find[0] == "Lay your right hand palm down, relaxed."
    assert panel.finger == "**Left thumb**, towards the finger bone."
    assert panel.reason == "**Your right hand** second, with the same care."


def test_the_reason_follows_the_pain_at_once(atlas: Atlas) -> None:
    screen = shown(on_the_map(atlas), ChooseStation("hand"), ChoosePain(Pain.RIGHT))
    assert panel_of(screen).reason == "**Your right hand** first: you said the right hurts more."


@pytest.mark.parametrize("name", STATIONS)
@pytest.mark.parametrize("side", Side)
def test_no_placeholder_is_left_anywhere(atlas: Atlas, name: str, side: Side) -> None:
    panel = panel_of(shown(on_the_map(atlas), ChooseStation(name, side)))
    words = [panel.reason, *panel.find, panel.finger, panel.dose, *panel.compare, panel.not_if]
    words += [line for fold in panel.more for line in fold.paragraphs]
    assert all(words)
    assert not [line for line in words if "{" in line or "}" in line]


@pytest.mark.parametrize("name", STATIONS)
def test_what_the_article_asks_and_what_tsubo_advises_stand_apart(atlas: Atlas, name: str) -> None:
    asks, advises = panel_of(shown(on_the_map(atlas), ChooseStation(name))).compare
    assert asks.startswith("**The article:** ")
    assert advises.startswith("**Tsubo:** never above ")
    assert atlas.texts[name].why in advises


def test_the_knee_is_pressed_less_deep_than_the_article_says_and_the_panel_says_why(
    atlas: Atlas,
) -> None:
    panel = panel_of(shown(on_the_map(atlas), ChooseStation("knee")))
    assert "deep pressure" in panel.compare[0]
    assert "never above 3" in panel.compare[1]
    assert "artery" in panel.compare[1]
    assert panel.gauge.cap == 3


def test_more_holds_all_that_can_be_folded_away(atlas: Atlas) -> None:
    titles = [fold.title for fold in panel_of(shown(on_the_map(atlas), ChooseStation("hand"))).more]
    assert titles == [
        "The article and Tsubo",
        "Position",
        "If you cannot reach",
        "What to feel",
        "Not if",
        "Common mistakes",
        "Where this comes from",
    ]


@pytest.mark.parametrize(
    ("station", "dose"),
    [
        ("foot", "6 circles clockwise, then 6 the other way. First rub the whole foot gently."),
        ("forearm", "At each stop: 1 circle each way."),
        ("lower_back", "6 circles each way, at each point."),
        ("knee", "6 circles clockwise, then 6 the other way. Then 5 seconds of rest."),
    ],
)
def test_the_dose_is_said_as_it_will_be_guided(atlas: Atlas, station: str, dose: str) -> None:
    assert panel_of(shown(on_the_map(atlas), ChooseStation(station))).dose == dose


def test_a_dose_shorter_than_what_was_set_says_so(atlas: Atlas) -> None:
    state = on_the_map(atlas, preferences=Preferences(rounds=3))
    assert "3 rounds." in panel_of(shown(state, ChooseStation("hand"))).dose
    knee = panel_of(shown(state, ChooseStation("knee"))).dose
    assert "Shorter than you set: this place has a limit." in knee
    assert "rounds" not in knee


def test_a_changed_setting_changes_the_dose_and_the_time(atlas: Atlas) -> None:
    before = panel_of(shown(on_the_map(atlas), ChooseStation("hand")))
    changed = (ChangeSetting("circles", 12), ChangeSetting("seconds_per_circle", 5.0))
    later = panel_of(shown(on_the_map(atlas), ChooseStation("hand"), *changed))
    assert (before.guide_time, later.guide_time) == ("about 2 min", "about 5 min")
    assert later.dose == "12 circles clockwise, then 12 the other way."


@pytest.mark.parametrize(
    ("pressure", "spoken"),
    [
        (Pressure(2, 4, 4), "Aim for 2 of 10, up to 4 if comfortable, never above 4"),
        (Pressure(4, 4, 4), "Aim for 4 of 10, never above 4"),
    ],
)
def test_the_gauge_is_read_aloud(pressure: Pressure, spoken: str) -> None:
    assert gauge_of(pressure).spoken == spoken


def test_where_pressing_stays_light_the_gauge_has_no_moderate_part() -> None:
    assert gauge_of(Pressure(1, 2, 2)).moderate == ""
    assert gauge_of(Pressure(2, 3, 3)).moderate == "moderate"


@pytest.mark.parametrize(
    ("station", "side", "words"),
    [
        ("hand", Side.LEFT, "**Your left hand** first"),
        ("hand", Side.RIGHT, "**Your right hand** second"),
        ("belly", Side.MIDLINE, "In the middle, once"),
    ],
)
def test_the_short_reason_says_only_the_place_in_the_order(
    atlas: Atlas, station: str, side: Side, words: str
) -> None:
    assert panel_of(shown(on_the_map(atlas), ChooseStation(station, side))).short_reason == words


def test_the_codes_of_two_points_are_kept_apart(atlas: Atlas) -> None:
    panel = panel_of(shown(on_the_map(atlas), ChooseStation("lower_back")))
    assert panel.codes == "BL28 · Pangguangshu, BL53 · Baohuang"


def test_the_panel_says_how_certain_any_of_it_is(atlas: Atlas) -> None:
    panel = panel_of(shown(on_the_map(atlas), ChooseStation("knee")))
    assert "Certainty is low" in panel.evidence
    assert panel.known == "What is known"
