"""The people who use Tsubo here, as part of the Screen: the chip in the bar, and the page."""

from tsubo.domain.person import FIRST, NameWrong, Person, Tint, initials, next_tint
from tsubo.domain.words import tr
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.people import (
    PeopleScreen,
    PersonChip,
    PersonForm,
    PersonRow,
    PersonSign,
    PersonTurn,
    RemovalQuestion,
)
from tsubo.session.people import People, nobody_else
from tsubo.session.people_actions import EditPerson
from tsubo.session.state import State

SHORT = 14
"""So many characters of a name stand on a button."""


def person_chip(people: People) -> PersonChip | None:
    """Return the chip of who has the window; there is none for somebody who is alone."""
    here = people.person(people.now)
    if here is None or not people.several:
        return None
    signs = _signs(people)
    others = tuple(
        PersonTurn(one.id, signs[one.id], tr("Change to {name}", name=one.name))
        for one in people.known
        if one.id != people.now
    )
    name = tr("Person: {name}. Change…", name=here.name)
    if len(others) == 1:
        name = tr("Person: {name}. {change}", name=here.name, change=others[0].words)
    return PersonChip(signs[here.id], name, others)


def people_screen(state: State) -> PeopleScreen:
    """Return the page that lists everyone."""
    people = state.people or nobody_else()
    signs = _signs(people)
    adding = people.editing == EditPerson()
    return PeopleScreen(
        title=tr("People"),
        lead=tr(
            "Each person here has their own settings, health answers, pain drawing and journal. "
            "Nothing of one is shown to another."
        ),
        problem=people.problem,
        rows=tuple(_row(people, person, signs[person.id]) for person in people.known),
        add="" if adding else tr("Add a person"),
        form=_form(people, None) if adding else None,
        note=tr("There are no passwords. Whoever uses this computer account can change person."),
        back=tr("Back"),
    )


def _signs(people: People) -> dict[str, PersonSign]:
    letters = initials(people.known)
    return {one.id: PersonSign(letters[one.id], one.tint) for one in people.known}


def _row(people: People, person: Person, sign: PersonSign) -> PersonRow:
    here = person.id == people.now
    name = person.name
    return PersonRow(
        person=person.id,
        sign=sign,
        name=name,
        here=tr("Here now") if here else "",
        come="" if here else tr("Change to {name}", name=_short(name)),
        come_name=tr("Change to {name}", name=name),
        edit=tr("Name and colour"),
        edit_name=tr("Name and colour of {name}", name=name),
        remove=tr("Remove") if person.id != FIRST else "",
        remove_name=tr("Remove {name}", name=name),
        form=_form(people, person) if people.editing == EditPerson(person.id) else None,
        question=_question(person) if people.removing == person.id else None,
    )


def _short(name: str) -> str:
    """Return ``name`` for a button beside the whole of it."""
    return name if len(name) <= SHORT else name[: SHORT - 1].rstrip() + "…"


def _form(people: People, person: Person | None) -> PersonForm:
    tint = next_tint(people.known) if person is None else person.tint
    return PersonForm(
        person=None if person is None else person.id,
        title=tr("Somebody new") if person is None else "",
        label=tr("Name"),
        name="" if person is None else person.name,
        tint_label=tr("Colour"),
        tints=tuple(Choice(one, _tint_words(one), one is tint) for one in Tint),
        wrong=_wrong(people.wrong),
        save=tr("Add") if person is None else tr("Save"),
        cancel=tr("Cancel"),
    )


def _question(person: Person) -> RemovalQuestion:
    return RemovalQuestion(
        title=tr("Remove {name} and everything of theirs?", name=person.name),
        text=tr(
            "Their sessions, health answers, pain drawing, settings and the copies Tsubo made are "
            "deleted for good. Files that were exported, backups of yours, and copies in a shared "
            "folder stay."
        ),
        remove=tr("Delete all of it for good"),
        keep=tr("Keep"),
    )


def _wrong(wrong: NameWrong | None) -> str:
    match wrong:
        case None:
            return ""
        case NameWrong.EMPTY:
            return tr("Write a name.")
        case NameWrong.LONG:
            return tr("A name has at most 40 characters.")
        case NameWrong.TAKEN:
            return tr("Somebody here has this name already. Choose another.")


def _tint_words(tint: Tint) -> str:
    return {
        Tint.TEAL: tr("Teal"),
        Tint.BLUE: tr("Blue"),
        Tint.VIOLET: tr("Violet"),
        Tint.ROSE: tr("Rose"),
        Tint.OCHRE: tr("Ochre"),
        Tint.GREEN: tr("Green"),
    }[tint]
