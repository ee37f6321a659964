"""The side that hurts more comes first; without one, the person's usual side."""

import pytest

from tsubo.domain.pain import Pain, first_side
from tsubo.domain.side import Side

LEFT, RIGHT = Side.LEFT, Side.RIGHT


@pytest.mark.parametrize(
    ("pain", "usual", "first"),
    [
        (Pain.LEFT, LEFT, LEFT),
        (Pain.LEFT, RIGHT, LEFT),
        (Pain.RIGHT, LEFT, RIGHT),
        (Pain.RIGHT, RIGHT, RIGHT),
        (Pain.BOTH, LEFT, LEFT),
        (Pain.BOTH, RIGHT, RIGHT),
        (Pain.UNSURE, LEFT, LEFT),
        (Pain.UNSURE, RIGHT, RIGHT),
    ],
)
def test_the_first_side_follows_the_pain_and_else_the_usual_side(
    pain: Pain, usual: Side, first: Side
) -> None:
    assert first_side(pain, usual) is first
