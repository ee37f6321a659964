"""Every action has an answer on every page."""

from collections.abc import Callable

import pytest

from tests.session.data_told import DATA_WISHES
from tests.session.walking import after, on_the_map, ticking
from tsubo.domain.atlas import Atlas
from tsubo.domain.checkup import Finding
from tsubo.domain.health import Affected, Reply
from tsubo.domain.hearing import Hearing, Voice
from tsubo.domain.journal_areas import Area
from tsubo.domain.licensed import Licensed
from tsubo.domain.manual import START, Manual, Topic
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.person import FIRST, Person, Tint, alone
from tsubo.domain.preferences import LIMITS, Order, Preferences, Talk, Theme
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
    Dismiss,
    ForgetEase,
    HeardSentences,
    HearingTold,
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
    VoicesTold,
)
from tsubo.session.drawing_actions import AnswerSign, ChooseArea, MarkPain, TouchArea
from tsubo.session.facts import Checked, Look, MadeOf
from tsubo.session.health_actions import TellAgreed, TellPlace, TellReply, TellSign
from tsubo.session.help_actions import Leafing, ManualTold, ReadTopic, SearchHelp
from tsubo.session.journal_wishes import Delete, Leaf, Rate, When
from tsubo.session.news import NoticeKind, Told
from tsubo.session.people_actions import (
    AskRemoval,
    ComeIn,
    EditPerson,
    LeaveAsIs,
    PeopleTold,
    PeopleWish,
    RemovePerson,
    SavePerson,
)
from tsubo.session.screen import Page
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State, opening

PEOPLE_WISHES: list[PeopleWish] = [
    PeopleTold((alone(), Person("2", "Bela", Tint.ROSE)), FIRST),
    PeopleTold((Person(FIRST, "Anna", Tint.BLUE),), FIRST, "It did not work."),
    *(ComeIn(person) for person in (FIRST, "2", "9")),
    *(EditPerson(person) for person in (None, FIRST, "9")),
    *(SavePerson(person, name, Tint.TEAL) for person in (None, "2") for name in ("", "Anna")),
    *(AskRemoval(person) for person in (FIRST, "2")),
    *(RemovePerson(person) for person in (FIRST, "2")),
    LeaveAsIs(),
]

LEFT, RIGHT, MIDLINE = Side.LEFT, Side.RIGHT, Side.MIDLINE

