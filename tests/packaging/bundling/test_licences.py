"""Every part that travels has its licence text beside it, and the index leads there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bundling.licences import (
    INDEX,
    NOTICES,
    from_qt,
    is_licence,
    joined,
    ours,
    python_itself,
    write_index,
)

RECORDS = json.loads((NOTICES / "qt.json").read_text(encoding="utf-8"))
WITHOUT_TEXT = {"LicenseRef-public-domain", "GPL-2.0-or-later"}
"""No text is due, or there is a choice and the other one is taken."""


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["name"])
def test_the_text_of_each_licence_inside_qt_is_here(record: dict[str, str]) -> None:
    for word in record["licence"].split():
        if word not in {"AND", "OR", *WITHOUT_TEXT}:
            assert (NOTICES / f"{word}.txt").stat().st_size > 200, word


def test_no_text_lies_here_for_nothing() -> None:
    named = {word for record in RECORDS for word in record["licence"].split()}
    named.add("LGPL-3.0-only")  # of Qt and PySide6 themselves
    assert {text.stem for text in NOTICES.glob("*.txt")} <= named


def test_each_part_of_qt_gets_a_text_that_says_whose_it_is(tmp_path: Path) -> None:
    parts = from_qt(tmp_path)
    assert len({part.file for part in parts}) == len(parts) == len(RECORDS)
    for part, record in zip(parts, RECORDS, strict=True):
        text = (tmp_path / part.file).read_text(encoding="utf-8")
        assert text.startswith(f"{part.name}\nLicence: {part.licence}\n")
        assert all(holder in text for holder in record["holders"])
        for word in record["licence"].split():
            if (NOTICES / f"{word}.txt").is_file():
                assert (NOTICES / f"{word}.txt").read_text(encoding="utf-8") in text


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
