"""Made-up parts of the Screen about people, for tests of widgets."""

from tsubo.domain.person import FIRST, Tint
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

ANNA, BELA = PersonSign("A", Tint.TEAL), PersonSign("B", Tint.ROSE)


def chip(*others: str) -> PersonChip:
    """Return Anna's chip, with ways to ``others``."""
    turns = tuple(PersonTurn(str(n), BELA, f"Change to {name}") for n, name in enumerate(others, 2))
    return PersonChip(ANNA, "Person: Anna. Change…", turns)


def form(person: str | None = None, name: str = "", wrong: str = "") -> PersonForm:
    """Return a form with two colours, the second of them chosen."""
    tints = (Choice(Tint.TEAL, "Teal", False), Choice(Tint.ROSE, "Rose", True))
    return PersonForm(person, "Somebody new", "Name", name, "Colour", tints, wrong, "Add", "Cancel")


def row(
    person: str,
    name: str,
    form: PersonForm | None = None,
    question: RemovalQuestion | None = None,
) -> PersonRow:
    """Return a row; the first person is here."""
    here = person == FIRST
    return PersonRow(
        person,
        ANNA if here else BELA,
        name,
        "Here now" if here else "",
        "" if here else f"Change to {name}",
        f"Change to {name}",
        "Name and colour",
        f"Name and colour of {name}",
        "" if here else "Remove",
        f"Remove {name}",
        form,
        question,
    )


def question() -> RemovalQuestion:
    """Return what is asked before Bela goes."""
    return RemovalQuestion("Remove Bela?", "All of it goes.", "Delete all of it", "Keep")


def people_screen(
    *rows: PersonRow, form: PersonForm | None = None, problem: str = ""
) -> PeopleScreen:
    """Return the page with these rows."""
    add = "" if form else "Add a person"
    return PeopleScreen("People", "Each has their own.", problem, rows, add, form, "Note", "Back")
