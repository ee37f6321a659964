"""The Screen: everything the window shows at one moment, as frozen values.

``screen_of`` makes it, the presenter compares it with the last one, and widgets show their part.
Texts are final words in the person's language; ``**bold**`` marks strong words. Coordinates are
figure units in the picture's own frame: (x, y), x to the right of the image, y down.
"""

from dataclasses import dataclass
from enum import Enum

from tsubo.domain.point import Kind
from tsubo.domain.preferences import Theme
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot


class Page(Enum):
    """Which page fills the window."""

    FIRST_RUN = "first run"
    MAP = "map"
    SAFETY = "safety"
    LEARN = "learn"
    SETTINGS = "settings"
    GUIDE = "guide"
    FEELS_WRONG = "feels wrong"
    NO_PRESSING = "no pressing"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several exclusive choices, in order."""

    value: object
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class TopBar:
    """The pain question with its four choices."""

    question: str
    short_question: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class MapMark:
    """One point on one side, as it lies on the whole body.

    ``places`` is one spot for a point, the stops of a path, or marker and far end of a region,
    in image coordinates of ``view``; ``radius`` belongs to a region.
    """

    point: str
    side: Side
    station: str
    kind: Kind
    view: View
    places: tuple[Spot, ...]
    radius: float
    first: bool
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class MapTag:
    """The numbered tag of one station on one side; it stands for the marks of that side."""

    station: str
    side: Side
    number: int
    view: View
    first: bool
    chosen: bool
    marks: tuple[MapMark, ...]
    name: str


@dataclass(frozen=True, slots=True)
class MapRegion:
    """A capsule of a picture that chooses a station when pressed, on one side."""

    station: str
    side: Side
    view: View
    start: Spot
    end: Spot
    radius: float


@dataclass(frozen=True, slots=True)
class MapScreen:
    """The two whole figures and all that can be pressed on them."""

    tags: tuple[MapTag, ...]
    regions: tuple[MapRegion, ...]
    front: str
    back: str
    your_left: str
    your_right: str
    first_legend: str
    then_legend: str
    narrow_view: View


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
class CloseupMark:
    """A numbered dot (or stop, or region) in a close-up."""

    point: str
    side: Side
    number: int
    kind: Kind
    places: tuple[Spot, ...]
    radius: float
    first: bool
    chosen: bool
    name: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A close-up drawing as it lies for one side."""

    art: str
    frame: tuple[float, float, float, float]
    flipped: bool


@dataclass(frozen=True, slots=True)
class CloseupScreen:
    """The close-up that takes the map's place when a station is chosen.

    ``side_choices`` is empty when the drawing shows both sides or the point is on the midline;
    ``both_sides`` then asks for "Your left" and "Your right" at the picture's sides.
    """

    station: str
    side: Side
    view: View
    title: str
    picture: Picture
    marks: tuple[CloseupMark, ...]
    callouts: tuple[CalloutScreen, ...]
    rulers: tuple[RulerScreen, ...]
    side_choices: tuple[Choice, ...]
    both_sides: tuple[str, str] | None
    note: str
    whole_body: str
    locator: tuple[tuple[Spot, bool], ...]


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row of the list beside the map: a station and whether the search finds it."""

    station: str
    number: int
    name: str
    detail: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ListScreen:
    """The list of places with its search."""

    title: str
    lead: str
    search_hint: str
    search: str
    rows: tuple[ListRow, ...]
    nothing_title: str
    nothing_hint: str
    clear_search: str
    footer: str


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
    """All words of the chosen station, in the order one needs them."""

    station: str
    name: str
    codes: str
    han: str
    reason: str
    find_title: str
    find: tuple[str, ...]
    press_title: str
    finger: str
    gauge: Gauge
    dose: str
    compare: tuple[str, str]
    not_if: str
    more_title: str
    more: tuple[Fold, ...]
    guide: str
    guide_time: str
    back: str


@dataclass(frozen=True, slots=True)
class StripItem:
    """One station in the strip at the bottom."""

    station: str
    number: int
    short: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class BottomBar:
    """Start, how long it takes, and the strip of stations."""

    start: str
    length: str
    side: str
    short_length: str
    strip: tuple[StripItem, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A strip above the map, never a dialog: an icon, two lines and up to two buttons.

    ``buttons`` are (words, action) pairs, the first one primary; an action is any session Action.
    """

    id: str
    warning: bool
    title: str
    text: str
    buttons: tuple[tuple[str, object], ...]


class RingMotion(Enum):
    """What moves in the guide's picture."""

    STILL = "still"
    CLOCKWISE = "clockwise"
    COUNTERCLOCKWISE = "counterclockwise"
    BREATHE_IN = "breathe in"
    BREATHE_OUT = "breathe out"
    PRESS = "press"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """The guide's picture: the close-up, the mark pressed now, and what turns round it.

    ``turn`` is the share of the present circle or breath already done, 0 to 1.
    """

    picture: Picture
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
    next: str
    picture: GuidePicture
    paused: bool
    moving: bool
    back: str
    pause: str
    skip: str
    stop: str
    stop_armed: bool
    announcement: str


@dataclass(frozen=True, slots=True)
class FinishedRow:
    """What was done at one station."""

    name: str
    detail: str
    done: bool


@dataclass(frozen=True, slots=True)
class FinishedScreen:
    """The quiet page after a session."""

    title: str
    heading: str
    summary: str
    rows: tuple[FinishedRow, ...]
    after: str
    close: str
    again: str


@dataclass(frozen=True, slots=True)
class Block:
    """A titled block of a page of words."""

    title: str
    paragraphs: tuple[str, ...]
    items: tuple[str, ...]
    sources: str


@dataclass(frozen=True, slots=True)
class WordsScreen:
    """A page of words: safety, learn, or what to do when something feels wrong."""

    title: str
    lead: str
    blocks: tuple[Block, ...]
    agreement: str
    agreed: bool
    go_on: str
    one_of_these: str
    emergency_number: str
    change_number: str
    back: str


@dataclass(frozen=True, slots=True)
class NumberSetting:
    """A number that can be changed: its field name, words, unit and limits."""

    name: str
    words: str
    unit: str
    value: float
    low: float
    high: float
    step: float


@dataclass(frozen=True, slots=True)
class ChoiceSetting:
    """A setting with a few exclusive choices."""

    name: str
    words: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class SettingsScreen:
    """The settings page: groups of numbers and choices, each with a title."""

    title: str
    lead: str
    groups: tuple[tuple[str, tuple[NumberSetting | ChoiceSetting, ...]], ...]
    number_label: str
    emergency_number: str
    number_wrong: str
    defaults: str
    back: str


@dataclass(frozen=True, slots=True)
class Menu:
    """The words of the window's menu."""

    name: str
    learn: str
    settings: str
    safety: str
    close: str


@dataclass(frozen=True, slots=True)
class Screen:
    """One whole moment of the window; parts that the page does not show are None."""

    page: Page
    theme: Theme
    reduced_motion: bool
    menu: Menu
    notice: Notice | None
    top: TopBar | None = None
    map: MapScreen | None = None
    list: ListScreen | None = None
    closeup: CloseupScreen | None = None
    panel: PanelScreen | None = None
    bottom: BottomBar | None = None
    guide: GuideScreen | None = None
    finished: FinishedScreen | None = None
    words: WordsScreen | None = None
    settings: SettingsScreen | None = None
