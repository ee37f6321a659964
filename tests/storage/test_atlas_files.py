"""A broken station leaves only itself out; what all need must be right."""

from pathlib import Path

import pytest

from tests.storage.spoiling import Spoil, put, spoilt, take
from tsubo.domain.rule import Between, Offset
from tsubo.storage.atlas_files import read_atlas, read_body
from tsubo.storage.data_files import DataError

OTHERS = ("foot", "forearm", "lower_back", "knee", "belly")


def test_the_shipped_data_make_a_whole_atlas(data: Path) -> None:
    reading = read_atlas(data)
    assert reading.problems == ()
    assert reading.atlas.routine == ("hand", *OTHERS)
    assert set(reading.atlas.pages) == {"safety", "learn", "feels_wrong", "doses"}
    assert reading.atlas.body.id == "neutral"


def test_both_forms_of_a_rule_are_read(data: Path) -> None:
    points = read_atlas(data).atlas.points
    assert points["bl53"].rules == (Offset("S2_spinous_PSIS_level", 3.0, 0.0, "between_scapulae"),)
    (hand,) = points["li4"].rules
    assert isinstance(hand, Between)
    assert (hand.fraction, hand.towards) == (0.5, "first_web_edge")


@pytest.mark.parametrize(
    ("file", "spoil"),
    [
        ("stations/hand.json", put("number", value="one")),
        ("stations/hand.json", put("closeup", value="tail")),
        ("stations/hand.json", put("callouts", "web", "at", "level", value="tail")),
        ("points/li4.json", put("rules", 0, "fraction", value=1.4)),
        ("points/li4.json", put("rules", 0, "start", value="nowhere")),
        ("points/li4.json", put("reference", "landmark", value="nowhere")),
        ("text/en/stations/hand.json", take("find")),
        ("text/en/stations/hand.json", take("guide", "clockwise")),
        ("text/en/stations/hand.json", take("callouts", "web")),
        ("closeups/hand_back.json", take("frame")),
    ],
)
def test_a_broken_file_of_one_station_leaves_only_that_one_out_and_is_named(
    data: Path, file: str, spoil: Spoil
) -> None:
    spoilt(data / file, spoil)
    reading = read_atlas(data)
    assert reading.atlas.routine == OTHERS
    assert "li4" not in reading.atlas.points
    assert any(str(data / file) in sentence for sentence in reading.problems)


def test_a_file_that_is_no_json_leaves_its_station_out(data: Path) -> None:
    (data / "stations" / "knee.json").write_text("{", encoding="utf-8")
    reading = read_atlas(data)
    assert "knee" not in reading.atlas.stations
    assert "knee.json" in reading.problems[0]


@pytest.mark.parametrize(
    "file",
    [
        *("segments.json", "sources.json", "routines/article.json", "bodies/neutral.json"),
        *("text/en/points.json", "text/en/pages/safety.json", "text/en/pages/learn.json"),
    ],
)
@pytest.mark.parametrize("content", [None, "{", "{}", "[]"])
def test_a_file_that_all_need_must_be_there_and_right(
    data: Path, file: str, content: str | None
) -> None:
    if content is None:
        (data / file).unlink()
    else:
        (data / file).write_text(content, encoding="utf-8")
    with pytest.raises(DataError) as trouble:
        read_atlas(data)
    assert "\n" not in str(trouble.value)


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="the data folder is missing"):
        read_atlas(tmp_path / "nowhere")


def test_an_unknown_figure_is_answered_with_the_known_ones(data: Path) -> None:
    with pytest.raises(DataError, match="choose one of: female, heavy, male, neutral"):
        read_body(data, "giant")


@pytest.mark.parametrize(
    "spoil",
    [
        take("landmarks"),
        put("landmarks", "LR3", value=7),
        put("landmarks", "LR3", "x", value="far"),
    ],
)
def test_a_broken_figure_is_one_sentence(data: Path, spoil: Spoil) -> None:
    spoilt(data / "bodies" / "heavy.json", spoil)
    with pytest.raises(DataError, match=r"heavy\.json: is not as it should be"):
        read_body(data, "heavy")
