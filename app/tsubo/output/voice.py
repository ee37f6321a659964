"""The built-in voice: espeak-ng, which travels with Tsubo and needs nothing installed.

It is called through ctypes on the library that the package espeakng-loader carries. Samples are
floats from -1 to 1, mono, at ``RATE``; silence before the first sound is cut off, so that a
sentence begins when it is asked to.
"""

import ctypes
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tsubo.domain.words import tr

Samples = NDArray[np.float32]

RATE = 22050
"""Samples a second; espeak-ng's own."""
WORDS_PER_MINUTE = 150
"""A calm pace; espeak-ng's usual one is 175."""
SLOWEST, FASTEST = 80, 260
FULL_SCALE = 32768.0
"""The engine's samples are 16 bits wide."""
QUIET = 0.01
"""Below this a sample counts as silence."""

_RETRIEVAL = 2
"""AUDIO_OUTPUT_SYNCHRONOUS: samples come through the callback, within the call."""
_UTF8 = 1
_RATE_PARAMETER = 1


class VoiceError(Exception):
    """The voice cannot be used, in one sentence."""


class BuiltInVoice:
    """One voice at one pace.

    The same sentence is made only once: the engine adds a little chance to each, so two makings
    differ by some milliseconds, and a timeline must be measured with the very sounds it gets.
    """

    def __init__(self, language: str = "en", words_per_minute: int = WORDS_PER_MINUTE) -> None:
        self._engine = _engine()
        self._language = language
        self._pace = min(max(words_per_minute, SLOWEST), FASTEST)
        self._said: dict[str, NDArray[np.int16]] = {}
        self._wear()

    def say(self, words: str) -> Samples:
        """Return the samples of ``words``."""
        return self._kept(words).astype(np.float32) / FULL_SCALE

    def seconds(self, words: str) -> float:
        """Return how long ``words`` take."""
        return len(self._kept(words)) / RATE

    def _kept(self, words: str) -> NDArray[np.int16]:
        """Return ``words`` as the engine gave them: a routine's take half the room like this."""
        if words not in self._said:
            self._said[words] = _trimmed(self._spoken(words))
        return self._said[words]

    def _wear(self) -> None:
        """Give the one engine this voice and pace; another voice may have had it since."""
        if self._engine.espeak_SetVoiceByName(self._language.encode()) != 0:
            raise VoiceError(
                tr(
                    "There is no built-in voice for {language}; use en.",
                    language=repr(self._language),
                )
            )
        self._engine.espeak_SetParameter(_RATE_PARAMETER, self._pace, 0)

    def _spoken(self, words: str) -> NDArray[np.int16]:
        self._wear()
        pieces: list[NDArray[np.int16]] = []

        def take(samples: "ctypes._Pointer[ctypes.c_short]", count: int, _events: int) -> int:
            if samples and count > 0:
                pieces.append(np.ctypeslib.as_array(samples, shape=(count,)).copy())
            return 0

        self._taking = _CALLBACK(take)
        self._engine.espeak_SetSynthCallback(self._taking)
        data = words.encode() + b"\0"
        failed = self._engine.espeak_Synth(data, len(data), 0, 0, 0, _UTF8, None, None)
        self._engine.espeak_Synchronize()
        if failed:
            raise VoiceError(tr("The built-in voice could not speak a sentence; try again."))
        return np.concatenate(pieces) if pieces else np.zeros(0, np.int16)


_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


@lru_cache(maxsize=1)
def _engine() -> ctypes.CDLL:
    """Return the one engine of this process, ready to speak."""
    try:
        import espeakng_loader

        engine = ctypes.CDLL(espeakng_loader.get_library_path())
        data = espeakng_loader.get_data_path().encode()
    except (ImportError, OSError, RuntimeError) as error:
        raise VoiceError(
            tr("The built-in voice is missing ({reason}); install Tsubo again.", reason=error)
        ) from None
    rate = engine.espeak_Initialize(_RETRIEVAL, 0, data, 0)
    if rate != RATE:
        raise VoiceError(
            tr("The built-in voice answered with {rate}; install Tsubo again.", rate=rate)
        )
    return engine


def _trimmed(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > QUIET * FULL_SCALE)
    return samples[loud[0] : loud[-1] + 1] if len(loud) else samples[:0]
