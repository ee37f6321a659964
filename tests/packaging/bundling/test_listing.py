"""Two builds are compared by name and content, and carry no date of their own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bundling.listing import NAME, date_everything, differences, list_files

MOMENT = 1_700_000_000
posix = pytest.mark.skipif(os.name == "nt", reason="rights and links are those of POSIX")


def bundle(folder: Path) -> Path:
    """Make a small bundle."""
    (folder / "lib").mkdir(parents=True)
    (folder / "program").write_text("one", encoding="utf-8")
    (folder / "lib" / "libone.so.6").write_text("two", encoding="utf-8")
    (folder / NAME).write_text("a list", encoding="utf-8")
    return folder


def test_the_list_is_in_order_and_leaves_itself_out(tmp_path: Path) -> None:
    names = [line.split("  ")[1] for line in list_files(bundle(tmp_path / "a")).splitlines()]
    assert names == ["lib/libone.so.6", "program"]


@posix
def test_a_link_counts_by_where_it_leads(tmp_path: Path) -> None:
    folder = bundle(tmp_path / "a")
    (folder / "link").symlink_to("program")
    before = list_files(folder)
    (folder / "link").unlink()
    (folder / "link").symlink_to("lib")
    assert differences(before, list_files(folder)) == ["differs: link"]


def test_differences_are_named(tmp_path: Path) -> None:
    one, other = bundle(tmp_path / "a"), bundle(tmp_path / "b")
    assert differences(list_files(one), list_files(other)) == []
    (other / "program").write_text("three", encoding="utf-8")
    (other / "lib" / "libone.so.6").unlink()
    (other / "more").touch()
    assert differences(list_files(one), list_files(other)) == [
        "only in the first: lib/libone.so.6",
        "only in the second: more",
        "differs: program",
    ]


@posix
def test_a_library_does_not_run_and_a_program_does(tmp_path: Path) -> None:
    folder = bundle(tmp_path / "a")
    for path in (folder / "program", folder / "lib" / "libone.so.6"):
        path.chmod(0o777)
    date_everything(folder, MOMENT)
    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.rglob("*")}
    assert modes == {"program": 0o755, "libone.so.6": 0o644, "lib": 0o755, NAME: 0o644}
    assert {path.stat().st_mtime for path in (folder, *folder.rglob("*"))} == {MOMENT}
