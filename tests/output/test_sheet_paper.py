"""Paper and boxes."""

import pytest

from tsubo.output.sheet_paper import Box, Paper, paper_like, paper_of


@pytest.mark.parametrize(
    ("country", "paper"),
    [("US", Paper.LETTER), ("ca", Paper.LETTER), ("DE", Paper.A4), ("", Paper.A4)],
)
def test_a_country_has_its_paper(country: str, paper: Paper) -> None:
    assert paper_of(country) is paper


def test_a_box_holds_what_lies_in_it_and_meets_what_overlaps() -> None:
    box = Box(10, 10, 20, 20)
    assert box.holds(Box(10, 10, 20, 20))
    assert not box.holds(Box(10, 10, 21, 20))
    assert box.meets(Box(29, 29, 5, 5))
    assert not box.meets(Box(30, 10, 5, 5))


@pytest.mark.parametrize("paper", Paper)
def test_the_white_edge_is_wider_than_a_printers(paper: Paper) -> None:
    width, height = paper.value
    inside = paper.inside
    edges = (inside.x, inside.y, width - inside.right, height - inside.bottom)
    assert min(edges) >= 6 / 25.4 * 72


@pytest.mark.parametrize(
    ("width", "height", "paper"),
    [(595, 842, Paper.A4), (420, 595, Paper.A4), (842, 595, Paper.A4), (396, 512, Paper.LETTER)],
)
def test_a_sheet_is_laid_out_for_the_paper_of_its_shape(
    width: float, height: float, paper: Paper
) -> None:
    assert paper_like(width, height) is paper
