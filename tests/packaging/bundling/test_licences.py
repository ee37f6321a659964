"""Every part that travels has its licence text beside it, and the index leads there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bundling.licences import INDEX, is_licence, ours, python_itself, write_index
from bundling.part import joined


def test_the_index_has_a_record_for_each_part(tmp_path: Path) -> None:
    parts = [*ours(), python_itself(tmp_path)]
    write_index(parts, tmp_path / INDEX)
    records = json.loads((tmp_path / INDEX).read_text(encoding="utf-8"))
    assert [set(record) for record in records] == [{"name", "version", "licence", "file"}] * 4
    assert records[0]["licence"] == "GPL-3.0-or-later"
    assert (tmp_path / records[-1]["file"]).is_file()


def test_several_texts_of_one_part_become_one(tmp_path: Path) -> None:
    one, other = tmp_path / "LICENSE", tmp_path / "AUTHORS"
    one.write_text("ONE", encoding="utf-8")
    other.write_text("OTHER", encoding="utf-8")
    assert joined([one, tmp_path / "none", other], tmp_path / "part.txt") == "part.txt"
    text = (tmp_path / "part.txt").read_text(encoding="utf-8")
    assert text.startswith("ONE\n")
    assert text.endswith("\nOTHER")


def test_where_there_is_no_text_no_file_is_named(tmp_path: Path) -> None:
    assert joined([tmp_path / "none"], tmp_path / "part.txt") == ""
    assert not (tmp_path / "part.txt").exists()


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("numpy-2.dist-info/licenses/LICENSE.txt", True),
        ("mutagen-1.dist-info/COPYING", True),
        ("numpy-2.dist-info/METADATA", False),
        ("numpy/LICENSE.txt", False),
    ],
)
def test_licence_texts_are_known_by_name_and_place(name: str, counts: bool) -> None:
    assert is_licence(tuple(name.split("/"))) is counts
