"""The shape of an exported journal, as pydantic models: the border for a file to import.

``tsubo.storage.journal.records`` reads and writes the same records by hand, because pydantic is too
dear to be loaded for showing the history; a test holds both together.
"""

from datetime import datetime
from typing import Annotated, Any, Self

from pydantic import AfterValidator, ConfigDict, Field, model_validator

from tsubo.domain.journal import Ending, Outcome, TooHard
from tsubo.domain.journal_areas import HIGHEST_PAIN, Area
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.storage.journal.records import (
    HIGHEST_PRESSURE,
    ID,
    LARGEST,
    LATEST,
    LONGEST_NOTE,
    MOMENT,
)
from tsubo.storage.schema import File, Name, Strict
from tsubo.storage.schema_settings import SettingsModel


def _real(moment: str) -> str:
    datetime.fromisoformat(moment)
    return moment


Id = Annotated[str, Field(pattern=f"^{ID.pattern}$", description="32 hexadecimal digits")]
Moment = Annotated[
    str,
    Field(
        pattern=f"^{MOMENT.pattern}$",
        description="a time on the person's own clock, with its offset from UTC",
    ),
    AfterValidator(_real),
]
Whole = Annotated[int, Field(ge=0, le=LARGEST)]
Seconds = Annotated[int, Field(ge=0, le=LARGEST, description="in seconds")]
Level = Annotated[int, Field(ge=0, le=HIGHEST_PAIN, description="0 is no pain")]
Pressure = Annotated[int, Field(ge=0, le=HIGHEST_PRESSURE)]


class StepModel(Strict):
    """One planned step: its place, what became of it, and how long it was pressed."""

    station: Name
    point: Name
    side: Side
    outcome: Outcome
    pressed: Seconds


class AnswersModel(Strict):
    """What the person said. Pain stands by area; what is left out was not said."""

    before: dict[Area, Level] = Field(default={})
    after: dict[Area, Level] = Field(default={})
    too_hard: TooHard | None = None
    too_hard_at: list[Name] = Field(default=[], description="ids of points")
    note: Annotated[str, Field(max_length=LONGEST_NOTE)] = ""
    next_day: Level | None = None


class FinishedModel(Strict):
    """A session that came to its end."""

    started: Moment
    ended: Moment
    pain: Pain = Field(description="where the back hurt more")
    only: Name | None = Field(description="the station or point it was limited to")
    ending: Ending
    steps: list[StepModel]
    spent: Seconds = Field(description="really gone through")
    pauses: Whole = Field(description="how many")
    paused: Seconds = Field(description="in all pauses together")
    lowered: dict[Name, Pressure] = Field(description="the highest pressure left, by point")
    answers: AnswersModel


class EventModel(Strict):
    """One thing that happened to a session: it was finished, changed, or deleted.

    Events are applied in the order of time, machine, sequence, id. An event of a known id is known.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [{"required": [kind]} for kind in ("finished", "changed", "deleted")]
        }
    )

    id: Id
    machine: Id = Field(description="which machine made the event")
    sequence: Whole = Field(description="a number that grows with each event of a machine")
    time: Annotated[int, Field(ge=0, le=LATEST, description="milliseconds since 1970, UTC")]
    session: Id
    # Left out, not null: exactly one of these stands in an event.
    finished: FinishedModel | None = None
    changed: AnswersModel | None = Field(default=None, description="the answers that changed")
    deleted: bool | None = Field(default=None, description="false restores the session")

    @model_validator(mode="after")
    def _one_thing_happened(self) -> Self:
        kinds = self.model_fields_set & {"finished", "changed", "deleted"}
        if len(kinds) != 1 or getattr(self, *kinds) is None:
            raise ValueError("an event holds one of finished, changed and deleted; keep only one")
        return self


class JournalFile(File):
    """What an import needs: every event. Settings that cannot be read do not spoil the journal."""

    settings: Any = None
    events: list[EventModel]


class ExportFile(JournalFile):
    """Everything of a person as Tsubo exports it: their settings, and every event in order."""

    settings: SettingsModel | None = Field(default=None, description="taken over only on request")


EXPORTS: dict[str, type[File]] = {"journal": ExportFile}
"""Each kind of file that Tsubo exports, by the name its JSON Schema carries."""
