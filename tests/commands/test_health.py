"""What was told about the health holds on the command line and on paper too."""

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.commands.asking import ROOT, Tsubo
from tests.domain.telling import random_health
from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Affected, Answer, Health, Reply
from tsubo.domain.memory import Memory
from tsubo.domain.side import Side
from tsubo.domain.verdict import verdict
from tsubo.session.sheet_screen import sheet_screen
from tsubo.session.state import opening
from tsubo.storage.settings_file import SettingsFile

LOADED = """
import sys
from pathlib import Path
from tsubo.commands.opening import opening_state
from tsubo.domain.memory import Memory
from tsubo.session.answer import answer
from tsubo.session.screen_of import screen_of
from tsubo.storage.places import data_folder
screen_of(opening_state(data_folder(), Memory(agreed=True), (), "en_US"))
print(*sys.modules)
"""
YES = Answer(Reply.YES)
ILL = Health({"fever_acute_illness": YES})
THIN = Health({"anticoagulant": YES})
BROKEN_LEFT = Health({"fracture": Answer(Reply.YES, frozenset({Affected("hand", Side.LEFT)}))})


def keep(folder: Path, health: Health) -> tuple[str, str]:
    SettingsFile(folder).write(Memory(agreed=True, health=health))
    return "--profile", str(folder)


def test_the_plan_leaves_out_what_the_window_leaves_out(tsubo: Tsubo, tmp_path: Path) -> None:
    heard = tsubo(*keep(tmp_path, THIN), "plan", "--json", "--pain", "left")
    record = json.loads(heard.out)
    assert {row["station"] for row in record["left_out"]} == {"forearm", "knee", "belly"}
    assert {step["cap"] for row in record["stations"] for step in row["steps"]} == {2}


def test_a_condition_adds_to_what_was_told(tsubo: Tsubo, tmp_path: Path) -> None:
    words = ("plan", "--json", "--pain", "left", "--condition", "fracture=hand")
    record = json.loads(tsubo(*keep(tmp_path, THIN), *words).out)
    assert "hand" in {row["station"] for row in record["left_out"]}
    assert "knee" in {row["station"] for row in record["left_out"]}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("command", [("track", "--out", "x.wav"), ("sheet", "--out", "x.pdf")])
def test_where_nothing_is_left_there_is_nothing_to_play_or_print(
    tsubo: Tsubo, tmp_path: Path, command: tuple[str, ...]
) -> None:
    out = tmp_path / command[2]
    heard = tsubo(*keep(tmp_path, ILL), *command[:2], str(out), "--pain", "left")
    assert heard.code != 0
    assert "Your health answers leave out every point" in heard.err
    assert not out.exists()


def test_the_sheet_has_one_side_where_the_other_is_left_out(atlas: Atlas) -> None:
    sheet = sheet_screen(opening(atlas, Memory(agreed=True, health=BROKEN_LEFT)), "today")
    assert sheet.stations[0].sides == "Your right hand only"
    assert "Right thumb" not in " ".join(sheet.stations[0].press)
    assert ("hand", Side.LEFT) not in {(tag.station, tag.side) for tag in sheet.tags}


def test_the_sheet_holds_to_the_lower_cap(atlas: Atlas) -> None:
    sheet = sheet_screen(opening(atlas, Memory(agreed=True, health=THIN)), "today")
    assert [station.number for station in sheet.stations] == [1, 2, 4]
    assert all(
        "never above 2" in " ".join(row.press).replace("\xa0", " ") for row in sheet.stations
    )


def test_who_has_told_nothing_pays_nothing_at_the_start() -> None:
    heard = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "app")},
    )  # fmt: skip
    loaded = set(heard.stdout.split())
    assert "tsubo.session.screen_of" in loaded
    for module in (
        "tsubo.domain.cautions",
        "tsubo.domain.verdict",
        "tsubo.domain.allowed",
        "tsubo.domain.breathing",
        "tsubo.storage.caution_files",
        "tsubo.storage.emergency_file",
        "tsubo.session.health_answers",
        "tsubo.session.held",
        "tsubo.session.held_map",
        "tsubo.session.parts.health",
    ):
        assert module not in loaded


def assert_kept(atlas: Atlas, health: Health, record: dict[str, Any]) -> None:
    """Check that a printed plan holds only open places, and says why the others are left out."""
    for station in record["stations"]:
        way = next(way for way in atlas.stations[station["id"]].ways if way.id == station["way"])
        for step in station["steps"]:
            found = verdict(atlas, health, step["point"], Side(step["side"]), way.tool)
            assert found.open, (health, step)
            assert step["cap"] <= found.cap
    for row in record["left_out"]:
        assert row["reasons"], row
        assert all(reason["words"] and reason["sources"] for reason in row["reasons"])
        assert row["instead"], row
    assert record["help"]
    assert record["cues"] or record["left_out"]


def words_of(health: Health) -> list[str]:
    """Return ``health`` as it is written on a command line."""
    words = []
    for caution, answer in health.answers.items():
        named = [f"={place.region}:{place.side.value}" for place in answer.affected]
        for place in named or [""]:
            words += ["--condition", caution + place.replace(":midline", ":both")]
    return words


def test_no_class_alone_lets_the_command_line_plan_a_closed_place(
    tsubo: Tsubo, atlas: Atlas
) -> None:
    for caution in atlas.cautions().classes:
        heard = tsubo("plan", "--json", "--pain", "left", "--condition", caution)
        assert_kept(atlas, Health({caution: YES}), json.loads(heard.out))


def test_no_combination_lets_the_command_line_plan_a_closed_place(
    tsubo: Tsubo, atlas: Atlas
) -> None:
    chance = Random(5)
    for _ in range(600):
        told = random_health(atlas.cautions(), chance)
        answers = {name: answer._replace(agreed=False) for name, answer in told.answers.items()}
        health = Health(answers)
        only = chance.choice([[], *(["--point", one] for one in atlas.stations)])
        heard = tsubo("plan", "--json", "--pain", "right", *only, *words_of(health))
        assert_kept(atlas, health, json.loads(heard.out))
