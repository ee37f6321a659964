"""A file is written whole or not at all."""

import os
import time
from pathlib import Path

import pytest

from tsubo.storage.whole_file import LONGEST_WRITE, sweep, write_whole


def test_text_and_bytes_arrive_as_they_are(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.json", "合谷\n")
    write_whole(tmp_path / "b.bin", b"\x00\xff")
    assert (tmp_path / "a.json").read_bytes() == "合谷\n".encode()
    assert (tmp_path / "b.bin").read_bytes() == b"\x00\xff"


def test_missing_folders_are_made(tmp_path: Path) -> None:
    write_whole(tmp_path / "new" / "deep" / "a.json", "1")
    assert (tmp_path / "new" / "deep" / "a.json").read_text(encoding="utf-8") == "1"


def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    kept, link = tmp_path / "dotfiles" / "kept.json", tmp_path / "a.json"
    link.symlink_to(Path("dotfiles", "kept.json"))
    for content in ("first", "second"):
        write_whole(link, content)
        assert link.is_symlink()
        assert kept.read_text(encoding="utf-8") == content
    killed = kept.with_name(".kept.json.12345678")
    killed.touch()
    os.utime(killed, (0, 0))
    sweep(link)
    assert [path.name for path in kept.parent.iterdir()] == ["kept.json"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_on_the_way_leaves_the_old_file_and_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    file = tmp_path / "a.json"
    file.write_text("old", encoding="utf-8")

    def failing(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if step == "fsync" else Path, step, failing)
    with pytest.raises(OSError, match="No space left"):
        write_whole(file, "new and much longer")
    assert file.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_until_the_last_moment_a_reader_sees_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.json"
    file.write_text("old", encoding="utf-8")
    seen = []
    true_fsync = os.fsync

    def watching(handle: int) -> None:
        seen.append(file.read_text(encoding="utf-8"))
        true_fsync(handle)

    monkeypatch.setattr(os, "fsync", watching)
    write_whole(file, "new")
    assert seen == ["old"]
    assert file.read_text(encoding="utf-8") == "new"


def test_what_a_killed_write_left_is_swept_away_and_one_under_way_is_not(tmp_path: Path) -> None:
    file, other = tmp_path / "a.json", tmp_path / ".b.json.12345678"
    killed, under_way = tmp_path / ".a.json.12345678", tmp_path / ".a.json.abcdefgh"
    for each in (file, other, killed, under_way):
        each.write_text("half", encoding="utf-8")
    long_ago = time.time() - 2 * LONGEST_WRITE
    for old in (file, other, killed):
        os.utime(old, (long_ago, long_ago))
    sweep(file)
    assert not killed.exists()
    assert all(each.exists() for each in (file, other, under_way))
