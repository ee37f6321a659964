"""Chapters: read back from each kind of file, as players and editors do."""

import struct
import wave
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
import soundfile
from mutagen.flac import FLAC
from mutagen.ogg import OggPage
from mutagen.oggvorbis import OggVorbis

from tsubo.output.chapters import Chapter, name_chapters
from tsubo.output.track import FORMATS, MAKER, write_track
from tsubo.output.voice import RATE

CHAPTERS = (Chapter(0.0, "Web of the hand"), Chapter(1.2345, "Foot"), Chapter(2.5, "Köper"))
TITLE = "A routine"


def made(folder: Path, kind: str, chapters: Sequence[Chapter] = CHAPTERS) -> Path:
    """Return a file of three seconds and one sample with ``chapters``."""
    file = folder / f"made{kind}"
    noise = np.random.default_rng(1).uniform(-0.5, 0.5, 3 * RATE + 1).astype(np.float32)
    write_track(file, kind, [noise], TITLE, chapters, lambda _: True)
    return file


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and content of the chunks in ``data``, each beginning at an even place."""
    at = 0
    while at < len(data):
        name, length = struct.unpack_from("<4sI", data, at)
        assert at + 8 + length <= len(data)
        yield name, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def labelled(file: Path) -> list[tuple[int, str]]:
    """Return (sample, name) of the cue points in a WAV file, in their order."""
    data = file.read_bytes()
    assert (data[:4], data[8:12]) == (b"RIFF", b"WAVE")
    assert struct.unpack_from("<I", data, 4)[0] == len(data) - 8
    found = dict(chunks(data[12:]))
    names = {}
    for name, text in chunks(found[b"LIST"][4:]):
        assert name == b"labl"
        names[struct.unpack_from("<I", text)[0]] = text[4:-1].decode()
        assert text.endswith(b"\0")
    points = []
    (count,) = struct.unpack_from("<I", found[b"cue "])
    for number in range(count):
        fields = struct.unpack_from("<II4sIII", found[b"cue "], 4 + 24 * number)
        id_, place, where, chunk_start, block_start, sample = fields
        assert (where, chunk_start, block_start) == (b"data", 0, 0)
        assert place == sample
        points.append((sample, names.pop(id_)))
    assert names == {}
    return points


def test_a_wav_has_a_labelled_cue_point_for_each_chapter(tmp_path: Path) -> None:
    expected = [(round(chapter.at * RATE), chapter.name) for chapter in CHAPTERS]
    assert labelled(made(tmp_path, ".wav")) == expected


def test_a_wav_with_chapters_is_still_an_ordinary_wav(tmp_path: Path) -> None:
    file = made(tmp_path, ".wav")
    with wave.open(str(file)) as sound:
        assert sound.getnframes() == 3 * RATE + 1
    with soundfile.SoundFile(str(file)) as sound:
        assert (sound.title, sound.artist, sound.frames) == (TITLE, MAKER, 3 * RATE + 1)


@pytest.mark.parametrize(("kind", "read"), [(".ogg", OggVorbis), (".flac", FLAC)])
def test_ogg_and_flac_name_chapters_in_their_comments(
    tmp_path: Path, kind: str, read: type[FLAC] | type[OggVorbis]
) -> None:
    tags = read(str(made(tmp_path, kind)))
    assert (tags["TITLE"], tags["ARTIST"]) == ([TITLE], [MAKER])
    for number, (at, name) in enumerate(CHAPTERS):
        assert tags[f"CHAPTER{number:03d}"] == [f"00:00:{round(at, 3):06.3f}"]
        assert tags[f"CHAPTER{number:03d}NAME"] == [name]


def test_an_hour_and_more_is_written_out(tmp_path: Path) -> None:
    tags = FLAC(str(made(tmp_path, ".flac", [Chapter(3661.9996, "Late")])))  # type: ignore[no-untyped-call]
    assert tags["CHAPTER000"] == ["01:01:02.000"]


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_sound_and_chapters_give_the_same_bytes(tmp_path: Path, kind: str) -> None:
    first = made(tmp_path, kind).read_bytes()
    assert made(tmp_path, kind).read_bytes() == first


def test_every_page_of_an_ogg_is_of_the_one_stream(tmp_path: Path) -> None:
    file = made(tmp_path, ".ogg")
    serials = set()
    with file.open("rb") as stream:
        while stream.tell() < file.stat().st_size:
            serials.add(OggPage(stream).serial)  # type: ignore[no-untyped-call]
    assert len(serials) == 1
    assert soundfile.info(str(file)).frames == 3 * RATE + 1


@pytest.mark.parametrize("kind", [".ogg", ".flac"])
def test_a_file_that_cannot_be_named_is_an_ordinary_error(tmp_path: Path, kind: str) -> None:
    with pytest.raises(OSError, match="gone"):
        name_chapters(tmp_path / f"gone{kind}", kind, CHAPTERS, RATE)
