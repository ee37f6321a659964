"""What can be asked of the people who use Tsubo here, inside the action ``Peopled``."""

from typing import NamedTuple

from tsubo.domain.person import Person, Tint


class ComeIn(NamedTuple):
    """Let another person have the window."""

    person: str


class EditPerson(NamedTuple):
    """Open the form for a person's name and colour; without one, for somebody new."""

    person: str | None = None


class SavePerson(NamedTuple):
    """Take what the form holds; without ``person`` somebody new is added."""

    person: str | None
    name: str
    tint: Tint


class AskRemoval(NamedTuple):
    """Ask whether a person is to be removed, and say what that means."""

    person: str


class RemovePerson(NamedTuple):
    """Remove the person it was asked about, with everything of theirs."""

    person: str


class LeaveAsIs(NamedTuple):
    """Close the form, or leave who was to be removed."""


class PeopleTold(NamedTuple):
    """Say who is there, who has the window now, and in one sentence what could not be done."""

    known: tuple[Person, ...]
    now: str
    problem: str = ""


PeopleWish = ComeIn | EditPerson | SavePerson | AskRemoval | RemovePerson | LeaveAsIs | PeopleTold
