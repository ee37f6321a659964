"""The words beside a close-up grow with a very large stage, and never shrink."""

import pytest

from tsubo.ui.closeup.callouts import pixels_on, words_size


@pytest.mark.parametrize(
    ("size", "pixels"),
    [((848, 652), 15.0), ((720, 180), 15.0), ((1440, 932), 21.4), ((2080, 1292), 22.0)],
)
def test_words_grow_with_the_stage(size: tuple[int, int], pixels: float) -> None:
    assert pixels_on(*size) == pytest.approx(pixels, abs=0.1)


def test_larger_words_are_given_more_room() -> None:
    usual, large = words_size("Halfway"), words_size("Halfway", 22.0)
    assert large[0] > usual[0]
    assert large[1] > usual[1]
