"""Scales: parts along or beside the body, words clear of each other, nothing off the stage."""

from dataclasses import replace

import pytest

from tsubo.session.parts.station import ScaleScreen
from tsubo.ui.closeup.labels import inside, overlap
from tsubo.ui.closeup.placing import Box, Placing
from tsubo.ui.closeup.scales import Scale, lay_scale

STAGE: Box = (0.0, 0.0, 400.0, 300.0)
ARM = ScaleScreen((0, 0), (120, 0), (0, 40), 12, 4, 0.0, False, "one third", ("Elbow", "Wrist"))
BONE = ScaleScreen((0, 0), (0, -60), (-10, 0), 2, 2, 5.0, True, "half", ("", ""))


def sized(words: str) -> tuple[float, float]:
    return 8.0 * len(words), 18.0


def laid(screen: ScaleScreen, placing: Placing, body: float = 0.0) -> Scale | None:
    return lay_scale(screen, placing, STAGE, sized, lambda _box: body)


def test_a_scale_lies_beside_its_stretch_and_keeps_its_parts_equal() -> None:
    scale = laid(ARM, Placing(2, 50, 100))
    assert scale is not None
    assert (scale.home, scale.start, scale.end) == (((50, 100), (290, 100)), (50, 180), (290, 180))
    assert scale.at(4) == pytest.approx((130, 180))
    assert scale.away == (0.0, 1.0)


def test_its_words_stand_away_from_the_body_and_not_on_each_other() -> None:
    scale = laid(ARM, Placing(2, 50, 100))
    assert scale is not None
    assert [(one.words, one.strong) for one in scale.words] == [
        ("one third", True),
        ("Elbow", False),
        ("Wrist", False),
    ]
    boxes = [one.box for one in scale.words]
    assert all(box[1] > 180 and inside(box, STAGE) for box in boxes)
    assert not any(overlap(one, two) for one in boxes for two in boxes if one != two)


def test_words_of_each_part_stand_at_its_middle() -> None:
    scale = laid(BONE, Placing(3, 200, 250), body=1.0)
    assert scale is not None
    assert scale.on_body
    middles = [one.box[1] + one.box[3] / 2 for one in scale.words]
    assert middles == pytest.approx([250 - 45, 250 - 135])
    assert all(one.box[0] + one.box[2] < scale.start[0] for one in scale.words)


@pytest.mark.parametrize("offset", [(-10.0, 0.0), (10.0, 0.0)])
def test_a_mirrored_scale_is_the_same_the_other_way_round(offset: tuple[float, float]) -> None:
    scale = laid(replace(BONE, offset=offset), Placing(3, 200, 250))
    assert scale is not None
    assert scale.away[0] * offset[0] > 0


def test_a_scale_that_would_leave_the_stage_is_left_out() -> None:
    assert laid(ARM, Placing(2, 50, 240)) is None
    assert laid(ARM, Placing(4, 50, 100)) is None
