"""Messages between the window and its sound: what one end writes, the other reads."""

import pytest

from tsubo.commands.sound_messages import (
    AskVoices,
    Heard,
    Hold,
    Lengths,
    Load,
    Measure,
    Message,
    Ping,
    Play,
    Pong,
    Say,
    Settings,
    Voices,
    line_of,
    message_of,
)
from tsubo.domain.hearing import Hearing, Voice
from tsubo.domain.sounds import Sound, Tone

MESSAGES: list[Message] = [
    Settings("builtin", 150, 80, 60),
    Measure(3, ["Other way.", "Let go."]),
    Load([Sound(0.5, "Zwölf.", Tone.BEAT), Sound(1.0, "", Tone.BREATHE_IN, 4.0)]),
    Load([Sound(2.0, "Only words.", None)]),
    Play(12.5, 99.25),
    Hold(),
    Say("Lighter from now on.", 7.0),
    AskVoices(),
    Ping(4),
    Lengths(3, {"Other way.": 0.6}),
    Voices([Voice("system:speechd:Ada", "Ada")]),
    Heard(Hearing.NO_DEVICE),
    Pong(4),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_is_one_line_and_comes_back_as_it_was(message: Message) -> None:
    line = line_of(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    read = message_of(line)
    assert read == message
    assert type(read) is type(message)


def test_every_kind_of_message_is_tried_here() -> None:
    assert {type(message) for message in MESSAGES} == set(Message.__args__)


def test_sounds_and_hearings_come_back_as_what_they_are() -> None:
    loaded = message_of(line_of(MESSAGES[2]))
    assert isinstance(loaded, Load)
    assert isinstance(loaded.sounds[0], Sound)
    assert loaded.sounds[0].tone is Tone.BEAT


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"hello\n",
        b"[]\n",
        b"12\n",
        b'["Nothing"]\n',
        b'["Play", 1]\n',
        b'["Heard", 3]\n',
        b"\xff\n",
    ],
)
def test_what_is_no_message_is_one_kind_of_error(line: bytes) -> None:
    with pytest.raises(ValueError):
        message_of(line)


def test_what_json_cannot_hold_is_not_sent() -> None:
    with pytest.raises(TypeError):
        line_of(Measure(1, [object()]))  # type: ignore[list-item]
