"""The style sheet: the theme's colours, at the system's text size."""

import pytest

from tsubo.ui.colours import DARK, LIGHT, Colour, palette_of
from tsubo.ui.style import mixed, style_sheet


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_sheet_is_made_of_the_theme_s_own_colours(theme: dict[Colour, str]) -> None:
    sheet = style_sheet(palette_of(theme), 1.0)
    used = {word.strip(";") for word in sheet.split() if word.startswith("#")}
    assert used <= {colour.lower() for colour in theme.values()}
    assert theme[Colour.INK_SECONDARY].lower() in used, "the hint in a field must be readable"


def test_larger_text_gets_more_room_in_the_fields() -> None:
    palette = palette_of(LIGHT)
    assert "padding: 0 12px" in style_sheet(palette, 1.0)
    assert "padding: 0 24px" in style_sheet(palette, 2.0)


def test_nothing_of_the_template_is_left_unfilled() -> None:
    sheet = style_sheet(palette_of(LIGHT), 1.0)
    assert "{{" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_mixing_goes_from_the_first_colour_to_the_second() -> None:
    palette = palette_of(LIGHT)
    ink, accent = (palette.color(one.value) for one in (Colour.INK, Colour.ACCENT))
    assert mixed(ink, accent, 0) == ink
    assert mixed(ink, accent, 1) == accent
    assert mixed(ink, accent, 0.5).blue() == round((ink.blue() + accent.blue()) / 2)
