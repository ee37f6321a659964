"""Mixing: the sounds of a session as one stream of samples, block by block.

A block is long enough to be quick and short enough that hours of sound need little memory. A tone
that falls together with words is ducked, so neither hides the other.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from tsubo.domain.sounds import Sound
from tsubo.output.tones import tone
from tsubo.output.voice import RATE, BuiltInVoice, Samples

BLOCK_SECONDS = 20
DUCKED = 0.35
"""What is left of a tone while words are said."""
LOUDEST = 0.98
VOICE = 0.8


def mixed(sounds: Sequence[Sound], seconds: float, voice: BuiltInVoice | None) -> Iterator[Samples]:
    """Yield the whole stream of ``seconds`` in blocks; without a voice only tones are heard."""
    total, size = round(seconds * RATE), BLOCK_SECONDS * RATE
    rest = np.zeros(0, np.float32)
    waiting = list(sounds)
    for start in range(0, total, size):
        end = min(start + size, total)
        block = _longer(rest, end - start)
        while waiting and round(waiting[0].at * RATE) < end:
            sound = waiting.pop(0)
            block = _added(block, round(sound.at * RATE) - start, _samples(sound, voice))
        yield np.clip(block[: end - start], -LOUDEST, LOUDEST)
        rest = block[end - start :]


def _samples(sound: Sound, voice: BuiltInVoice | None) -> Samples:
    words = voice.say(sound.words) * VOICE if voice and sound.words else np.zeros(0, np.float32)
    if sound.tone is None:
        return words
    played = tone(sound.tone, sound.seconds, RATE)
    both = _longer(words, len(played)).copy()
    level = np.ones(len(played), np.float32)
    level[: len(words)] = DUCKED
    both[: len(played)] += played * level
    return both


def _added(block: Samples, at: int, samples: Samples) -> Samples:
    longer = _longer(block, at + len(samples))
    longer[at : at + len(samples)] += samples
    return longer


def _longer(samples: Samples, length: int) -> Samples:
    """Return ``samples`` with silence after them, at least ``length`` long."""
    missing = length - len(samples)
    if missing <= 0:
        return samples
    return np.concatenate([samples, np.zeros(missing, np.float32)])
