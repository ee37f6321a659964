"""The Screen: everything the window shows at one moment, as frozen values.

``screen_of`` makes it, the presenter compares it with the last one, and widgets show their part.
Texts are final words in the person's language; ``**bold**`` marks strong words. The parts of a page
are imported only with that page, so that opening the map costs no more than the map.
"""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from tsubo.domain.point import Firmness
from tsubo.domain.preferences import Theme
from tsubo.session.parts.choice import Choice

if TYPE_CHECKING:
    from tsubo.session.parts.about import AboutScreen
    from tsubo.session.parts.checkup import CheckupScreen
    from tsubo.session.parts.data import DataScreen
    from tsubo.session.parts.guide import FinishedScreen, GuideScreen
    from tsubo.session.parts.health import HealthScreen, InsteadScreen
    from tsubo.session.parts.help import HelpScreen
    from tsubo.session.parts.history import HistoryScreen
    from tsubo.session.parts.map import ListScreen, MapScreen
    from tsubo.session.parts.notice import Notice
    from tsubo.session.parts.pages import SettingsScreen, WordsScreen
    from tsubo.session.parts.pain import PainScreen
    from tsubo.session.parts.people import PeopleScreen, PersonChip
    from tsubo.session.parts.plan import PlanScreen
    from tsubo.session.parts.rating import BeforeScreen
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


@dataclass(frozen=True, slots=True)
class Screen:
    """One whole moment of the window; parts that the page does not show are None."""

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
    finished: "FinishedScreen | None" = None
    words: "WordsScreen | None" = None
    settings: "SettingsScreen | None" = None
    plan: "PlanScreen | None" = None
    health: "HealthScreen | None" = None
    instead: "InsteadScreen | None" = None
    pain: "PainScreen | None" = None
    before: "BeforeScreen | None" = None
    history: "HistoryScreen | None" = None
    help: "HelpScreen | None" = None
    data: "DataScreen | None" = None
    people: "PeopleScreen | None" = None
    checkup: "CheckupScreen | None" = None
    about: "AboutScreen | None" = None