ACTIONS: list[Action] = [
    *Begin,
    *Steer,
    *Turn,
    *Clear,
    *(ChoosePain(pain) for pain in Pain),
    *(ShowSide(side) for side in Side),
    *(TurnFigure(view) for view in View),
    *(ChooseStation(name) for name in ("hand", "forearm", "lower_back", "belly", "nowhere")),
    ChooseStation("hand", RIGHT, "li4"),
    ChooseStation("belly", LEFT),
    ChooseStation("lower_back", RIGHT, "bl53"),
    *(Search(text) for text in ("", "hand", "kidney", "{x}", "合谷")),
    Agree(True),
    Agree(False),
    ChangeSetting("circles", 99),
    ChangeSetting("circles", "many"),
    ChangeSetting("theme", Theme.DARK),
    ChangeSetting("preferred_side", RIGHT),
    ChangeSetting("reduced_motion", True),
    ChangeSetting("emergency_number", "999"),
    ChangeSetting("emergency_number", "help"),
    ChangeSetting("colour of the sea", 3),
    ChangeSetting("order", Order.POSTURE),
    ChangeSetting("helper", True),
    ChangeSetting("talk", Talk.ALL),
    ChangeSetting("speech_rate", 200),
    ChooseWay("hand", "table_edge"),
    ChooseWay("lower_back", "ball_wall"),
    ChooseWay("knee", "ball_wall"),
    ChooseWay("nowhere", "nohow"),
    ForgetEase("hand"),
    ForgetEase("nowhere"),
    HeardSentences({"Let go.": 0.8}),
    HearingTold(Hearing.NO_VOICE),
    VoicesTold((Voice("system:x:y", "Y"),)),
    TryVoice(),
    *(TellReply("pregnancy", reply) for reply in Reply),
    TellReply("anticoagulant", Reply.YES),
    TellPlace("fracture", Affected("hand", RIGHT), told=True),
    TellAgreed("pregnancy", agreed=True),
    TellSign("one_calf", present=True),
    TellSign("one_calf", present=False),
    *(ChooseArea(area) for area in (Area.CALF_LEFT, Area.WHOLE)),
    *(TouchArea(area) for area in (Area.CALF_LEFT, Area.UPPER_BACK_MIDLINE)),
    *(MarkPain(area, 7) for area in (Area.CALF_RIGHT, Area.LOWER_BACK_LEFT, None)),
    MarkPain(Area.CALF_LEFT, 0),
    MarkPain(Area.WHOLE, 99),
    AnswerSign("one_calf", present=True),
    AnswerSign("both_legs", present=False),
    *(Prepare(begin) for begin in Begin),
    Journaled(Rate(When.AFTER, Area.LOWER_BACK_LEFT, 4)),
    *(Journaled(leaf) for leaf in Leaf),
    Journaled(Delete("0" * 32)),
    *(Peopled(wish) for wish in PEOPLE_WISHES),
    *(Consulted(leafing) for leafing in Leafing),
    *(Consulted(ReadTopic(name, "a-heading")) for name in (START, "attic")),
    Consulted(SearchHelp("{x}")),
    Consulted(ManualTold(None, "It is not there.")),
    Consulted(ManualTold(Manual("/help", (), {START: Topic(START, "Help", "# Help")}))),
    *(Learnt(look) for look in Look),
    Learnt(Checked((Finding("space", "Free space", "much"),))),
    Learnt(Checked(())),
    Learnt(MadeOf((Licensed("Tsubo", "1", "GPL-3.0-or-later"),))),
    *(Journaled(wish) for wish in DATA_WISHES),
    Told(NoticeKind.NOT_KEPT, "no room"),
    Told(NoticeKind.NOT_SAVED, "no room"),
    Told(NoticeKind.PROBLEM, "problem.txt"),
]

PAGES: dict[Page, Callable[[Atlas], State]] = {
    Page.FIRST_RUN: lambda atlas: opening(atlas, Memory()),
    Page.MAP: on_the_map,
    Page.SAFETY: lambda atlas: after(on_the_map(atlas), Turn.SAFETY),
    Page.LEARN: lambda atlas: after(on_the_map(atlas), Turn.LEARN),
    Page.SETTINGS: lambda atlas: after(on_the_map(atlas), Turn.SETTINGS),
    Page.HEALTH: lambda atlas: after(on_the_map(atlas), Turn.HEALTH),
    Page.INSTEAD: lambda atlas: after(
        on_the_map(atlas), TellReply("pregnancy", Reply.YES), Begin.ROUTINE
    ),
    Page.PLAN: lambda atlas: after(on_the_map(atlas), Turn.PLAN),
    Page.PAIN: lambda atlas: after(on_the_map(atlas), Turn.PAIN),
    Page.GUIDE: lambda atlas: after(on_the_map(atlas), Begin.ROUTINE),
    Page.FEELS_WRONG: lambda atlas: after(on_the_map(atlas), Begin.ROUTINE, Steer.FEELS_WRONG),
    Page.NO_PRESSING: lambda atlas: after(on_the_map(atlas), Turn.SAFETY, Turn.ONE_OF_THESE),
    Page.BEFORE: lambda atlas: after(on_the_map(atlas), Prepare(Begin.ROUTINE)),
    Page.PEOPLE: lambda atlas: after(on_the_map(atlas), Turn.PEOPLE),
    Page.HISTORY: lambda atlas: after(on_the_map(atlas), Turn.HISTORY),
    Page.DATA: lambda atlas: after(on_the_map(atlas), Turn.DATA),
    Page.FINISHED: lambda atlas: after(on_the_map(atlas), Begin.ROUTINE, Steer.STOP, Steer.STOP),
    Page.CHECKUP: lambda atlas: after(on_the_map(atlas), Turn.CHECKUP),
    Page.ABOUT: lambda atlas: after(on_the_map(atlas), Turn.ABOUT),
    Page.HELP: lambda atlas: after(on_the_map(atlas), Turn.HELP),
}


