"""Writing a file whole or not at all."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

LONGEST_WRITE = 60.0
"""Seconds after which a write that is not finished was killed (our decision)."""


def write_whole(file: Path, content: str | bytes) -> None:
    """Write ``content`` to ``file`` so that a reader sees the old content or all of the new.

    The file is readable by its owner alone, as what Tsubo keeps of a person should be. A link
    stays a link: what it leads to is written.

    Raises OSError when the folder cannot be written; the old file is then untouched.
    """
    data = content.encode() if isinstance(content, str) else content
    file = Path(os.path.realpath(file))
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def sweep(file: Path) -> None:
    """Remove what writes of ``file`` left beside it that were killed on the way."""
    file = Path(os.path.realpath(file))
    for left in file.parent.glob(f".{file.name}.????????"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > LONGEST_WRITE:
                left.unlink()


@contextmanager
def written_whole(file: Path) -> Iterator[Path]:
    """Give a fresh path beside ``file`` to write to; it takes the file's place at the end.

    For what a person takes along, so the file has the usual rights. When writing fails or is
    broken off, the fresh file is removed and the old one is untouched.
    """
    fresh = file.with_name(f".{file.stem}.{os.getpid()}{file.suffix}")
    try:
        yield fresh
        fresh.replace(file)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
