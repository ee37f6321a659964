"""The shape of a station's file, as pydantic models: touches, pressure, what is drawn close up."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from tsubo.domain.way import BARE, Tool
from tsubo.storage.schema import File, Name, Pair, RuleModel, Source, Strict
from tsubo.storage.schema_ways import WayModel

_BARE = tuple(tool.value for tool in Tool if tool in BARE)


class TouchModel(Strict):
    """A capsule of the picture that chooses the station."""

    view: Literal["front", "back"]
    start: Name
    end: Name
    radius: Annotated[float, Field(gt=0, le=200)]
    across: bool = False


class PressureModel(Strict):
    """Pressure from 0 to 10: aim, comfortable, cap."""

    aim: Annotated[int, Field(ge=0, le=5)]
    comfortable: Annotated[int, Field(ge=0, le=5)]
    cap: Annotated[int, Field(ge=1, le=5)]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.aim <= self.comfortable <= self.cap:
            raise ValueError("aim, comfortable and cap must not fall; order them from low to high")
        return self


class ArticleAsks(Strict):
    """What the article itself asks for, kept apart from our advice."""

    pressure: Literal["gentle", "focused", "deep", "light", "unsaid"]
    circles: tuple[int, int] | None
    names_side: bool = False
    source: Literal["article"]


class TsuboAdvises(Strict):
    """What Tsubo advises, with the sources of each bound.

    ``bare_hands`` keeps every tool away: vessels or organs lie under the place.
    """

    pressure: PressureModel
    longest_side_seconds: Annotated[float, Field(ge=20, le=180)]
    most_rounds: Annotated[int, Field(ge=1, le=3)] = 3
    massage: bool = False
    breathe_first: bool = False
    bare_hands: bool = False
    sources: Annotated[list[Source], Field(min_length=1)]


class CalloutModel(Strict):
    """A name in a close-up: its place and the offset of its words, in the drawing's units."""

    at: RuleModel
    label: Pair


class RulerModel(Strict):
    """Finger-widths between two places of a close-up."""

    fingers: Annotated[int, Field(ge=1, le=4)]
    start: RuleModel
    end: RuleModel


class ScaleModel(Strict):
    """A stretch in equal parts; ``offset`` draws it beside, ``strip`` is the width of the bone.

    The first ``shaded`` parts are heavy. ``each`` puts the words at every part.
    """

    start: RuleModel
    end: RuleModel
    parts: Annotated[int, Field(ge=1, le=12)]
    shaded: Annotated[int, Field(ge=0, le=12)] = 0
    offset: Pair = (0.0, 0.0)
    strip: Annotated[float, Field(ge=0, le=30)] = 0.0
    each: bool = False

    @model_validator(mode="after")
    def _shaded_is_part_of_it(self) -> Self:
        if self.shaded > self.parts:
            raise ValueError("shaded counts some of the parts; write at most as many as parts")
        return self


class LineModel(Strict):
    """A dotted or dashed line through places of a close-up; ``knobs`` marks the places softly."""

    through: Annotated[list[RuleModel], Field(min_length=2, max_length=12)]
    look: Literal["dotted", "dashed"]
    knobs: bool = False


class LandmarksModel(Strict):
    """What the guide shows while a point is looked for: names of callouts, and a slide to it."""

    callouts: Annotated[list[Name], Field(max_length=2)]
    slide_from: RuleModel | None = None


class StationFile(File):
    """``stations/*.json``: one stop of the routine; numbers and geometry, no sentences."""

    id: Name
    number: Annotated[int, Field(ge=1, le=40)]
    points: Annotated[list[Name], Field(min_length=1)]
    closeup: Name
    touches: Annotated[list[TouchModel], Field(min_length=1)]
    article: ArticleAsks
    tsubo: TsuboAdvises
    callouts: dict[Name, CalloutModel]
    rulers: Annotated[list[RulerModel], Field(default_factory=list)]
    scales: Annotated[list[ScaleModel], Field(default_factory=list)]
    lines: Annotated[list[LineModel], Field(default_factory=list)]
    landmarks: Annotated[dict[Name, LandmarksModel], Field(default_factory=dict)]
    ways: Annotated[list[WayModel], Field(min_length=1, max_length=8)]

    @model_validator(mode="after")
    def _no_way_goes_beyond(self) -> Self:
        if len({way.id for way in self.ways}) < len(self.ways):
            raise ValueError("two ways have the same id; give each its own")
        for way in self.ways:
            if self.tsubo.bare_hands and way.tool not in _BARE:
                raise ValueError(f"nothing but {', '.join(_BARE)} here; change the way {way.id!r}")
            if way.cap is not None and way.cap > self.tsubo.pressure.cap:
                raise ValueError(f"the way {way.id!r} goes above the station's cap; lower it")
            longest = way.longest_side_seconds
            if longest is not None and longest > self.tsubo.longest_side_seconds:
                raise ValueError(f"the way {way.id!r} lasts longer than the station; shorten it")
        return self
