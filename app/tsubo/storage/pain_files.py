"""The areas in which pain is drawn: their shapes in data files, and a person's own drawing.

The shapes are read when somebody first draws; a drawing stands in the settings file by area.
"""

from collections.abc import Mapping
from typing import Any

from tsubo.domain.journal_areas import Area
from tsubo.domain.pain_drawing import Drawing, PainMap, Question, marked
from tsubo.domain.rule import Rule
from tsubo.domain.side import Side
from tsubo.storage.data_files import Record
from tsubo.storage.rule_files import rule_from


def pain_map_from(record: Record) -> PainMap:
    """Return the areas in a checked ``record``; right sides have the shapes of the left."""
    shapes: dict[Area, tuple[Rule, ...]] = {
        area: tuple(rule_from(rule) for rule in record["shapes"][_stored(area)])
        for area in Area
        if area is not Area.WHOLE
    }
    return PainMap(
        shapes,
        tuple(
            Question(row["sign"], tuple(frozenset(map(Area, group)) for group in row["together"]))
            for row in record["questions"]
        ),
    )


def drawing_record(areas: Drawing) -> dict[str, int]:
    """Return a drawing as plain values."""
    return {area.value: intensity for area, intensity in areas.items()}


def drawing_of(record: Mapping[str, Any]) -> Drawing:
    """Return the drawing in ``record``.

    Raises ValueError, TypeError or AttributeError when it is not such a record.
    """
    areas: Drawing = {}
    for name, intensity in record.items():
        if isinstance(intensity, bool) or not isinstance(intensity, int):
            raise TypeError("an intensity is a whole number")
        areas = marked(areas, Area(name), intensity)
    return areas


def _stored(area: Area) -> str:
    """Return the name under which the shape of ``area`` stands in the data."""
    name = area.value
    return name.replace("_right", "_left") if area.side is Side.RIGHT else name
