"""The shape of the cautions, their words and the emergency numbers, as pydantic models."""

from collections.abc import Iterable
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from tsubo.storage.schema import File, Name, Sentence, Source, Strict
from tsubo.storage.schema_ways import SidedText, Tool

Id = Annotated[str, Field(min_length=1, max_length=60, pattern=r"^[a-z][a-z0-9_]*$")]
Code = Annotated[str, Field(pattern=r"^[A-Z]{2}\d{1,2}$|^[A-Z]{2}-[A-Z]+\d+$")]
Held = Literal["block", "ask", "light"]
Phone = Annotated[str, Field(pattern=r"^[0-9]{2,8}$")]


class RegionModel(Strict):
    """A part of the body: the codes of its points, or the regions it holds; and its neighbours."""

    codes: Annotated[list[Code], Field(default_factory=list)]
    holds: Annotated[list[Id], Field(default_factory=list)]
    paired: bool
    near: Annotated[list[Id], Field(default_factory=list)]

    @model_validator(mode="after")
    def _holds_something(self) -> Self:
        if bool(self.codes) == bool(self.holds):
            raise ValueError("a region has codes, or holds other regions; write one of the two")
        return self


class CautionRuleModel(Strict):
    """Where a caution holds places back; ``tools`` limits it to pressing with one of them."""

    level: Held
    at: Annotated[list[Code | Id], Field(min_length=1)]
    tools: Annotated[list[Tool | Literal["tool"]], Field(default_factory=list)]
    instead: Id | None = None
    sources: Annotated[list[Source], Field(min_length=1)]


class CautionModel(Strict):
    """One class of reasons to be careful."""

    id: Id
    see: Id
    withholds: Annotated[list[Id], Field(default_factory=list)]
    passing: bool = False
    regions: Annotated[list[Id], Field(default_factory=list)]
    unsaid: Annotated[list[Id], Field(default_factory=list)]
    rules: Annotated[list[CautionRuleModel], Field(min_length=1)]

    @model_validator(mode="after")
    def _regions_are_used(self) -> Self:
        if not set(self.unsaid) <= set(self.regions):
            raise ValueError("unsaid assumes regions that may be named; add them to regions")
        used = any({"affected", "near"} & set(rule.at) for rule in self.rules)
        if used != bool(self.regions):
            raise ValueError("regions and a rule at affected belong together; write both or none")
        return self


class CautionGroup(Strict):
    """Cautions that are asked together."""

    id: Id
    cautions: Annotated[list[CautionModel], Field(min_length=1)]


class SignsModel(Strict):
    """Warning signs by how soon they need somebody, in the order of the page that words them."""

    emergency: Annotated[list[Id], Field(min_length=1)]
    today: Annotated[list[Id], Field(min_length=1)]
    soon: Annotated[list[Id], Field(min_length=1)]


class CautionsFile(File):
    """``cautions.json``: what holds places back, with sources; no sentences."""

    light_cap: Annotated[int, Field(ge=1, le=2)]
    by_hand: Annotated[list[Tool], Field(min_length=1)]
    help: Annotated[list[Id], Field(min_length=1)]
    regions: Annotated[dict[Id, RegionModel], Field(min_length=1)]
    groups: Annotated[list[CautionGroup], Field(min_length=1)]
    signs: SignsModel

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        rows = [caution for group in self.groups for caution in group.cautions]
        _unlike("caution", (row.id for row in rows))
        _unlike("group", (group.id for group in self.groups))
        _unlike("sign", (*self.signs.emergency, *self.signs.today, *self.signs.soon))
        withheld = {name for row in rows for name in row.withholds}
        if set(self.help) <= withheld:
            raise ValueError("some help must remain for everybody; withhold less of help")
        return self


def _unlike(what: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ValueError(f"the {what} {name!r} is there twice; keep one")
        seen.add(name)


class CautionWordsModel(Strict):
    """The words about one caution; ``levels`` holds what is said at a place of each level."""

    name: Sentence
    question: Sentence
    explain: Sentence
    told: Sentence
    levels: Annotated[dict[Held, Sentence], Field(min_length=1)]


class HelpModel(Strict):
    """The words of a help that remains."""

    title: Sentence
    detail: Sentence


class CautionTextFile(File):
    """``text/<language>/cautions.json``: what the person reads about cautions."""

    groups: Annotated[dict[Name, Sentence], Field(min_length=1)]
    regions: dict[Id, SidedText]
    tool: Sentence
    cautions: Annotated[dict[Id, CautionWordsModel], Field(min_length=1)]
    help: Annotated[dict[Id, HelpModel], Field(min_length=1)]


class EmergencyNumbersFile(File):
    """``emergency_numbers.json``: the number of an ambulance by ISO 3166 country code."""

    otherwise: Phone
    numbers: dict[Annotated[str, Field(pattern=r"^[A-Z]{2}$")], Phone]
    sources: Annotated[list[Source], Field(min_length=1)]
