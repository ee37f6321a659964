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
    ChooseWay,
    Clear,
    Consulted,
    Errand,
    ForgetEase,
    Journaled,
    Learnt,
    Peopled,
    Prepare,
    Search,
    ShowSide,
    Steer,
    TryVoice,
    Turn,
    TurnFigure,
)
from tsubo.session.drawing_actions import AnswerSign, ChooseArea, MarkPain, TouchArea
from tsubo.session.health_actions import TellAgreed, TellPlace, TellReply, TellSign

if TYPE_CHECKING:
    from tsubo.session.data_wishes import DataErrand, DataWish
    from tsubo.ui.about_page import AboutPage
    from tsubo.ui.before_page import BeforePage
    from tsubo.ui.bottom_bar import BottomBar
    from tsubo.ui.browse_page import BrowsePage
    from tsubo.ui.checkup_page import CheckupPage
    from tsubo.ui.closeup.closeup_stage import CloseupStage
    from tsubo.ui.data_page import DataPage
    from tsubo.ui.finished_page import FinishedPage
    from tsubo.ui.guide.guide_page import GuidePage
    from tsubo.ui.guide.wrong_page import WrongPage
    from tsubo.ui.health_page import HealthPage
    from tsubo.ui.help_page import HelpPage
    from tsubo.ui.history.history_page import HistoryPage
    from tsubo.ui.instead_page import InsteadPage
    from tsubo.ui.map.body_map import BodyMap
    from tsubo.ui.pain.pain_page import PainPage
    from tsubo.ui.panel import Panel
    from tsubo.ui.people_page import PeoplePage
    from tsubo.ui.plan_page import PlanPage
    from tsubo.ui.point_list import PointList
    from tsubo.ui.safety_page import SafetyPage
    from tsubo.ui.settings_page import SettingsPage
    from tsubo.ui.top_bar import TopBar
    from tsubo.ui.words_page import WordsPage

Ask = Callable[[Action], None]
Run = Callable[[Errand], object]
StationOf = Callable[[str], str]
"""Gives the station of a point."""


def wire_top(bar: "TopBar", ask: Ask, run: Run, close: Callable[[], object]) -> None:
    """Connect the bar above: the pain question, the pages, errands, and closing the window."""
    bar.painChosen.connect(lambda pain: ask(ChoosePain(pain)))
    bar.turnAsked.connect(ask)
    bar.peopleAsked.connect(lambda wish: ask(Peopled(wish)))
    bar.errandAsked.connect(run)
    bar.closeAsked.connect(close)


def wire_notices(browse: "BrowsePage", ask: Ask, run: Run) -> None:
    """Connect the strip above the map."""
    browse.noticePressed.connect(partial(_press, ask, run))


def _press(ask: Ask, run: Run, asked: Action | Errand) -> None:
    """Do what the button of a notice carries: an action or an errand."""
    if isinstance(asked, Errand):
        run(asked)
    else:
        ask(asked)


def wire_bottom(bar: "BottomBar", ask: Ask) -> None:
    """Connect the bar below: starting, what the routine is, and the strip of stations."""
    bar.startAsked.connect(partial(ask, Prepare(Begin.ROUTINE)))
    bar.guideAsked.connect(partial(ask, Prepare(Begin.HERE)))
    bar.aboutAsked.connect(partial(ask, Turn.PLAN))
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
    panel.guideAsked.connect(partial(ask, Prepare(Begin.HERE)))
    panel.wayChosen.connect(lambda station, way: ask(ChooseWay(station, way)))
    panel.forgetAsked.connect(lambda station: ask(ForgetEase(station)))
    panel.asked.connect(ask)


def wire_guide(page: "GuidePage", ask: Ask) -> None:
    """Connect the guide's buttons."""
    page.backAsked.connect(partial(ask, Steer.BACK))
    page.pauseAsked.connect(partial(ask, Steer.PAUSE_OR_RESUME))
    page.skipAsked.connect(partial(ask, Steer.SKIP))
    page.tooHardAsked.connect(partial(ask, Steer.TOO_HARD))
    page.stopAsked.connect(partial(ask, Steer.STOP))
    page.feelsWrongAsked.connect(partial(ask, Steer.FEELS_WRONG))
    page.soundChosen.connect(lambda sound: ask(ChangeSetting("sound", sound)))


def wire_wrong(page: "WrongPage", ask: Ask) -> None:
    """Connect the page of what to do when something feels wrong."""
    page.endAsked.connect(partial(ask, Steer.STOP))
    page.leaveOutAsked.connect(partial(ask, Steer.LEAVE_OUT))
    page.lighterAsked.connect(partial(ask, Steer.LIGHTER))
    page.backAsked.connect(partial(ask, Turn.LEAVE))
    page.numberChanged.connect(lambda number: ask(ChangeSetting("emergency_number", number)))


def wire_safety(page: "SafetyPage", ask: Ask) -> None:
    """Connect the page of warning signs."""
    page.agreed.connect(lambda agreed: ask(Agree(agreed)))
    page.goOnAsked.connect(partial(ask, Turn.ENTER))
    page.oneOfTheseAsked.connect(partial(ask, Turn.ONE_OF_THESE))
    page.healthAsked.connect(partial(ask, Turn.HEALTH))
    page.backAsked.connect(partial(ask, Turn.LEAVE))
    page.numberChanged.connect(lambda number: ask(ChangeSetting("emergency_number", number)))


