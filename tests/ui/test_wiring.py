"""What each widget's signals mean: one action for each, and no signal without one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMetaMethod
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_closeup import ART
from tsubo.domain.health import Affected, Reply
from tsubo.domain.journal_areas import Area
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side, View
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
from tsubo.session.data_wishes import DataErrand, DataLeaf
from tsubo.session.drawing_actions import AnswerSign, ChooseArea, MarkPain, TouchArea
from tsubo.session.facts import Look
from tsubo.session.health_actions import TellAgreed, TellPlace, TellReply, TellSign
from tsubo.session.help_actions import Leafing
from tsubo.session.journal_wishes import Leaf
from tsubo.session.people_actions import ComeIn, EditPerson
from tsubo.ui import wiring
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
from tsubo.ui.map.figure_art import figure_arts
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
Row = tuple[str, tuple[object, ...], Action]


def _station_of(point: str) -> str:
    return f"station of {point}"


def _wire_top(bar: TopBar, ask: Ask) -> None:
    """Wire the bar, with an action in place of each of the two things the window itself does."""
    wiring.wire_top(bar, ask, lambda _: ask(Clear.UNFINISHED), lambda: ask(Clear.TRACK))


HAND = Affected("hand", Side.LEFT)

TABLE: dict[str, tuple[Callable[[], QWidget], Callable[..., None], tuple[Row, ...]]] = {
    "top": (
        TopBar,
        _wire_top,
        (
            ("painChosen", (Pain.RIGHT,), ChoosePain(Pain.RIGHT)),
            ("turnAsked", (Turn.SAFETY,), Turn.SAFETY),
            ("peopleAsked", (ComeIn("2"),), Peopled(ComeIn("2"))),
            ("errandAsked", (Errand.SAVE_TRACK,), Clear.UNFINISHED),
            ("closeAsked", (), Clear.TRACK),
        ),
    ),
    "pain": (
        lambda: PainPage(ART),
        wiring.wire_pain,
        (
            ("areaChosen", (Area.CALF_LEFT,), ChooseArea(Area.CALF_LEFT)),
            ("areaTouched", (Area.CALF_LEFT,), TouchArea(Area.CALF_LEFT)),
            ("painMarked", (Area.CALF_LEFT, 4), MarkPain(Area.CALF_LEFT, 4)),
            ("painChosen", (Pain.RIGHT,), ChoosePain(Pain.RIGHT)),
            ("signAnswered", ("one_calf", True), AnswerSign("one_calf", present=True)),
            ("forgetAsked", (), Clear.DRAWING),
            ("backAsked", (), Turn.LEAVE),
        ),
    ),
    "people": (
        PeoplePage,
        wiring.wire_people,
        (("asked", (EditPerson(),), Peopled(EditPerson())), ("backAsked", (), Turn.LEAVE)),
    ),
    "bottom": (
        BottomBar,
        wiring.wire_bottom,
        (
            ("startAsked", (), Prepare(Begin.ROUTINE)),
            ("guideAsked", (), Prepare(Begin.HERE)),
            ("aboutAsked", (), Turn.PLAN),
            ("stationChosen", ("foot",), ChooseStation("foot")),
        ),
    ),
    "map": (
        lambda: BodyMap(figure_arts(ART)),
        lambda widget, ask: wiring.wire_map(widget, ask, _station_of),
        (
            (
                "pointChosen",
                ("li4", Side.RIGHT),
                ChooseStation("station of li4", Side.RIGHT, "li4"),
            ),
            ("stationChosen", ("hand", Side.LEFT), ChooseStation("hand", Side.LEFT)),
            ("viewTurned", (View.FRONT,), TurnFigure(View.FRONT)),
        ),
    ),
    "close-up": (
        lambda: CloseupStage(ART),
        lambda widget, ask: wiring.wire_closeup(widget, ask, _station_of),
        (
            ("wholeBodyAsked", (), Clear.STATION),
            ("sideChosen", (Side.RIGHT,), ShowSide(Side.RIGHT)),
            ("pointChosen", ("li4", Side.LEFT), ChooseStation("station of li4", Side.LEFT, "li4")),
        ),
    ),
    "list": (
        PointList,
        wiring.wire_list,
        (
            ("searchChanged", ("knee",), Search("knee")),
            ("stationChosen", ("knee",), ChooseStation("knee")),
        ),
    ),
    "panel": (
        Panel,
        wiring.wire_panel,
        (
            ("backAsked", (), Clear.STATION),
            ("guideAsked", (), Prepare(Begin.HERE)),
            ("wayChosen", ("hand", "erasers"), ChooseWay("hand", "erasers")),
            ("forgetAsked", ("hand",), ForgetEase("hand")),
            ("asked", (Turn.HEALTH,), Turn.HEALTH),
        ),
    ),
    "guide": (
        lambda: GuidePage(ART),
        wiring.wire_guide,
        (
            ("backAsked", (), Steer.BACK),
            ("pauseAsked", (), Steer.PAUSE_OR_RESUME),
            ("skipAsked", (), Steer.SKIP),
            ("tooHardAsked", (), Steer.TOO_HARD),
            ("soundChosen", (False,), ChangeSetting("sound", False)),
            ("stopAsked", (), Steer.STOP),
            ("feelsWrongAsked", (), Steer.FEELS_WRONG),
        ),
    ),
    "wrong": (
        WrongPage,
        wiring.wire_wrong,
        (
            ("endAsked", (), Steer.STOP),
            ("leaveOutAsked", (), Steer.LEAVE_OUT),
            ("lighterAsked", (), Steer.LIGHTER),
            ("backAsked", (), Turn.LEAVE),
            ("numberChanged", ("999",), ChangeSetting("emergency_number", "999")),
        ),
    ),
    "safety": (
        SafetyPage,
        wiring.wire_safety,
        (
            ("agreed", (True,), Agree(True)),
            ("goOnAsked", (), Turn.ENTER),
            ("oneOfTheseAsked", (), Turn.ONE_OF_THESE),
            ("healthAsked", (), Turn.HEALTH),
            ("backAsked", (), Turn.LEAVE),
            ("numberChanged", ("999",), ChangeSetting("emergency_number", "999")),
        ),
    ),
    "words": (
        WordsPage,
        wiring.wire_words,
        (
            ("backAsked", (), Turn.LEAVE),
            ("signTicked", ("one_calf", True), TellSign("one_calf", present=True)),
            ("overAsked", (), Clear.SIGNS),
            ("numberChanged", ("999",), ChangeSetting("emergency_number", "999")),
        ),
    ),
    "settings": (
        SettingsPage,
        wiring.wire_settings,
        (
            ("settingChanged", ("circles", 8), ChangeSetting("circles", 8)),
            ("tryAsked", (), TryVoice()),
            ("checkAsked", (), Turn.CHECKUP),
            ("defaultsAsked", (), Clear.SETTINGS),
            ("undoAsked", (), Clear.SET_BACK),
            ("backAsked", (), Turn.LEAVE),
        ),
    ),
    "health": (
        HealthPage,
        wiring.wire_health,
        (
            ("replied", ("fracture", Reply.YES), TellReply("fracture", Reply.YES)),
            ("placed", ("fracture", HAND, True), TellPlace("fracture", HAND, told=True)),
            ("agreed", ("pregnancy", True), TellAgreed("pregnancy", agreed=True)),
            ("forgetAsked", (), Clear.HEALTH),
            ("signsAsked", (), Turn.ONE_OF_THESE),
            ("backAsked", (), Turn.LEAVE),
        ),
    ),
    "instead": (
        InsteadPage,
        wiring.wire_instead,
        (("asked", (Begin.BREATHE,), Begin.BREATHE), ("backAsked", (), Turn.LEAVE)),
    ),
    "plan": (
        PlanPage,
        wiring.wire_plan,
        (
            ("settingChanged", ("order", "x"), ChangeSetting("order", "x")),
            ("wayChosen", ("hand", "erasers"), ChooseWay("hand", "erasers")),
            ("forgetAsked", ("hand",), ForgetEase("hand")),
            ("healthAsked", (), Turn.HEALTH),
            ("startAsked", (), Prepare(Begin.ROUTINE)),
            ("backAsked", (), Turn.LEAVE),
        ),
    ),
    "before": (
        BeforePage,
        wiring.wire_before,
        (
            ("said", (Leaf.FORGET,), Journaled(Leaf.FORGET)),
            ("startAsked", (), Begin.PREPARED),
            ("backAsked", (), Turn.LEAVE),
        ),
    ),
    "data": (
        DataPage,
        lambda page, ask: wiring.wire_data(page, ask, lambda _: ask(Clear.UNFINISHED)),
        (
            ("asked", (DataLeaf.ASK_TO_ERASE,), Journaled(DataLeaf.ASK_TO_ERASE)),
            ("asked", (DataErrand.EXPORT,), Clear.UNFINISHED),
            ("asked", (Errand.SHOW_PROFILE,), Clear.UNFINISHED),
            ("backAsked", (), Turn.LEAVE),
        ),
    ),
    "help": (
        HelpPage,
        wiring.wire_help,
        (
            ("said", (Leafing.BACK,), Consulted(Leafing.BACK)),
            ("checkAsked", (), Turn.CHECKUP),
            ("backAsked", (), Turn.LEAVE),
        ),
    ),
    "history": (
        HistoryPage,
        lambda page, ask: wiring.wire_history(page, ask, lambda _: ask(Clear.UNFINISHED)),
        (
            ("reportAsked", (), Clear.UNFINISHED),
            ("asked", (Clear.TRACK,), Clear.TRACK),
            ("asked", (Errand.OPEN_TOLD,), Clear.UNFINISHED),
            ("said", (Leaf.UNDO,), Journaled(Leaf.UNDO)),
            ("signsAsked", (), Turn.SAFETY),
            ("startAsked", (), Prepare(Begin.ROUTINE)),
            ("backAsked", (), Turn.LEAVE),
        ),
    ),
    "checkup": (
        CheckupPage,
        lambda page, ask: wiring.wire_checkup(page, ask, lambda _: ask(Clear.UNFINISHED)),
        (
            ("againAsked", (), Learnt(Look.AGAIN)),
            ("copyAsked", (), Clear.UNFINISHED),
            ("backAsked", (), Turn.LEAVE),
        ),
    ),
    "about": (
        AboutPage,
        lambda page, ask: wiring.wire_about(page, ask, lambda _: ask(Clear.UNFINISHED)),
        (
            ("checkAsked", (), Turn.CHECKUP),
            ("folderAsked", (), Clear.UNFINISHED),
            ("backAsked", (), Turn.LEAVE),
        ),
    ),
    "finished": (
        FinishedPage,
        wiring.wire_finished,
        (
            ("closeAsked", (), Turn.LEAVE),
            ("said", (Leaf.FORGET,), Journaled(Leaf.FORGET)),
            ("signsAsked", (), Turn.SAFETY),
            ("againAsked", (), Prepare(Begin.AGAIN)),
        ),
    ),
}
BETWEEN_WIDGETS = {"figuresPainted", "hovered", "stationHovered"}
"""Signals that only other widgets listen to; Esc is the window's own key."""


