"""What the window and the sound's process say to each other: one record, one line of JSON.

Both ends use this module, so a record that one can write the other can read. Times named
``clock`` are seconds of ``tsubo.commands.clock``, which is the same in both processes; other times
are seconds of the timeline.
"""

import json
from collections.abc import Callable
from enum import Enum
from typing import Any, NamedTuple

from tsubo.domain.hearing import Hearing, Voice
from tsubo.domain.sounds import Sound, Tone

# --- From the window ------------------------------------------------------------------------


class Settings(NamedTuple):
    """How it is to sound: ``rate`` in words a minute, volumes 0 to 100."""

    voice: str
    rate: int
    voice_volume: int
    tone_volume: int


class Measure(NamedTuple):
    """Tell how long these sentences take; ``number`` comes back with the answer."""

    number: int
    sentences: list[str]


class Load(NamedTuple):
    """All sounds of the session, in order."""

    sounds: list[Sound]


class Play(NamedTuple):
    """Sound from ``at`` on, which lies at ``clock``."""

    at: float
    clock: float


class Hold(NamedTuple):
    """Be silent until something is to be played again."""


class Say(NamedTuple):
    """Say ``words`` at ``clock``, beside the session or without one."""

    words: str
    clock: float


class AskVoices(NamedTuple):
    """Tell which voices the system has."""


class Ping(NamedTuple):
    """Answer, to show that all is well."""

    number: int


# --- From the sound's process ---------------------------------------------------------------


class Lengths(NamedTuple):
    """The answer to ``Measure``: seconds of each sentence."""

    number: int
    seconds: dict[str, float]


class Voices(NamedTuple):
    """The answer to ``AskVoices``."""

    voices: list[Voice]


class Heard(NamedTuple):
    """What is to be told about the sound from now on."""

    hearing: Hearing


class Pong(NamedTuple):
    """The answer to ``Ping``."""

    number: int


Message = (
    Settings
    | Measure
    | Load
    | Play
    | Hold
    | Say
    | AskVoices
    | Ping
    | Lengths
    | Voices
    | Heard
    | Pong
)

_KINDS: dict[str, Any] = {kind.__name__: kind for kind in Message.__args__}


def line_of(message: Message) -> bytes:
    """Return ``message`` as one line: the record's name, then its fields."""
    return json.dumps([type(message).__name__, *message], default=_plain).encode() + b"\n"


def message_of(line: bytes) -> Message:
    """Return the record that ``line`` holds; raises ValueError when it holds none."""
    try:
        name, *fields = json.loads(line)
        message: Message = _KINDS[name](*(_READ.get(name, _same)(field) for field in fields))
    except (KeyError, TypeError) as error:
        raise ValueError(f"no message: {line!r}") from error
    return message


def _same(field: object) -> object:
    return field


def _sounds(field: list[list[Any]]) -> list[Sound]:
    return [
        Sound(at, words, None if tone is None else Tone(tone), seconds)
        for at, words, tone, seconds in field
    ]


def _voices(field: list[list[str]]) -> list[Voice]:
    return [Voice(*voice) for voice in field]


_READ: dict[str, Callable[[Any], object]] = {
    Load.__name__: _sounds,
    Voices.__name__: _voices,
    Heard.__name__: Hearing,
}
"""The records of one field that is no plain value in JSON."""


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"{value!r} does not fit into a message")
