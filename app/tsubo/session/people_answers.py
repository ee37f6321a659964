"""How the session answers what is asked of the people who use Tsubo here."""

from dataclasses import replace
from typing import assert_never

from tsubo.domain.person import FIRST, name_wrong, neat
from tsubo.session.people import People, nobody_else
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
from tsubo.session.state import State


def peopled(state: State, wish: PeopleWish) -> State:
    """Return ``state`` after ``wish``; what makes no sense for these people changes nothing."""
    people = state.people or nobody_else()
    match wish:
        case ComeIn(number):
            if number != people.now and people.person(number) is not None:
                people = replace(people, asked=wish)
        case EditPerson(number):
            if number is None or people.person(number) is not None:
                people = replace(_closed(people), editing=wish)
        case SavePerson():
            people = _saved(people, wish)
        case AskRemoval(number):
            if number != FIRST and people.person(number) is not None:
                people = replace(_closed(people), removing=number)
        case RemovePerson(number):
            if number and number == people.removing:
                people = replace(_closed(people), asked=wish)
        case LeaveAsIs():
            people = _closed(people)
        case PeopleTold(known, now, problem):
            people = replace(people, known=known, now=now, asked=None, problem=problem)
        case _:
            assert_never(wish)
    return replace(state, people=people)


def page_left(state: State) -> State:
    """Return ``state`` with no form or question left open on the page that is being left."""
    return state if state.people is None else replace(state, people=_closed(state.people))


def _saved(people: People, wish: SavePerson) -> People:
    """Return ``people`` with the form done, or with what is wrong about the name."""
    if people.editing != EditPerson(wish.person):
        return people
    others = (person for person in people.known if person.id != wish.person)
    wrong = name_wrong(wish.name, others)
    if wrong is not None:
        return replace(people, wrong=wrong)
    return replace(_closed(people), asked=wish._replace(name=neat(wish.name)))


def _closed(people: People) -> People:
    return replace(people, editing=None, wrong=None, removing="", problem="")
