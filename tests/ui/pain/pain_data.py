"""A page of the pain drawing in tests: four square areas on a figure."""

from pathlib import Path

from tsubo.domain.journal_areas import Area
from tsubo.domain.pain import Pain
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.pain import AreaPart, PainScreen, SignPart
from tsubo.storage.places import figure_folder

ART: Path = figure_folder()
UPPER, LOWER = Area.UPPER_BACK_LEFT, Area.LOWER_BACK_LEFT
RIGHT, CALF = Area.LOWER_BACK_RIGHT, Area.CALF_LEFT
PLACES = {UPPER: (-60, 180), LOWER: (-60, 360), RIGHT: (60, 360), CALF: (-90, 800)}
NAMES = {
    UPPER: "Your left upper back",
    LOWER: "Your left lower back",
    RIGHT: "Your right lower back",
    CALF: "Your left calf",
}
QUESTION = SignPart("one_calf", "Is this so?", "One calf swollen", "Yes", "No")


def area_part(area: Area, intensity: int = 0) -> AreaPart:
    x, y = PLACES[area]
    corners = tuple((x + dx, y + dy) for dx, dy in ((-30, -30), (30, -30), (30, 30), (-30, 30)))
    said = f"{intensity} of 10" if intensity else "not marked"
    return AreaPart(area, NAMES[area], said, intensity, corners)


def pain_screen(
    marks: dict[Area, int] | None = None,
    chosen: Area | None = None,
    signs: tuple[SignPart, ...] = (),
) -> PainScreen:
    """Return a page with ``marks``, where ``chosen`` is chosen."""
    marks = marks or {}
    return PainScreen(
        title="Where it hurts",
        lead="Click where it hurts.",
        keys="Keys: arrows, Space, digits.",
        back="Back",
        figure="Your back",
        your_left="Your left",
        your_right="Your right",
        areas=tuple(area_part(area, marks.get(area, 0)) for area in PLACES),
        chosen=chosen,
        scale="How strong is it?",
        strength=marks.get(chosen, 0) if chosen else 5,
        lowest="0: no pain",
        highest="10: the worst",
        verdict="**Your drawing: worse on your left.**",
        overruled="",
        question="Where does your back hurt more?",
        choices=(
            Choice(Pain.LEFT, "Your left", True),
            Choice(Pain.BOTH, "Both or middle", False),
            Choice(Pain.RIGHT, "Your right", False),
            Choice(Pain.UNSURE, "Not sure", False),
        ),
        signs=signs,
        forget="Forget the drawing" if marks else "",
        done="Done",
    )
