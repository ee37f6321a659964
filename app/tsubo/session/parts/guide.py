"""What the Screen holds of a session: one moment of it, and its end."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from tsubo.domain.journal import Outcome
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.domain.way import Tool
from tsubo.session.parts.station import Picture

if TYPE_CHECKING:
    from tsubo.session.parts.rating import AfterPart


class RingMotion(Enum):
    """What moves in the guide's picture."""

    STILL = "still"
    CLOCKWISE = "clockwise"
    COUNTERCLOCKWISE = "counterclockwise"
    BREATHE_IN = "breathe in"
    BREATHE_OUT = "breathe out"
    PRESS = "press"
    HOLD = "hold"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """The guide's picture: the close-up, the mark pressed now, and what turns round it.

    ``turn`` is the share of the present circle, breath or whole hold already done, 0 to 1; ``tool``
    is what presses on ``side``, None while it is lifted off.
    """

    picture: Picture
    tool: Tool | None
    side: Side
    mark: Spot
    stops: tuple[Spot, ...]
    number: int
    motion: RingMotion
    turn: float
    push: Spot | None
    switch_from: Spot | None
    switch_to: Spot | None
    switch_view: View
    done_words: str
    now_words: str


@dataclass(frozen=True, slots=True)
class Count:
    """The large count: "4" with "of 6", and how many pips are done; no pips for seconds."""

    large: str
    rest: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class GuideScreen:
    """One moment of a session."""

    header: str
    stations_done: int
    stations_total: int
    time_left: str
    feels_wrong: str
    locator: tuple[Spot, View] | None
    side: str
    verb: str
    count: Count | None
    paused_lines: tuple[str, ...]
    sentence: str
    notes: tuple[str, ...]
    next: str
    picture: GuidePicture
    paused: bool
    moving: bool
    back: str
    pause: str
    skip: str
    too_hard: str
    sound: str
    sound_on: bool
    stop: str
    stop_armed: bool
    announcement: str


@dataclass(frozen=True, slots=True)
class FinishedRow:
    """What became of one station; of several sides the best counts."""

    name: str
    detail: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class FinishedScreen:
    """The quiet page after a session; ``label`` stands small above the title.

    Where nothing was pressed there is nothing to ask or keep: no ``rating``, but the way ``back``.
    """

    label: str
    title: str
    summary: str
    rows: tuple[FinishedRow, ...]
    after: str
    again: str
    rating: "AfterPart | None"
    back: str = ""
