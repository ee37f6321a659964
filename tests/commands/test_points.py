"""``tsubo points`` lists every point on every side."""

import json
from typing import Any

import pytest

from tests.commands.asking import Tsubo, imported_by

BODIES = ("neutral", "female", "male", "heavy")
FIELDS = {"id", "code", "name", "side", "view", "kind", "x", "y", "tolerance", "closeup"}


def rows_of(tsubo: Tsubo, body: str = "neutral") -> list[dict[str, Any]]:
    heard = tsubo("points", "--json", "--body", body)
    assert (heard.code, heard.err) == (0, "")
    rows: list[dict[str, Any]] = json.loads(heard.out)
    return rows


@pytest.mark.parametrize("body", BODIES)
def test_every_point_has_exactly_the_promised_fields(tsubo: Tsubo, body: str) -> None:
    rows = rows_of(tsubo, body)
    assert len(rows) == 13
    for row in rows:
        path = {"path"} if row["kind"] != "point" else set()
        assert row.keys() == FIELDS | path
        assert row["closeup"].keys() == {"view", "x", "y"}
        assert row["side"] in ("left", "right", "midline")
        assert row["view"] in ("front", "back")
        assert row["tolerance"] > 0
        assert -500 <= row["x"] <= 500
        assert 0 <= row["y"] <= 1000


def test_points_are_told_apart_by_id_and_side(tsubo: Tsubo) -> None:
    keys = [(row["id"], row["side"]) for row in rows_of(tsubo)]
    assert len(set(keys)) == 13
    assert ("dan_tien", "midline") in keys
    assert keys[:2] == [("li4", "left"), ("li4", "right")]


def test_left_and_right_are_the_persons_own_in_every_view(tsubo: Tsubo) -> None:
    for row in rows_of(tsubo):
        at_the_right_of_the_image = (row["side"] == "left") == (row["view"] == "front")
        if row["side"] == "midline":
            assert row["x"] == 0
        else:
            assert (row["x"] > 0) == at_the_right_of_the_image


def test_a_row_is_named_as_the_map_names_it(tsubo: Tsubo) -> None:
    row = rows_of(tsubo)[0]
    assert row["name"] == "Web of the hand, LI4 Hegu, your left hand"
    assert (row["code"], row["kind"], row["view"]) == ("LI4", "point", "back")
    assert row["closeup"]["view"] == "hand_back"


def test_a_path_and_a_region_begin_where_they_are_pressed_first(tsubo: Tsubo) -> None:
    rows = {row["id"]: row for row in rows_of(tsubo)}
    for name, count in (("forearm", 5), ("dan_tien", 2)):
        row = rows[name]
        assert len(row["path"]) == count
        assert row["path"][0] == [row["x"], row["y"]]


def test_another_figure_has_its_points_elsewhere(tsubo: Tsubo) -> None:
    spots = {body: [(r["x"], r["y"]) for r in rows_of(tsubo, body)] for body in BODIES}
    assert len({tuple(spot) for spot in spots.values()}) == len(BODIES)


def test_without_json_each_point_is_a_line_one_can_read(tsubo: Tsubo) -> None:
    heard = tsubo("points")
    lines = heard.out.splitlines()
    assert heard.code == 0
    assert len(lines) == 13
    assert lines[0].startswith("Web of the hand, LI4 Hegu, your left hand: back, x -")


@pytest.mark.parametrize("body", ["giant", "", "../points/li4", "NEUTRAL"])
def test_an_unknown_figure_is_one_sentence(tsubo: Tsubo, body: str) -> None:
    heard = tsubo("points", "--body", body)
    assert (heard.code, heard.out) == (2, "")
    assert len(heard.err.splitlines()) == 1
    assert "Traceback" not in heard.err


def test_points_need_no_qt() -> None:
    loaded = imported_by("from tsubo.__main__ import main; main(['points', '--json'])")
    assert "tsubo" in loaded
    assert "PySide6" not in loaded
    assert "shiboken6" not in loaded
