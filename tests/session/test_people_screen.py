"""The chip in the bar, and the page that lists everyone."""

import pytest

from tests.session.walking import after, on_the_map, part_of, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.domain.person import FIRST, Person, Tint
from tsubo.session.actions import Begin, Peopled, Prepare, Turn
from tsubo.session.parts.pages import WordsScreen
from tsubo.session.parts.people import PeopleScreen, PersonChip
from tsubo.session.people_actions import (
    AskRemoval,
    EditPerson,
    PeopleTold,
    PeopleWish,
    SavePerson,
)
from tsubo.session.screen import Page
from tsubo.session.screen_of import screen_of
from tsubo.session.state import opening

ANNA = Person(FIRST, "Anna", Tint.TEAL)
ANTON = Person("2", "Anton", Tint.ROSE)
CHRIS = Person("3", "Chris", Tint.BLUE)


def chip(atlas: Atlas, *known: Person, now: str = FIRST) -> PersonChip | None:
    top = shown(on_the_map(atlas), Peopled(PeopleTold(known, now))).top
    assert top is not None
    return top.person


def page(atlas: Atlas, *wishes: PeopleWish, known: tuple[Person, ...] = ()) -> PeopleScreen:
    told = [Peopled(PeopleTold(known, known[-1].id))] if known else []
    screen = shown(on_the_map(atlas), *told, Turn.PEOPLE, *(Peopled(wish) for wish in wishes))
    return part_of(screen, PeopleScreen)


def test_who_is_alone_sees_nothing_of_it_on_the_main_page(atlas: Atlas) -> None:
    top = screen_of(on_the_map(atlas)).top
    assert top is not None
    assert top.person is None
    assert chip(atlas, ANNA) is None


def test_with_one_other_the_chip_names_both(atlas: Atlas) -> None:
    found = chip(atlas, ANNA, CHRIS, now="3")
    assert found is not None
    assert found.name == "Person: Chris. Change to Anna"
    assert (found.sign.letters, found.sign.tint) == ("C", Tint.BLUE)
    assert [other.person for other in found.others] == [FIRST]


def test_with_more_the_chip_leads_to_all_others(atlas: Atlas) -> None:
    found = chip(atlas, ANNA, ANTON, CHRIS)
    assert found is not None
    assert found.name == "Person: Anna. Change…"
    assert [other.words for other in found.others] == ["Change to Anton", "Change to Chris"]
    assert {found.sign.letters, *(other.sign.letters for other in found.others)} == {
        "An",
        "At",
        "C",
    }


def test_there_is_no_chip_in_a_session_or_before_it(atlas: Atlas) -> None:
    told = Peopled(PeopleTold((ANNA, CHRIS), FIRST))
    for action in (Begin.ROUTINE, Prepare(Begin.ROUTINE), Turn.HISTORY):
        assert screen_of(after(on_the_map(atlas), told, action)).top is None


def test_who_is_alone_stands_on_the_page_and_can_add_somebody(atlas: Atlas) -> None:
    found = page(atlas)
    (row,) = found.rows
    assert (row.name, row.here, row.come, row.remove) == ("Person 1", "Here now", "", "")
    assert found.add
    assert found.form is None
    assert "no passwords" in found.note


def test_everyone_but_who_is_here_can_come(atlas: Atlas) -> None:
    rows = page(atlas, known=(ANNA, ANTON, CHRIS)).rows
    assert [bool(row.come) for row in rows] == [True, True, False]
    assert [bool(row.here) for row in rows] == [False, False, True]
    assert [bool(row.remove) for row in rows] == [False, True, True]
    assert rows[1].come_name == "Change to Anton"


def test_the_first_runs_page_leads_to_the_others_if_there_are_any(atlas: Atlas) -> None:
    told = Peopled(PeopleTold((ANNA, CHRIS), "3"))
    state = after(opening(atlas, Memory()), told)
    words = part_of(screen_of(state), WordsScreen)
    assert words.back == "People"
    assert after(state, Turn.LEAVE).pages == (Page.FIRST_RUN, Page.PEOPLE)
    assert after(state, Turn.LEAVE, Turn.LEAVE).pages == (Page.FIRST_RUN,)
    for alone in ((), (Peopled(PeopleTold((ANNA,), FIRST)),)):
        state = after(opening(atlas, Memory()), *alone)
        words = part_of(screen_of(state), WordsScreen)
        assert words.back == ""
        assert after(state, Turn.LEAVE).page is Page.FIRST_RUN


def test_the_form_for_somebody_new_begins_with_a_free_colour(atlas: Atlas) -> None:
    found = page(atlas, EditPerson(), known=(ANNA, ANTON))
    assert found.form is not None
    assert found.add == ""
    assert found.form.name == ""
    assert [one.value for one in found.form.tints if one.chosen] == [Tint.BLUE]


@pytest.mark.parametrize(
    ("name", "words"), [("", "Write a name."), ("x" * 41, "40"), ("anna", "already")]
)
def test_a_name_that_is_wrong_is_told_in_the_form(atlas: Atlas, name: str, words: str) -> None:
    save = SavePerson("2", name, Tint.TEAL)
    row = page(atlas, EditPerson("2"), save, known=(ANNA, ANTON)).rows[1]
    assert row.form is not None
    assert words in row.form.wrong
    assert row.form.name == "Anton"


def test_a_removal_says_what_goes_and_what_stays(atlas: Atlas) -> None:
    rows = page(atlas, AskRemoval("2"), known=(ANNA, ANTON)).rows
    question = rows[1].question
    assert question is not None
    assert "Anton" in question.title
    for words in ("sessions", "health answers", "for good", "exported", "shared folder"):
        assert words in question.text
    assert rows[0].question is None


def test_what_did_not_work_stands_on_the_page(atlas: Atlas) -> None:
    assert page(atlas, PeopleTold((ANNA,), FIRST, "The disk is full.")).problem
