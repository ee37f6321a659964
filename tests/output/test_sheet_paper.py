"""Paper and boxes."""

import pytest

from tsubo.output.sheet_paper import Box, Paper, paper_of


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
