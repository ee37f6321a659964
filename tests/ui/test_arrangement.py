"""How the main page divides its room: the design's layout rules as numbers."""

import pytest

from tsubo.ui.arrangement import BOTTOM, SIDE, SIDE_ROOMY, TOP, arrange


def test_the_usual_window_has_stage_and_words_beside_each_other() -> None:
    sizes = arrange(1280, 800, 1.0, close_up=False)
    assert not sizes.narrow
    assert not sizes.stacked
    assert (sizes.side, sizes.top, sizes.bottom) == (SIDE, TOP, BOTTOM)


def test_a_large_window_gives_the_words_more() -> None:
    assert arrange(2560, 1440, 1.0, close_up=True).side == SIDE_ROOMY


def test_the_smallest_window_puts_a_station_under_its_close_up() -> None:
    sizes = arrange(720, 560, 1.0, close_up=True)
    assert sizes.narrow
    assert sizes.stacked
    assert 0 < sizes.stage_height <= 280


def test_the_smallest_window_keeps_the_list_beside_the_figure() -> None:
    sizes = arrange(720, 560, 1.0, close_up=False)
    assert sizes.narrow
    assert not sizes.stacked
    assert 720 - sizes.side >= 300


def test_in_the_smallest_window_the_words_get_more_than_the_close_up() -> None:
    sizes = arrange(720, 560, 1.0, close_up=True)
    assert sizes.stage_height < 560 - sizes.top - sizes.bottom - sizes.stage_height


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_from_1000_pixels_a_close_up_stands_beside_its_words(text: float) -> None:
    assert not arrange(1280, 800, text, close_up=True).stacked
    assert not arrange(1000, 700, min(text, 1.5), close_up=True).stacked
    assert arrange(999, 700, 1.0, close_up=True).stacked


@pytest.mark.parametrize("text", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(720, 560), (1280, 800), (2560, 1440)])
@pytest.mark.parametrize("close_up", [True, False])
def test_something_is_left_for_the_stage(
    size: tuple[int, int], text: float, close_up: bool
) -> None:
    sizes = arrange(*size, text, close_up)
    assert sizes.stage_height <= size[1] // 2
    if not sizes.stacked:
        assert sizes.side < size[0] * 0.6


def test_larger_text_makes_the_same_window_narrow() -> None:
    assert not arrange(1280, 800, 1.0, close_up=False).narrow
    assert arrange(1280, 800, 1.5, close_up=False).narrow
