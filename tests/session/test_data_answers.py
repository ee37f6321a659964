"""What is told of all that is kept stands on its page, and above the map where it is news."""

from dataclasses import replace

import pytest

from tests.session.data_told import (
    AT,
    AWAY,
    ERASED,
    EXPORTED,
    FOLDER,
    IMPORTED,
    KEPT,
    OTHERS,
    SHARED,
    WITH_SETTINGS,
)
from tests.session.walking import after, on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import RED_FLAG
from tsubo.domain.health import Reply
from tsubo.domain.memory import Memory
from tsubo.session.actions import Journaled, Turn
from tsubo.session.data import Data
from tsubo.session.data_wishes import (
    DataErrand,
    DataLeaf,
    DataWish,
    EraseShared,
    ExportTold,
    FolderRefused,
    ImportTold,
    SharedTold,
    ShareIn,
    Working,
)
from tsubo.session.health_actions import TellReply, TellSign
from tsubo.session.news import NoticeKind
from tsubo.session.screen import Page
from tsubo.session.state import State, memory_of, opening

TAKE = DataLeaf.TAKE_SETTINGS


@pytest.fixture
def page(atlas: Atlas) -> State:
    """Return the state with the page open."""
    return after(on_the_map(atlas), Turn.DATA)


def asked(state: State, *wishes: DataWish) -> State:
    return after(state, *map(Journaled, wishes))


def data(state: State) -> Data:
    assert state.data is not None
    return state.data


def kinds(state: State) -> list[NoticeKind]:
    return [told.kind for told in state.notices]


def test_the_page_opens_afresh_and_keeps_what_the_folder_told(page: State) -> None:
    left = asked(page, ShareIn(FOLDER), SHARED, EXPORTED, DataLeaf.ASK_TO_ERASE)
    again = after(left, Turn.LEAVE, Turn.DATA)
    assert data(again) == Data(shared=SHARED)


def test_imported_settings_are_still_offered_when_the_page_is_opened_again(page: State) -> None:
    offer = IMPORTED._replace(settings=Memory(agreed=True))
    again = after(asked(page, offer), Turn.LEAVE, Turn.DATA)
    assert data(again).outcome == offer
    taken = after(asked(again, DataLeaf.TAKE_SETTINGS), Turn.LEAVE, Turn.DATA)
    assert data(taken).outcome is None


def test_an_errand_under_way_is_still_so_when_the_page_is_opened_again(page: State) -> None:
    again = after(asked(page, Working(DataErrand.IMPORT)), Turn.LEAVE, Turn.DATA)
    assert data(again).working is DataErrand.IMPORT
    assert data(asked(again, IMPORTED)).working is None


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (EXPORTED, NoticeKind.EXPORTED),
        (IMPORTED, NoticeKind.IMPORTED),
        (ExportTold("x", problem="The disk is full."), NoticeKind.NOT_EXPORTED),
        (ImportTold("x", problem="It is no journal."), NoticeKind.NOT_IMPORTED),
    ],
)
def test_what_came_of_an_errand_is_told_here_and_above_the_map(
    page: State, outcome: ExportTold | ImportTold, kind: NoticeKind
) -> None:
    told = asked(page, Working(DataErrand.EXPORT), outcome)
    assert (data(told).outcome, data(told).working) == (outcome, None)
    assert kinds(told) == [kind]


def test_the_latest_news_takes_the_place_of_its_like(page: State) -> None:
    assert kinds(asked(page, EXPORTED, IMPORTED)) == [NoticeKind.IMPORTED]


def test_a_folder_that_cannot_be_shared_says_why_and_nothing_is_shared(page: State) -> None:
    refused = FolderRefused("It holds the journal.")
    told = asked(page, refused)
    assert (data(told).outcome, told.shared_folder, told.notices) == (refused, "", ())


def test_the_shared_folder_is_remembered_until_it_is_given_up(page: State) -> None:
    shared = asked(page, ShareIn(FOLDER), SHARED)
    assert memory_of(shared).shared_folder == FOLDER
    assert opening(shared.atlas, memory_of(shared)).shared_folder == FOLDER
    stopped = asked(shared, ShareIn(""))
    assert memory_of(stopped).shared_folder == ""
    assert data(stopped).shared is None


