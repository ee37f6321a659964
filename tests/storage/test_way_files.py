"""A way arrives with the station's bounds where it has none, its words laid over the station's."""

import json
from typing import Any

from tsubo.domain.side import Side
from tsubo.domain.way import Hands, Posture, Tool
from tsubo.storage.places import data_folder
from tsubo.storage.station_files import station_from, station_text_from
from tsubo.storage.way_files import way_from


def record_of(name: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((data_folder() / name).read_bytes())
    return record


def test_a_way_without_bounds_has_those_of_the_station() -> None:
    usual = station_from(record_of("stations/knee.json")).usual
    assert (usual.cap, usual.longest_side_seconds) == (3, 30)


def test_a_way_brings_its_own_bounds_posture_and_tool() -> None:
    ball = station_from(record_of("stations/lower_back.json")).way("ball_wall")
    assert (ball.tool, ball.posture, ball.hands_busy) == (Tool.BALL, Posture.STANDING, Hands.ONE)
    assert (ball.cap, ball.longest_side_seconds, ball.hold_seconds) == (2, 30, 20)
    assert not ball.screen_seen


def test_a_way_may_be_written_with_as_little_as_it_needs() -> None:
    record = {
        "id": "plain",
        "tool": "fingers",
        "posture": "lying",
        "hands_busy": "one",
        "screen_seen": False,
        "sources": ["E"],
    }
    tsubo = {"pressure": {"cap": 2}, "longest_side_seconds": 120}
    plain = way_from(record, tsubo)
    assert (plain.cap, plain.longest_side_seconds) == (2, 120)
    assert (plain.settle_seconds, plain.hold_seconds, plain.breaths) == (0, 0, 0)


def test_words_of_a_way_lie_over_those_of_the_station_and_leave_the_others() -> None:
    text = station_text_from(record_of("text/en/stations/foot.json"))
    heel = text.in_way("heel")
    assert heel.word("presser", Side.LEFT) == "Right heel"
    assert heel.word("this", Side.LEFT) == text.word("this", Side.LEFT) == "your left foot"
    assert heel.guide["press"] != text.guide["press"]
    assert heel.guide["breathe"] == text.guide["breathe"]
    assert heel.find != text.find
    assert heel.not_if == text.not_if
    assert text.in_way("thumb") == text._replace(ways={})


def test_a_note_that_is_written_empty_stays_empty() -> None:
    text = station_text_from(record_of("text/en/stations/belly.json"))
    assert text.dose_note
    assert text.in_way("breath").dose_note == ""
    assert text.in_way("reclined").dose_note == text.dose_note
