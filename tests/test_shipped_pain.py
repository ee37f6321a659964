"""The areas in which pain is drawn lie on every body, beside each other, and ask what they must."""

import json
from itertools import pairwise

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import Body
from tsubo.domain.cautions import Tier
from tsubo.domain.journal_areas import Area
from tsubo.domain.pain_drawing import PainMap, outline, to_ask
from tsubo.domain.side import Side
from tsubo.domain.spot import Spot
from tsubo.storage.atlas_files import read_body
from tsubo.storage.places import data_folder

BODIES = sorted(file.stem for file in (data_folder() / "bodies").glob("*.json"))


def inside(corners: list[Spot], at: Spot) -> bool:
    x, y = at
    crossings = 0
    for (x1, y1), (x2, y2) in pairwise([*corners, corners[0]]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            crossings += 1
    return crossings % 2 == 1


def middle(corners: list[Spot]) -> Spot:
    xs, ys = zip(*corners, strict=True)
    return sum(xs) / len(xs), sum(ys) / len(ys)


@pytest.fixture(scope="module")
def pain(atlas: Atlas) -> PainMap:
    assert atlas.pain_map is not None
    return atlas.pain_map()


@pytest.fixture(params=BODIES)
def body(request: pytest.FixtureRequest) -> Body:
    return read_body(data_folder(), request.param)


def shapes(atlas: Atlas, body: Body, pain: PainMap) -> dict[Area, list[Spot]]:
    return {area: outline(body, atlas.segments, area, pain) for area in pain.shapes}


def test_every_area_but_the_whole_can_be_drawn(pain: PainMap) -> None:
    assert set(pain.shapes) == set(Area) - {Area.WHOLE}


def test_every_area_lies_on_the_body(atlas: Atlas, body: Body, pain: PainMap) -> None:
    record = json.loads((data_folder() / "bodies" / f"{body.id}.json").read_bytes())
    silhouette = [(float(x), float(y)) for x, y in record["outline"]]
    for area, corners in shapes(atlas, body, pain).items():
        beside = [corner for corner in corners if not inside(silhouette, corner)]
        assert beside == [], area


def test_no_area_lies_on_another(atlas: Atlas, body: Body, pain: PainMap) -> None:
    found = shapes(atlas, body, pain)
    for area, corners in found.items():
        covering = [other for other, its in found.items() if inside(its, middle(corners))]
        assert covering == [area]


def test_the_left_lies_at_the_left_and_the_middle_between(
    atlas: Atlas, body: Body, pain: PainMap
) -> None:
    for area, corners in shapes(atlas, body, pain).items():
        x, _ = middle(corners)
        expected = {Side.LEFT: x < 0, Side.RIGHT: x > 0, Side.MIDLINE: abs(x) < 1e-9}
        assert expected[area.side or Side.MIDLINE], area


def test_every_question_has_words(atlas: Atlas, pain: PainMap) -> None:
    words = atlas.cautions().signs_in(atlas.pages["safety"])
    assert all(words[question.sign] for question in pain.questions)


@pytest.mark.parametrize(
    ("areas", "signs"),
    [
        ([Area.LOWER_BACK_LEFT, Area.BUTTOCK_RIGHT], []),
        ([Area.UPPER_BACK_MIDLINE], ["rest_night_or_shoulder_blades"]),
        ([Area.CALF_RIGHT], ["one_calf"]),
        ([Area.THIGH_LEFT, Area.CALF_RIGHT], ["both_legs", "one_calf"]),
        ([Area.THIGH_LEFT, Area.THIGH_RIGHT], ["both_legs"]),
        ([Area.THIGH_LEFT, Area.CALF_LEFT], ["one_calf"]),
    ],
)
def test_pain_where_a_red_flag_lives_is_asked_about(
    atlas: Atlas, pain: PainMap, areas: list[Area], signs: list[str]
) -> None:
    asked = [question.sign for question in to_ask(pain.questions, dict.fromkeys(areas, 3))]
    assert asked == signs
    tiers = {atlas.cautions().signs[sign] for sign in asked}
    assert tiers <= {Tier.EMERGENCY, Tier.TODAY}
