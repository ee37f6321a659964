"""Mixing: the sounds of a session as one stream of samples, block by block.

A block is long enough to be quick and short enough that hours of sound need little memory. A tone
that falls together with words is ducked, so neither hides the other.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np

from tsubo.domain.preferences import Preferences
from tsubo.domain.sounds import Sound
from tsubo.output.stream import Stream, lengthened
from tsubo.output.tones import tone
from tsubo.output.voice import RATE, BuiltInVoice, Samples

BLOCK_SECONDS = 20
DUCKED = 0.35
"""What is left of a tone while words are said."""
VOICE = 0.8
"""How loud the built-in voice is beside the tones, of its full scale."""
NOTHING = np.zeros(0, np.float32)


class Loudness(NamedTuple):
    """How loud words and tones are; 1 is as they are made."""

    words: float = VOICE
    tones: float = 1.0


def loudness(preferences: Preferences) -> Loudness:
    """Return the loudness as the person has set it; the defaults are that of the saved track."""
    usual = Preferences()
    return Loudness(
        VOICE * preferences.voice_volume / usual.voice_volume,
        preferences.tone_volume / usual.tone_volume,
    )


def mixed(
    sounds: Sequence[Sound],
    seconds: float,
    voice: BuiltInVoice | None,
    loud: Loudness = Loudness(),  # noqa: B008 - a tuple
) -> Iterator[Samples]:
    """Yield the whole stream of ``seconds`` in blocks; without a voice only tones are heard."""
    stream = Stream(partial(_samples, voice, loud), RATE)
    stream.play(sounds, 0.0, 0.0)
    total, size = round(seconds * RATE), BLOCK_SECONDS * RATE
    for start in range(0, total, size):
        yield stream.block(start / RATE, min(size, total - start))


def blended(words: Samples, played: Samples, talking: int) -> Samples:
    """Return ``words`` together with a tone, which is ducked for its first ``talking`` samples."""
    level = np.ones(len(played), np.float32)
    level[:talking] = DUCKED
    both = lengthened(words, len(played))
    both[: len(played)] += played * level
    return both


def _samples(voice: BuiltInVoice | None, loud: Loudness, sound: Sound) -> Samples:
    words = voice.say(sound.words) * loud.words if voice and sound.words else NOTHING
    played = tone(sound.tone, sound.seconds, RATE) * loud.tones if sound.tone else NOTHING
    return blended(words, played, len(words))
