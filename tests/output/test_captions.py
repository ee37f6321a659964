"""Captions: a WebVTT file of what is said, and of what tones without words mean."""

from pathlib import Path

import pytest

from tests.output.vtt import Caption, read_captions
from tsubo.domain.sounds import Sound, Tone
from tsubo.output.captions import TONE_SECONDS, captions, captions_file


def shown(*sounds: Sound, each: float = 0.75) -> list[Caption]:
    """Return the captions of ``sounds`` in which every sentence takes ``each`` seconds."""
    return read_captions(captions("x.ogg", sounds, lambda _: each))


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


# --- Their file -------------------------------------------------------------------------


def write_captions(track: Path) -> Path:
    file = captions_file(track)
    file.write_text(captions(track.name, (), lambda _: 0.0), encoding="utf-8")
    return file


def test_captions_have_the_name_of_the_track_and_replace_its_own(tmp_path: Path) -> None:
    track = tmp_path / "x.ogg"
    assert write_captions(track) == write_captions(track) == tmp_path / "x.vtt"


@pytest.mark.parametrize("content", [b"", b"WEBVTT\n", b"\xff\xfe", b"a letter"])
def test_a_file_of_something_else_stays_and_the_whole_name_comes_in_front(
    tmp_path: Path, content: bytes
) -> None:
    other = tmp_path / "x.vtt"
    other.write_bytes(content)
    track = tmp_path / "x.ogg"
    assert write_captions(track) == write_captions(track) == tmp_path / "x.ogg.vtt"
    assert other.read_bytes() == content


def test_two_tracks_of_one_name_have_captions_of_their_own(tmp_path: Path) -> None:
    write_captions(tmp_path / "x.ogg")
    assert write_captions(tmp_path / "x.flac").name == "x.flac.vtt"
    assert captions_file(tmp_path / "x.ogg").name == "x.vtt"


@pytest.mark.parametrize("name", ["a --> b.ogg", "two\nlines.ogg", "odd\udcff.ogg", "Rücken.ogg"])
def test_whatever_a_track_is_called_its_captions_can_be_read(name: str) -> None:
    text = captions(name, (Sound(0.0, "Let go.", None),), lambda _: 1.0)
    assert read_captions(text.encode().decode()) == [Caption(0.0, 1.0, "Let go.")]


def test_a_folder_in_their_place_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "x.vtt").mkdir()
    assert captions_file(tmp_path / "x.ogg").name == "x.ogg.vtt"
