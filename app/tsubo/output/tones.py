"""The tones: soft sounds of our own making, each telling one thing.

All are sums of a few sine waves under a smooth envelope. A rising glide is a breath in, a falling
one a breath out; two notes that change places are a reversal. Samples are floats from -1 to 1.
"""

import numpy as np
from numpy.typing import NDArray

from tsubo.domain.sounds import Tone

Samples = NDArray[np.float32]

LOUDNESS = 0.28
"""The peak of a tone, beside a voice that peaks near 1."""

_C5, _E5, _G5, _A4, _C6 = 523.25, 659.26, 783.99, 440.0, 1046.5
"""Pitches in hertz, equal temperament at A4 = 440."""


def tone(kind: Tone, seconds: float, rate: int) -> Samples:
    """Return ``kind`` at ``rate`` samples a second; ``seconds`` is how long a breath lasts."""
    match kind:
        case Tone.READY:
            return _notes((_G5, 0.28), (_C6, 0.42), rate=rate)
        case Tone.BEAT:
            return _notes((_A4, 0.14), rate=rate)
        case Tone.REVERSAL:
            return _notes((_C6, 0.16), (_C5, 0.16), (_C6, 0.16), (_C5, 0.3), rate=rate)
        case Tone.BREATHE_IN:
            return _glide(_A4 / 2, _A4 * 3 / 4, seconds, rate)
        case Tone.BREATHE_OUT:
            return _glide(_A4 * 3 / 4, _A4 / 2, seconds, rate)
        case Tone.SWITCH:
            return _notes((_E5, 0.22), (_G5, 0.22), (_E5, 0.36), rate=rate)
        case Tone.END:
            return _notes((_G5, 0.3), (_E5, 0.3), (_C5, 0.9), rate=rate)


def _notes(*notes: tuple[float, float], rate: int) -> Samples:
    """Return notes one after another, each (hertz, seconds)."""
    return np.concatenate([_bell(pitch, seconds, rate) for pitch, seconds in notes])


def _bell(pitch: float, seconds: float, rate: int) -> Samples:
    """Return one note that begins quickly and dies away."""
    time = np.arange(round(seconds * rate)) / rate
    wave = np.sin(2 * np.pi * pitch * time) + 0.25 * np.sin(4 * np.pi * pitch * time)
    attack = np.minimum(time / 0.008, 1.0)
    release = np.minimum((seconds - time) / 0.03, 1.0)
    return _soft(wave * attack * release * np.exp(-3.0 * time / seconds))


def _glide(start: float, end: float, seconds: float, rate: int) -> Samples:
    """Return a tone that moves from one pitch to another, swelling and fading."""
    time = np.arange(round(seconds * rate)) / rate
    pitch = start * (end / start) ** (time / seconds)
    wave = np.sin(2 * np.pi * np.cumsum(pitch) / rate)
    return _soft(0.6 * wave * np.sin(np.pi * time / seconds))


def _soft(wave: NDArray[np.float64]) -> Samples:
    return (LOUDNESS * wave).astype(np.float32)
