"""The Screen: everything the window shows at one moment, as frozen values.

``screen_of`` makes it, the presenter compares it with the last one, and widgets show their part.
Texts are final words in the person's language; ``**bold**`` marks strong words. The parts of a page
are imported only with that page, so that opening the map costs no more than the map.
"""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from tsubo.domain.point import Firmness
from tsubo.domain.preferences import Theme
from tsubo.session.parts.choice import Choice

if TYPE_CHECKING:
    from tsubo.session.parts.guide import GuideScreen
    from tsubo.session.parts.map import ListScreen, MapScreen
    from tsubo.session.parts.notice import Notice
    from tsubo.session.parts.people import PersonChip
    from tsubo.session.parts.station import CloseupScreen, PanelScreen


class Page(Enum):
    """Which page fills the window."""

    FIRST_RUN = "first run"
    MAP = "map"
    SAFETY = "safety"
    LEARN = "learn"
    SETTINGS = "settings"
    HEALTH = "health"
    INSTEAD = "instead"
    PLAN = "plan"
    PAIN = "pain"
    BEFORE = "before"
    GUIDE = "guide"
    FEELS_WRONG = "feels wrong"
    NO_PRESSING = "no pressing"
    FINISHED = "finished"
    HISTORY = "history"
    DATA = "data"
    PEOPLE = "people"
    HELP = "help"
    CHECKUP = "checkup"
    ABOUT = "about"


class TopBar(NamedTuple):
    """The pain question with its four choices.

    ``draw`` names the button to the pain drawing; it is empty where there is none. ``person`` is
    who has the window, where several people use Tsubo here.
    """

    question: str
    short_question: str
    choices: tuple[Choice, ...]
    draw: str = ""
    person: "PersonChip | None" = None


class StripItem(NamedTuple):
    """One station in the strip at the bottom; ``held`` says whether it is for this person."""

    station: str
    number: int
    short: str
    name: str
    chosen: bool
    held: Firmness = Firmness.OK


class BottomBar(NamedTuple):
    """Start, how long it takes and in which positions, and the strip of stations.

    ``about`` names the button on the words, which opens the page about the routine.
    """

    start: str
    length: str
    side: str
    about: str
    short_length: str
    strip: tuple[StripItem, ...]


class Menu(NamedTuple):
    """The words of the window's menu."""

    name: str
    learn: str
    settings: str
    health: str
    safety: str
    print_sheet: str
    save_sheet: str
    one_page: str
    two_pages: str
    save_track: str
    close: str
    draw: str
    history: str
    data: str
    people: str
    help: str
    about: str


class PagePart(Protocol):
    """What a page shows that fills the window; each page has its own."""

    @property
    def title(self) -> str:
        """What a screen reader says first."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One whole moment of the window; what the page does not show is None.

    The body map has its bars, its list and the station in front; the guide has its moment; every
    other page has its one ``part``.
    """

    page: Page
    theme: Theme
    reduced_motion: bool
    menu: Menu
    notice: "Notice | None"
    top: TopBar | None = None
    map: "MapScreen | None" = None
    list: "ListScreen | None" = None
    closeup: "CloseupScreen | None" = None
    panel: "PanelScreen | None" = None
    bottom: BottomBar | None = None
    guide: "GuideScreen | None" = None
    part: PagePart | None = None
