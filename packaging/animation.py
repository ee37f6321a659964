"""Moving pictures as animated PNG, which browsers play and every other program shows the start of.

Written here because Qt writes no moving pictures. A frame after the first holds only the rectangle
in which something changed, and is clear where it did not. See the PNG specification, third edition,
"APNG: frame-based animation".
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
"""Rows of pixels: red, green and blue of each, or its one number in the palette."""

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CLEAR = 255
"""The number of the palette that lets the frame before shine through."""
_LEVELS = 32
"""So many levels of each colour are told apart when the palette is chosen."""
_PALETTE, _ONE_BYTE = 3, 8
_KEEP, _OVER = 0, 1


def write_animation(file: Path, frames: list[Pixels], a_second: int) -> None:
    """Write ``frames`` of one size, in red, green and blue, to be played in a circle."""
    palette, numbers = common_palette(frames)
    told = [numbers[_keys(frame)] for frame in frames]
    with file.open("wb") as out:
        out.write(SIGNATURE)
        for kind, data in chunks(told, palette, a_second):
            out.write(struct.pack(">I", len(data)) + kind + data)
            out.write(struct.pack(">I", zlib.crc32(kind + data)))


def chunks(frames: list[Pixels], palette: Pixels, a_second: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield the chunks of the file, as kind and data, from frames in numbers of the palette."""
    height, width = frames[0].shape
    number = count()
    yield b"IHDR", struct.pack(">IIBBBBB", width, height, _ONE_BYTE, _PALETTE, 0, 0, 0)
    yield b"PLTE", palette.tobytes()
    yield b"tRNS", bytes([255] * CLEAR + [0])
    yield b"acTL", struct.pack(">II", len(frames), 0)
    for index, frame in enumerate(frames):
        x, y, piece = (0, 0, frame) if index == 0 else changed(frames[index - 1], frame)
        box = (piece.shape[1], piece.shape[0], x, y)
        time = (1, a_second)
        yield b"fcTL", struct.pack(">IIIIIHHBB", next(number), *box, *time, _KEEP, _OVER)
        packed = zlib.compress(np.pad(piece, ((0, 0), (1, 0))).tobytes(), 9)
        if index == 0:
            yield b"IDAT", packed
        else:
            yield b"fdAT", struct.pack(">I", next(number)) + packed
    yield b"IEND", b""


def changed(before: Pixels, frame: Pixels) -> tuple[int, int, Pixels]:
    """Return x, y and the rectangle in which ``frame`` differs, clear where it does not."""
    differs = before != frame
    if not differs.any():
        return 0, 0, np.full((1, 1), CLEAR, np.uint8)
    rows, columns = np.flatnonzero(differs.any(1)), np.flatnonzero(differs.any(0))
    box = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    piece = np.where(differs[box], frame[box], CLEAR).astype(np.uint8)
    return int(columns[0]), int(rows[0]), piece


def common_palette(frames: Iterable[Pixels]) -> tuple[Pixels, Pixels]:
    """Return the most frequent colours of all ``frames``, and which of them each key comes to.

    A key is a colour in ``_LEVELS`` levels, as ``_keys()`` counts them.
    """
    size = _LEVELS**3
    frequent, sums = np.zeros(size), np.zeros((size, 3))
    for frame in frames:
        keys = _keys(frame).ravel()
        frequent += np.bincount(keys, minlength=size)
        for part in range(3):
            sums[:, part] += np.bincount(keys, frame[..., part].ravel(), size)
    most = np.argsort(-frequent, kind="stable")[:CLEAR]
    colours = sums[most] / np.maximum(frequent[most], 1)[:, None]
    every = np.stack(np.unravel_index(np.arange(size), (_LEVELS,) * 3), 1) * 8 + 4
    far = ((every[:, None, :] - colours[None, :, :]) ** 2).sum(2)
    palette = np.vstack([colours.round(), [0, 0, 0]]).astype(np.uint8)
    return palette, far.argmin(1).astype(np.uint8)


def _keys(frame: Pixels) -> npt.NDArray[np.int64]:
    """Return the number of each pixel's colour, in coarse levels."""
    levels = frame.astype(np.int64) >> 3
    keys: npt.NDArray[np.int64] = levels @ np.array([_LEVELS**2, _LEVELS, 1])
    return keys