def test_the_table_of_pages_is_complete(atlas: Atlas) -> None:
    assert set(PAGES) == set(Page)
    assert all(make(atlas).page is page for page, make in PAGES.items())


@pytest.mark.parametrize("page", Page)
@pytest.mark.parametrize("action", ACTIONS, ids=repr)
def test_every_action_on_every_page_gives_a_state_with_a_screen(
    atlas: Atlas, page: Page, action: Action
) -> None:
    state = after(PAGES[page](atlas), action, now=0.5)
    assert screen_of(state).page is state.page


@pytest.mark.parametrize("action", [a for a in ACTIONS if a is not Turn.ENTER], ids=repr)
def test_nothing_but_the_tick_and_the_button_leads_past_the_first_page(
    atlas: Atlas, action: Action
) -> None:
    state = after(opening(atlas, Memory()), action, Turn.LEAVE, action, Turn.LEAVE)
    assert not state.agreed
    assert state.pages[0] is Page.FIRST_RUN


def test_the_button_alone_does_not_lead_past_the_first_page(atlas: Atlas) -> None:
    state = opening(atlas, Memory())
    assert after(state, Turn.ENTER).page is Page.FIRST_RUN
    assert after(state, Agree(True), Agree(False), Turn.ENTER).page is Page.FIRST_RUN


def test_the_tick_and_the_button_lead_to_the_map(atlas: Atlas) -> None:
    state = after(opening(atlas, Memory()), Agree(True), Turn.ENTER)
    assert (state.page, state.agreed) == (Page.MAP, True)


def test_leaving_goes_back_to_the_page_before(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Turn.LEARN, Turn.SAFETY, Turn.ONE_OF_THESE)
    seen = [state.page]
    for _ in range(4):
        state = after(state, Turn.LEAVE)
        seen.append(state.page)
    assert seen == [Page.NO_PRESSING, Page.SAFETY, Page.LEARN, Page.MAP, Page.MAP]


def test_opening_the_same_page_twice_is_once(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Turn.LEARN, Turn.LEARN, Turn.LEAVE)
    assert state.page is Page.MAP


@pytest.mark.parametrize(
    ("pain", "station", "side"),
    [
        (Pain.LEFT, "hand", LEFT),
        (Pain.RIGHT, "hand", RIGHT),
        (Pain.RIGHT, "lower_back", RIGHT),
        (Pain.RIGHT, "belly", MIDLINE),
    ],
)
def test_a_station_opens_on_the_side_that_comes_first(
    atlas: Atlas, pain: Pain, station: str, side: Side
) -> None:
    state = after(on_the_map(atlas, pain), ChooseStation(station))
    assert (state.station, state.side) == (station, side)


def test_a_side_that_was_pressed_on_the_map_is_shown(atlas: Atlas) -> None:
    assert after(on_the_map(atlas), ChooseStation("hand", RIGHT)).side is RIGHT


def test_a_side_that_a_station_does_not_have_is_not_shown(atlas: Atlas) -> None:
    belly = after(on_the_map(atlas), ChooseStation("belly", LEFT))
    assert belly.side is MIDLINE
    assert after(belly, ShowSide(RIGHT)).side is MIDLINE
    hand = after(on_the_map(atlas), ChooseStation("hand"))
    assert after(hand, ShowSide(MIDLINE)).side is LEFT


def test_an_unknown_station_changes_nothing(atlas: Atlas) -> None:
    state = on_the_map(atlas)
    assert after(state, ChooseStation("tail")) == state


