"""The settings page: every setting in words, with its present value."""

from dataclasses import fields, replace

import pytest

from tests.session.walking import after, on_the_map, part_of, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.hearing import BUILT_IN, Hearing, Voice
from tsubo.domain.preferences import AUTOMATIC, LIMITS, SWITCHES, Preferences, Theme
from tsubo.domain.side import Side
from tsubo.session.actions import ChangeSetting, Clear, HearingTold, Turn, VoicesTold
from tsubo.session.parts.pages import (
    ChoiceSetting,
    ListSetting,
    NumberSetting,
    Setting,
    SettingsScreen,
)
from tsubo.session.screen import Screen


def settings_of(screen: Screen) -> SettingsScreen:
    return part_of(screen, SettingsScreen)


def rows_of(screen: Screen) -> dict[str, Setting]:
    groups = settings_of(screen).groups
    return {row.name: row for group in groups for row in group.settings}


def test_every_setting_can_be_changed_on_the_page(atlas: Atlas) -> None:
    state = on_the_map(atlas)
    rows = rows_of(shown(state, Turn.SETTINGS))
    elsewhere = {"emergency_number", "reminders"}
    assert rows.keys() | elsewhere == {field.name for field in fields(Preferences)}
    for name, row in rows.items():
        now = getattr(state.preferences, name)
        if isinstance(row, NumberSetting):
            assert (row.low, row.high, row.step) == LIMITS[name]
            assert row.value == now
        else:
            assert [option.value for option in row.choices if option.chosen] == [now]


@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_has_two_positions(atlas: Atlas, name: str) -> None:
    row = rows_of(shown(on_the_map(atlas), Turn.SETTINGS))[name]
    assert isinstance(row, ChoiceSetting)
    assert {option.value for option in row.choices} == {True, False}


def test_a_changed_setting_is_shown_as_chosen(atlas: Atlas) -> None:
    changes = (ChangeSetting("theme", Theme.DARK), ChangeSetting("circles", 9))
    rows = rows_of(shown(on_the_map(atlas), Turn.SETTINGS, *changes))
    theme, circles = rows["theme"], rows["circles"]
    assert isinstance(theme, ChoiceSetting)
    assert isinstance(circles, NumberSetting)
    assert [option.value for option in theme.choices if option.chosen] == [Theme.DARK]
    assert circles.value == 9


def test_a_wrong_emergency_number_is_said_beside_its_field(atlas: Atlas) -> None:
    wrong = ChangeSetting("emergency_number", "help")
    screen = settings_of(shown(on_the_map(atlas), Turn.SETTINGS, wrong))
    assert "2 to 16 digits" in screen.number_wrong
    assert settings_of(shown(on_the_map(atlas), Turn.SETTINGS)).number_wrong == ""


def test_the_usual_side_is_a_choice_between_left_and_right(atlas: Atlas) -> None:
    side = rows_of(shown(on_the_map(atlas), Turn.SETTINGS))["preferred_side"]
    assert isinstance(side, ChoiceSetting)
    assert [option.value for option in side.choices] == [Side.LEFT, Side.RIGHT]


def test_the_voices_of_the_system_come_after_the_two_of_our_own(atlas: Atlas) -> None:
    told = VoicesTold((Voice("system:speechd:alan", "Alan"),))
    voices = rows_of(shown(on_the_map(atlas), Turn.SETTINGS, told))["voice"]
    assert isinstance(voices, ListSetting)
    values = [option.value for option in voices.choices]
    assert values == [AUTOMATIC, BUILT_IN, "system:speechd:alan"]


def test_a_chosen_voice_that_is_gone_for_now_is_still_named(atlas: Atlas) -> None:
    own = replace(Preferences(), voice="system:speechd:alan")
    voices = rows_of(shown(on_the_map(atlas, preferences=own), Turn.SETTINGS))["voice"]
    assert isinstance(voices, ListSetting)
    (chosen,) = (option for option in voices.choices if option.chosen)
    assert chosen.words.startswith("alan")


def test_missing_sound_is_said_beside_the_voice(atlas: Atlas) -> None:
    told = HearingTold(Hearing.NO_DEVICE)
    sound = settings_of(shown(on_the_map(atlas), Turn.SETTINGS, told)).groups[0]
    assert "headphones" in sound.note
    off = ChangeSetting("sound", False)
    assert settings_of(shown(on_the_map(atlas), Turn.SETTINGS, told, off)).groups[0].note == ""


def test_setting_all_back_can_be_undone_until_something_else_is_changed(atlas: Atlas) -> None:
    changed = after(on_the_map(atlas), Turn.SETTINGS, ChangeSetting("circles", 9))
    assert settings_of(shown(changed)).undo == ""
    back = after(changed, Clear.SETTINGS)
    page = settings_of(shown(back))
    assert (page.undo, page.done) == ("Undo", "Everything is as at first.")
    undone = after(back, Clear.SET_BACK)
    assert undone.preferences == changed.preferences
    assert settings_of(shown(undone)).undo == ""
    other = after(back, ChangeSetting("circles", 4))
    assert settings_of(shown(other)).undo == ""


def test_nothing_is_undone_where_nothing_was_set_back(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Turn.SETTINGS)
    assert after(state, Clear.SET_BACK).preferences == state.preferences
