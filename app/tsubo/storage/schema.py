"""The shape of every data file, as pydantic models: the border that bad data cannot pass.

Each model is one kind of file. JSON Schemas in ``data/schema`` are generated from these models.
Coordinates are figure units (stature 1000, y down, x to the person's own left).
"""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Name = Annotated[str, Field(min_length=1, max_length=60, pattern=r"^[A-Za-z0-9_]+$")]
Sentence = Annotated[str, Field(min_length=1, max_length=600)]
Source = Annotated[str, Field(pattern=r"^(S[0-9]{1,2}[a-e]?|GK|E|article)$")]
Fraction = Annotated[float, Field(ge=0, le=1)]
Coordinate = Annotated[float, Field(ge=-1100, le=1100)]
Pair = tuple[Coordinate, Coordinate]


class Strict(BaseModel):
    """A record that refuses unknown fields and never changes."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class File(Strict):
    """What every data file begins with: the number of its format."""

    format: Literal[1]


class LandmarkModel(Strict):
    """A named place on a body, left side stored."""

    x: Coordinate
    y: Coordinate
    paired: bool
    tolerance: Annotated[float, Field(gt=0, le=60)]
    seen: list[Literal["front", "back"]]
    method: Sentence

    @model_validator(mode="after")
    def _midline_is_zero(self) -> Self:
        if not self.paired and self.x != 0:
            raise ValueError("a midline landmark has x = 0; set paired to true or x to 0")
        return self


class BodyFile(File):
    """``bodies/*.json``: one reference figure."""

    id: Name
    credit: Sentence
    provenance: str
    units: Sentence
    outline: Annotated[list[Pair], Field(min_length=3)]
    landmarks: Annotated[dict[Name, LandmarkModel], Field(min_length=1)]


class CloseupLandmark(Strict):
    """A named place in a close-up's own coordinates, right limb drawn."""

    x: Coordinate
    y: Coordinate
    tolerance: Annotated[float, Field(gt=0, le=60)]
    method: Sentence


class CloseupFile(File):
    """``closeups/*.json``: one drawing of a part."""

    id: Name
    art: Annotated[str, Field(pattern=r"^[a-z_]+\.svg$")]
    view: Literal["front", "back"]
    mirrored_for: Literal["left"] | None
    body_frame: bool
    frame: tuple[Coordinate, Coordinate, Coordinate, Coordinate]
    outline: Annotated[list[Pair], Field(min_length=3)]
    landmarks: dict[Name, CloseupLandmark]


class SegmentModel(Strict):
    """A named stretch of the body counted in cun."""

    start: Name
    end: Name
    cun: Annotated[float, Field(gt=0, le=30)]
    across: bool = False
    source: Source


class SegmentsFile(File):
    """``segments.json``: the proportional measures."""

    segments: Annotated[dict[Name, SegmentModel], Field(min_length=1)]


class BetweenRule(Strict):
    """A fraction of the way from one landmark to another, perhaps a step aside."""

    rule: Literal["between"]
    start: Name
    end: Name
    fraction: Fraction
    aside: Annotated[float, Field(ge=0, le=1)] = 0.0
    towards: Name | None = None

    @model_validator(mode="after")
    def _aside_knows_where(self) -> Self:
        if self.aside and self.towards is None:
            raise ValueError("aside needs towards, the landmark on whose side to step")
        return self


class LevelRule(Strict):
    """A number of cun of a named segment out from, and below, a landmark."""

    rule: Literal["level"]
    level: Name
    out_cun: Annotated[float, Field(ge=-20, le=20)] = 0.0
    down_cun: Annotated[float, Field(ge=-20, le=20)] = 0.0
    segment: Name | None = None

    @model_validator(mode="after")
    def _offset_knows_its_cun(self) -> Self:
        if (self.out_cun or self.down_cun) and self.segment is None:
            raise ValueError("an offset in cun needs segment, the stretch it is counted on")
        return self


RuleModel = Annotated[BetweenRule | LevelRule, Field(discriminator="rule")]


class ReferenceModel(Strict):
    """The landmark a point is checked against."""

    landmark: Name
    out_cun: float = 0.0
    segment: Name | None = None


class NotIfModel(Strict):
    """A caution class, its level, and its sources."""

    caution: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]+$")]
    level: Literal["block", "ask", "light"]
    sources: Annotated[list[Source], Field(min_length=1)]


class ReviewModel(Strict):
    """Who of the health professions read this record, and when."""

    clinician: str | None
    date: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None


class PointFile(File):
    """``points/*.json``: one point, path or region; geometry and facts, no sentences."""

    id: Name
    code: Annotated[str, Field(pattern=r"^[A-Z]{2}\d{1,2}$|^[A-Z]{2}-[A-Z]+\d+$")]
    codes_shown: Sentence
    pinyin: Sentence
    han: Sentence
    aliases: list[Sentence] = []
    kind: Literal["point", "path", "region"]
    paired: bool
    view: Literal["front", "back"]
    closeup: Name
    rules: Annotated[list[RuleModel], Field(min_length=1, max_length=12)]
    radius: Annotated[float, Field(ge=0, le=60)] = 0.0
    reference: ReferenceModel
    confidence: Fraction
    not_if: Annotated[list[NotIfModel], Field(min_length=1)]
    sources: Annotated[list[Source], Field(min_length=1)]
    review: ReviewModel

    @model_validator(mode="after")
    def _kind_fits_rules(self) -> Self:
        if self.kind == "point" and len(self.rules) != 1:
            raise ValueError("a point has one rule; use kind path or region for more")
        if self.kind == "path" and len(self.rules) < 2:
            raise ValueError("a path needs at least two rules, one for each stop")
        if self.kind == "region" and (len(self.rules) != 2 or not self.radius):
            raise ValueError("a region has two rules, marker and far end, and a radius above 0")
        return self


class DailyModel(Strict):
    """The most there should be in a day, and where that is said."""

    minutes: Annotated[int, Field(ge=1, le=60)]
    sessions: Annotated[int, Field(ge=1, le=4)]
    sources: Annotated[list[Source], Field(min_length=1)]


class RoutineFile(File):
    """``routines/*.json``: stations in order, and the most there should be in a day."""

    id: Name
    stations: Annotated[list[Name], Field(min_length=1)]
    daily: DailyModel


class SourcesFile(File):
    """``sources.json``: what was read, by mark."""

    sources: Annotated[dict[Source, Sentence], Field(min_length=1)]
