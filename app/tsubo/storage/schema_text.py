"""The shape of every file of words, as pydantic models.

Words stand apart from geometry, so each can be corrected or translated alone.
"""

from typing import Annotated, Self

from pydantic import Field, model_validator

from tsubo.storage.schema import File, Name, Sentence, Source, Strict
from tsubo.storage.schema_ways import FirstFind, SidedText, WayTextModel


class PointNames(File):
    """``text/<language>/points.json``: the plain name of every point."""

    names: Annotated[dict[Name, Sentence], Field(min_length=1)]


class OriginText(Strict):
    """Where a station comes from, in our own words."""

    article: Sentence
    who: Sentence
    how_sure: Sentence


GUIDE_WORDS = frozenset(
    (
        *("ready", "find", "press", "clockwise", "counterclockwise", "breathe", "release"),
        *("switch", "switch_verb", "massage", "focus", "stop"),
    )
)
"""The sentences that the guide may need at any station."""


class StationTextFile(File):
    """``text/<language>/stations/*.json``: what the person reads about a station."""

    id: Name
    name: Sentence
    short: Sentence
    closeup_title: Sentence
    words: dict[Name, SidedText]
    find: Annotated[list[Sentence], Field(min_length=2, max_length=5)]
    finger: Sentence
    dose_note: str
    article_asks: Sentence
    tsubo_advises: Sentence
    why: Sentence
    not_if_short: Sentence
    not_if: Annotated[list[Sentence], Field(min_length=1)]
    position: Sentence
    reach: Annotated[list[Sentence], Field(min_length=1)]
    feel: Sentence
    mistakes: Annotated[list[Sentence], Field(min_length=1)]
    origin: OriginText
    stage_note: str
    guide: dict[Name, Sentence]
    callouts: dict[Name, Sentence]
    first_find: FirstFind
    ways: Annotated[dict[Name, WayTextModel], Field(min_length=1)]

    @model_validator(mode="after")
    def _words_needed(self) -> Self:
        missing = {"this", "loud", "view"} - set(self.words)
        if missing:
            raise ValueError(f"words needs {', '.join(sorted(missing))}")
        unsaid = GUIDE_WORDS - set(self.guide)
        if unsaid:
            raise ValueError(f"guide needs {', '.join(sorted(unsaid))}")
        return self


Paragraph = Annotated[str, Field(min_length=1, max_length=1200)]


class Heading(Strict):
    """One titled block of a page: paragraphs, then a list."""

    title: Sentence
    paragraphs: Annotated[
        list[Annotated[str, Field(min_length=1, max_length=1200)]], Field(default_factory=list)
    ]
    items: Annotated[list[Sentence], Field(default_factory=list)]
    sources: Annotated[list[Source], Field(default_factory=list)]


class PageFile(File):
    """``text/<language>/pages/*.json``: a page of words."""

    id: Name
    title: Sentence
    lead: Sentence
    blocks: Annotated[list[Heading], Field(min_length=1)]
    agreement: str = ""
