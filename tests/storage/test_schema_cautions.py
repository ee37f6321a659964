"""The models of the cautions refuse what could not be meant."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from tests.storage.spoiling import Spoil, put
from tsubo.storage.data_files import read_record
from tsubo.storage.places import data_folder
from tsubo.storage.schema_cautions import CautionModel, CautionsFile, RegionModel

RULE = {"level": "block", "at": ["all"], "sources": ["E"]}


def caution(**fields: Any) -> CautionModel:
    return CautionModel.model_validate({"id": "a", "see": "doctor", "rules": [RULE], **fields})


def test_a_region_has_codes_or_holds_regions() -> None:
    assert RegionModel.model_validate({"codes": ["LI4"], "paired": True}).holds == []
    for wrong in ({}, {"codes": ["LI4"], "holds": ["hand"]}):
        with pytest.raises(ValidationError, match="a region has codes, or holds other regions"):
            RegionModel.model_validate({"paired": True, **wrong})


def test_what_is_assumed_can_also_be_named() -> None:
    affected = {**RULE, "at": ["affected"]}
    assert caution(rules=[affected], regions=["hand"], unsaid=["hand"]).unsaid == ["hand"]
    with pytest.raises(ValidationError, match="unsaid assumes regions that may be named"):
        caution(rules=[affected], regions=["hand"], unsaid=["foot"])


def test_places_are_asked_only_where_a_rule_uses_them() -> None:
    with pytest.raises(ValidationError, match="belong together"):
        caution(regions=["hand"])
    with pytest.raises(ValidationError, match="belong together"):
        caution(rules=[{**RULE, "at": ["affected"]}])


@pytest.mark.parametrize(
    "rule",
    [
        {**RULE, "sources": []},
        {**RULE, "at": []},
        {**RULE, "at": ["li4!"]},
        {**RULE, "level": "ok"},
        {**RULE, "tools": ["hammer"]},
    ],
)
def test_a_rule_has_a_level_a_place_known_tools_and_a_source(rule: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        caution(rules=[rule])


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (put("groups", 1, "cautions", 1, "id", value="pregnancy"), "'pregnancy' is there twice"),
        (put("groups", 1, "id", value="now"), "'now' is there twice"),
        (put("signs", "today", 0, value="both_legs"), "'both_legs' is there twice"),
        (
            put("groups", 1, "cautions", 0, "withholds", value=["breathe", "move", "see"]),
            "some help must remain",
        ),
        (put("light_cap", value=3), "less than or equal to 2"),
    ],
)
def test_the_whole_file_is_of_one_piece(spoil: Spoil, said: str) -> None:
    record = read_record(data_folder() / "cautions.json")
    spoil(record)
    with pytest.raises(ValidationError, match=said):
        CautionsFile.model_validate_json(json.dumps(record))
