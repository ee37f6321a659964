"""Captions: a WebVTT file of what is said, and of what tones without words mean."""

import pytest

from tests.output.vtt import Caption, read_captions
from tsubo.domain.sounds import Sound, Tone
from tsubo.output.captions import TONE_SECONDS, captions


def shown(*sounds: Sound, each: float = 0.75) -> list[Caption]:
    """Return the captions of ``sounds`` in which every sentence takes ``each`` seconds."""
    return read_captions(captions(sounds, lambda _: each))


def test_captions_name_the_words_and_their_times() -> None:
    assert shown(
        Sound(0.0, "Let go.", None),
        Sound(1.0, "", Tone.BEAT),
        Sound(3661.5, "Other way.", Tone.REVERSAL),
    ) == [Caption(0.0, 0.75, "Let go."), Caption(3661.5, 3662.25, "Other way.")]


def test_a_caption_ends_before_the_next_begins() -> None:
    found = shown(Sound(0.0, "A.", None), Sound(1.0, "B.", None), each=5.0)
    assert [caption.end for caption in found] == [1.0, 6.0]


@pytest.mark.parametrize("tone", [tone for tone in Tone if tone is not Tone.BEAT])
def test_a_tone_without_words_says_what_it_means(tone: Tone) -> None:
    (caption,) = shown(Sound(2.0, "", tone))
    assert caption.words.startswith("♪ ")
    assert caption.end == 2.0 + TONE_SECONDS


def test_no_two_tones_mean_the_same() -> None:
    words = [caption.words for tone in Tone for caption in shown(Sound(0.0, "", tone))]
    assert len(set(words)) == len(words) == len(Tone) - 1


def test_a_breath_is_shown_as_long_as_it_is_breathed() -> None:
    assert shown(Sound(1.0, "", Tone.BREATHE_IN, 4.5)) == [Caption(1.0, 5.5, "♪ breathe in")]


def test_signs_that_mean_something_to_a_player_are_written_out() -> None:
    (caption,) = shown(Sound(0.0, "Thumb & palm --> <here>.", None))
    assert caption.words == "Thumb &amp; palm --&gt; &lt;here&gt;."


def test_with_nothing_to_tell_there_is_only_the_head() -> None:
    assert shown(Sound(0.0, "", Tone.BEAT)) == []
