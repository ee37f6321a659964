"""Captions: a WebVTT file of what is said."""

from tsubo.domain.sounds import Sound, Tone
from tsubo.output.captions import captions


def test_captions_name_the_words_and_their_times() -> None:
    found = captions(
        [
            Sound(0.0, "Let go.", None),
            Sound(1.0, "", Tone.BEAT),
            Sound(3661.5, "Other way.", Tone.REVERSAL),
        ],
        lambda words: 0.75,
    )
    assert found.splitlines() == [
        "WEBVTT",
        "",
        "00:00:00.000 --> 00:00:00.750",
        "Let go.",
        "",
        "01:01:01.500 --> 01:01:02.250",
        "Other way.",
    ]


def test_a_caption_ends_before_the_next_begins() -> None:
    lines = captions([Sound(0.0, "A.", None), Sound(1.0, "B.", None)], lambda words: 5.0)
    assert "00:00:00.000 --> 00:00:01.000" in lines
