"""Cautions are read as they stand, only when they are needed, and once."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.spoiling import put, spoilt, take
from tsubo.domain.cautions import Tier
from tsubo.domain.point import Firmness
from tsubo.domain.side import Side
from tsubo.domain.way import Tool
from tsubo.storage.atlas_files import read_atlas
from tsubo.storage.caution_files import cautions_from, region_codes
from tsubo.storage.data_files import DataError, Record, read_record
from tsubo.storage.places import data_folder
from tsubo.storage.seal import seal

LOADED = """
import sys
from pathlib import Path
from tsubo.storage.atlas_files import read_atlas
read_atlas(Path(sys.argv[1]))
print("tsubo.domain.cautions" in sys.modules, "tsubo.storage.caution_files" in sys.modules)
"""


@pytest.fixture
def record() -> Record:
    return read_record(data_folder() / "cautions.json")


@pytest.fixture
def text() -> Record:
    return read_record(data_folder() / "text" / "en" / "cautions.json")


def test_the_shipped_cautions_are_read_whole(record: Record, text: Record) -> None:
    found = cautions_from(record, text)
    assert [row["id"] for group in record["groups"] for row in group["cautions"]] == list(
        found.classes
    )
    assert found.light_cap == 2
    assert found.signs["one_calf"] is Tier.TODAY
    assert found.classes["pregnancy"].group == "pregnancy"
    assert found.classes["fever_acute_illness"].passing
    assert found.words.regions["hand"][Side.LEFT] == "Your left hand or wrist"
    assert set(found.words.regions["belly"]) == {Side.MIDLINE}
    assert Firmness.ASK in found.words.cautions["pregnancy"].firmness


def test_a_rule_about_tools_means_whatever_is_not_the_hand(record: Record, text: Record) -> None:
    found = cautions_from(record, text)
    by_tool = [rule for rule in found.classes["osteoporosis_or_steroids"].rules if rule.tools]
    assert [rule.tools for rule in by_tool] == [
        frozenset(Tool) - {Tool.FINGERS, Tool.HELPER, Tool.BREATH}
    ]
    (ball,) = (
        rule
        for rule in found.classes["spinal_instability_recent_disc_or_spine_surgery"].rules
        if rule.tools
    )
    assert ball.tools == {Tool.BALL}


def test_a_region_holds_the_points_of_the_regions_in_it(record: Record) -> None:
    arm = region_codes(record["regions"], "arm")
    assert arm == region_codes(record["regions"], "hand") | region_codes(
        record["regions"], "forearm"
    )
    assert {"LI4", "LI10"} <= arm


def test_sealed_cautions_are_not_read_before_they_are_needed(data: Path) -> None:
    seal(data)
    command = [sys.executable, "-c", LOADED, str(data)]
    environment = {"PYTHONPATH": str(Path(__file__).parents[2] / "app")}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == ["False", "False"]


@pytest.mark.parametrize("file", ["cautions.json", "text/en/cautions.json"])
@pytest.mark.parametrize("content", [None, "{", "{}", "[]"])
def test_without_cautions_there_is_no_atlas(data: Path, file: str, content: str | None) -> None:
    if content is None:
        (data / file).unlink()
    else:
        (data / file).write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match=r"cautions\.json: ") as trouble:
        read_atlas(data)
    assert "\n" not in str(trouble.value)


def test_a_changed_caution_is_read_as_changed(data: Path) -> None:
    spoilt(data / "text" / "en" / "cautions.json", put("tool", value="Hands only."))
    assert read_atlas(data).atlas.cautions().words.tool == "Hands only."


def test_a_caution_without_words_is_told(data: Path) -> None:
    spoilt(data / "text" / "en" / "cautions.json", take("cautions", "pregnancy"))
    with pytest.raises(DataError, match="is not as it should be"):
        read_atlas(data)
