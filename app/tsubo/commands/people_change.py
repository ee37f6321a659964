"""What is asked about the people of a profile is done to its folders, and the window changes hands.

It follows the State. A wish is done once the answer it came with is shown; what came of it is told
back, so that the people shown are those on the disk.
"""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from tsubo.domain.person import FIRST, Person, same_name
from tsubo.session.actions import Peopled
from tsubo.session.news import NoticeKind, Told
from tsubo.session.people import People
from tsubo.session.people_actions import ComeIn, PeopleTold, RemovePerson, SavePerson
from tsubo.session.screen import Page
from tsubo.storage.people_file import PeopleError, PeopleFile
from tsubo.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from tsubo.commands.program import Program
    from tsubo.session.state import State


class PeopleChange(QObject):
    """Keeps the people of ``profile``, and lets one after the other have the window."""

    def __init__(self, program: "Program", profile: Path) -> None:
        super().__init__(program)
        self._program, self._people = program, PeopleFile(profile)
        self._asked: object = None

    def begin(self) -> None:
        """Follow the session of whoever has the window now, and tell it who is there."""
        self._asked = None
        loop = self._program.loop
        named = self._people.anybody_named()
        if named:
            now = self._people.person_in(self._program.folder)
            with suppress(PeopleError):
                self._people.come(now)
        if named or loop.state.people is not None:
            self._tell()
        if self._people.problem:
            loop.ask(Told(NoticeKind.PEOPLE, self._people.problem))
        loop.follow_with(self._follow)

    def let_in(self, name: str) -> None:
        """Let the person called ``name`` have the window, unless somebody is in a session."""
        loop = self._program.loop
        if Page.GUIDE in loop.state.pages:
            return
        for person in self._people.read().known:
            if same_name(person.name, name):
                loop.ask(Peopled(ComeIn(person.id)))

    def is_in_window(self, name: str) -> bool:
        """Say whether the person called ``name`` has the window now."""
        now = self._people.person_in(self._program.folder)
        known = self._people.read().known
        return any(one.id == now and same_name(one.name, name) for one in known)

    def _follow(self, state: "State") -> None:
        asked = None if state.people is None else state.people.asked
        if asked is not self._asked:
            self._asked = asked
            if asked is not None:
                QTimer.singleShot(0, self, partial(self._do, asked))

    def _do(self, wish: ComeIn | SavePerson | RemovePerson) -> None:
        problem = ""
        try:
            match wish:
                case ComeIn(person):
                    self._change(person)
                    return
                case SavePerson(None, name, tint):
                    self._people.add(name, tint)
                case SavePerson(person, name, tint):
                    self._people.change(Person(person or FIRST, name, tint))
                case RemovePerson(person):
                    self._remove(person)
        except PeopleError as error:
            problem = str(error)
        self._tell(problem)
        if problem and self._program.loop.state.page is not Page.PEOPLE:
            self._program.ask(Told(NoticeKind.PEOPLE, problem))

    def _change(self, person: str) -> None:
        people = People(self._people.read().known, person)
        self._program.change(SettingsFile(self._people.folder_of(person)), people)

    def _remove(self, person: str) -> None:
        """Remove a person; who removes themselves gives the window to the first."""
        name = next(one.name for one in self._people.read().known if one.id == person)
        if self._people.person_in(self._program.folder) == person:
            self._change(FIRST)
        self._people.remove(person)
        self._program.ask(Told(NoticeKind.PERSON_GONE, name))

    def _tell(self, problem: str = "") -> None:
        known = self._people.read().known
        now = self._people.person_in(self._program.folder)
        self._program.ask(Peopled(PeopleTold(known, now, problem)))