def wire_words(page: "WordsPage", ask: Ask) -> None:
    """Connect a page of words."""
    page.backAsked.connect(partial(ask, Turn.LEAVE))
    page.signTicked.connect(lambda sign, present: ask(TellSign(sign, present)))
    page.overAsked.connect(partial(ask, Clear.SIGNS))
    page.numberChanged.connect(lambda number: ask(ChangeSetting("emergency_number", number)))


def wire_settings(page: "SettingsPage", ask: Ask) -> None:
    """Connect the settings."""
    page.settingChanged.connect(lambda name, value: ask(ChangeSetting(name, value)))
    page.tryAsked.connect(lambda: ask(TryVoice()))
    page.checkAsked.connect(partial(ask, Turn.CHECKUP))
    page.defaultsAsked.connect(partial(ask, Clear.SETTINGS))
    page.undoAsked.connect(partial(ask, Clear.SET_BACK))
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_health(page: "HealthPage", ask: Ask) -> None:
    """Connect the page of health."""
    page.replied.connect(lambda caution, reply: ask(TellReply(caution, reply)))
    page.placed.connect(lambda caution, place, told: ask(TellPlace(caution, place, told)))
    page.agreed.connect(lambda caution, agreed: ask(TellAgreed(caution, agreed)))
    page.forgetAsked.connect(partial(ask, Clear.HEALTH))
    page.signsAsked.connect(partial(ask, Turn.ONE_OF_THESE))
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_instead(page: "InsteadPage", ask: Ask) -> None:
    """Connect the page of what helps instead."""
    page.asked.connect(ask)
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_plan(page: "PlanPage", ask: Ask) -> None:
    """Connect the page about the routine."""
    page.settingChanged.connect(lambda name, value: ask(ChangeSetting(name, value)))
    page.wayChosen.connect(lambda station, way: ask(ChooseWay(station, way)))
    page.forgetAsked.connect(lambda station: ask(ForgetEase(station)))
    page.startAsked.connect(partial(ask, Prepare(Begin.ROUTINE)))
    page.healthAsked.connect(partial(ask, Turn.HEALTH))
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_pain(page: "PainPage", ask: Ask) -> None:
    """Connect the page on which pain is drawn."""
    page.areaChosen.connect(lambda area: ask(ChooseArea(area)))
    page.areaTouched.connect(lambda area: ask(TouchArea(area)))
    page.painMarked.connect(lambda area, intensity: ask(MarkPain(area, intensity)))
    page.painChosen.connect(lambda pain: ask(ChoosePain(pain)))
    page.signAnswered.connect(lambda sign, present: ask(AnswerSign(sign, present)))
    page.forgetAsked.connect(partial(ask, Clear.DRAWING))
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_data(page: "DataPage", ask: Ask, run: Callable[["Errand | DataErrand"], object]) -> None:
    """Connect the page of what is kept, whose buttons carry wishes or errands."""
    from tsubo.session.data_wishes import DataErrand

    def press(asked: "Errand | DataErrand | DataWish") -> None:
        if isinstance(asked, Errand | DataErrand):
            run(asked)
        else:
            ask(Journaled(asked))

    page.asked.connect(press)
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_people(page: "PeoplePage", ask: Ask) -> None:
    """Connect the page of people."""
    page.asked.connect(lambda wish: ask(Peopled(wish)))
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_finished(page: "FinishedPage", ask: Ask) -> None:
    """Connect the finished page."""
    page.said.connect(lambda wish: ask(Journaled(wish)))
    page.signsAsked.connect(partial(ask, Turn.SAFETY))
    page.closeAsked.connect(partial(ask, Turn.LEAVE))
    page.againAsked.connect(partial(ask, Prepare(Begin.AGAIN)))


def wire_before(page: "BeforePage", ask: Ask) -> None:
    """Connect the page before a session."""
    page.said.connect(lambda wish: ask(Journaled(wish)))
    page.startAsked.connect(partial(ask, Begin.PREPARED))
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_help(page: "HelpPage", ask: Ask) -> None:
    """Connect the help."""
    page.said.connect(lambda wish: ask(Consulted(wish)))
    page.checkAsked.connect(partial(ask, Turn.CHECKUP))
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_history(page: "HistoryPage", ask: Ask, run: Run) -> None:
    """Connect the history page."""
    page.said.connect(lambda wish: ask(Journaled(wish)))
    page.reportAsked.connect(partial(run, Errand.SAVE_FOR_DOCTOR))
    page.asked.connect(partial(_press, ask, run))
    page.signsAsked.connect(partial(ask, Turn.SAFETY))
    page.startAsked.connect(partial(ask, Prepare(Begin.ROUTINE)))
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_checkup(page: "CheckupPage", ask: Ask, run: Run) -> None:
    """Connect the look at this computer."""
    from tsubo.session.facts import Look

    page.againAsked.connect(partial(ask, Learnt(Look.AGAIN)))
    page.copyAsked.connect(partial(run, Errand.COPY_CHECKUP))
    page.backAsked.connect(partial(ask, Turn.LEAVE))


def wire_about(page: "AboutPage", ask: Ask, run: Run) -> None:
    """Connect the page about Tsubo."""
    page.checkAsked.connect(partial(ask, Turn.CHECKUP))
    page.folderAsked.connect(partial(run, Errand.SHOW_PROFILE))
    page.backAsked.connect(partial(ask, Turn.LEAVE))
