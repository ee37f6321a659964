"""The built-in voice: it speaks at once, at a calm pace, and always the same."""

import numpy as np
import pytest

from tsubo.output.voice import RATE, BuiltInVoice, VoiceError


def test_words_become_sound_of_the_length_that_is_told() -> None:
    voice = BuiltInVoice()
    samples = voice.say("Turn clockwise.")
    assert 0.5 < len(samples) / RATE < 2
    assert voice.seconds("Turn clockwise.") == len(samples) / RATE
    assert 0.2 < float(np.abs(samples).max()) <= 1


def test_a_sentence_begins_and_ends_with_sound() -> None:
    samples = BuiltInVoice().say("One.")
    assert abs(samples[0]) > 0.01
    assert abs(samples[-1]) > 0.01


def test_a_higher_rate_speaks_faster() -> None:
    words = "Your left hand. Halfway along the finger bone."
    slow = BuiltInVoice(words_per_minute=100).seconds(words)
    assert BuiltInVoice(words_per_minute=220).seconds(words) < slow * 0.7


def test_nothing_to_say_is_silence() -> None:
    assert len(BuiltInVoice().say("")) == 0


def test_an_unknown_language_is_told_in_one_sentence() -> None:
    with pytest.raises(VoiceError, match="no built-in voice"):
        BuiltInVoice("klingon-nowhere")


def test_a_voice_keeps_its_pace_beside_another_one() -> None:
    words = "Your left hand. Halfway along the finger bone."
    slow, fast = BuiltInVoice(words_per_minute=100), BuiltInVoice(words_per_minute=220)
    assert slow.seconds(words) > fast.seconds(words) / 0.7
