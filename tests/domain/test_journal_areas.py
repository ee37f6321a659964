"""Areas have a side and plain words."""

import pytest

from tsubo.domain.journal_areas import Area, area_words
from tsubo.domain.side import Side


@pytest.mark.parametrize("area", Area, ids=lambda area: area.value)
def test_an_area_says_whose_left_it_is(area: Area) -> None:
    words = area_words(area)
    assert words.startswith(("your ", "the "))
    for side in (Side.LEFT, Side.RIGHT):
        assert (f"your {side.value}" in words) == (area.side is side)
    if area.side is Side.MIDLINE:
        assert "middle" in words


def test_no_two_areas_have_the_same_words() -> None:
    assert len({area_words(area) for area in Area}) == len(Area)


def test_every_left_area_has_its_right_one() -> None:
    left = {area.value.removesuffix("_left") for area in Area if area.side is Side.LEFT}
    right = {area.value.removesuffix("_right") for area in Area if area.side is Side.RIGHT}
    assert left == right
    assert len(left) == 6


def test_only_the_whole_has_no_side() -> None:
    assert [area for area in Area if area.side is None] == [Area.WHOLE]
