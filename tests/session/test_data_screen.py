"""The page "Your data" says plainly what is kept, what came of errands, and what deleting means."""

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
    SHARED,
    WITH_SETTINGS,
)
from tests.session.walking import after, on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.session.actions import Errand, Journaled, Turn
from tsubo.session.data_screen import data_screen
from tsubo.session.data_wishes import (
    DataErrand,
    DataLeaf,
    DataWish,
    EraseShared,
    FolderRefused,
    ImportTold,
    KeptTold,
    SharedTold,
    ShareIn,
    Working,
)
from tsubo.session.parts.data import DataCard, DataScreen, OutcomePart
from tsubo.session.state import State


@pytest.fixture
def page(atlas: Atlas) -> State:
    """Return the state with the page open."""
    return after(on_the_map(atlas), Turn.DATA)


def shown(state: State, *wishes: DataWish) -> DataScreen:
    return data_screen(after(state, *map(Journaled, wishes)))


def card(screen: DataScreen, name: str) -> DataCard:
    return next(one for one in screen.cards if one.id == name)


def outcome(screen: DataScreen) -> OutcomePart:
    assert screen.outcome is not None
    return screen.outcome


def test_it_says_how_many_sessions_since_when_and_where(page: State) -> None:
    kept = card(shown(page, KEPT), "kept")
    assert kept.lines[0] == "12 sessions since Mon 16 Nov 2026."
    assert kept.path == KEPT.folder
    assert [button.asks for button in kept.buttons] == [Errand.SHOW_PROFILE]


def test_without_sessions_and_before_anything_is_told_it_is_there_too(page: State) -> None:
    assert card(shown(page), "kept").path == ""
    assert card(shown(page, KeptTold("/x")), "kept").lines[0] == "No sessions yet."
    troubled = card(shown(page, KeptTold("/x", problem="It is held.")), "kept")
    assert troubled.lines[-1] == "It is held."


@pytest.mark.parametrize("told", [(), (KeptTold("/x", problem="It is held."),)])
def test_sessions_that_could_not_be_counted_are_not_said_to_be_none(
    page: State, told: tuple[KeptTold, ...]
) -> None:
    screen = shown(page, *told, DataLeaf.ASK_TO_ERASE)
    assert "No sessions" not in " ".join(card(screen, "kept").lines)
    assert screen.erase is not None
    assert screen.erase.gone[0] == "all sessions, with all numbers and notes"


def test_everything_can_be_taken_along_and_brought(page: State) -> None:
    buttons = card(shown(page), "along").buttons
    assert [one.asks for one in buttons] == [
        DataErrand.EXPORT,
        DataErrand.EXPORT_TABLE,
        DataErrand.IMPORT,
    ]
    assert all(one.explain for one in buttons)


@pytest.mark.parametrize(
    ("told", "title", "text"),
    [
        (
            EXPORTED,
            "Your data are exported",
            "/home/anna/all.json holds 12 sessions, your settings and your health answers."
            " 1 deleted session is in it too.",
        ),
        (
            EXPORTED._replace(everything=False, deleted=0, sessions=1),
            "Your data are exported",
            "/home/anna/all.json holds 1 session.",
        ),
        (EXPORTED._replace(problem="No room."), "Nothing was written", "No room."),
        (
            IMPORTED,
            "The file is imported",
            "From all.json: 3 sessions are new. 1 session was changed. 8 sessions were known.",
        ),
        (
            IMPORTED._replace(added=1, changed=0, known=1, left_out="No settings."),
            "The file is imported",
            "From all.json: 1 session is new. 1 session was known. No settings.",
        ),
        (ImportTold("x", problem="It is no journal."), "Nothing was imported", "It is no journal."),
        (FolderRefused("It is ours."), "This folder cannot be shared", "It is ours."),
    ],
)
def test_what_came_of_an_errand_is_said(page: State, told: DataWish, title: str, text: str) -> None:
    part = outcome(shown(page, told))
    assert (part.title, part.text) == (title, text)
    assert part.good is not (title.startswith("Nothing") or title.startswith("This"))
    assert part.buttons == ()


def test_an_errand_that_takes_a_while_is_under_way(page: State) -> None:
    part = outcome(shown(page, EXPORTED, Working(DataErrand.IMPORT)))
    assert (part.working, part.title) == (True, "One moment…")


