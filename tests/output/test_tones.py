"""The tones: soft, and told apart by ear."""

import numpy as np
import pytest

from tsubo.domain.sounds import Tone
from tsubo.output.tones import LOUDNESS, Samples, tone

RATE = 22050


def pitch(samples: Samples) -> float:
    """Return the strongest pitch in hertz."""
    strength = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.fft.rfftfreq(len(samples), 1 / RATE)[strength.argmax()])


@pytest.mark.parametrize("kind", Tone)
def test_a_tone_is_soft_and_begins_and_ends_without_a_click(kind: Tone) -> None:
    samples = tone(kind, 4.0, RATE)
    assert 0.1 < float(np.abs(samples).max()) <= LOUDNESS * 1.25
    assert abs(samples[0]) < 0.01
    assert abs(samples[-1]) < 0.01


def test_a_breath_lasts_as_long_as_it_is_breathed() -> None:
    assert len(tone(Tone.BREATHE_IN, 4.0, RATE)) == 4 * RATE
    assert len(tone(Tone.BREATHE_OUT, 6.5, RATE)) == 6.5 * RATE


def test_breathing_in_rises_and_breathing_out_falls() -> None:
    rising, falling = tone(Tone.BREATHE_IN, 4.0, RATE), tone(Tone.BREATHE_OUT, 4.0, RATE)
    assert pitch(rising[: 2 * RATE]) < pitch(rising[2 * RATE :])
    assert pitch(falling[: 2 * RATE]) > pitch(falling[2 * RATE :])


def test_no_two_tones_are_alike() -> None:
    made = [tone(kind, 4.0, RATE).tobytes() for kind in Tone]
    assert len(set(made)) == len(made)


def test_the_reversal_swaps_its_two_notes() -> None:
    samples = tone(Tone.REVERSAL, 0, RATE)
    notes = [samples[round(at * RATE) : round((at + 0.16) * RATE)] for at in (0, 0.16, 0.32)]
    high, low, again = (pitch(note) for note in notes)
    assert high > 1.8 * low
    assert again == pytest.approx(high, rel=0.02)
