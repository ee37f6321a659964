"""``tsubo plan`` tells what a session does and when."""

import json
from itertools import pairwise
from typing import Any

import pytest

from tests.commands.asking import Tsubo, imported_by
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.storage.settings_file import SettingsFile


def plan_of(tsubo: Tsubo, *words: str) -> dict[str, Any]:
    heard = tsubo("plan", "--json", *words)
    assert (heard.code, heard.err) == (0, "")
    record: dict[str, Any] = json.loads(heard.out)
    return record


@pytest.mark.parametrize("pain", ["left", "right", "both", "unsure"])
def test_the_plan_holds_stations_cues_and_its_length(tsubo: Tsubo, pain: str) -> None:
    record = plan_of(tsubo, "--pain", pain)
    assert {"stations", "cues", "total_seconds"} <= record.keys()
    assert [station["id"] for station in record["stations"]] == [
        *("hand", "foot", "forearm", "lower_back", "knee", "belly")
    ]
    for cue in record["cues"]:
        assert {"at", "seconds", "kind", "point", "side", "count", "text"} <= cue.keys()
        assert cue["text"]
        assert cue["side"] in ("left", "right", "midline")
    for cue, following in pairwise(record["cues"]):
        assert cue["at"] + cue["seconds"] == pytest.approx(following["at"])
    last = record["cues"][-1]
    assert record["cues"][0]["at"] == 0
    assert record["total_seconds"] == last["at"] + last["seconds"]


@pytest.mark.parametrize(
    ("pain", "first"), [("left", "left"), ("right", "right"), ("both", "left"), ("unsure", "left")]
)
def test_the_side_that_hurts_comes_first_with_its_reason(
    tsubo: Tsubo, pain: str, first: str
) -> None:
    record = plan_of(tsubo, "--pain", pain)
    step = record["stations"][0]["steps"][0]
    assert (step["point"], step["side"]) == ("li4", first)
    assert step["reason"].startswith(f"Your {first} hand first")
    assert record["cues"][0]["side"] == first


@pytest.mark.parametrize(
    ("name", "points"),
    [("lower_back", ["bl28", "bl53"]), ("bl53", ["bl53"]), ("dan_tien", ["dan_tien"])],
)
def test_a_point_or_a_station_can_be_planned_alone(
    tsubo: Tsubo, name: str, points: list[str]
) -> None:
    record = plan_of(tsubo, "--pain", "left", "--point", name)
    assert len(record["stations"]) == 1
    assert list(dict.fromkeys(cue["point"] for cue in record["cues"])) == points


def test_the_plan_goes_by_the_persons_own_settings(tsubo: Tsubo) -> None:
    own = Memory(Preferences(circles=3, preferred_side=Side.RIGHT))
    SettingsFile(tsubo.profile).write(own)
    record = plan_of(tsubo, "--pain", "unsure", "--point", "hand")
    turning = [cue for cue in record["cues"] if cue["kind"] == "clockwise"]
    assert [cue["count"] for cue in turning] == [3, 3]
    assert record["cues"][0]["side"] == "right"


def test_without_json_the_plan_can_be_read(tsubo: Tsubo) -> None:
    lines = tsubo("plan", "--pain", "left").out.splitlines()
    assert lines[0] == "17 min 05 s, 6 stations"
    assert lines[2] == (
        "Web of the hand (left). Your left hand first: you said the left hurts more."
    )
    assert lines[3] == "    0:00  ready: Sit down. Rest your left hand on a table."
    assert any("clockwise x6" in line for line in lines)
    assert not [line for line in lines if "**" in line or "{" in line]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--pain", "left", "--point", "tail"), "choose one of: belly, bl28"),
        (("--pain", "left", "--point", ""), "choose one of: belly, bl28"),
        (("--pain", "everywhere"), "choose from"),
        ((), "--pain"),
        (("--pain", "left", "--colour"), "--colour"),
    ],
)
def test_a_word_that_makes_no_sense_is_one_sentence(
    tsubo: Tsubo, words: tuple[str, ...], hint: str
) -> None:
    heard = tsubo("plan", *words)
    assert (heard.code, heard.out) == (2, "")
    assert len(heard.err.splitlines()) == 1
    assert hint in heard.err
    assert "Traceback" not in heard.err


def test_a_plan_needs_no_qt() -> None:
    loaded = imported_by("from tsubo.__main__ import main; main(['plan', '--pain', 'left'])")
    assert "tsubo" in loaded
    assert "PySide6" not in loaded
