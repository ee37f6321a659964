"""What the Screen holds of one station: its close-up and its panel."""

from dataclasses import dataclass

from tsubo.domain.point import Firmness, Kind
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.domain.way import Tool
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.health import HeldPart


@dataclass(frozen=True, slots=True)
class CalloutScreen:
    """A label in a close-up: where its line ends, where its words stand, and the words."""

    place: Spot
    label: Spot
    words: str


@dataclass(frozen=True, slots=True)
class RulerScreen:
    """Finger-widths between two places of a close-up."""

    fingers: int
    start: Spot
    end: Spot
    words: str


@dataclass(frozen=True, slots=True)
class ScaleScreen:
    """A stretch from ``start`` to ``end`` in equal parts, drawn shifted by ``offset``.

    The first ``shaded`` parts are heavy; ``each`` puts ``words`` at every part, else they stand at
    the shaded ones. ``ends`` are words for both ends, perhaps empty. ``strip`` is the width of the
    bone shown softly under the stretch itself, 0 for none.
    """

    start: Spot
    end: Spot
    offset: Spot
    parts: int
    shaded: int
    strip: float
    each: bool
    words: str
    ends: tuple[str, str]


@dataclass(frozen=True, slots=True)
class LineScreen:
    """A dashed or dotted line through places, with a soft mark on each where it has ``knobs``."""

    places: tuple[Spot, ...]
    dashed: bool
    knobs: bool


@dataclass(frozen=True, slots=True)
class CloseupMark:
    """A numbered dot (or stop, or region) in a close-up; one that is held back is struck."""

    point: str
    side: Side
    number: int
    kind: Kind
    places: tuple[Spot, ...]
    radius: float
    first: bool
    chosen: bool
    name: str
    held: Firmness = Firmness.OK


@dataclass(frozen=True, slots=True)
class Picture:
    """A close-up drawing as it lies for one side."""

    art: str
    frame: tuple[float, float, float, float]
    flipped: bool


@dataclass(frozen=True, slots=True)
class CloseupScreen:
    """The close-up that takes the map's place when a station is chosen.

    ``tool`` is what presses. ``side_choices`` is empty when the drawing shows both sides or the
    point is on the midline; ``both_sides`` then asks for "Your left" and "Your right" at the
    picture's sides. ``view_name`` says which way the small body with its ``locator`` faces.
    """

    station: str
    side: Side
    view: View
    title: str
    picture: Picture
    tool: Tool
    marks: tuple[CloseupMark, ...]
    callouts: tuple[CalloutScreen, ...]
    rulers: tuple[RulerScreen, ...]
    scales: tuple[ScaleScreen, ...]
    lines: tuple[LineScreen, ...]
    side_choices: tuple[Choice, ...]
    both_sides: tuple[str, str] | None
    note: str
    whole_body: str
    locator: tuple[tuple[Spot, bool], ...]
    view_name: str = ""


@dataclass(frozen=True, slots=True)
class Gauge:
    """The pressure gauge: cells aimed for, allowed if comfortable, and the cap, of ten."""

    aim: int
    comfortable: int
    cap: int
    light: str
    moderate: str
    never_above: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Fold:
    """A titled block under "More": paragraphs."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PanelScreen:
    """All words of the chosen station, in the order one needs them.

    ``ways`` are how the place can be reached, to choose from; none where there is only one.
    ``lighter`` is not empty where less is pressed than usual; ``forget`` are the words of a button
    where that is because it was once too hard. ``held`` says why the place is not for this person
    now; the words about pressing are then not shown. ``evidence`` says how certain any of it is,
    ``known`` names the button that leads to what is known.
    """

    station: str
    name: str
    codes: str
    han: str
    reason: str
    short_reason: str
    find_title: str
    find: tuple[str, ...]
    press_title: str
    finger: str
    gauge: Gauge
    dose: str
    ways_title: str
    ways: tuple[Choice, ...]
    lighter: str
    forget: str
    compare: tuple[str, str]
    not_if: str
    more_title: str
    more: tuple[Fold, ...]
    guide: str
    guide_time: str
    back: str
    held: HeldPart | None = None
    evidence: str = ""
    known: str = ""