def test_the_settings_of_a_file_are_offered_until_taken_or_left(page: State) -> None:
    offered = outcome(shown(page, WITH_SETTINGS))
    assert [one.asks for one in offered.buttons] == [
        DataLeaf.TAKE_SETTINGS,
        DataLeaf.LEAVE_SETTINGS,
    ]
    taken = outcome(shown(page, WITH_SETTINGS, DataLeaf.TAKE_SETTINGS))
    assert (taken.title, taken.buttons) == ("The settings are taken over", ())
    assert shown(page, WITH_SETTINGS, DataLeaf.LEAVE_SETTINGS).outcome is None


def test_two_computers_meet_in_a_folder_that_is_shown(page: State) -> None:
    alone = card(shown(page), "shared")
    assert [one.asks for one in alone.buttons] == [DataErrand.CHOOSE_FOLDER]
    both = card(shown(page, KEPT, ShareIn(FOLDER), SHARED), "shared")
    assert both.path == FOLDER
    assert both.lines[1:] == (
        "Computer 3f9a: 4 sessions, the last on Fri 20 Nov 2026.",
        "Last looked at 19:40. 3 sessions came in. 2 entries were sent.",
    )
    assert [one.asks for one in both.buttons] == [DataErrand.CHOOSE_FOLDER, ShareIn("")]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (SharedTold(FOLDER, AT), "Last looked at 19:40. Nothing was new."),
        (AWAY, f"{FOLDER} is not there now. Nothing is lost: Tsubo tries again at the next start."),
        (SharedTold(FOLDER, AT, problems=("It is full.", "It is old.")), "It is full. It is old."),
    ],
)
def test_how_it_went_with_the_folder_is_one_line(page: State, told: SharedTold, words: str) -> None:
    assert card(shown(page, ShareIn(FOLDER), told), "shared").lines[-1] == words


def test_deleting_has_two_steps(page: State) -> None:
    first = shown(page).erase
    assert first is not None
    assert (first.delete, first.keep, first.shared) == (None, None, "")
    assert first.ask is not None
    assert first.ask.asks is DataLeaf.ASK_TO_ERASE
    second = shown(page, KEPT, DataLeaf.ASK_TO_ERASE).erase
    assert second is not None
    assert second.ask is None
    assert second.delete is not None
    assert second.delete.asks is DataErrand.ERASE
    assert second.keep is not None
    assert second.keep.asks is DataLeaf.RATHER_NOT
    assert second.gone[0] == "12 sessions, with all numbers and notes"
    assert second.shared == ""


def test_with_a_shared_folder_its_own_file_may_go_too(page: State) -> None:
    part = shown(page, ShareIn(FOLDER), DataLeaf.ASK_TO_ERASE).erase
    assert part is not None
    assert "shared folder too" in part.shared
    assert part.shared_too
    assert "other computers" in part.stays[-1]
    without = shown(page, ShareIn(FOLDER), DataLeaf.ASK_TO_ERASE, EraseShared(False)).erase
    assert without is not None
    assert not without.shared_too


def test_afterwards_it_tells_what_is_gone_and_what_is_left(page: State) -> None:
    gone = shown(page, ERASED)
    assert gone.title == "Everything is deleted"
    assert gone.lead == "3 files are deleted."
    assert (gone.back, gone.cards, gone.erase) == ("", (), None)
    assert gone.gone is not None
    assert gone.gone.left_title == ""
    assert gone.gone.stays == ERASED.stays
    left = shown(page, ERASED._replace(left=("x could not be deleted (held).",)))
    assert left.title == "Some files could not be deleted"
    assert "knows nothing" not in left.lead
    assert left.gone is not None
    assert left.gone.left == ("x could not be deleted (held).",)


def test_sentences_are_short(page: State) -> None:
    screens = (shown(page, KEPT, ShareIn(FOLDER), AWAY, DataLeaf.ASK_TO_ERASE), shown(page))
    for screen in screens:
        words = [screen.lead, *(line for one in screen.cards for line in one.lines)]
        words += [button.explain for one in screen.cards for button in one.buttons]
        for sentence in " ".join(words).replace(FOLDER, "x").split(". "):
            assert len(sentence.split()) <= 20, sentence


def test_the_same_state_gives_the_same_page(page: State) -> None:
    assert data_screen(page) == data_screen(replace(page))
