"""Who uses Tsubo here, who has the window now, and what is asked about them.

What changes files is only noted here as ``asked``; the program does it and tells what came of it,
so that the people shown are always those on the disk.
"""

from dataclasses import dataclass

from tsubo.domain.person import FIRST, NameWrong, Person, alone
from tsubo.session.people_actions import ComeIn, EditPerson, RemovePerson, SavePerson


@dataclass(frozen=True, slots=True)
class People:
    """The people as the window knows them.

    ``asked`` is what the program is to do, ``editing`` the form that is open, with ``wrong`` for a
    name it could not take, ``removing`` who is to be removed once that is confirmed, ``problem``
    why something could not be done.
    """

    known: tuple[Person, ...]
    now: str = FIRST
    asked: ComeIn | SavePerson | RemovePerson | None = None
    editing: EditPerson | None = None
    wrong: NameWrong | None = None
    removing: str = ""
    problem: str = ""

    @property
    def several(self) -> bool:
        """Whether there is anybody else."""
        return len(self.known) > 1

    def person(self, number: str) -> Person | None:
        """Return the person with this id, if there is one."""
        return next((person for person in self.known if person.id == number), None)


def nobody_else() -> People:
    """Return the people of a Tsubo that one person has to themselves."""
    return People((alone(),))
