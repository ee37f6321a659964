"""The saved track: a whole session as WAV, FLAC or Ogg, sample by sample from the timeline."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import soundfile

from tsubo.output.voice import RATE, Samples

FORMATS = {".wav": ("WAV", "PCM_16"), ".flac": ("FLAC", "PCM_16"), ".ogg": ("OGG", "VORBIS")}
"""File ending: container and encoding."""


class Chapter(NamedTuple):
    """A part of the track with a name; ``at`` is seconds from the beginning."""

    at: float
    name: str


class Cancelled(Exception):
    """The person did not want the track any more."""


def write_track(
    file: Path,
    kind: str,
    blocks: Iterable[Samples],
    title: str,
    chapters: Sequence[Chapter],
    progress: Callable[[int], bool],
) -> None:
    """Write ``blocks`` to ``file`` in the format of the ending ``kind``.

    ``progress`` is told the samples written so far and answers whether to go on. Raises Cancelled
    when it says no, OSError when the file cannot be written.
    """
    container, encoding = FORMATS[kind]
    done = 0
    try:
        with soundfile.SoundFile(
            str(file), "w", RATE, 1, format=container, subtype=encoding
        ) as track:
            track.title = title
            for block in blocks:
                track.write(block)
                done += len(block)
                if not progress(done):
                    raise Cancelled
    except soundfile.LibsndfileError as error:
        raise OSError(str(error)) from None
    if kind != ".wav":
        _name_chapters(file, kind, title, chapters)


def _name_chapters(file: Path, kind: str, title: str, chapters: Sequence[Chapter]) -> None:
    """Add the chapters as Vorbis comments, as players of Ogg and FLAC read them."""
    from mutagen.flac import FLAC
    from mutagen.oggvorbis import OggVorbis

    read = FLAC if kind == ".flac" else OggVorbis
    tags = read(str(file))
    tags["TITLE"] = title
    for number, chapter in enumerate(chapters):
        tags[f"CHAPTER{number:03d}"] = _clock(chapter.at)
        tags[f"CHAPTER{number:03d}NAME"] = chapter.name
    tags.save()


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    return f"{hours:02d}:{minutes:02d}:{rest:06.3f}"
