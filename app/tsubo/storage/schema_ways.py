"""The shape of the ways to reach a station, as pydantic models: numbers here, words beside."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from tsubo.storage.schema import Name, Sentence, Source, Strict

Tool = Literal[
    "fingers", "knuckles", "forearm", "heel", "table", "eraser", "ball", "helper", "breath"
]


class WayModel(Strict):
    """One way to reach a station; what is left out is as the station has it."""

    id: Name
    tool: Tool
    posture: Literal["sitting", "standing", "lying"]
    hands_busy: Literal["none", "one", "both"]
    screen_seen: bool
    cap: Annotated[int, Field(ge=1, le=5)] | None = None
    longest_side_seconds: Annotated[float, Field(ge=20, le=180)] | None = None
    settle_seconds: Annotated[float, Field(ge=0, le=60)] = 0.0
    hold_seconds: Annotated[float, Field(ge=0, le=60)] = 0.0
    breaths: Annotated[int, Field(ge=0, le=10)] = 0
    sources: Annotated[list[Source], Field(min_length=1)]

    @model_validator(mode="after")
    def _does_one_thing(self) -> Self:
        if self.hold_seconds and self.breaths:
            raise ValueError("a way holds still or only breathes; leave one of the two at 0")
        if self.tool == "breath" and not self.breaths:
            raise ValueError("the tool breath only breathes; say how often in breaths")
        return self


class SidedText(Strict):
    """A phrase for each side; a midline station fills only ``midline``."""

    left: Sentence | None = None
    right: Sentence | None = None
    midline: Sentence | None = None

    @model_validator(mode="after")
    def _both_or_middle(self) -> Self:
        if (self.left is None) != (self.right is None):
            raise ValueError("left and right belong together; write both or neither")
        if self.left is None and self.midline is None:
            raise ValueError("write left and right, or midline")
        return self


FirstFind = dict[Name, Annotated[list[Sentence], Field(min_length=1, max_length=5)]]


class WayTextModel(Strict):
    """The words about one way; what is left out is said as at the station."""

    name: Sentence
    what: Sentence
    closeup_title: Sentence | None = None
    words: Annotated[dict[Name, SidedText], Field(default_factory=dict)]
    find: Annotated[list[Sentence], Field(min_length=2, max_length=5)] | None = None
    first_find: Annotated[FirstFind, Field(default_factory=dict)]
    finger: Sentence | None = None
    dose_note: str | None = None
    position: Sentence | None = None
    guide: Annotated[dict[Name, Sentence], Field(default_factory=dict)]