@pytest.mark.parametrize("name", TABLE)
def test_each_signal_asks_for_one_action(qtbot: QtBot, name: str) -> None:
    make, wire, rows = TABLE[name]
    widget = make()
    qtbot.addWidget(widget)
    asked: list[Action] = []
    wire(widget, asked.append)
    for signal, values, action in rows:
        getattr(widget, signal).emit(*values)
        assert asked == [action]
        asked.clear()


@pytest.mark.parametrize("name", TABLE)
def test_no_signal_goes_unheard(qtbot: QtBot, name: str) -> None:
    make, _, rows = TABLE[name]
    widget = make()
    qtbot.addWidget(widget)
    known = {signal for signal, _, _ in rows} | BETWEEN_WIDGETS
    meta = widget.metaObject()
    own = {
        bytes(meta.method(index).name().data()).decode()
        for index in range(QWidget().metaObject().methodCount(), meta.methodCount())
        if meta.method(index).methodType() == QMetaMethod.MethodType.Signal
    }
    assert own - known == set()


def test_a_notice_asks_for_actions_and_errands_each_in_its_own_way(qtbot: QtBot) -> None:
    page = BrowsePage(ART, figure_arts(ART))
    qtbot.addWidget(page)
    asked: list[Action] = []
    run: list[Errand] = []
    wiring.wire_notices(page, asked.append, run.append)
    page.noticePressed.emit(Clear.TRACK)
    page.noticePressed.emit(Errand.STOP_TRACK)
    assert (asked, run) == ([Clear.TRACK], [Errand.STOP_TRACK])
