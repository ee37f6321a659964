"""Ways without words, and words without ways, are found at the file that can be mended."""

from pathlib import Path

import pytest

from tests.storage.spoiling import Spoil, put, spoilt, take
from tsubo.storage.checking import findings_below
from tsubo.storage.data_files import data_files

HAND, BACK = "text/en/stations/hand.json", "text/en/stations/lower_back.json"


@pytest.mark.parametrize(
    ("file", "spoil", "said"),
    [
        (HAND, take("ways", "erasers"), "/ways/erasers: there are no words for this way"),
        (
            HAND,
            put("ways", "tail", value={"name": "Tail", "what": "A tail presses."}),
            "/ways/tail: the station has no such way",
        ),
        (
            HAND,
            take("ways", "erasers", "guide", "hold"),
            "/ways/erasers/guide: a way that holds still needs hold",
        ),
        (HAND, take("first_find", "li4"), "/first_find: there are no words for 'li4'"),
        (
            HAND,
            put("first_find", "tail", value=["Look."]),
            "/first_find: there is no point 'tail'",
        ),
        (
            HAND,
            take("ways", "table_edge", "first_find"),
            "/ways/table_edge/first_find: find differs from the usual way",
        ),
        (
            BACK,
            take("ways", "ball_wall", "first_find", "bl53"),
            "/ways/ball_wall/first_find: find_outer differs from the usual way",
        ),
        (
            HAND,
            put("ways", "erasers", "first_find", "tail", value=["Look."]),
            "/ways/erasers/first_find: there is no point 'tail'",
        ),
    ],
)
def test_what_a_way_lacks_is_one_sentence(data: Path, file: str, spoil: Spoil, said: str) -> None:
    spoilt(data / file, spoil)
    (finding,) = findings_below(data, data_files(data))
    assert finding.file == file
    assert finding.sentence.startswith(f"{data / file}, {said}")
    assert finding.sentence.endswith(".")


@pytest.mark.parametrize(
    ("file", "spoil", "said"),
    [
        (
            "stations/hand.json",
            put("ways", 0, "sources", 0, value="S99"),
            "/sources: there is no source 'S99'",
        ),
        (
            "routines/article.json",
            put("daily", "sources", 0, value="S99"),
            "/sources: there is no source 'S99'",
        ),
    ],
)
def test_a_bound_without_its_source_is_one_sentence(
    data: Path, file: str, spoil: Spoil, said: str
) -> None:
    spoilt(data / file, spoil)
    (finding,) = findings_below(data, data_files(data))
    assert finding.file == file
    assert said in finding.sentence
