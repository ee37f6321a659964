"""Nothing of one person is ever with another, whatever was done and however often it changed."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.dressing import undressed_after
from tests.journeys.conftest import still
from tests.journeys.house import Guest, House
from tsubo.domain.health import Reply
from tsubo.domain.hearing import Hearing
from tsubo.domain.journal_areas import Area
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.person import FIRST, Person, Tint
from tsubo.domain.preferences import Theme
from tsubo.session.actions import (
    Action,
    Begin,
    ChangeSetting,
    ChoosePain,
    ChooseStation,
    Dismiss,
    HeardSentences,
    HearingTold,
    Journaled,
    Peopled,
    Prepare,
    Search,
    Steer,
    TryVoice,
    Turn,
)
from tsubo.session.drawing_actions import MarkPain
from tsubo.session.health_actions import TellReply
from tsubo.session.journal_wishes import Rate, When, WriteNote
from tsubo.session.news import NoticeKind, Told
from tsubo.session.people_actions import ComeIn
from tsubo.storage.people_file import PeopleFile
from tsubo.storage.settings_file import SettingsFile

PAGES = (None, Turn.SETTINGS, Turn.HEALTH, Turn.PLAN, Turn.PAIN, Turn.LEARN, Turn.SAFETY)


@pytest.fixture
def house(qapp: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Return a profile of three people who have read the first page."""
    people = PeopleFile(profile)
    people.change(Person(FIRST, "Anna", Tint.TEAL))
    for name in ("Bela", "Chris"):
        people.add(name, Tint.ROSE)
    for person in people.read().known:
        settings = SettingsFile(people.folder_of(person.id))
        settings.write(Memory(still(), Pain.UNSURE, agreed=True))
    with undressed_after(qapp):
        yield House(qapp, profile, monkeypatch)


# --- As if Tsubo had been opened with them ----------------------------------------------


def seen(guest: Guest) -> list[tuple[list[str], QImage]]:
    """Return everything that one sees and hears on one page after the other."""
    found = []
    guest.program.ask(HearingTold(Hearing.OK))
    for turn in PAGES:
        if turn is not None:
            guest.program.ask(turn)
        guest.settle()
        focused = guest.app.focusWidget()
        if focused is not None:
            focused.clearFocus()
        guest.settle()
        found.append((guest.shown(), guest.window.grab().toImage()))
        guest.program.ask(Turn.LEAVE)
    return found


def leave_traces(guest: Guest) -> None:
    """Do something that shows on every page, and leave each as it was used."""
    actions: list[Action] = [
        ChangeSetting("theme", Theme.DARK),
        ChangeSetting("emergency_number", "555"),
        ChangeSetting("circles", 9),
        TryVoice(),
        HeardSentences({"Press.": 3.0}),
        Told(NoticeKind.PROBLEM, "a file of Anna"),
        ChoosePain(Pain.RIGHT),
        TellReply("pregnancy", Reply.YES),
        MarkPain(Area.LOWER_BACK_LEFT, 7),
        Search("hand"),
    ]
    for action in actions:
        guest.program.ask(action)
    guest.window.browse.map.zoom_in()
    for turn in PAGES[1:]:
        guest.program.ask(turn)
        guest.settle()
        guest.key(Qt.Key.Key_PageDown)
        guest.program.ask(Turn.LEAVE)
    guest.program.ask(ChooseStation("hand"))
    guest.settle()


def test_whoever_comes_finds_tsubo_as_if_it_had_been_opened_with_them(house: House) -> None:
    fresh, after = [], []
    states = []

    def bela_alone(guest: Guest) -> None:
        states.append(guest.state)
        fresh.extend(seen(guest))

    def bela_after_anna(guest: Guest) -> None:
        leave_traces(guest)
        guest.program.ask(Peopled(ComeIn("2")))
        guest.settle()
        states.append(guest.state)
        after.extend(seen(guest))

    house.open(bela_alone, "--person", "Bela")
    SettingsFile(house.profile / "people" / "2").write(Memory(still(), Pain.UNSURE, agreed=True))
    house.open(bela_after_anna, "--person", "Anna")
    one, other = (replace(state, now=0.0, atlas=states[0].atlas) for state in states)
    assert other == one
    for (words, picture), (words_after, picture_after) in zip(fresh, after, strict=True):
        assert words_after == words
        assert picture_after == picture


