"""Mixing: every sound is where the timeline has it, across blocks too."""

import numpy as np
import pytest

from tsubo.domain.preferences import Preferences
from tsubo.domain.sounds import Sound, Tone
from tsubo.output.mixing import BLOCK_SECONDS, DUCKED, VOICE, Loudness, loudness, mixed
from tsubo.output.tones import Samples, tone
from tsubo.output.voice import RATE, BuiltInVoice


def whole(*sounds: Sound, seconds: float, voice: BuiltInVoice | None = None) -> Samples:
    return np.concatenate(list(mixed(sounds, seconds, voice)))


def test_the_stream_is_just_as_long_as_asked() -> None:
    assert len(whole(seconds=3.5)) == round(3.5 * RATE)
    assert not whole(seconds=3.5).any()


@pytest.mark.parametrize("at", [0.0, 1.234, BLOCK_SECONDS - 0.1, BLOCK_SECONDS + 5.0])
def test_a_tone_lies_exactly_where_it_should(at: float) -> None:
    stream = whole(Sound(at, "", Tone.READY), seconds=BLOCK_SECONDS * 2)
    expected = tone(Tone.READY, 0, RATE)
    start = round(at * RATE)
    assert np.allclose(stream[start : start + len(expected)], expected)
    assert not stream[:start].any()
    assert not stream[start + len(expected) :].any()


def test_words_begin_at_their_time() -> None:
    voice = BuiltInVoice()
    stream = whole(Sound(2.0, "Other way.", None), seconds=5, voice=voice)
    first = int(np.flatnonzero(stream)[0])
    assert abs(first / RATE - 2.0) < 0.005


def test_a_tone_gives_way_to_words() -> None:
    voice = BuiltInVoice()
    words = "Your left hand. Halfway along the finger bone."
    both = whole(Sound(0.0, words, Tone.READY), seconds=8, voice=voice)
    spoken = voice.say(words) * VOICE
    left = both[: len(spoken)] - spoken
    played = tone(Tone.READY, 0, RATE)
    assert np.allclose(left[: len(played)], played * DUCKED, atol=1e-6)


def test_without_a_voice_only_tones_are_heard() -> None:
    assert not whole(Sound(0.0, "Other way.", None), seconds=2).any()


def test_the_track_is_as_loud_as_the_person_has_set_it() -> None:
    assert loudness(Preferences()) == Loudness()
    quiet = loudness(Preferences(voice_volume=40, tone_volume=0))
    assert quiet.words == pytest.approx(VOICE / 2)
    beat = [Sound(0.0, "", Tone.BEAT)]
    (silent,) = mixed(beat, 0.5, None, quiet)
    (usual,) = mixed(beat, 0.5, None)
    assert not silent.any()
    assert usual.any()
