"""The shape of a person's settings inside an export, as pydantic models: for whoever reads one.

``tsubo.storage.settings_file`` reads and writes the same record by hand (decision 5); a test holds
both together. A later Tsubo may add fields, so unknown ones are let be.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from tsubo.domain.health import Reply
from tsubo.domain.journal_areas import HIGHEST_PAIN, Area
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.storage.settings_reading import HIGHEST

Day = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$", description="the day it was written on")]


class Open(BaseModel):
    """A record that may hold more than is described here."""

    model_config = ConfigDict(extra="allow", frozen=True, strict=True, allow_inf_nan=False)


class UnfinishedModel(Open):
    """A session that was left, and where it stood."""

    only: str | None = Field(description="the station or point it was limited to")
    pain: Pain
    phase: Annotated[int, Field(ge=0, description="counted from the beginning of the session")]


class AnswerModel(Open):
    """The answer to one question about health."""

    reply: Reply
    affected: list[tuple[str, Side]] = Field(description="regions, each with its side")
    agreed: bool = Field(description="whether a professional said yes")


class HealthModel(Open):
    """What was told about the health; some of it holds on its day alone."""

    day: Day | None = None
    answers: dict[str, AnswerModel] = Field(default={}, description="by caution")
    signs: list[str] = Field(default=[], description="warning signs")


class DrawingModel(Open):
    """The pain drawing, and the warning signs denied because of it on its day."""

    day: Day | None = None
    areas: dict[Area, Annotated[int, Field(ge=0, le=HIGHEST_PAIN)]] = Field(default={})
    denied: list[str] = Field(default=[])


class SettingsModel(Open):
    """What ``settings.json`` holds of a person."""

    version: Literal[1]
    preferences: dict[str, Any] = Field(description="everything on the settings page, by its name")
    pain: Pain = Field(description="where the back hurts more")
    agreed: bool = Field(description="whether the first page was acknowledged")
    unfinished: UnfinishedModel | None = Field(description="a session to carry on")
    met: list[str] = Field(description="points that were met")
    eased: dict[str, Annotated[int, Field(ge=0, le=HIGHEST)]] = Field(
        description="the highest pressure, by point that was once too hard"
    )
    ways: dict[str, str] = Field(description="how each station is reached")
    health: HealthModel
    drawing: DrawingModel
    asked_about: str = Field(description="the last session asked about on a later day")
    shared_folder: str = Field(description="belongs to the machine and is not taken over")