def test_no_widget_of_the_earlier_person_is_left(house: House) -> None:
    def visit(guest: Guest) -> None:
        leave_traces(guest)
        before = set(guest.window.findChildren(QWidget))
        known = {id(widget) for widget in before}
        guest.program.ask(Peopled(ComeIn("2")))
        guest.settle()
        left = [
            widget
            for widget in guest.window.findChildren(QWidget)
            if id(widget) in known and widget is not guest.window.centralWidget()
        ]
        assert left == []

    house.open(visit)


# --- Any sequence -----------------------------------------------------------------------

MARKS = {FIRST: "4711", "2": "4822", "3": "4933"}
"""A number that only this person ever writes: as emergency number, search and note."""


def a_session(mark: str, pain: int = 5) -> list[Action]:
    """Return a short session with a note, which is left at its end."""
    return [
        Begin.ROUTINE,
        Steer.SKIP,
        *[Steer.TICK] * 25,
        Steer.STOP,
        Steer.STOP,
        Journaled(Rate(When.AFTER, Area.LOWER_BACK_LEFT, pain)),
        Journaled(WriteNote(f"note {mark}")),
        Turn.LEAVE,
    ]


def marked(chance: random.Random, mark: str) -> list[Action]:
    """Return something to do that leaves the mark of who does it."""
    session = a_session(mark, chance.randrange(11))
    return chance.choice(
        [
            [ChangeSetting("emergency_number", mark)],
            [Search(mark)],
            [Told(NoticeKind.PROBLEM, mark)],
            session[: chance.randrange(1, len(session))],
            session,
            [Turn.HISTORY],
            [Turn.SETTINGS],
            [Prepare(Begin.ROUTINE)],
            [Turn.LEAVE],
            [Dismiss(Told(NoticeKind.PROBLEM, mark))],
        ]
    )


def others_marks(person: str) -> list[str]:
    return [mark for owner, mark in MARKS.items() if owner != person]


def check_screen(guest: Guest, person: str) -> None:
    """Fail where the state or the window has a mark of somebody else."""
    known = repr(replace(guest.state, atlas=None))  # type: ignore[arg-type]
    for mark in others_marks(person):
        assert mark not in known
        assert not guest.sees(mark)


def check_folders(profile: Path) -> None:
    """Fail where the files of a person have a mark of somebody else, or have not their own."""
    people = PeopleFile(profile)
    for person, own in MARKS.items():
        written = {
            file.name: file.read_bytes()
            for file in people.folder_of(person).glob("*")
            if file.is_file()
        }
        for mark in others_marks(person):
            for name, content in written.items():
                # A journal is full of random ids and times, in which bare digits come by chance.
                told = f"note {mark}" if name.startswith("journal") else mark
                assert told.encode() not in content, name
        for name in ("settings.json", "journal.sqlite"):
            assert own.encode() in written[name]


@pytest.mark.parametrize("seed", range(6))
def test_with_any_sequence_of_changes_nobody_has_what_is_not_theirs(
    house: House, seed: int
) -> None:
    chance = random.Random(seed)

    def do(guest: Guest, actions: list[Action]) -> None:
        for action in actions:
            guest.time += chance.uniform(1.0, 1.9)
            guest.program.ask(action)

    def visit(guest: Guest) -> None:
        now = FIRST
        for person in ("2", "3", FIRST):
            now = person
            do(guest, [Peopled(ComeIn(now))])
            guest.settle()
            do(guest, [ChangeSetting("emergency_number", MARKS[now]), *a_session(MARKS[now])])
        for _ in range(40):
            if chance.random() < 0.4:
                now = chance.choice([person for person in MARKS if person != now])
                do(guest, [Peopled(ComeIn(now))])
            else:
                do(guest, marked(chance, MARKS[now]))
            QApplication.processEvents()
            check_screen(guest, now)

    house.open(visit, "--person", "Anna")
    check_folders(house.profile)
    house.open(lambda guest: check_screen(guest, PeopleFile(house.profile).read().last))
