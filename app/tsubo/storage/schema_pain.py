"""The shape of the areas in which pain is drawn, as a pydantic model."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from tsubo.domain.journal_areas import Area
from tsubo.domain.side import Side
from tsubo.storage.schema import File, RuleModel, Source, Strict
from tsubo.storage.schema_cautions import Id

_DRAWN = tuple(area.value for area in Area if area is not Area.WHOLE)
_STORED = tuple(area.value for area in Area if area.side in (Side.LEFT, Side.MIDLINE))

DrawnArea = Literal[_DRAWN]  # type: ignore[valid-type]
StoredArea = Literal[_STORED]  # type: ignore[valid-type]


class PainQuestion(Strict):
    """A warning sign to ask about once an area of every group is marked."""

    sign: Id
    together: Annotated[list[Annotated[list[DrawnArea], Field(min_length=1)]], Field(min_length=1)]
    sources: Annotated[list[Source], Field(min_length=1)]


class PainAreasFile(File):
    """``pain_areas.json``: the corners of each area on the back, left and middle stored."""

    shapes: dict[StoredArea, Annotated[list[RuleModel], Field(min_length=3)]]
    shape_sources: Annotated[list[Source], Field(min_length=1)]
    questions: list[PainQuestion]

    @model_validator(mode="after")
    def _every_area_has_a_shape(self) -> Self:
        missing = [name for name in _STORED if name not in self.shapes]
        if missing:
            raise ValueError(f"{missing[0]} has no shape; add its corners")
        return self
