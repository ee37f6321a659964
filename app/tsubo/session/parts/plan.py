"""What the Screen holds of the page about the routine: what comes, in which position, and why."""

from dataclasses import dataclass
from typing import NamedTuple

from tsubo.session.parts.pages import ChoiceSetting, ListSetting


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One station: its number, name, length and reasons; ``way`` lets another be chosen.

    ``reasons`` are lines for its sides, ``lighter`` is not empty where it was once too hard, with
    the words of the button that forgets it in ``forget``.
    """

    station: str
    number: int
    name: str
    length: str
    reasons: tuple[str, ...]
    way: ListSetting | None
    lighter: str
    forget: str


class LeftOut(NamedTuple):
    """A station, or one side of it, that is left out, with the reasons in words."""

    name: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanPart:
    """Stations done one after another in one position, with its name and length."""

    posture: str
    title: str
    length: str
    rows: tuple[PlanRow, ...]


@dataclass(frozen=True, slots=True)
class PlanScreen:
    """The page before Start: how long, which positions, in which order, and why.

    ``left_out`` are stations or sides that are not for this person now, under ``left_out_title``.
    """

    title: str
    lead: str
    settings: tuple[ChoiceSetting, ...]
    parts: tuple[PlanPart, ...]
    doses: tuple[str, ...]
    start: str
    back: str
    health: str = ""
    left_out_title: str = ""
    left_out: tuple[LeftOut, ...] = ()
