"""The people of one profile: a folder for each, and one file that lists them.

The first person's folder is the profile itself, so nothing moves for who is alone. Every other has
``people/<number>/``. ``people.json`` lists all and says who was last; ``person.json`` in each
folder holds the name once more, so that the folders alone are enough to find everyone again. Who
has no folder is not there.
"""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from tsubo.domain.person import FIRST, Person, Tint, alone, name_wrong, neat, same_name
from tsubo.domain.words import tr
from tsubo.storage.aside import name_aside
from tsubo.storage.data_files import UNREADABLE, DataError
from tsubo.storage.person_folders import FOLDER, is_number, person_folders
from tsubo.storage.whole_file import write_whole

FILE = "people.json"
OWN_FILE = "person.json"
GONE = ".gone-"
"""What the name of a folder begins with from the moment its person is removed."""
VERSION = 1


class PeopleError(DataError):
    """The people cannot be changed, in one sentence: what, where, how to mend."""


class Found(NamedTuple):
    """All people, the first one first, and the id of who used Tsubo last."""

    known: tuple[Person, ...]
    last: str


class PeopleFile:
    """The people of one profile folder; ``problem`` says what could not be read."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.file = profile / FILE
        self.problem = ""
        self._may_write, self._broken = True, False

    def read(self) -> Found:
        """Return everyone, never an error; a broken list is kept aside by whoever writes next."""
        listed, last = self._listed()
        _, *others = person_folders(self.profile)
        names = [listed.get(FIRST, alone()), *(self._named(one.name, listed) for one in others)]
        known = tuple(_own(self.folder_of(person.id), person) for person in names)
        return Found(known, last if last in {person.id for person in known} else FIRST)

    def anybody_named(self) -> bool:
        """Say whether there is more to tell than that one person without a name is alone."""
        return self.file.exists() or (self.profile / FOLDER).is_dir()

    def person_in(self, folder: Path) -> str:
        """Return the id of the person whose folder is ``folder``."""
        return FIRST if folder == self.profile else folder.name

    def folder_of(self, person: str) -> Path:
        """Return the folder in which everything of one person rests."""
        return self.profile if person == FIRST else self.profile / FOLDER / person

    def add(self, name: str, tint: Tint) -> Person:
        """Return a new person with an empty folder.

        Raises PeopleError when the folder cannot be made; then nobody is added.
        """
        found = self.read()
        number = max((int(person.id) for person in found.known if person.id != FIRST), default=1)
        person = Person(str(number + 1), neat(name), tint)
        folder = self.folder_of(person.id)
        try:
            folder.mkdir(0o700, parents=True)
            try:
                self._write_own(person)
            except OSError:
                folder.rmdir()
                raise
        except OSError as error:
            words = tr("{place} cannot be made ({reason}); check its rights and the disk.")
            raise _refused(words, folder, error) from None
        self._write(Found((*found.known, person), found.last))
        return person

    def change(self, changed: Person) -> None:
        """Give a person another name or colour; raises PeopleError when it cannot be written."""
        found = self.read()
        try:
            self._write_own(changed)
        except OSError as error:
            words = tr("{place} cannot be written ({reason}); check its rights and the disk.")
            raise _refused(words, self.folder_of(changed.id), error) from None
        known = tuple(changed if one.id == changed.id else one for one in found.known)
        self._write(Found(known, found.last))

    def come(self, person: str) -> None:
        """Note who uses Tsubo from now on, and mend a list that is lost or broken.

        Raises PeopleError when it cannot be written.
        """
        found = self.read()
        if found.last != person or self._broken or not self.file.exists():
            self._write(Found(found.known, person))

    def remove(self, person: str) -> None:
        """Delete everything of a person.

        From the moment the folder has its other name the person is gone. Raises PeopleError before
        that moment, with nothing changed, when the folder cannot be deleted whole; and after it in
        the odd case that a file could not be deleted in spite of its rights, which it names.
        """
        if person == FIRST:
            raise PeopleError(tr("The first person cannot be removed."))
        folder, gone = self.folder_of(person), self.profile / FOLDER / f"{GONE}{person}"
        try:
            self.clear_away()
            _check_rights(folder)
            folder.rename(gone)
        except OSError as error:
            words = tr("{place} cannot be deleted ({reason}); check its rights and the disk.")
            raise _refused(words, folder, error) from None
        stays = self.clear_away()
        self._write(self.read())
        if stays:
            files = ", ".join(map(str, stays))
            raise PeopleError(tr("Delete by hand what is left: {files}.", files=files))

    def clear_away(self) -> tuple[Path, ...]:
        """Delete what is still there of people who were removed; return what stays."""
        left = sorted((self.profile / FOLDER).glob(f"{GONE}*"))
        return tuple(stays for gone in left for stays in _deleted(gone))

    # --- Reading ------------------------------------------------------------------------

    def _listed(self) -> tuple[dict[str, Person], str]:
        """Return the people by id as the list has them, and who was last."""
        try:
            record = json.loads(self.file.read_bytes())
            version = record["version"]
            if isinstance(version, int) and version > VERSION:
                self._may_write = False
                self.problem = tr(
                    "{file} was written by a newer Tsubo and is left alone. Nobody is missing.",
                    file=self.file,
                )
                return {}, FIRST
            if version != VERSION:
                raise ValueError("unknown version")
            rows = record["people"]
            return {row["id"]: _person(row["id"], row) for row in rows}, str(record["last"])
        except FileNotFoundError:
            pass
        except OSError as error:
            self._may_write = False
            self.problem = tr(
                "{file} cannot be opened ({reason}). Nobody who has a folder is missing.",
                file=self.file,
                reason=error.strerror,
            )
        except UNREADABLE:
            self._broken = True
        return {}, FIRST

    def _named(self, number: str, listed: dict[str, Person]) -> Person:
        nameless = Person(number, tr("Person {number}", number=number), Tint.TEAL)
        return listed.get(number, nameless)

    def _kept_aside(self) -> str:
        aside = name_aside(self.file, "broken")
        try:
            self.file.replace(aside)
        except OSError as error:
            self._may_write = False
            return tr(
                "{file} cannot be used, nor moved aside ({reason}).",
                file=self.file,
                reason=error.strerror,
            )
        return tr(
            "The old file was kept as {file}. Nobody who has a folder is missing.", file=aside
        )

    # --- Writing ------------------------------------------------------------------------

    def _write(self, found: Found) -> None:
        """Write the list; one of a newer Tsubo is left alone, as the folders are enough."""
        if self._broken:
            self.problem, self._broken = self._kept_aside(), False
        if not self._may_write:
            return
        record = {
            "version": VERSION,
            "last": found.last,
            "people": [{"id": person.id, **_record(person)} for person in found.known],
        }
        try:
            write_whole(self.file, json.dumps(record, indent=2, ensure_ascii=False) + "\n")
        except OSError as error:
            words = tr("{place} cannot be written ({reason}); check its rights and the disk.")
            raise _refused(words, self.file, error) from None

    def _write_own(self, person: Person) -> None:
        record = {"version": VERSION, **_record(person)}
        file = self.folder_of(person.id) / OWN_FILE
        write_whole(file, json.dumps(record, indent=2, ensure_ascii=False) + "\n")


def chosen_folder(people: PeopleFile, name: str | None) -> Path:
    """Return the folder of the person called ``name``, or of who was last.

    Raises DataError that lists all names where nobody is called so.
    """
    found = people.read()
    if name is None:
        return people.folder_of(found.last)
    for person in found.known:
        if same_name(person.name, name):
            return people.folder_of(person.id)
    names = ", ".join(person.name for person in found.known)
    raise DataError(
        tr("Nobody here is called {name}; choose one of: {names}.", name=repr(name), names=names)
    )


def _own(folder: Path, listed: Person) -> Person:
    """Return the person as their own folder has them, else as they are ``listed``."""
    try:
        return _person(listed.id, json.loads((folder / OWN_FILE).read_bytes()))
    except (OSError, *UNREADABLE):
        return listed


def _person(number: str, record: dict[str, Any]) -> Person:
    if number != FIRST and not is_number(number):
        raise ValueError("the id of a person is a number")
    name = record["name"]
    if not isinstance(name, str) or name_wrong(name, ()):
        raise ValueError("a name has 1 to 40 characters")
    return Person(number, neat(name), Tint(record["colour"]))


def _record(person: Person) -> dict[str, str]:
    return {"name": person.name, "colour": person.tint.value}


def _refused(words: str, place: Path, error: OSError) -> PeopleError:
    return PeopleError(words.format(place=place, reason=error.strerror))


def _check_rights(folder: Path) -> None:
    """Raise OSError unless everything below ``folder`` can be deleted."""
    for place, _, _ in os.walk(folder, onerror=_raise):
        if not os.access(place, os.W_OK | os.X_OK):
            raise PermissionError(13, os.strerror(13), place)


def _raise(error: OSError) -> None:
    raise error


def _deleted(folder: Path) -> list[Path]:
    """Delete ``folder`` with all that is in it; return what could not be deleted."""
    stays: list[Path] = []
    for place, folders, files in os.walk(folder, topdown=False):
        links = [name for name in folders if Path(place, name).is_symlink()]
        for name in (*files, *links):
            try:
                Path(place, name).unlink()
            except OSError:
                stays.append(Path(place, name))
        with suppress(OSError):
            Path(place).rmdir()
    return stays
