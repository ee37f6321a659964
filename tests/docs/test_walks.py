"""The two walk-throughs of CONTRIBUTING.md, done step by step as a newcomer would."""

from math import dist
from pathlib import Path

import pytest

import tsubo
from tests.docs.walking import Walk, section, steps
from tests.session.walking import on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.placing import on_body
from tsubo.domain.side import Side
from tsubo.session.screen_of import screen_of
from tsubo.storage.atlas_files import read_atlas

ROOT = Path(tsubo.__file__).parents[2]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


@pytest.fixture
def walk(tmp_path: Path) -> Walk:
    return Walk(ROOT, tmp_path)


def atlas_of(walk: Walk) -> Atlas:
    read = read_atlas(walk.tree / "data")
    assert not read.problems
    return read.atlas


def lines_about(said: str, code: str) -> list[str]:
    return [line for line in said.splitlines() if code in line]


def test_from_a_clone_to_a_changed_point_and_back(walk: Walk) -> None:
    first, change, check, look, back = steps(section(PAGE, "From a clone"))
    walk.follow(first)
    before = lines_about(_points(walk), "LR3")
    for step in (change, check, look):
        walk.follow(step)
    *_, refreshed, checked, listed = walk.done
    assert (refreshed.code, checked.code) == (0, 0)
    moved = lines_about(listed.said, "LR3")
    assert len(moved) == len(before) == 2
    assert moved != before
    walk.follow(back)
    assert walk.done[-1].code == 0
    assert lines_about(_points(walk), "LR3") == before


def test_a_moved_point_is_outside_the_tolerance_as_the_page_says(walk: Walk) -> None:
    _, change, check, _, _ = steps(section(PAGE, "From a clone"))
    shipped = read_atlas(ROOT / "data").atlas
    walk.follow(change)
    walk.follow(check)
    moved = atlas_of(walk)
    old, new = (on_body(atlas, atlas.points["lr3"], Side.LEFT)[0] for atlas in (shipped, moved))
    tolerance = shipped.body.landmarks["LR3"].tolerance
    assert dist(old, new) > tolerance


def test_the_mistake_of_the_page_gets_one_sentence(walk: Walk) -> None:
    file = walk.tree / "data" / "points" / "lr3.json"
    assert '"fraktion"' in PAGE
    text = file.read_text(encoding="utf-8").replace('"fraction"', '"fraktion"')
    file.write_text(text, encoding="utf-8")
    walk.run("python3 packaging/dev.py run check data/points/lr3.json")
    assert walk.done[-1].code == 1
    assert "fraktion" in walk.done[-1].said


def test_to_a_new_station(walk: Walk) -> None:
    point, station, words, order, look, tests = steps(section(PAGE, "To a new station"))
    walk.follow(point)
    assert walk.done[-1].code == 1
    findings = walk.done[-1].said.splitlines()
    assert "One sentence" in point
    assert len(findings) == 1
    assert "te3" in findings[0]
    for step in (station, words, order, look, tests):
        walk.follow(step)
    refreshed, planned = walk.done[-2:]
    assert (refreshed.code, planned.code) == (0, 0)
    assert "Groove of the hand" in planned.said
    screen = screen_of(on_the_map(atlas_of(walk)))
    assert screen.list is not None
    assert screen.map is not None
    assert screen.bottom is not None
    assert "groove" in [row.station for row in screen.list.rows]
    assert "groove" in [tag.station for tag in screen.map.tags]
    assert "groove" in [item.station for item in screen.bottom.strip]


def test_the_example_is_good_by_today_s_schemas_and_is_not_shipped(walk: Walk) -> None:
    assert "te3" not in read_atlas(ROOT / "data").atlas.points
    kept = {file.name for file in (ROOT / "docs" / "new-station").rglob("*.json")}
    assert kept == {"te3.json", "groove.json"}


def _points(walk: Walk) -> str:
    walk.run("python3 packaging/dev.py run points")
    return walk.done[-1].said
