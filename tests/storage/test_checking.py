"""Bad data get one sentence each: file, JSON path, what is wrong, how to mend it."""

import json
import shutil
from pathlib import Path

import pytest

from tests.storage.spoiling import Spoil, put, spoilt, take
from tsubo.storage.checking import findings_alone, findings_below, findings_in, shortened
from tsubo.storage.data_files import DataError, data_files, kind_of
from tsubo.storage.places import data_folder

LI4, BL28 = "points/li4.json", "points/bl28.json"
HAND, WORDS = "stations/hand.json", "text/en/stations/hand.json"
BELLY, BODY = "points/dan_tien.json", "bodies/neutral.json"


def nested(record: object) -> None:
    deep: object = 1
    for _ in range(50):
        deep = [deep]
    put("pinyin", value=deep)(record)


BAD: list[tuple[str, Spoil, str, str]] = [
    # file, how it is spoilt, JSON path, part of the rest of the sentence
    (LI4, put("confidence", value="high"), "/confidence", "without quotation marks"),
    (LI4, put("paired", value=1), "/paired", "write true or false"),
    (LI4, put("pinyin", value=None), "/pinyin", "write text in quotation marks"),
    (LI4, put("pinyin", value=""), "/pinyin", "write some text"),
    (LI4, put("rules", value={}), "/rules", "write a list in square brackets"),
    (LI4, put("rules", value=[]), "/rules", "add what is missing"),
    (LI4, put("colour", value="red"), "/colour", "remove this field"),
    (LI4, take("rules", 0, "fraction"), "/rules/0/fraction", "add this field"),
    (LI4, put("rules", 0, "fraction", value=1.4), "/rules/0/fraction", "(it is 1.4); write a sm"),
    (LI4, put("rules", 0, "fraction", value=-1), "/rules/0/fraction", "write a larger number"),
    (LI4, put("rules", 0, "fraction", value=float("nan")), "/rules/0/fraction", "ordinary number"),
    (LI4, put("rules", 0, "fraction", value=float("inf")), "/rules/0/fraction", "number"),
    (LI4, put("rules", 0, "fraction", value=10**200), "/rules/0/fraction", "smaller number"),
    (LI4, put("rules", 0, "rule", value="around"), "/rules/0", "write between or level"),
    (LI4, take("rules", 0, "rule"), "/rules/0", "between or level"),
    (LI4, put("rules", 0, "start", value="tail"), "/rules/0/start", "correct the name or add it"),
    (LI4, take("rules", 0, "towards"), "/rules/0", "aside needs towards"),
    (LI4, put("kind", value="path"), "/", "a path needs at least two rules"),
    (LI4, put("kind", value="spot"), "/kind", "write one of the words allowed"),
    (LI4, put("code", value="hand 4"), "/code", "write it in the form shown in the schema"),
    (LI4, put("not_if", 3, "level", value="never"), "/not_if/3/level", "one of the words allowed"),
    (LI4, put("format", value=2), "/format", "write one of the words allowed"),
    (LI4, put("id", value="li5"), "/id", "make them the same"),
    (LI4, put("reference", "out_cun", value=float("nan")), "/reference/out_cun", "ordinary"),
    (LI4, nested, "/pinyin", "write text in quotation marks"),
    (LI4, put("pinyin", value="x" * 5000), "/pinyin", "shorten the text"),
    (BL28, put("rules", 0, "segment", value="tail"), "/rules/0/segment", "no segment 'tail'"),
    (BL28, put("rules", 0, "level", value=4), "/rules/0/level", "write text in quotation marks"),
    (BL28, take("rules", 0, "level"), "/rules/0/level", "add this field"),
    (BL28, take("rules", 0, "segment"), "/rules/0", "an offset in cun needs segment"),
    (BELLY, put("radius", value=0), "/", "a radius above 0"),
    (HAND, put("tsubo", "pressure", "cap", value=9), "/tsubo/pressure/cap", "a smaller number"),
    (HAND, put("tsubo", "pressure", "comfortable", value=1), "/tsubo/pressure", "low to high"),
    (HAND, put("tsubo", "longest_side_seconds", value=600), "/tsubo/longest_side_seconds", "sma"),
    (HAND, put("callouts", "web", "at", "level", value=""), "/callouts/web/at/level", "some text"),
    (WORDS, take("words", "this", "left"), "/words/this", "write both or neither"),
    (WORDS, take("words", "this"), "/", "words needs this"),
    (WORDS, take("guide", "clockwise"), "/", "guide needs clockwise"),
    (BODY, put("landmarks", "umbilicus", "x", value=3), "/landmarks/umbilicus", "has x = 0"),
    (BODY, put("landmarks", "LR3", "x", value=2000), "/landmarks/LR3/x", "a smaller number"),
    (BODY, put("landmarks", "LR3", "seen", value=["side"]), "/landmarks/LR3/seen/0", "one of"),
    (
        "closeups/belly.json",
        put("frame", value=[1, 2, 3]),
        "/frame/3",
        "add this field",
    ),
    (
        "segments.json",
        put("segments", "navel_to_pubis", "cun", value=0),
        "/segments/navel_to_pubis/cun",
        "write a larger number",
    ),
]


