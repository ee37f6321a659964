"""What is asked of the people: a form, two steps to a removal, and a wish for the program."""

from dataclasses import replace

import pytest

from tests.session.walking import after, on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.person import FIRST, NameWrong, Person, Tint
from tsubo.session.actions import Action, Begin, Peopled, Turn
from tsubo.session.people import People
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
from tsubo.session.state import State, memory_of

ANNA = Person(FIRST, "Anna", Tint.TEAL)
BELA = Person("2", "Bela", Tint.ROSE)
FAMILY = PeopleTold((ANNA, BELA), FIRST)


def people_after(atlas: Atlas, *wishes: PeopleWish, told: PeopleTold = FAMILY) -> People:
    """Return what is known of the people after ``wishes`` on their page."""
    asked: list[Action] = [Peopled(told), Turn.PEOPLE, *(Peopled(wish) for wish in wishes)]
    people = after(on_the_map(atlas), *asked).people
    assert people is not None
    return people


def test_who_is_alone_is_there_without_being_told(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Peopled(EditPerson()))
    assert state.people is not None
    assert [person.id for person in state.people.known] == [FIRST]


def test_a_change_of_person_is_a_wish_for_the_program(atlas: Atlas) -> None:
    assert people_after(atlas, ComeIn("2")).asked == ComeIn("2")


@pytest.mark.parametrize("person", [FIRST, "9", ""])
def test_who_is_here_or_unknown_cannot_come(atlas: Atlas, person: str) -> None:
    assert people_after(atlas, ComeIn(person)).asked is None


def test_a_good_name_closes_the_form_and_is_tidied(atlas: Atlas) -> None:
    people = people_after(atlas, EditPerson(), SavePerson(None, "  Chris  Lee ", Tint.OCHRE))
    assert people.editing is None
    assert people.asked == SavePerson(None, "Chris Lee", Tint.OCHRE)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("  ", NameWrong.EMPTY), ("x" * 41, NameWrong.LONG), ("bela", NameWrong.TAKEN)],
)
def test_a_name_that_cannot_be_taken_leaves_the_form_open(
    atlas: Atlas, name: str, wrong: NameWrong
) -> None:
    people = people_after(atlas, EditPerson(), SavePerson(None, name, Tint.OCHRE))
    assert people.editing == EditPerson()
    assert people.wrong is wrong
    assert people.asked is None


def test_nobody_is_in_the_way_of_their_own_name(atlas: Atlas) -> None:
    people = people_after(atlas, EditPerson("2"), SavePerson("2", "BELA", Tint.BLUE))
    assert people.asked == SavePerson("2", "BELA", Tint.BLUE)


def test_nothing_is_saved_without_its_form(atlas: Atlas) -> None:
    assert people_after(atlas, SavePerson(None, "Chris", Tint.BLUE)).asked is None
    editing = people_after(atlas, EditPerson("2"), SavePerson(FIRST, "Chris", Tint.BLUE))
    assert editing.asked is None


def test_a_removal_takes_two_steps(atlas: Atlas) -> None:
    assert people_after(atlas, RemovePerson("2")).asked is None
    assert people_after(atlas, AskRemoval("2")).asked is None
    assert people_after(atlas, AskRemoval("2"), RemovePerson("2")).asked == RemovePerson("2")


@pytest.mark.parametrize(
    "between", [LeaveAsIs(), EditPerson("2"), EditPerson(), AskRemoval(FIRST), FAMILY]
)
def test_what_comes_between_the_steps_takes_the_first_one_back_or_leaves_it(
    atlas: Atlas, between: PeopleWish
) -> None:
    asked = people_after(atlas, AskRemoval("2"), between, RemovePerson("2")).asked
    stays = isinstance(between, AskRemoval | PeopleTold)
    assert asked == (RemovePerson("2") if stays else None)


def test_the_first_person_is_never_asked_about(atlas: Atlas) -> None:
    assert people_after(atlas, AskRemoval(FIRST)).removing == ""
    assert people_after(atlas, RemovePerson("")).asked is None


def test_leaving_the_page_closes_form_and_question(atlas: Atlas) -> None:
    for wish in (EditPerson(), AskRemoval("2")):
        state = after(on_the_map(atlas), Peopled(FAMILY), Turn.PEOPLE, Peopled(wish), Turn.LEAVE)
        assert state.people == People(FAMILY.known)
        assert state.page is Page.MAP


def test_what_the_program_tells_ends_the_wish(atlas: Atlas) -> None:
    told = PeopleTold((ANNA,), FIRST, "It could not be deleted.")
    people = people_after(atlas, AskRemoval("2"), RemovePerson("2"), told)
    assert people == People((ANNA,), FIRST, problem="It could not be deleted.")
    assert people_after(atlas, told, LeaveAsIs()).problem == ""


def test_people_are_nobodys_memory(atlas: Atlas) -> None:
    state: State = after(on_the_map(atlas), Begin.ROUTINE)
    others = replace(state, people=People((ANNA, BELA), "2"))
    assert memory_of(state) == memory_of(others)
