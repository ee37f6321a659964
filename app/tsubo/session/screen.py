"""The Screen: everything the window shows at one moment, as frozen values.

``screen_of`` makes it, the presenter compares it with the last one, and widgets show their part.
Texts are final words in the person's language; ``**bold**`` marks strong words. The parts of a page
are imported only with that page, so that opening the map costs no more than the map.
"""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from tsubo.domain.preferences import Theme
from tsubo.session.parts.choice import Choice

if TYPE_CHECKING:
    from tsubo.session.parts.guide import FinishedScreen, GuideScreen
    from tsubo.session.parts.map import ListScreen, MapScreen
    from tsubo.session.parts.pages import SettingsScreen, WordsScreen
    from tsubo.session.parts.station import CloseupScreen, PanelScreen


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


class TopBar(NamedTuple):
    """The pain question with its four choices."""

    question: str
    short_question: str
    choices: tuple[Choice, ...]


class StripItem(NamedTuple):
    """One station in the strip at the bottom."""

    station: str
    number: int
    short: str
    name: str
    chosen: bool


class BottomBar(NamedTuple):
    """Start, how long it takes, and the strip of stations."""

    start: str
    length: str
    side: str
    short_length: str
    strip: tuple[StripItem, ...]


class Notice(NamedTuple):
    """A strip above the map, never a dialog: an icon, two lines and up to two buttons.

    ``buttons`` are (words, action) pairs, the first one primary; an action is any session Action.
    """

    id: str
    warning: bool
    title: str
    text: str
    buttons: tuple[tuple[str, object], ...]
    icon: str = "play"


class Menu(NamedTuple):
    """The words of the window's menu."""

    name: str
    learn: str
    settings: str
    safety: str
    sheet: str
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
    map: "MapScreen | None" = None
    list: "ListScreen | None" = None
    closeup: "CloseupScreen | None" = None
    panel: "PanelScreen | None" = None
    bottom: BottomBar | None = None
    guide: "GuideScreen | None" = None
    finished: "FinishedScreen | None" = None
    words: "WordsScreen | None" = None
    settings: "SettingsScreen | None" = None
