"""The saved track: a whole session as WAV, FLAC or Ogg, sample by sample from the timeline."""

import errno
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

import soundfile

from tsubo.output.chapters import Chapter, name_chapters
from tsubo.output.voice import RATE, Samples

FORMATS = {".wav": ("WAV", "PCM_16"), ".flac": ("FLAC", "PCM_16"), ".ogg": ("OGG", "VORBIS")}
"""File ending: container and encoding."""
FULL = 1 << 20
"""A disk with fewer free bytes is full: so many are written at once (our decision)."""
MAKER = "Tsubo"
"""Stands where music has its artist."""


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
            track.title, track.artist = title, MAKER
            for block in blocks:
                track.write(block)
                done += len(block)
                if not progress(done):
                    raise Cancelled
    except soundfile.LibsndfileError as error:
        raise _reason(error, file.parent) from None
    name_chapters(file, kind, chapters, RATE)


def _reason(error: soundfile.LibsndfileError, folder: Path) -> OSError:
    """Return what ``error`` most likely was: libsndfile does not tell why the system refused."""
    with suppress(OSError):
        if shutil.disk_usage(folder).free < FULL:
            return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    return OSError(str(error))
