"""Names among the cautions lead somewhere, and points agree with them."""

import shutil
from pathlib import Path

import pytest

from tests.storage.spoiling import Spoil, put, spoilt, take
from tsubo.storage.checking import findings_alone, findings_below
from tsubo.storage.data_files import data_files

WORDS = "text/en/cautions.json"

LOST: list[tuple[str, Spoil, str, str]] = [
    # file spoilt, how, file named, what is said
    (
        "cautions.json",
        put("regions", "hand", "near", 0, value="tail"),
        "cautions.json",
        "/regions: there is no region 'tail'",
    ),
    (
        "cautions.json",
        put("groups", 1, "cautions", 0, "rules", 0, "at", value=["tail", "LI4"]),
        "cautions.json",
        "/regions: there is no region 'tail'",
    ),
    (
        "cautions.json",
        put("groups", 1, "cautions", 0, "rules", 0, "sources", 0, value="S99"),
        "cautions.json",
        "/groups: there is no source 'S99'",
    ),
    (
        "cautions.json",
        put("groups", 1, "cautions", 0, "see", value="tail"),
        WORDS,
        "/help: there are no words for 'tail'",
    ),
    (WORDS, take("cautions", "dizzy"), WORDS, "/cautions: there are no words for 'dizzy'"),
    (WORDS, take("help", "emergency"), WORDS, "/help: there are no words for 'emergency'"),
    (WORDS, take("regions", "upper"), WORDS, "/regions: there are no words for 'upper'"),
    (WORDS, take("groups", "other"), WORDS, "/groups: there are no words for 'other'"),
    (
        WORDS,
        take("cautions", "pregnancy", "levels", "ask"),
        WORDS,
        "/cautions/pregnancy/levels: there are no words for 'ask'",
    ),
    (
        "text/en/pages/safety.json",
        take("blocks", 1, "items", 0),
        "text/en/pages/safety.json",
        "/blocks/1/items: 8 signs, but cautions.json has 9 signs for 'today'",
    ),
    (
        "points/li4.json",
        put("not_if", 5, "level", value="ask"),
        "points/li4.json",
        "/not_if: pregnancy is ask here, but block by cautions.json",
    ),
    (
        "points/li4.json",
        put("not_if", 5, "caution", value="tail"),
        "points/li4.json",
        "/not_if: pregnancy is not named here, but block by cautions.json",
    ),
    (
        "points/lr3.json",
        put("code", value="LR2"),
        "points/lr3.json",
        "/code: no region of cautions.json holds LR2",
    ),
    (
        "cautions.json",
        put("groups", 1, "cautions", 0, "rules", 0, "level", value="light"),
        "points/li4.json",
        "/not_if: pregnancy is block here, but ask by cautions.json",
    ),
    (
        "cautions.json",
        put("regions", "leg", value={"holds": ["arm"], "paired": True}),
        "cautions.json",
        "/regions/leg: holds a region that holds others",
    ),
]


@pytest.mark.parametrize(("file", "spoil", "named", "said"), LOST)
def test_what_leads_nowhere_or_disagrees_is_a_sentence_with_its_file(
    data: Path, file: str, spoil: Spoil, named: str, said: str
) -> None:
    spoilt(data / file, spoil)
    found = findings_below(data, data_files(data))
    sentences = [finding.sentence for finding in found if finding.file == named]
    assert any(sentence.startswith(f"{data / named}, {said}") for sentence in sentences)
    assert all(sentence.endswith(".") for sentence in sentences)


@pytest.mark.parametrize(
    "file", ["cautions.json", WORDS, "text/en/pages/safety.json", "sources.json"]
)
def test_a_broken_file_is_one_sentence(data: Path, file: str) -> None:
    (data / file).write_text("{", encoding="utf-8")
    (finding,) = findings_below(data, data_files(data))
    assert finding.file == file


def test_a_caution_checked_alone_names_the_points_it_would_disagree_with(
    data: Path, tmp_path: Path
) -> None:
    changed = tmp_path / "cautions.json"
    shutil.copy(data / "cautions.json", changed)
    spoilt(changed, put("groups", 1, "cautions", 0, "rules", 0, "level", value="light"))
    (sentence,) = findings_alone(changed, data)
    assert "points/li4.json, /not_if: pregnancy is block here" in sentence