def test_a_new_answer_about_the_pain_turns_the_picture_to_that_side(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), ChooseStation("hand"), ChoosePain(Pain.RIGHT))
    assert (state.station, state.side) == ("hand", RIGHT)


def test_the_usual_side_counts_at_once_where_no_side_hurts_more(atlas: Atlas) -> None:
    state = after(on_the_map(atlas, Pain.BOTH), ChangeSetting("preferred_side", RIGHT))
    assert (state.first, state.side) == (RIGHT, RIGHT)


def test_clearing_the_station_shows_the_whole_body(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), ChooseStation("hand", None, "li4"), Clear.STATION)
    assert (state.station, state.point) == (None, None)


def test_a_setting_is_taken_and_held_inside_its_limits(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), ChangeSetting("circles", 99))
    assert state.preferences.circles == LIMITS["circles"].high


def test_a_setting_that_makes_no_sense_changes_nothing(atlas: Atlas) -> None:
    state = on_the_map(atlas)
    assert after(state, ChangeSetting("circles", "many")) == state


def test_a_number_nobody_can_dial_is_said_to_be_wrong_until_it_is_mended(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Turn.SETTINGS, ChangeSetting("emergency_number", "help"))
    assert state.number_wrong
    assert state.preferences.emergency_number == "112"
    assert not after(state, ChangeSetting("emergency_number", "999")).number_wrong
    assert not after(state, Turn.LEAVE).number_wrong


def test_all_settings_can_be_set_back(atlas: Atlas) -> None:
    state = after(on_the_map(atlas, preferences=Preferences(circles=9)), Clear.SETTINGS)
    assert state.preferences == Preferences()


def test_a_notice_is_put_away_one_at_a_time(atlas: Atlas) -> None:
    told = (Told(NoticeKind.DATA, "a"), Told(NoticeKind.SETTINGS, "b"))
    state = opening(atlas, Memory(agreed=True), told)
    assert after(state, Dismiss(told[1])).notices == told[:1]
    assert after(state, *map(Dismiss, told)).notices == ()


def test_a_notice_that_came_between_paint_and_press_stays(atlas: Atlas) -> None:
    read, came = Told(NoticeKind.DATA, "a"), Told(NoticeKind.DATA, "b")
    state = opening(atlas, Memory(agreed=True), (read, came))
    assert after(state, Dismiss(read)).notices == (came,)


def test_what_was_left_unfinished_is_put_away_with_its_notice_alone(atlas: Atlas) -> None:
    left, came = Told(NoticeKind.UNFINISHED), Told(NoticeKind.DATA, "a")
    state = opening(atlas, Memory(agreed=True), (left, came))
    assert after(state, Clear.UNFINISHED).notices == (came,)


def test_a_page_opened_from_the_guide_pauses_it_where_it_stands(atlas: Atlas) -> None:
    state = after(ticking(after(on_the_map(atlas), Begin.ROUTINE), 9.0), Turn.SAFETY, now=10.0)
    back = after(state, Steer.TICK, Turn.LEAVE, now=200.0)
    assert back.page is Page.GUIDE
    assert back.run is not None
    assert back.run.paused
    assert back.run.elapsed(200.0) == 10.0


def test_clearing_without_a_station_clears_the_search(atlas: Atlas) -> None:
    searched = after(on_the_map(atlas), Search("knee"), ChooseStation("knee"))
    assert after(searched, Clear.STATION).search == "knee"
    assert after(searched, Clear.STATION, Clear.STATION).search == ""


def test_a_problem_is_told_once_and_above_all_else(atlas: Atlas) -> None:
    state = after(
        on_the_map(atlas),
        Told(NoticeKind.PROBLEM, "a.txt"),
        Told(NoticeKind.NOT_SAVED, "no room"),
        Told(NoticeKind.PROBLEM, "b.txt"),
    )
    assert [told.detail for told in state.notices] == ["no room", "b.txt"]
