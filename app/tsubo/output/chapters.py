"""Chapters of a saved track: the names of its parts, in the ways that players and editors read.

Ogg and FLAC hold them as Vorbis comments, WAV as cue points with labels, both its own chunks
(Multimedia Programming Interface and Data Specifications 1.0, IBM and Microsoft 1991).
"""

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

_SERIAL = 1
"""Every Ogg stream gets this number: libsndfile draws lots, and no two files would be equal."""


class Chapter(NamedTuple):
    """A part of the track with a name; ``at`` is seconds from the beginning."""

    at: float
    name: str


def name_chapters(file: Path, kind: str, chapters: Sequence[Chapter], rate: int) -> None:
    """Add ``chapters`` to ``file`` of the ending ``kind``, with ``rate`` samples a second.

    The same sound and chapters give the same bytes. Raises OSError when it cannot be written.
    """
    if kind == ".wav":
        _add_cue_points(file, [(round(at * rate), name) for at, name in chapters])
        return
    from mutagen import MutagenError

    try:
        _add_comments(file, kind, chapters)
        if kind == ".ogg":
            _set_serial(file)
    except MutagenError as error:
        raise OSError(str(error)) from None


def _add_comments(file: Path, kind: str, chapters: Sequence[Chapter]) -> None:
    from mutagen.flac import FLAC
    from mutagen.oggvorbis import OggVorbis

    read = FLAC if kind == ".flac" else OggVorbis
    tags = read(str(file))
    for number, chapter in enumerate(chapters):
        tags[f"CHAPTER{number:03d}"] = _clock(chapter.at)
        tags[f"CHAPTER{number:03d}NAME"] = chapter.name
    tags.save()


def _set_serial(file: Path) -> None:
    from mutagen.ogg import OggPage

    with file.open("r+b") as stream:
        end = stream.seek(0, 2)
        at = stream.seek(0)
        while at < end:
            page = OggPage(stream)  # type: ignore[no-untyped-call]
            page.serial = _SERIAL
            stream.seek(at)
            stream.write(page.write())  # type: ignore[no-untyped-call]
            at = stream.tell()


def _add_cue_points(file: Path, points: Sequence[tuple[int, str]]) -> None:
    """Append a ``cue`` chunk of (sample, name) and its labels, and lengthen the RIFF."""
    cues = struct.pack("<I", len(points))
    labels = b"adtl"
    for number, (sample, name) in enumerate(points, 1):
        cues += struct.pack("<II4sIII", number, sample, b"data", 0, 0, sample)
        labels += _chunk(b"labl", struct.pack("<I", number) + name.encode() + b"\0")
    with file.open("r+b") as stream:
        stream.seek(0, 2)
        stream.write(_chunk(b"cue ", cues) + _chunk(b"LIST", labels))
        length = stream.tell() - 8
        stream.seek(4)
        stream.write(struct.pack("<I", length))


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _clock(seconds: float) -> str:
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"
