"""What each widget's signals mean: the one table from a press to a session action."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from tsubo.domain.side import Side
from tsubo.session.actions import (
    Action,
    Agree,
    Begin,
    ChangeSetting,
    ChoosePain,
    ChooseStation,
    Clear,
    Search,
    ShowSide,
    Steer,
    Turn,
    TurnFigure,
)

if TYPE_CHECKING:
    from tsubo.ui.bottom_bar import BottomBar
    from tsubo.ui.closeup.closeup_stage import CloseupStage
    from tsubo.ui.finished_page import FinishedPage
    from tsubo.ui.guide.guide_page import GuidePage
    from tsubo.ui.map.body_map import BodyMap
    from tsubo.ui.panel import Panel
    from tsubo.ui.point_list import PointList
    from tsubo.ui.safety_page import SafetyPage
    from tsubo.ui.settings_page import SettingsPage
    from tsubo.ui.top_bar import TopBar
    from tsubo.ui.words_page import WordsPage

Ask = Callable[[Action], None]
StationOf = Callable[[str], str]
"""Gives the station of a point."""


def wire_top(
    bar: "TopBar", ask: Ask, sheet: Callable[[], object], close: Callable[[], object]
) -> None:
    """Connect the bar above: the pain question, the pages, the sheet, and closing the window."""
    bar.painChosen.connect(lambda pain: ask(ChoosePain(pain)))
    bar.safetyAsked.connect(partial(ask, Turn.SAFETY))
    bar.learnAsked.connect(partial(ask, Turn.LEARN))
    bar.settingsAsked.connect(partial(ask, Turn.SETTINGS))
    bar.sheetAsked.connect(sheet)
    bar.closeAsked.connect(close)


def wire_bottom(bar: "BottomBar", ask: Ask) -> None:
    """Connect the bar below: starting, and the strip of stations."""
    bar.startAsked.connect(partial(ask, Begin.ROUTINE))
    bar.guideAsked.connect(partial(ask, Begin.HERE))
    bar.stationChosen.connect(lambda station: ask(ChooseStation(station)))


def wire_map(body: "BodyMap", ask: Ask, station_of: StationOf) -> None:
    """Connect the body map."""

    def choose_point(point: str, side: Side) -> None:
        ask(ChooseStation(station_of(point), side, point))

    def choose_station(station: str, side: Side) -> None:
        ask(ChooseStation(station, side))

    body.pointChosen.connect(choose_point)
    body.stationChosen.connect(choose_station)
    body.viewTurned.connect(lambda view: ask(TurnFigure(view)))


def wire_closeup(stage: "CloseupStage", ask: Ask, station_of: StationOf) -> None:
    """Connect the close-up."""

    def choose_point(point: str, side: Side) -> None:
        ask(ChooseStation(station_of(point), side, point))

    stage.wholeBodyAsked.connect(partial(ask, Clear.STATION))
    stage.sideChosen.connect(lambda side: ask(ShowSide(side)))
    stage.pointChosen.connect(choose_point)


def wire_list(places: "PointList", ask: Ask) -> None:
    """Connect the list and its search."""
    places.searchChanged.connect(lambda text: ask(Search(text)))
    places.stationChosen.connect(lambda station: ask(ChooseStation(station)))


def wire_panel(panel: "Panel", ask: Ask) -> None:
    """Connect the panel."""
    panel.backAsked.connect(partial(ask, Clear.STATION))
    panel.guideAsked.connect(partial(ask, Begin.HERE))


def wire_guide(page: "GuidePage", ask: Ask) -> None:
    """Connect the guide's buttons."""
    page.backAsked.connect(partial(ask, Steer.BACK))
    page.pauseAsked.connect(partial(ask, Steer.PAUSE_OR_RESUME))
    page.skipAsked.connect(partial(ask, Steer.SKIP))
    page.stopAsked.connect(partial(ask, Steer.STOP))
    page.feelsWrongAsked.connect(partial(ask, Steer.FEELS_WRONG))


def wire_safety(page: "SafetyPage", ask: Ask) -> None:
    """Connect the page of warning signs."""
    page.agreed.connect(lambda agreed: ask(Agree(agreed)))
    page.goOnAsked.connect(partial(ask, Turn.ENTER))
    page.oneOfTheseAsked.connect(partial(ask, Turn.ONE_OF_THESE))
    page.backAsked.connect(partial(ask, Turn.LEAVE))
    page.numberChanged.connect(lambda number: ask(ChangeSetting("emergency_number", number)))


def wire_words(page: "WordsPage", ask: Ask) -> None:
    """Connect a page of words; its going on ends a session in which something felt wrong."""
    page.backAsked.connect(partial(ask, Turn.LEAVE))
    page.goOnAsked.connect(partial(ask, Steer.STOP))
    page.numberChanged.connect(lambda number: ask(ChangeSetting("emergency_number", number)))


def wire_settings(page: "SettingsPage", ask: Ask) -> None:
    """Connect the settings."""
    page.settingChanged.connect(lambda name, value: ask(ChangeSetting(name, value)))
    page.defaultsAsked.connect(partial(ask, Clear.SETTINGS))
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_finished(page: "FinishedPage", ask: Ask) -> None:
    """Connect the finished page."""
    page.closeAsked.connect(partial(ask, Turn.LEAVE))
    page.againAsked.connect(partial(ask, Begin.AGAIN))
