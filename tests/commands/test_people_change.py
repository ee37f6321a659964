"""What is asked about the people happens on the disk, or is told; the window changes hands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.commands.asking import Tsubo
from tests.dressing import undressed_after
from tests.storage.journal.journals import opened
from tsubo.commands.people_change import PeopleChange
from tsubo.commands.program import Program, application
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.person import FIRST, Person, Tint
from tsubo.session.actions import Begin, Peopled
from tsubo.session.news import NoticeKind
from tsubo.session.people import People
from tsubo.session.people_actions import (
    AskRemoval,
    ComeIn,
    EditPerson,
    PeopleWish,
    RemovePerson,
    SavePerson,
)
from tsubo.storage import people_file
from tsubo.storage.people_file import PeopleFile
from tsubo.storage.settings_file import SettingsFile


class Shared:
    """A program that Anna and Bela use, in Anna's hands."""

    def __init__(self, app: QApplication, profile: Path) -> None:
        people = PeopleFile(profile)
        people.change(Person(FIRST, "Anna", Tint.TEAL))
        people.add("Bela", Tint.ROSE)
        SettingsFile(profile).write(Memory(agreed=True))
        self.app, self.profile = app, profile
        self.program = Program(application([]), SettingsFile(profile), clock=lambda: 0.0)
        self.change = PeopleChange(self.program, profile)
        self.program.changed.connect(self.change.begin)

    def ask(self, *wishes: PeopleWish) -> People:
        """Ask for ``wishes`` and let them happen; return the people as they are known then."""
        for wish in wishes:
            self.program.ask(Peopled(wish))
        self.app.processEvents()
        return self.people

    @property
    def people(self) -> People:
        people = self.program.loop.state.people
        assert people is not None
        return people

    @property
    def names(self) -> list[str]:
        return [person.name for person in self.people.known]


@pytest.fixture
def shared(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Shared]:
    profile = tmp_path / "profile"
    profile.mkdir()
    with undressed_after(qapp):
        made = Shared(qapp, profile)
        with qtbot.waitSignal(made.program.ready):
            made.program.start()
        made.change.begin()
        yield made
        made.program.window.close()
        made.program.window.deleteLater()
        made.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def refuse(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_the_session_is_told_who_is_there(shared: Shared) -> None:
    assert shared.names == ["Anna", "Bela"]
    assert shared.people.now == FIRST


def test_a_change_is_noted_and_tells_the_new_session(shared: Shared) -> None:
    assert shared.ask(ComeIn("2")).now == "2"
    assert shared.program.folder == shared.profile / "people" / "2"
    assert PeopleFile(shared.profile).read().last == "2"


def test_the_same_wish_is_done_again_when_it_is_asked_again(shared: Shared) -> None:
    for expected in ("2", FIRST, "2", FIRST):
        assert shared.ask(ComeIn(expected)).now == expected


def test_somebody_is_added_and_changed(shared: Shared) -> None:
    shared.ask(EditPerson(), SavePerson(None, "Chris", Tint.BLUE))
    assert shared.names == ["Anna", "Bela", "Chris"]
    shared.ask(EditPerson("3"), SavePerson("3", "Kris", Tint.GREEN))
    assert PeopleFile(shared.profile).read().known[2] == Person("3", "Kris", Tint.GREEN)


def test_what_could_not_be_written_is_told_and_changes_nothing(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_file, "write_whole", refuse)
    people = shared.ask(EditPerson(), SavePerson(None, "Chris", Tint.BLUE))
    assert "No space left" in people.problem
    assert people.asked is None
    assert shared.names == ["Anna", "Bela"]


def test_a_change_needs_no_room_on_the_disk(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_file, "write_whole", refuse)
    assert shared.ask(ComeIn("2")).now == "2"


def test_who_cannot_be_removed_whole_stays_and_it_is_told(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "rename", refuse)
    people = shared.ask(AskRemoval("2"), RemovePerson("2"))
    assert "cannot be deleted" in people.problem
    assert shared.names == ["Anna", "Bela"]
    assert [told.kind for told in shared.program.loop.state.notices] == [NoticeKind.PEOPLE]


def test_a_second_start_can_let_somebody_in_but_never_in_a_session(shared: Shared) -> None:
    shared.change.let_in("nobody")
    shared.app.processEvents()
    assert shared.people.now == FIRST
    shared.change.let_in("bela")
    shared.app.processEvents()
    assert shared.people.now == "2"
    shared.ask(ComeIn(FIRST))
    shared.program.ask(Begin.ROUTINE)
    shared.change.let_in("bela")
    shared.app.processEvents()
    assert shared.people.now == FIRST


# --- The command line --------------------------------------------------------------------


def test_every_command_takes_the_person_it_is_for(tsubo: Tsubo) -> None:
    bela = PeopleFile(tsubo.profile).add("Bela", Tint.ROSE)
    folder = PeopleFile(tsubo.profile).folder_of(bela.id)
    opened(folder).close()
    SettingsFile(folder).write(Memory(pain=Pain.LEFT))
    assert "no journal yet" in tsubo("journal", "export", "all.json").err
    assert tsubo("--person", "Bela", "journal", "stats").out == "No sessions yet.\n"
    exported = tsubo("--person", "BELA", "journal", "export", tsubo.profile / "all.json")
    assert exported.code == 0


def test_without_a_name_it_is_who_was_last(tsubo: Tsubo) -> None:
    people = PeopleFile(tsubo.profile)
    people.come(people.add("Bela", Tint.ROSE).id)
    opened(tsubo.profile / "people" / "2").close()
    assert tsubo("journal", "export", tsubo.profile / "all.json").code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("plan", "--pain", "left"),
        ("track", "--pain", "left", "--out", "x.wav"),
        ("sheet", "--pain", "left", "--out", "x.pdf"),
        ("journal", "stats"),
        (),
    ],
)
def test_an_unknown_person_is_one_sentence(
    tsubo: Tsubo, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    PeopleFile(tsubo.profile).add("Bela", Tint.ROSE)
    heard = tsubo("--person", "Zoe", *words)
    assert heard.code == 2
    assert heard.err == ("tsubo: Nobody here is called 'Zoe'; choose one of: Person 1, Bela.\n")


def test_who_is_alone_can_be_named_too(tsubo: Tsubo) -> None:
    assert tsubo("--person", "Person 1", "journal", "stats").code == 0
    assert tsubo("--person", "Zoe", "journal", "stats").code == 2
    assert not tsubo.profile.exists()
