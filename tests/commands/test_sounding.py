"""The window's end of the sound: it says what changed, once, and remembers it for a new process."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tsubo.commands.sound_messages import (
    Heard,
    Hold,
    Lengths,
    Load,
    Measure,
    Message,
    Play,
    Say,
    Settings,
    Voices,
    line_of,
)
from tsubo.commands.sounding import Sounding
from tsubo.domain.atlas import Atlas
from tsubo.domain.hearing import Hearing, Voice
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.preferences import Preferences, Talk
from tsubo.domain.timeline import Timeline, timeline
from tsubo.session.run import Run, begin, pause, resume, skip, ticked

PREFERENCES = Preferences()
NAMING = f"print({line_of(Voices([Voice('system:x:Ada', 'Ada')])).decode()!r})\ninput()\ninput()"


class Desk(SimpleNamespace):
    """A Sounding whose process is only pretended: ``sent`` is what it would have got."""

    def came(self, message: Message) -> None:
        self.sounding.process.came.emit(message)

    def news(self) -> list[Message]:
        """Return what was sent since this was last asked."""
        news, self.sent[:] = list(self.sent), []
        return news

    def follow(self, run: Run | None, preferences: Preferences = PREFERENCES) -> list[Message]:
        self.sounding.follow(run, preferences)
        return self.news()


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    assert qtbot
    sounding = Sounding(command=("/nowhere/at/all", []))
    sent: list[Message] = []
    process: Any = sounding.process
    expected: list[bool] = []
    monkeypatch.setattr(process, "send", sent.append)
    monkeypatch.setattr(process, "start", lambda: None)
    monkeypatch.setattr(process, "expect", expected.append)
    told: list[Hearing] = []
    measured: list[dict[str, float]] = []
    sounding.told.connect(told.append)
    sounding.measured.connect(measured.append)
    yield Desk(sounding=sounding, sent=sent, expected=expected, told=told, measured=measured)
    sounding.leave()


@pytest.fixture
def hand(atlas: Atlas) -> Timeline:
    wanted = plan(atlas, Pain.LEFT, PREFERENCES, "hand")
    return timeline(atlas, wanted, PREFERENCES, lambda words: 0.05 * len(words))


def kinds(messages: list[Message]) -> list[type]:
    return [type(message) for message in messages]


def test_a_session_that_begins_is_loaded_and_played(desk: Desk, hand: Timeline) -> None:
    settings, loaded, play = desk.follow(begin(hand, 40.0))
    assert settings == Settings("auto", 150, 80, 60)
    assert isinstance(loaded, Load)
    assert loaded.sounds[0].words == hand.cues[0].spoken
    assert play == Play(0.0, 40.0)


def test_time_that_only_passes_sends_nothing(desk: Desk, hand: Timeline) -> None:
    run = begin(hand, 40.0)
    desk.follow(run)
    for second in range(1, 60):
        run = ticked(run, 40.0 + second)
        assert desk.follow(run) == []


def test_pausing_holds_and_resuming_plays_from_there(desk: Desk, hand: Timeline) -> None:
    run = begin(hand, 40.0)
    desk.follow(run)
    run = pause(run, 43.0)
    assert desk.follow(run) == [Hold()]
    assert desk.follow(run) == []
    run = resume(run, 50.0)
    assert run.anchor is not None
    assert desk.follow(run) == [Play(run.moment, run.anchor)]


def test_going_elsewhere_plays_from_there(desk: Desk, hand: Timeline) -> None:
    run = begin(hand, 40.0)
    desk.follow(run)
    run = skip(run, 42.0)
    assert desk.follow(run) == [Play(run.moment, 42.0)]


def test_leaving_a_session_is_silence(desk: Desk, hand: Timeline) -> None:
    desk.follow(begin(hand, 40.0))
    assert desk.follow(None) == [Hold()]
    assert desk.follow(None) == []


def test_less_talk_loads_anew_and_goes_on(desk: Desk, hand: Timeline) -> None:
    run = begin(hand, 40.0)
    desk.follow(run)
    loaded, play = desk.follow(run, replace(PREFERENCES, talk=Talk.NONE))
    assert isinstance(loaded, Load)
    assert not any(sound.words for sound in loaded.sounds)
    assert play == Play(0.0, 40.0)


def test_what_cannot_be_heard_changes_nothing(desk: Desk, hand: Timeline) -> None:
    run = begin(hand, 40.0)
    desk.follow(run)
    assert desk.follow(run, replace(PREFERENCES, any_key=False)) == []


def test_a_volume_is_only_a_setting(desk: Desk, hand: Timeline) -> None:
    run = begin(hand, 40.0)
    desk.follow(run)
    [settings] = desk.follow(run, replace(PREFERENCES, tone_volume=10))
    assert settings == Settings("auto", 150, 80, 10)


def test_without_sound_both_volumes_are_nothing(desk: Desk) -> None:
    desk.sounding.prefer(replace(PREFERENCES, sound=False))
    assert desk.news() == [Settings("auto", 150, 0, 0)]


def test_a_sentence_beside_the_session_is_said_once(desk: Desk, hand: Timeline) -> None:
    run = begin(hand, 40.0)
    desk.follow(run)
    run = replace(run, moment=5.0, anchor=47.0, aside="Lighter from now on.", aside_at=45.0)
    assert desk.follow(run) == [Play(5.0, 47.0), Say("Lighter from now on.", 45.0)]
    assert desk.follow(ticked(run, 41.0)) == []


def test_a_sentence_beside_a_paused_session_is_said_too(desk: Desk, hand: Timeline) -> None:
    run = pause(begin(hand, 40.0), 43.0)
    desk.follow(run)
    run = replace(run, aside="Lighter from now on.", aside_at=45.0)
    assert Say("Lighter from now on.", 45.0) in desk.follow(run)


def test_a_voice_is_tried_at_once_with_the_new_settings(desk: Desk) -> None:
    desk.sounding.try_out("Like this.", replace(PREFERENCES, speech_rate=100))
    settings, hold, say = desk.news()
    assert settings == Settings("auto", 100, 80, 60)
    assert hold == Hold()
    assert isinstance(say, Say)
    assert say.words == "Like this."


def test_lengths_are_passed_on(desk: Desk) -> None:
    desk.sounding.measure(["Let go."])
    assert desk.news() == [Measure(1, ["Let go."])]
    desk.came(Lengths(1, {"Let go.": 0.6}))
    assert desk.measured == [{"Let go.": 0.6}]


def test_lengths_that_nobody_waits_for_any_more_are_not(desk: Desk) -> None:
    desk.sounding.measure(["Let go."])
    desk.sounding.measure(["Other way."])
    desk.came(Lengths(1, {"Let go.": 0.6}))
    assert desk.measured == []


def test_life_is_expected_only_while_there_is_something_to_do(desk: Desk, hand: Timeline) -> None:
    desk.sounding.measure(["Let go."])
    assert desk.expected[-1]
    desk.came(Lengths(1, {}))
    assert not desk.expected[-1]
    desk.follow(begin(hand, 40.0))
    assert desk.expected[-1]
    desk.follow(None)
    assert not desk.expected[-1]


def test_a_new_process_gets_everything_again(desk: Desk, hand: Timeline) -> None:
    desk.follow(begin(hand, 40.0))
    desk.sounding.measure(["Let go."])
    before = {type(message): message for message in desk.sent}
    desk.news()
    desk.follow(skip(begin(hand, 40.0), 42.0))
    desk.news()
    desk.sounding.process.began.emit()
    assert kinds(desk.sent) == [Settings, Measure, Load, Play]
    assert desk.sent[1] == before[Measure]
    assert desk.sent[3] == Play(hand.cues[1].at if hand.cues[1].phase else desk.sent[3].at, 42.0)


def test_hearing_is_told_when_it_changes(desk: Desk) -> None:
    desk.sounding.process.began.emit()
    desk.came(Heard(Hearing.OK))
    desk.came(Heard(Hearing.OK))
    desk.sounding.process.lost.emit()
    desk.sounding.process.began.emit()
    desk.came(Heard(Hearing.OK))
    assert desk.told == [Hearing.STARTING, Hearing.OK, Hearing.BROKEN, Hearing.OK]


def test_without_a_device_a_session_looks_again_and_again(desk: Desk, hand: Timeline) -> None:
    look_again = desk.sounding._look_again
    desk.came(Heard(Hearing.NO_DEVICE))
    assert not look_again.isActive()
    desk.follow(begin(hand, 40.0))
    assert look_again.isActive()
    desk.sounding.process.began.emit()
    assert desk.told == [Hearing.NO_DEVICE]
    desk.came(Heard(Hearing.OK))
    assert not look_again.isActive()


def test_a_voice_with_which_the_process_died_is_not_tried_again(desk: Desk) -> None:
    chosen = replace(PREFERENCES, voice="system:speechd:Ada")
    desk.sounding.prefer(chosen)
    desk.sounding.process.lost.emit()
    desk.news()
    desk.sounding.process.began.emit()
    assert desk.news() == [Settings("builtin", 150, 80, 60)]
    desk.came(Heard(Hearing.OK))
    assert desk.told[-1] is Hearing.OTHER_VOICE


def test_a_voice_chosen_anew_is_trusted_anew(desk: Desk) -> None:
    desk.sounding.prefer(replace(PREFERENCES, voice="system:speechd:Ada"))
    desk.sounding.process.lost.emit()
    desk.sounding.prefer(PREFERENCES)
    desk.news()
    desk.sounding.prefer(replace(PREFERENCES, voice="system:speechd:Ada"))
    assert desk.news() == [Settings("system:speechd:Ada", 150, 80, 60)]


def test_another_process_is_asked_for_the_voices(qtbot: QtBot) -> None:
    sounding = Sounding(command=(sys.executable, ["-S", "-c", NAMING]))
    with qtbot.waitSignal(sounding.voices) as found:
        sounding.list_voices()
    assert found.args == [(Voice("system:x:Ada", "Ada"),)]
    assert sounding.process.process is None
    assert sounding._lister.process is None
    sounding.leave()


def test_a_service_that_never_names_its_voices_is_let_go(qtbot: QtBot) -> None:
    sounding = Sounding(command=(sys.executable, ["-S", "-c", "input()\ninput()"]))
    sounding.list_voices()
    process = sounding._lister.process
    assert process is not None
    with qtbot.waitSignal(process.finished):
        sounding._listing.timeout.emit()
    assert sounding._lister.process is None
