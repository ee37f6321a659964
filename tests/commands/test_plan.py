"""``tsubo plan`` tells what a session does and when."""

import json
from itertools import pairwise
from typing import Any

import pytest

from tests.commands.asking import Tsubo, imported_by
from tsubo.domain.habits import Habits
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Order, Preferences
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


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "Your settings could not be read"),
        ('{"version": 2}', "Your settings are from a newer Tsubo"),
        ('{"version": 1, "health": 3}', "What you told about your health could not be read"),
    ],
)
def test_a_plan_that_knows_nothing_of_the_health_says_so(
    tsubo: Tsubo, content: str, said: str
) -> None:
    file = SettingsFile(tsubo.profile).file
    file.parent.mkdir(parents=True)
    file.write_text(content)
    heard = tsubo("plan", "--pain", "left")
    assert heard.code == 0
    assert f"tsubo: {file}: {said}.\n" in heard.err
    assert "What you told about your health is not known here.\n" in heard.err
    assert [one.name for one in tsubo.profile.iterdir()] == [file.name]


def test_without_json_the_plan_can_be_read(tsubo: Tsubo) -> None:
    lines = tsubo("plan", "--pain", "left").out.splitlines()
    assert lines[0] == "19 min 11 s, 6 stations"
    assert lines[1].startswith("Sitting, then standing, then sitting, then lying.")
    assert lines[3] == (
        "Web of the hand (left). Your left hand first: you said the left hurts more. Other thumb."
    )
    assert lines[4] == "    0:00  ready: Sit down. Rest your left hand on a table."
    assert any("clockwise x6" in line for line in lines)
    assert not [line for line in lines if "**" in line or "{" in line]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--pain", "left", "--point", "tail"), "choose one of: belly, bl28"),
        (("--pain", "left", "--point", ""), "choose one of: belly, bl28"),
        (("--pain", "everywhere"), "choose from"),
        ((), "--pain"),
        (("--pain", "left", "--order", "random"), "choose from"),
        (("--pain", "left", "--way", "hand"), "write a station and a way, like foot=heel"),
        (("--pain", "left", "--way", "tail=thumb"), "no station 'tail'; choose one of: hand, foot"),
        (("--pain", "left", "--way", "hand=tail"), "to reach hand; choose one of: thumb, table"),
        (("--pain", "left", "--way", "hand="), "to reach hand; choose one of: thumb, table"),
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


def stations_of(record: dict[str, Any]) -> dict[str, Any]:
    return {station["id"]: station for station in record["stations"]}


def test_the_plan_says_how_every_station_is_reached(tsubo: Tsubo) -> None:
    stations = stations_of(plan_of(tsubo, "--pain", "left"))
    told = ("way", "tool", "posture", "hands_busy", "screen_seen")
    assert {name: tuple(row[key] for key in told) for name, row in stations.items()} == {
        "hand": ("thumb", "fingers", "sitting", "both", True),
        "foot": ("thumb", "fingers", "sitting", "both", True),
        "forearm": ("thumb", "fingers", "sitting", "both", True),
        "lower_back": ("thumbs", "fingers", "standing", "both", True),
        "knee": ("fingers", "fingers", "sitting", "both", True),
        "belly": ("palm", "fingers", "lying", "one", False),
    }
    assert [step["cap"] for step in stations["knee"]["steps"]] == [3, 3]


def test_the_order_by_posture_can_be_asked_for(tsubo: Tsubo) -> None:
    record = plan_of(tsubo, "--pain", "left", "--order", "posture")
    assert [row["posture"] for row in record["postures"]] == ["sitting", "standing", "lying"]
    assert record["total_seconds"] == pytest.approx(sum(r["seconds"] for r in record["postures"]))
    (belly,) = stations_of(record)["belly"]["steps"]
    assert belly["reason"].endswith("Lying comes last, so that you get up from it only once.")


def test_several_ways_can_be_asked_for(tsubo: Tsubo) -> None:
    ways = ("--way", "lower_back=ball_wall", "--way", "belly=breath")
    record = plan_of(tsubo, "--pain", "left", *ways)
    stations = stations_of(record)
    assert (stations["lower_back"]["way"], stations["belly"]["way"]) == ("ball_wall", "breath")
    assert {cue["kind"] for cue in record["cues"] if cue["station"] == "lower_back"} >= {"hold"}
    assert record["pressed_seconds"] < plan_of(tsubo, "--pain", "left")["pressed_seconds"]


def test_a_helper_is_spoken_to(tsubo: Tsubo) -> None:
    record = plan_of(tsubo, "--pain", "left", "--helper")
    assert {station["way"] for station in record["stations"]} == {"helper"}
    assert record["cues"][0]["text"] == "Sit facing them. Rest their left hand on a table."


def test_the_plan_goes_by_what_is_remembered(tsubo: Tsubo) -> None:
    habits = Habits(frozenset({"li4"}), {"lr3": 2}, {"forearm": "leaning"})
    SettingsFile(tsubo.profile).write(Memory(Preferences(order=Order.POSTURE), habits=habits))
    record = plan_of(tsubo, "--pain", "left")
    stations = stations_of(record)
    assert [step["new"] for step in stations["hand"]["steps"]] == [False, False]
    assert [step["new"] for step in stations["foot"]["steps"]] == [True, False]
    assert [step["cap"] for step in stations["foot"]["steps"]] == [2, 2]
    assert stations["forearm"]["way"] == "leaning"
    assert list(stations)[-2:] == ["lower_back", "belly"]
    asked = stations_of(plan_of(tsubo, "--pain", "left", "--way", "forearm=thumb"))
    assert asked["forearm"]["way"] == "thumb"
    article = stations_of(plan_of(tsubo, "--pain", "left", "--order", "article"))
    assert list(article)[3] == "lower_back"


def test_one_station_is_counted_as_one(tsubo: Tsubo) -> None:
    first = tsubo("plan", "--pain", "left", "--point", "hand").out.splitlines()[0]
    assert first.endswith(", 1 station")


def test_a_plan_needs_no_qt() -> None:
    loaded = imported_by("from tsubo.__main__ import main; main(['plan', '--pain', 'left'])")
    assert "tsubo" in loaded
    assert "PySide6" not in loaded


def test_a_condition_leaves_places_out_and_says_why(tsubo: Tsubo) -> None:
    record = plan_of(tsubo, "--pain", "left", "--condition", "pregnancy")
    assert record["stations"] == []
    assert {row["point"] for row in record["left_out"]} >= {"li4", "lr3", "dan_tien"}
    assert all(row["reasons"][0]["words"] for row in record["left_out"])
    assert [row["id"] for row in record["help"]] == ["breathe", "move", "see", "midwife"]
    assert "Left out:" in tsubo("plan", "--pain", "left", "--condition", "pregnancy").out


def test_an_unknown_condition_is_one_sentence_with_near_names(tsubo: Tsubo) -> None:
    heard = tsubo("plan", "--pain", "left", "--condition", "pregnent")
    assert (heard.code, heard.out) == (2, "")
    assert "did you mean pregnancy" in heard.err
    assert len(heard.err.splitlines()) == 1
