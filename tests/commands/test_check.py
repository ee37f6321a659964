"""``tsubo check``: 0 when all is good, 1 for findings, 2 for what cannot be judged."""

import json
import shutil
from pathlib import Path

import pytest

from tests.commands.asking import Tsubo, imported_by
from tests.storage.spoiling import put, spoilt
from tsubo.storage.places import data_folder

LI4 = data_folder() / "points" / "li4.json"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with the shipped data."""
    return shutil.copytree(data_folder(), tmp_path / "data")


def test_the_shipped_data_are_good(tsubo: Tsubo) -> None:
    heard = tsubo("check", data_folder())
    assert heard.code == 0
    assert heard.out.endswith("data files checked, all good.\n")


def test_one_good_file_is_good(tsubo: Tsubo) -> None:
    heard = tsubo("check", LI4)
    assert (heard.code, heard.out) == (0, "1 data file checked, all good.\n")


def test_a_good_file_anywhere_under_any_name_is_good(tsubo: Tsubo, tmp_path: Path) -> None:
    copies = [shutil.copy(LI4, tmp_path / name) for name in ("x.json", "point.txt", "Ü b.json")]
    assert tsubo("check", *copies).code == 0


def test_a_finding_is_one_line_with_file_path_what_and_how_to_mend(
    tsubo: Tsubo, tmp_path: Path
) -> None:
    file = tmp_path / "x.json"
    shutil.copy(LI4, file)
    spoilt(file, put("rules", 0, "fraction", value=1.4))
    heard = tsubo("check", file)
    assert heard.code == 1
    assert heard.out == (
        f"{file}, /rules/0/fraction: Input should be less than or equal to 1 (it is 1.4); "
        "write a smaller number.\n"
    )


def test_a_name_that_leads_nowhere_is_found_in_a_single_file_too(tsubo: Tsubo, data: Path) -> None:
    file = spoilt(data / "points" / "li4.json", put("rules", 0, "start", value="tail"))
    heard = tsubo("check", file)
    assert heard.code == 1
    assert "/rules/0/start" in heard.out
    assert len(heard.out.splitlines()) == 1


def test_a_single_file_is_judged_among_its_own_neighbours(tsubo: Tsubo, data: Path) -> None:
    spoilt(data / "sources.json", put("sources", "S99", value="A new source."))
    file = spoilt(data / "points" / "li4.json", put("sources", 0, value="S99"))
    assert tsubo("check", file).code == 0


def test_a_folder_with_findings_names_each_file(tsubo: Tsubo, data: Path) -> None:
    spoilt(data / "points" / "li4.json", put("confidence", value=7))
    (data / "stations" / "knee.json").write_text("{", encoding="utf-8")
    heard = tsubo("check", data)
    assert heard.code == 1
    assert len(heard.out.splitlines()) == 2
    assert "li4.json" in heard.out
    assert "knee.json" in heard.out


def test_a_folder_of_points_alone_is_judged_file_by_file(tsubo: Tsubo, tmp_path: Path) -> None:
    points = shutil.copytree(data_folder() / "points", tmp_path / "points")
    assert tsubo("check", points).code == 0
    (points / "li4.json").write_bytes(b"\xff")
    assert tsubo("check", points).code == 1


UNUSABLE = {
    "not JSON": b"li4",
    "empty": b"",
    "not UTF-8": b"\xff\xff",
    "a list": b"[]",
    "nothing in common": json.dumps({"colour": "red"}).encode(),
    "deep": b"[" * 100_000,
    "deep objects": b'{"a":' * 100_000,
    "digits": b'{"format": ' + b"9" * 5000 + b"}",
}


@pytest.mark.parametrize(
    ("name", "place"),
    [
        *((name, "x.json") for name in UNUSABLE),
        *((name, "points/x.json") for name in UNUSABLE if name != "nothing in common"),
    ],
)
def test_a_file_that_cannot_be_judged_is_one_sentence_and_2(
    tsubo: Tsubo, tmp_path: Path, name: str, place: str
) -> None:
    file = tmp_path / place
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(UNUSABLE[name])
    heard = tsubo("check", file)
    assert heard.code == 2
    said = (heard.out + heard.err).splitlines()
    assert len(said) == 1
    assert said[0].startswith(str(file))
    assert said[0].endswith(".")


def test_a_missing_path_and_an_empty_folder_are_unusable(tsubo: Tsubo, tmp_path: Path) -> None:
    heard = tsubo("check", tmp_path / "nothing.json")
    assert heard.code == 2
    assert "no such file" in heard.out + heard.err
    (tmp_path / "x.json").mkdir()
    heard = tsubo("check", tmp_path / "x.json")
    assert heard.code == 2
    assert "holds no data files" in heard.out + heard.err


def test_the_worst_of_several_paths_counts(tsubo: Tsubo, data: Path, tmp_path: Path) -> None:
    bad = spoilt(data / "points" / "li4.json", put("confidence", value=7))
    lost = tmp_path / "nothing.json"
    assert tsubo("check", LI4, bad).code == 1
    assert tsubo("check", LI4, bad, lost).code == 2
    assert tsubo("check", lost, LI4).code == 2


def test_check_without_a_path_is_one_sentence(tsubo: Tsubo) -> None:
    heard = tsubo("check")
    assert heard.code == 2
    assert len(heard.err.splitlines()) == 1


def test_checking_needs_no_qt() -> None:
    loaded = imported_by(f"from tsubo.__main__ import main; main(['check', {str(LI4)!r}])")
    assert "pydantic" in loaded
    assert "PySide6" not in loaded
