"""What kind a data file is, and what is said when it cannot be read."""

from pathlib import Path

import pytest

from tsubo.storage.data_files import DataError, data_files, kind_of, name_of, read_record
from tsubo.storage.places import data_folder
from tsubo.storage.schema_kinds import KINDS

PLACES = [
    ("bodies/neutral.json", "bodies"),
    ("closeups/belly.json", "closeups"),
    ("points/li4.json", "points"),
    ("stations/hand.json", "stations"),
    ("routines/article.json", "routines"),
    ("segments.json", "segments"),
    ("sources.json", "sources"),
    ("cautions.json", "cautions"),
    ("emergency_numbers.json", "emergency_numbers"),
    ("text/en/cautions.json", "text_cautions"),
    ("text/en/points.json", "text_points"),
    ("text/en/stations/hand.json", "text_stations"),
    ("text/de/pages/learn.json", "text_pages"),
    ("text/en/tails/learn.json", None),
    ("seal.json", None),
    ("schema/points.schema.json", None),
    ("points/li4.txt", None),
    ("points/LI4.JSON", None),
]


@pytest.mark.parametrize(("name", "kind"), PLACES)
def test_the_place_of_a_file_tells_its_kind(name: str, kind: str | None) -> None:
    assert kind_of(Path("/somewhere/data") / name) == kind


def test_every_kind_has_a_model_and_every_model_a_file() -> None:
    kinds = {kind_of(file) for file in data_files(data_folder())}
    assert kinds == set(KINDS)


@pytest.mark.parametrize("file", data_files(data_folder()), ids=lambda file: file.stem)
def test_a_kind_and_an_id_lead_back_to_the_file(file: Path) -> None:
    kind = kind_of(file)
    assert kind is not None
    assert data_folder() / name_of(kind, file.stem) == file


UNREADABLE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "line 1, column 1: not valid JSON"),
    "words": (b"li4 is a point", "line 1, column 1: not valid JSON"),
    "cut off": (b'{"format": 1,\n "id"', "line 2, column 6: not valid JSON"),
    "a list": (b"[1, 2]", "holds no JSON object; begin it with {."),
    "latin": ('{"pinyin": "Hég\xfa"}'.encode("latin-1"), "byte 13 is not UTF-8 text"),
    "deep": (b"[" * 100_000, "nested too deeply"),
    "digits": (b'{"x": ' + b"9" * 5000 + b"}", "a number with too many digits"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_is_no_json_object_is_one_sentence_with_its_name(
    tmp_path: Path, name: str
) -> None:
    content, what = UNREADABLE[name]
    file = tmp_path / "x.json"
    file.write_bytes(content)
    with pytest.raises(DataError) as trouble:
        read_record(file)
    sentence = str(trouble.value)
    assert sentence.startswith(f"{file}: ")
    assert what in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_missing_file_and_a_folder_are_one_sentence_each(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="there is no such file"):
        read_record(tmp_path / "nothing.json")
    with pytest.raises(DataError, match="cannot be read"):
        read_record(tmp_path)
