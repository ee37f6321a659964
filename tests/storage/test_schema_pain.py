"""The areas of pain are refused when one is missing, unknown, or leads nowhere."""

import shutil
from pathlib import Path

import pytest

from tests.storage.spoiling import Spoil, put, spoilt, take
from tsubo.storage.checking import findings_below
from tsubo.storage.data_files import data_files
from tsubo.storage.places import data_folder

RULE = {"rule": "level", "level": "tail"}

SPOILT: list[tuple[Spoil, str]] = [
    (take("shapes", "calf_left"), "calf_left has no shape; add its corners"),
    (put("shapes", "calf_right", value=[RULE] * 3), "/shapes/calf_right"),
    (put("shapes", "calf_left", value=[RULE]), "/shapes/calf_left"),
    (put("shapes", "calf_left", 0, value=RULE), "landmark in any figure called 'tail'"),
    (put("questions", 0, "sign", value="tail"), "there is no warning sign 'tail'"),
    (put("questions", 0, "together", 0, value=["whole"]), "/questions/0/together/0/0"),
    (put("questions", 0, "together", value=[]), "/questions/0/together"),
    (put("questions", 1, "sources", value=["S99"]), "there is no source 'S99'"),
    (put("shape_sources", value=["S98"]), "there is no source 'S98'"),
]


@pytest.mark.parametrize(("spoil", "said"), SPOILT, ids=[said for _, said in SPOILT])
def test_a_mistake_gets_a_sentence(tmp_path: Path, spoil: Spoil, said: str) -> None:
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    spoilt(data / "pain_areas.json", spoil)
    found = findings_below(data, data_files(data))
    assert found
    assert all(finding.file == "pain_areas.json" for finding in found)
    assert any(said in finding.sentence for finding in found)
