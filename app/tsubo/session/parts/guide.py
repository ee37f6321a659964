"""What the Screen holds of a session: one moment of it, and its end."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from tsubo.domain.journal import Outcome
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.domain.way import Posture, Tool
from tsubo.session.parts.pages import Block
from tsubo.session.parts.station import CalloutScreen, Picture

if TYPE_CHECKING:
    from tsubo.session.parts.rating import AfterPart


class RingMotion(Enum):
    """What moves in the guide's picture."""

    STILL = "still"
    CLOCKWISE = "clockwise"
    COUNTERCLOCKWISE = "counterclockwise"
    BREATHE_IN = "breathe in"
    BREATHE_OUT = "breathe out"
    RUB = "rub"
    PRESS = "press"
    HOLD = "hold"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """The guide's picture: the close-up, the mark pressed now, and what turns round it.

    ``turn`` is the share of the present circle, breath or whole hold already done, 0 to 1; ``tool``
    is what presses on ``side``, None while it is lifted off. While the place is looked for,
    ``landmarks`` are named beside it, and the finger slides to it from ``slide_from``. While the
    person changes to another ``posture``, that is all there is to see.
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
    landmarks: tuple[CalloutScreen, ...] = ()
    slide_from: Spot | None = None
    posture: Posture | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """The large count: "4" with "of 6", and how many pips are done; no pips for seconds."""

    large: str
    rest: str
    done: int
    total: int


class Locator(NamedTuple):
    """The place on the small body, and which way that body faces, also in a word."""

    spot: Spot
    view: View
    name: str


class Note(NamedTuple):
    """Something that stays while cues come and go: a few words to see, and a sentence to hear."""

    brief: str
    words: str


@dataclass(frozen=True, slots=True)
class GuideScreen:
    """One moment of a session; ``sound_heard`` says that sound can be had at all.

    The words of a button may be broken into two lines.
    """

    header: str
    stations_done: int
    stations_total: int
    time_left: str
    feels_wrong: str
    locator: Locator | None
    side: str
    verb: str
    count: Count | None
    paused_lines: tuple[str, ...]
    sentence: str
    notes: tuple[Note, ...]
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
    sound_heard: bool
    stop: str
    stop_armed: bool
    announcement: str


@dataclass(frozen=True, slots=True)
class WrongScreen:
    """What to do when something feels wrong in a session.

    ``call`` names the emergency number, and ``urgent`` what to call it for. The ways on are words
    of buttons: ``leave_out`` and ``lighter`` are empty where they lead nowhere.
    """

    title: str
    lead: str
    call: str
    emergency_number: str
    change_number: str
    number_wrong: str
    urgent: Block
    blocks: tuple[Block, ...]
    end: str
    leave_out: str
    lighter: str
    back: str


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
