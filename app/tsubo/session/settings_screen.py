"""The settings page, as part of the Screen: every choice in words, grouped by what it is about."""

from enum import Enum

from tsubo.domain.hearing import BUILT_IN
from tsubo.domain.preferences import (
    AUTOMATIC,
    LIMITS,
    Order,
    Preferences,
    Talk,
    Theme,
    set_back,
)
from tsubo.domain.side import Side
from tsubo.domain.words import tr
from tsubo.session.hearing_words import hearing_words
from tsubo.session.page_screens import number_wrong
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.pages import (
    ChoiceSetting,
    ListSetting,
    NumberSetting,
    Setting,
    SettingsGroup,
    SettingsScreen,
)
from tsubo.session.reminder_screen import reminders_part
from tsubo.session.state import State


def settings_screen(state: State) -> SettingsScreen:
    """Return the settings page."""
    own = state.preferences
    before = state.set_back
    undoes = before is not None and before != own and set_back(before) == own
    return SettingsScreen(
        title=tr("Settings"),
        lead=tr(
            "Kept on this computer only. Every place keeps its own limit of time and pressure."
        ),
        groups=(
            _sound(state),
            SettingsGroup(tr("In a session"), _session(own)),
            SettingsGroup(tr("Circles"), _numbers(own, _circles())),
            SettingsGroup(tr("Breathing"), _numbers(own, _breaths())),
            SettingsGroup(tr("Time to get ready"), _numbers(own, _times())),
            SettingsGroup(tr("Looks"), _looks(own)),
        ),
        reminders=reminders_part(own),
        number_label=tr("Emergency number"),
        emergency_number=own.emergency_number,
        number_wrong=number_wrong(state),
        defaults=tr("Set all back"),
        back=tr("Back"),
        undo=tr("Undo") if undoes else "",
        done=tr("Everything is as at first.") if undoes else "",
    )


def _sound(state: State) -> SettingsGroup:
    own = state.preferences
    talks = (
        (Talk.ALL, tr("Everything")),
        (Talk.LESS, tr("Only changes")),
        (Talk.NONE, tr("Tones only")),
    )
    settings: tuple[Setting, ...] = (
        _switch(own, "sound", tr("Sound"), tr("On"), tr("Off")),
        _choice(own, "talk", tr("What is said"), talks),
        ListSetting("voice", tr("Voice"), _voices(state)),
        *_numbers(own, _volumes()),
    )
    note = hearing_words(state.hearing) if own.sound else ""
    check = tr("Check this computer") if note else ""
    return SettingsGroup(tr("Voice and tones"), settings, note, tr("Try it"), check)


def _voices(state: State) -> tuple[Choice, ...]:
    """Return the voices to choose from; a chosen one that is gone for now stays in the list."""
    own = state.preferences.voice
    names = {
        AUTOMATIC: tr("Chosen by Tsubo"),
        BUILT_IN: tr("Built in (eSpeak NG)"),
        **{voice.id: voice.name for voice in state.voices},
    }
    if own not in names:
        names[own] = tr("{voice} (not found now)", voice=own.rpartition(":")[2])
    return tuple(Choice(voice, name, voice == own) for voice, name in names.items())


def _session(own: Preferences) -> tuple[Setting, ...]:
    sides = ((Side.LEFT, tr("Your left")), (Side.RIGHT, tr("Your right")))
    return (
        order_setting(own),
        _choice(own, "preferred_side", tr("Usual side, when both hurt or you are not sure"), sides),
        _switch(own, "any_key", tr("Any letter key pauses"), tr("Yes"), tr("No")),
        helper_setting(own),
    )


def order_setting(own: Preferences) -> ChoiceSetting:
    """Return the choice of the order in which the stations come."""
    orders = (
        (Order.ARTICLE, tr("As in the article")),
        (Order.POSTURE, tr("By position")),
    )
    return _choice(own, "order", tr("Order of the stations"), orders)


def helper_setting(own: Preferences) -> ChoiceSetting:
    """Return the choice of who presses."""
    return _switch(own, "helper", tr("Who presses"), tr("A helper"), tr("You yourself"))


def _looks(own: Preferences) -> tuple[Setting, ...]:
    themes = (
        (Theme.SYSTEM, tr("As the system")),
        (Theme.LIGHT, tr("Light")),
        (Theme.DARK, tr("Dark")),
    )
    return (
        _choice(own, "theme", tr("Colours"), themes),
        _switch(own, "reduced_motion", tr("Movement"), tr("Reduced"), tr("Smooth")),
    )


def _choice(
    own: Preferences, name: str, words: str, choices: tuple[tuple[Enum, str], ...]
) -> ChoiceSetting:
    now = getattr(own, name)
    return ChoiceSetting(name, words, tuple(Choice(k, w, k is now) for k, w in choices))


def _switch(own: Preferences, name: str, words: str, on: str, off: str) -> ChoiceSetting:
    now = getattr(own, name)
    return ChoiceSetting(name, words, (Choice(False, off, not now), Choice(True, on, now)))


def _numbers(own: Preferences, words: tuple[tuple[str, str, str], ...]) -> tuple[Setting, ...]:
    return tuple(
        NumberSetting(name, label, unit, getattr(own, name), *LIMITS[name])
        for name, label, unit in words
    )


def _volumes() -> tuple[tuple[str, str, str], ...]:
    return (
        ("speech_rate", tr("Pace of the voice"), tr("words a minute")),
        ("voice_volume", tr("Loudness of the voice"), tr("of 100")),
        ("tone_volume", tr("Loudness of the tones"), tr("of 100")),
    )


def _circles() -> tuple[tuple[str, str, str], ...]:
    return (
        ("circles", tr("Circles each way"), ""),
        ("seconds_per_circle", tr("Time for a circle"), tr("seconds")),
        ("rounds", tr("Rounds"), ""),
        ("stop_circles", tr("Circles at each stop of the forearm"), ""),
    )


def _breaths() -> tuple[tuple[str, str, str], ...]:
    return (
        ("breaths", tr("Breaths after pressing"), ""),
        ("breath_in_seconds", tr("Breathing in"), tr("seconds")),
        ("breath_out_seconds", tr("Breathing out"), tr("seconds")),
    )


def _times() -> tuple[tuple[str, str, str], ...]:
    seconds = tr("seconds")
    return (
        ("ready_seconds", tr("To get ready"), seconds),
        ("first_find_seconds", tr("To find a spot the first time"), seconds),
        ("find_seconds", tr("To find it again"), seconds),
        ("switch_seconds", tr("To change sides"), seconds),
        ("massage_seconds", tr("Foot massage, each foot"), seconds),
    )