@pytest.mark.parametrize(("name", "spoil", "path", "rest"), BAD)
def test_bad_data_get_exactly_one_sentence_wherever_the_file_lies(
    data: Path, tmp_path: Path, name: str, spoil: Spoil, path: str, rest: str
) -> None:
    file = spoilt(data / name, spoil)
    (sentence,) = findings_alone(file, data_folder())
    assert sentence.startswith(f"{file}, {path}: ")
    assert rest in sentence.removeprefix(f"{file}, {path}: ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < len(str(file)) + 300
    if path != "/id":
        elsewhere = Path(shutil.copy(file, tmp_path / "x.json"))
        (said,) = findings_alone(elsewhere, data_folder())
        assert said == sentence.replace(str(file), str(elsewhere))


def test_good_data_get_none() -> None:
    folder = data_folder()
    assert findings_below(folder, data_files(folder)) == []


@pytest.mark.parametrize("file", data_files(data_folder()), ids=lambda file: file.stem)
def test_a_good_file_is_good_anywhere_and_under_any_name(tmp_path: Path, file: Path) -> None:
    copy = Path(shutil.copy(file, tmp_path / "x.json"))
    assert kind_of(copy) is None
    assert findings_alone(copy, data_folder()) == []


def test_two_mistakes_are_two_sentences(data: Path) -> None:
    file = spoilt(data / LI4, put("confidence", value="high"))
    spoilt(file, put("rules", 0, "fraction", value=1.4))
    assert len(findings_in(file)) == 2


def test_every_broken_file_of_a_folder_is_named(data: Path) -> None:
    spoilt(data / LI4, put("confidence", value="high"))
    (data / HAND).write_bytes(b"\xff")
    found = findings_below(data, data_files(data))
    assert {finding.file for finding in found} == {LI4, HAND}


@pytest.mark.parametrize("record", [{}, {"format": 1, "id": "x"}, {"colour": "red"}])
def test_what_has_nothing_in_common_with_any_data_is_no_data_file(
    tmp_path: Path, record: object
) -> None:
    file = tmp_path / "x.json"
    file.write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(DataError, match="not a kind of data file Tsubo knows"):
        findings_in(file)


def test_without_a_data_folder_a_file_is_still_judged_by_itself(tmp_path: Path) -> None:
    copy = Path(shutil.copy(data_folder() / LI4, tmp_path / "x.json"))
    assert findings_alone(copy, tmp_path / "nowhere") == []


def test_a_figure_that_lacks_a_landmark_names_the_points_that_need_it(tmp_path: Path) -> None:
    copy = Path(shutil.copy(data_folder() / BODY, tmp_path / "x.json"))
    (sentence,) = findings_alone(spoilt(copy, take("landmarks", "LR3")), data_folder())
    assert "lr3.json, /reference/landmark" in sentence
    assert "body 'neutral' called 'LR3'" in sentence


def test_a_file_is_not_blamed_for_what_was_wrong_before(data: Path) -> None:
    spoilt(data / BL28, put("rules", 0, "level", value="tail"))
    assert findings_alone(data / BODY, data) == []


def test_a_new_point_may_name_what_is_there(tmp_path: Path) -> None:
    copy = Path(shutil.copy(data_folder() / LI4, tmp_path / "x.json"))
    assert findings_alone(spoilt(copy, put("id", value="li20")), data_folder()) == []


def test_a_long_value_is_cut() -> None:
    assert shortened("short") == "'short'"
    assert shortened("x" * 1000) == "'" + "x" * 59 + "..."