def test_a_folder_that_is_away_is_told_once(page: State) -> None:
    away = asked(page, ShareIn(FOLDER), AWAY)
    assert kinds(away) == [NoticeKind.NOT_SHARED]
    quiet = replace(away, notices=())
    assert kinds(asked(quiet, AWAY)) == []
    assert kinds(asked(quiet, SHARED)) == []
    assert kinds(asked(quiet, SHARED, AWAY)) == [NoticeKind.NOT_SHARED]


def test_news_of_a_folder_that_was_given_up_is_dropped(page: State) -> None:
    late = SharedTold("/another", AT, away=True)
    assert data(asked(page, ShareIn(FOLDER), late)).shared is None
    assert asked(page, ShareIn(FOLDER), late).notices == ()


def test_settings_of_a_file_are_taken_over_only_when_asked(page: State) -> None:
    told = asked(page, WITH_SETTINGS)
    assert memory_of(told) == memory_of(page)
    assert memory_of(asked(told, DataLeaf.LEAVE_SETTINGS, TAKE)) == memory_of(page)
    taken = asked(told, TAKE)
    assert taken.preferences == OTHERS.preferences
    assert (taken.pain, taken.unfinished) == (OTHERS.pain, OTHERS.unfinished)
    assert kinds(taken)[-1] is NoticeKind.UNFINISHED
    assert data(taken).taken


def test_what_belongs_to_this_computer_stays(page: State) -> None:
    here = asked(page, ShareIn(FOLDER))
    taken = asked(replace(here, asked_about="1" * 32), WITH_SETTINGS, TAKE)
    assert (taken.shared_folder, taken.asked_about, taken.agreed) == (FOLDER, "1" * 32, True)


def test_a_session_left_here_is_not_replaced(page: State) -> None:
    left = replace(page, unfinished=OTHERS.unfinished and OTHERS.unfinished._replace(phase=7))
    assert asked(left, WITH_SETTINGS, TAKE).unfinished == left.unfinished


def test_taking_over_twice_changes_nothing_more(page: State) -> None:
    taken = asked(page, WITH_SETTINGS, TAKE)
    changed = replace(taken, pain=page.pain)
    assert asked(changed, TAKE).pain is page.pain


def test_without_settings_in_the_file_nothing_is_taken_over(page: State) -> None:
    assert memory_of(asked(page, IMPORTED, TAKE)) == memory_of(page)
    assert memory_of(asked(page, TAKE)) == memory_of(page)


def test_a_warning_sign_ticked_here_stays_and_health_is_taken_over(page: State) -> None:
    other = after(page, TellReply("pregnancy", Reply.YES), TellSign("fever", present=True))
    here = after(page, TellSign("one_calf", present=True))
    file = IMPORTED._replace(settings=memory_of(other))
    taken = asked(here, file, TAKE).health
    assert taken.answer("pregnancy").reply is Reply.YES
    assert taken.signs == here.health.signs | other.health.signs
    vague = after(page, Turn.ONE_OF_THESE, Turn.LEAVE)
    assert RED_FLAG in asked(vague, IMPORTED._replace(settings=Memory()), TAKE).health.answers


def test_deleting_asks_once_more_and_can_be_left(page: State) -> None:
    assert not data(page).asking
    asking = asked(page, DataLeaf.ASK_TO_ERASE)
    assert data(asking).asking
    assert data(asking).shared_too
    assert not data(asked(asking, EraseShared(False))).shared_too
    assert not data(asked(asking, DataLeaf.RATHER_NOT)).asking
    assert data(
        asked(
            page,
            DataLeaf.ASK_TO_ERASE,
            EraseShared(False),
            *(DataLeaf.RATHER_NOT, DataLeaf.ASK_TO_ERASE),
        )
    ).shared_too


def test_that_everything_is_deleted_stands_before_the_first_page(atlas: Atlas) -> None:
    fresh = asked(opening(atlas, Memory()), ERASED)
    assert fresh.pages == (Page.FIRST_RUN, Page.DATA)
    assert data(asked(fresh, KEPT)).erased == ERASED
    assert memory_of(fresh) == Memory()
    assert after(fresh, Turn.LEAVE).page is Page.FIRST_RUN
