"""Animated PNG: the first frame is an ordinary picture, and each other one changes what it must."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from animation import CLEAR, Pixels, changed, chunks, common_palette, write_animation


def frame(*squares: tuple[int, int, tuple[int, int, int]]) -> Pixels:
    """Return a white picture of 40 x 30 with squares of four pixels at x, y in a colour."""
    pixels = np.full((30, 40, 3), 255, np.uint8)
    for x, y, colour in squares:
        pixels[y : y + 4, x : x + 4] = colour
    return pixels


RED, BLUE = (200, 8, 8), (8, 8, 200)
FRAMES = [frame(), frame((5, 6, RED)), frame((5, 6, RED), (20, 10, BLUE)), frame((20, 10, BLUE))]


def read(file: Path) -> list[tuple[bytes, bytes]]:
    """Return the chunks of a file, after a look at their check sums."""
    data, found = file.read_bytes(), []
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    at = 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", data, at + 8 + length) == (zlib.crc32(kind + body),)
        found.append((kind, body))
        at += length + 12
    return found


def played(file: Path) -> list[Pixels]:
    """Return the frames as a viewer puts them together, in red, green and blue."""
    found = read(file)
    palette = np.frombuffer(dict(found)[b"PLTE"], np.uint8).reshape(-1, 3)
    width, height = struct.unpack_from(">II", found[0][1])
    shown = np.zeros((height, width), np.uint8)
    frames = []
    box = (width, height, 0, 0)
    for kind, data in found:
        if kind == b"fcTL":
            box = struct.unpack_from(">IIII", data, 4)
        elif kind in {b"IDAT", b"fdAT"}:
            wide, high, x, y = box
            packed = data if kind == b"IDAT" else data[4:]
            lines = np.frombuffer(zlib.decompress(packed), np.uint8).reshape(high, wide + 1)
            assert not lines[:, 0].any()
            piece = lines[:, 1:]
            part = shown[y : y + high, x : x + wide]
            part[piece != CLEAR] = piece[piece != CLEAR]
            frames.append(palette[shown])
    return frames


def test_it_plays_what_was_given(tmp_path: Path) -> None:
    write_animation(tmp_path / "film.png", FRAMES, 10)
    for shown, given in zip(played(tmp_path / "film.png"), FRAMES, strict=True):
        assert np.abs(shown.astype(int) - given.astype(int)).max() <= 8


def test_a_program_that_knows_no_animation_shows_the_first_frame(tmp_path: Path) -> None:
    write_animation(tmp_path / "film.png", FRAMES[1:], 10)
    image = QImage(str(tmp_path / "film.png"))
    assert (image.width(), image.height()) == (40, 30)
    assert image.pixelColor(6, 7).red() > 150
    assert image.pixelColor(6, 7).blue() < 50
    assert image.pixelColor(30, 20).name() == "#ffffff"


def test_the_numbers_of_the_chunks_run_on(tmp_path: Path) -> None:
    write_animation(tmp_path / "film.png", FRAMES, 10)
    found = read(tmp_path / "film.png")
    numbered = [data for kind, data in found if kind in {b"fcTL", b"fdAT"}]
    assert [struct.unpack_from(">I", data)[0] for data in numbered] == list(range(len(numbered)))
    assert dict(found)[b"acTL"] == struct.pack(">II", len(FRAMES), 0)
    assert [kind for kind, _ in found][-1] == b"IEND"


def test_only_what_changed_is_written() -> None:
    one, two = np.zeros((9, 9), np.uint8), np.zeros((9, 9), np.uint8)
    two[3:6, 2:4] = 7
    two[4, 2] = 0
    x, y, piece = changed(one, two)
    assert (x, y, piece.shape) == (2, 3, (3, 2))
    assert piece[1, 0] == CLEAR
    assert piece[0, 0] == 7


def test_a_frame_that_is_as_before_costs_one_clear_pixel() -> None:
    same = np.zeros((9, 9), np.uint8)
    x, y, piece = changed(same, same)
    assert (x, y, piece.tolist()) == (0, 0, [[CLEAR]])


def test_the_most_frequent_colours_come_into_the_palette() -> None:
    palette, numbers = common_palette(FRAMES)
    assert palette.shape == (CLEAR + 1, 3)
    assert palette[0].tolist() == [255, 255, 255]
    assert numbers.max() < CLEAR


@pytest.mark.parametrize("a_second", [5, 10])
def test_the_pace_stands_at_each_frame(a_second: int) -> None:
    told = [np.zeros((4, 4), np.uint8)] * 2
    times = [
        struct.unpack_from(">HH", data, 20)
        for kind, data in chunks(told, np.zeros((256, 3), np.uint8), a_second)
        if kind == b"fcTL"
    ]
    assert times == [(1, a_second)] * 2
