"""What the Screen holds about people: the chip in the bar, and the page that lists everyone."""

from dataclasses import dataclass
from typing import NamedTuple

from tsubo.domain.person import Tint
from tsubo.session.parts.choice import Choice


class PersonSign(NamedTuple):
    """What stands for a person in small: one or two letters on their colour."""

    letters: str
    tint: Tint


class PersonTurn(NamedTuple):
    """Somebody who can have the window instead; ``words`` are those of the way to it."""

    person: str
    sign: PersonSign
    words: str


class PersonChip(NamedTuple):
    """Who has the window, in the bar; ``name`` is what a screen reader says.

    With one other person a press brings them; with more it opens a menu of ``others``.
    """

    sign: PersonSign
    name: str
    others: tuple[PersonTurn, ...]


class RemovalQuestion(NamedTuple):
    """What removing somebody means, and the two ways on."""

    title: str
    text: str
    remove: str
    keep: str


class PersonForm(NamedTuple):
    """The form for a name and a colour; ``wrong`` says why the name was not taken."""

    person: str | None
    title: str
    label: str
    name: str
    tint_label: str
    tints: tuple[Choice, ...]
    wrong: str
    save: str
    cancel: str


class PersonRow(NamedTuple):
    """One person; empty words mean that this cannot be done here.

    A row with ``form`` or ``question`` shows that in place of its buttons. The names of the buttons
    say whose they are.
    """

    person: str
    sign: PersonSign
    name: str
    here: str
    come: str
    come_name: str
    edit: str
    edit_name: str
    remove: str
    remove_name: str
    form: PersonForm | None = None
    question: RemovalQuestion | None = None


@dataclass(frozen=True, slots=True)
class PeopleScreen:
    """The page that lists everyone; ``form`` is that for somebody new, ``add`` opens it."""

    title: str
    lead: str
    problem: str
    rows: tuple[PersonRow, ...]
    add: str
    form: PersonForm | None
    note: str
    back: str
