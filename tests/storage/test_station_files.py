"""A station's numbers and words arrive as they stand in their files."""

import json
from typing import Any

import pytest

from tsubo.domain.rule import Between, Offset
from tsubo.domain.side import Side, View
from tsubo.domain.station import Pressure
from tsubo.storage.places import data_folder
from tsubo.storage.station_files import station_from, station_text_from


def record_of(name: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((data_folder() / name).read_bytes())
    return record


def test_what_the_article_asks_and_what_tsubo_advises_stay_apart() -> None:
    foot = station_from(record_of("stations/foot.json"))
    assert (foot.article_pressure, foot.article_circles) == ("focused", (5, 6))
    assert foot.pressure == Pressure(3, 4, 4)
    assert (foot.massage, foot.breathe_first, foot.most_rounds) == (True, False, 3)


def test_what_the_article_does_not_count_is_none() -> None:
    assert station_from(record_of("stations/belly.json")).article_circles is None


def test_parts_to_touch_names_and_rulers_arrive() -> None:
    forearm = station_from(record_of("stations/forearm.json"))
    assert {touch.view for touch in forearm.touches} == {View.FRONT, View.BACK}
    assert [callout.at for callout in forearm.callouts][:1] == [Offset("elbow_crease_radial_end")]
    (ruler,) = forearm.rulers
    assert ruler.fingers == 4
    assert isinstance(ruler.end, Between)
    assert ruler.end.fraction == 0.25


@pytest.mark.parametrize(
    ("name", "sides"), [("hand", {Side.LEFT, Side.RIGHT}), ("belly", {Side.MIDLINE})]
)
def test_phrases_have_only_the_sides_that_are_written(name: str, sides: set[Side]) -> None:
    text = station_text_from(record_of(f"text/en/stations/{name}.json"))
    assert all(phrases.keys() == sides for phrases in text.words.values())


def test_where_a_station_comes_from_arrives_in_three_parts() -> None:
    record = record_of("text/en/stations/hand.json")
    text = station_text_from(record)
    assert [text.from_article, text.from_who, text.how_sure] == [
        record["origin"]["article"],
        record["origin"]["who"],
        record["origin"]["how_sure"],
    ]


def test_scales_and_lines_arrive_with_what_they_leave_unsaid() -> None:
    hand = station_from(record_of("stations/hand.json"))
    (scale,) = hand.scales
    assert (scale.start, scale.end) == (
        Offset("metacarpal_1_2_base_junction"),
        Offset("knuckle_mcp_index"),
    )
    assert (scale.parts, scale.shaded, scale.each) == (2, 2, True)
    forearm = station_from(record_of("stations/forearm.json"))
    (scale,) = forearm.scales
    assert (scale.strip, scale.each) == (0.0, False)
    back = station_from(record_of("stations/lower_back.json"))
    assert [(line.dashed, line.knobs) for line in back.lines] == [
        (False, True),
        (False, False),
        (True, False),
    ]
    assert station_from(record_of("stations/knee.json")).lines == ()
