"""What lies inside libraries is named as the libraries themselves show, each with its text."""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest

from bundling.carried import LISTS, Carried, all_of, carried, from_bills, from_lists, in_one
from bundling.part import NOTICES, texts_of, words_of

ROOT = Path(__file__).resolve().parents[3]
RECORDS = [record for name in LISTS for record in carried(name)]
OTHER_TAKEN = {"Unlicense", "GPL-2.0-only", "GPL-2.0-or-later"}
"""Licences without a text here: there is a choice, and another one is taken."""


def texts(licence: str) -> list[str]:
    """Return the names of the texts of a licence."""
    return [f"{word}.txt" for word in words_of(licence)]


def is_here(name: str) -> bool:
    """Tell whether the bundle gets the text called ``name``."""
    return name == "GPL-3.0-or-later.txt" or any(
        (place / name).is_file() for place in (NOTICES, ROOT / "LICENSES")
    )


def libraries(wheel: str) -> bytes:
    """Return what is in all libraries of an installed wheel."""
    files = distribution(wheel).files or []
    found = [file for file in files if re.search(r"\.(so|dylib|dll|pyd)(\.|$)", file.name)]
    return b"".join(Path(str(file.locate())).read_bytes() for file in found)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_each_part_has_the_texts_of_its_licence(record: Carried) -> None:
    names = record.texts or [
        name for name in texts(record.licence) if name.removesuffix(".txt") not in OTHER_TAKEN
    ]
    assert names
    assert [name for name in names if not is_here(name)] == []


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's libraries were looked at")
@pytest.mark.parametrize("record", carried("wheels.json"), ids=lambda record: record.id)
def test_a_library_shows_what_is_said_to_be_inside(record: Carried) -> None:
    assert record.mark.encode() in libraries(record.module)


def test_no_version_is_said_that_no_library_shows() -> None:
    assert all(record.version in record.mark for record in RECORDS)


def test_no_text_lies_here_for_nothing() -> None:
    wanted = {text for record in RECORDS for text in record.texts}
    words = {word for record in RECORDS if not record.texts for word in words_of(record.licence)}
    crates = distribution("pydantic-core").read_text("sboms/pydantic-core.cyclonedx.json")
    words |= set(re.findall(r"[\w.-]+", str(crates))) & {"MIT", "Zlib", "BSD-2-Clause"}
    words |= {"Unicode-DFS-2016", "LGPL-3.0-only"}  # of a crate; of Qt and PySide6 themselves
    there = {text.relative_to(NOTICES).as_posix() for text in NOTICES.rglob("*.txt")}
    assert there <= wanted | {f"{word}.txt" for word in words}


def test_each_part_gets_a_text_that_says_whose_it_is(tmp_path: Path) -> None:
    records = {record.id: record for record in RECORDS}
    parts = from_lists(tmp_path, "linux")
    assert len({part.file for part in parts}) == len(parts)
    for part in parts:
        record = records[part.file.removeprefix("in-").removesuffix(".txt")]
        text = (tmp_path / part.file).read_text(encoding="utf-8")
        assert text.startswith(f"{part.name}\nLicence: {part.licence}\n")
        assert all(holder in text for holder in record.holders)
        for name in record.texts:
            if (NOTICES / name).is_file():
                assert (NOTICES / name).read_text(encoding="utf-8") in text


def test_a_part_stays_away_where_it_does_not_travel(tmp_path: Path) -> None:
    linux, windows = (
        {part.file for part in from_lists(tmp_path, name)} for name in ("linux", "windows")
    )
    assert "in-wayland-protocol.txt" in linux - windows
    assert "in-freetype.txt" in windows - linux


def test_a_wheels_own_bill_names_all_crates_its_library_shows(tmp_path: Path) -> None:
    parts = from_bills(distribution("pydantic-core"), tmp_path)
    shown = re.findall(
        rb"index\.crates\.io-\w+[/\\]([\w-]+?)-(\d+\.[\w.]+)", libraries("pydantic-core")
    )
    assert len(shown) > 10
    named = {(part.name, part.version) for part in parts}
    assert {(name.decode(), number.decode()) for name, number in shown} <= named
    text = (tmp_path / parts[0].file).read_text(encoding="utf-8")
    assert all(f"{part.name} {part.version}: {part.licence}" in text for part in parts)
    assert (NOTICES / "MIT.txt").read_text(encoding="utf-8") in text
    assert all(any(map(is_here, texts(part.licence))) for part in parts)


def made(folder: Path, components: list[object]) -> Distribution:
    """Return an installed wheel whose bill has ``components``."""
    home = folder / "odd-1.dist-info"
    (home / "sboms").mkdir(parents=True)
    (home / "METADATA").write_text("Metadata-Version: 2.4\nName: Odd\nVersion: 1\n")
    (home / "RECORD").write_text("odd-1.dist-info/sboms/odd.cdx.json,,\n")
    bill = json.dumps({"components": components})
    (home / "sboms" / "odd.cdx.json").write_text(bill, encoding="utf-8")
    return Distribution.at(home)


def test_what_only_builds_is_not_said_to_be_inside(tmp_path: Path) -> None:
    one = {"name": "one", "version": "1", "purl": "pkg:cargo/one@1"}
    licence = {"licenses": [{"license": {"id": "MIT"}}]}
    wheel = made(tmp_path, [{**one, **licence}, {**one, **licence, "scope": "excluded"}, {}])
    (part,) = from_bills(wheel, tmp_path)
    assert part == ("one", "1", "MIT", "pkg:cargo/one@1", "in-odd.txt")
    other = part._replace(licence="MIT OR Zlib")
    (row,) = in_one([part, other])
    assert (row.name, row.licence, row.file) == ("Parts inside odd (2)", "MIT, Zlib", "in-odd.txt")


def test_a_wheel_without_a_bill_has_nothing_inside(tmp_path: Path) -> None:
    assert from_bills(made(tmp_path, []), tmp_path) == []
    assert in_one([]) == []
    assert not (tmp_path / "in-odd.txt").exists()


def test_a_choice_stays_a_choice_among_others() -> None:
    assert all_of(["MIT", "MIT OR Apache-2.0", "MIT"]) == "MIT AND (MIT OR Apache-2.0)"
    found = texts_of("(MIT OR Apache-2.0) AND Zlib", NOTICES)
    assert [text.stem for text in found] == ["MIT", "Apache-2.0", "Zlib"]
