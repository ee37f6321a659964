"""Where the window was, for each arrangement of screens; anything else in the file is nothing."""

import json
from pathlib import Path

import pytest

from tsubo.storage.window_place_file import FILE, MOST, keep_place, kept_place

DESK, LAP = "2560x1440+0+0@1", "1366x768+0+0@1"
HERE = (100, 80, 900, 700, False)
THERE = (10, 20, 800, 600, True)


def test_each_arrangement_has_its_own_place(tmp_path: Path) -> None:
    keep_place(tmp_path, DESK, HERE)
    keep_place(tmp_path, LAP, THERE)
    assert kept_place(tmp_path, DESK) == HERE
    assert kept_place(tmp_path, LAP) == THERE
    assert kept_place(tmp_path, "another") is None


def test_the_oldest_arrangements_are_forgotten(tmp_path: Path) -> None:
    for number in range(MOST + 2):
        keep_place(tmp_path, str(number), HERE)
    kept = json.loads((tmp_path / FILE).read_text())
    assert list(kept) == [str(number) for number in range(2, MOST + 2)]


def test_the_same_place_is_not_written_again(tmp_path: Path) -> None:
    keep_place(tmp_path, DESK, HERE)
    before = (tmp_path / FILE).stat().st_ino
    keep_place(tmp_path, DESK, HERE)
    assert (tmp_path / FILE).stat().st_ino == before
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "7",
        '{"2560x1440+0+0@1": 3}',
        '{"2560x1440+0+0@1": [1, 2, 3]}',
        '{"2560x1440+0+0@1": [1, 2, 3, "4", true]}',
        '{"2560x1440+0+0@1": [1, 2, 3, 4.5, true]}',
        '{"2560x1440+0+0@1": [1, 2, 3, 4, 5]}',
        "[" * 100_000,
    ],
)
def test_a_spoilt_file_is_as_if_it_were_not_there(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content)
    assert kept_place(tmp_path, DESK) is None
    keep_place(tmp_path, DESK, HERE)
    assert kept_place(tmp_path, DESK) == HERE


def test_where_nothing_can_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file in the folder's place")
    keep_place(tmp_path / "profile", DESK, HERE)
    assert kept_place(tmp_path / "profile", DESK) is None
