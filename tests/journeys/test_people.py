"""Several people before one Tsubo: each finds their own, and nothing of anybody else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.dressing import undressed_after
from tests.journeys.conftest import still
from tests.journeys.house import Guest, House
from tests.journeys.test_start import started
from tests.journeys.visitor import BOX, RADIO
from tsubo.domain.journal_numbers import Wanted
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.session.screen import Page
from tsubo.storage.journal.history import page
from tsubo.storage.journal.opening import open_journal
from tsubo.storage.people_file import PeopleFile
from tsubo.storage.settings_file import SettingsFile


@pytest.fixture
def house(qapp: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Return a profile in which one person has read the first page."""
    SettingsFile(profile).write(Memory(still(), Pain.LEFT, agreed=True))
    with undressed_after(qapp):
        yield House(qapp, profile, monkeypatch)


def add(guest: Guest, name: str) -> None:
    """Add somebody on the page of people, by keyboard."""
    guest.press("Menu")
    guest.choose("People")
    guest.tab_to("Add a person")
    guest.key(Qt.Key.Key_Return)
    guest.write(name)
    guest.key(Qt.Key.Key_Return)
    guest.settle()


def agree(guest: Guest) -> None:
    """Go past the first run's page."""
    guest.click(guest.shown(BOX)[0])
    guest.click("Go to the body map")


def session(guest: Guest) -> None:
    """Go through a whole session."""
    guest.begin()
    guest.wait_out()
    guest.key(Qt.Key.Key_Escape)


def sessions(folder: Path) -> int:
    """Return how many sessions the journal in ``folder`` has."""
    journal = open_journal(folder).journal
    assert journal is not None
    with journal:
        return len(page(journal, Wanted(), size=100).entries)


def test_who_is_alone_sees_nothing_of_it_on_the_main_page(house: House) -> None:
    def visit(guest: Guest) -> None:
        assert not any("Person" in name for name in guest.shown())

    assert house.open(visit) == 0
    assert not (house.profile / "people").exists()
    assert not (house.profile / "people.json").exists()


def test_until_every_point_can_be_clicked_nothing_of_it_is_loaded(profile: Path) -> None:
    SettingsFile(profile).write(Memory(agreed=True))
    code = (
        "import sys\nfrom tsubo.__main__ import main\ncode = main(sys.argv[1:])\n"
        "print(*sys.modules)\nsys.exit(code)"
    )
    done = started(code, "--profile", str(profile), "--quit-after", "ready")
    loaded = done.communicate(timeout=60)[0].split()
    assert "tsubo.ui.top_bar" in loaded
    assert [name for name in loaded if "people" in name or "person" in name] == []


def test_a_second_person_begins_like_anybody_new(house: House) -> None:
    def visit(guest: Guest) -> None:
        add(guest, "Bela")
        assert guest.sees("Bela")
        guest.click("Change to Bela")
        assert guest.on(Page.FIRST_RUN)
        agree(guest)
        guest.click("Your right", RADIO)
        guest.click("Person: Bela. Change to Person 1")
        assert guest.on(Page.MAP)
        assert guest.state.pain is Pain.LEFT

    house.open(visit)
    people = PeopleFile(house.profile)
    assert SettingsFile(people.folder_of("2")).read().pain is Pain.RIGHT
    assert SettingsFile(house.profile).read().pain is Pain.LEFT


def test_who_came_by_mistake_can_go_back_before_reading(house: House) -> None:
    def visit(guest: Guest) -> None:
        add(guest, "Bela")
        guest.click("Change to Bela")
        assert guest.on(Page.FIRST_RUN)
        guest.tab_to("People")
        guest.key(Qt.Key.Key_Return)
        guest.click("Change to Person 1")
        assert guest.on(Page.MAP)

    house.open(visit)


def test_one_click_brings_the_other_and_the_last_one_is_there_next_time(house: House) -> None:
    def first(guest: Guest) -> None:
        add(guest, "Bela")
        guest.click("Change to Bela")
        agree(guest)

    def again(guest: Guest) -> None:
        assert guest.sees("Person: Bela. Change to Person 1")

    house.open(first)
    house.open(again)


def test_each_session_goes_to_the_journal_of_who_did_it(house: House) -> None:
    def visit(guest: Guest) -> None:
        session(guest)
        add(guest, "Bela")
        guest.click("Change to Bela")
        agree(guest)
        session(guest)
        session(guest)
        guest.click("Person: Bela. Change to Person 1")
        session(guest)
        guest.click("Person: Person 1. Change to Bela")
        guest.click("History")
        guest.settle()

    house.open(visit)
    assert sessions(house.profile) == 2
    assert sessions(house.profile / "people" / "2") == 2


def test_an_unfinished_session_waits_for_who_began_it(house: House) -> None:
    def leave(guest: Guest) -> None:
        add(guest, "Bela")
        guest.key(Qt.Key.Key_Escape)
        guest.begin()
        guest.key(Qt.Key.Key_Right, times=6)
        assert not any(name.startswith("Person: ") for name in guest.shown())

    def other(guest: Guest) -> None:
        assert guest.sees("Carry on")
        guest.click("Person: Person 1. Change to Bela")
        agree(guest)
        assert not guest.sees("Carry on")
        guest.click("Person: Bela. Change to Person 1")
        assert guest.sees("Carry on")
        guest.click("Carry on")
        assert guest.on(Page.GUIDE)

    house.open(leave)
    house.open(other)


def test_with_three_people_the_chip_opens_a_menu(house: House) -> None:
    def visit(guest: Guest) -> None:
        add(guest, "Bela")
        guest.key(Qt.Key.Key_Escape)
        add(guest, "山田")
        guest.key(Qt.Key.Key_Escape)
        guest.click("Person: Person 1. Change…")
        guest.choose("Change to 山田")
        agree(guest)
        assert guest.sees("Person: 山田. Change…")

    house.open(visit)


def test_somebody_is_renamed_and_recoloured(house: House) -> None:
    def visit(guest: Guest) -> None:
        add(guest, "Bela")
        guest.click("Name and colour of Person 1")
        guest.write("bela")
        guest.key(Qt.Key.Key_Return)
        assert guest.sees("Somebody here has this name already.")
        guest.write("Anna")
        guest.click("Violet", RADIO)
        guest.click("Save")
        assert guest.focused == "Name and colour of Anna"
        guest.key(Qt.Key.Key_Escape)
        assert guest.sees("Person: Anna. Change to Bela")

    house.open(visit)
    assert [person.name for person in PeopleFile(house.profile).read().known] == ["Anna", "Bela"]


def test_a_removal_asks_first_and_then_leaves_nothing(house: House) -> None:
    def visit(guest: Guest) -> None:
        add(guest, "Bela")
        guest.click("Change to Bela")
        agree(guest)
        session(guest)
        guest.click("Person: Bela. Change to Person 1")
        guest.press("Menu")
        guest.choose("People")
        guest.click("Remove Bela")
        assert guest.focused == "Keep"
        guest.key(Qt.Key.Key_Return)
        assert (house.profile / "people" / "2" / "journal.sqlite").exists()
        guest.click("Remove Bela")
        guest.click("Delete all of it for good")
        assert not guest.sees("Bela")
        guest.key(Qt.Key.Key_Escape)
        assert guest.sees("Bela was removed")
        guest.click("OK")
        assert not guest.sees("Bela")

    house.open(visit)
    assert list((house.profile / "people").iterdir()) == []


def test_who_removes_themselves_gives_the_window_to_the_first(house: House) -> None:
    def visit(guest: Guest) -> None:
        add(guest, "Bela")
        guest.click("Change to Bela")
        agree(guest)
        guest.press("Menu")
        guest.choose("People")
        guest.click("Remove Bela")
        guest.click("Delete all of it for good")
        assert guest.on(Page.MAP)
        assert guest.state.pain is Pain.LEFT
        assert guest.sees("Bela was removed")

    house.open(visit)
    assert list((house.profile / "people").iterdir()) == []


def test_the_command_line_names_who_it_is(house: House) -> None:
    def nobody(guest: Guest) -> None:
        add(guest, "Bela")

    def bela(guest: Guest) -> None:
        assert guest.on(Page.FIRST_RUN)
        agree(guest)
        assert guest.sees("Person: Bela. Change to Person 1")

    house.open(nobody)
    house.open(bela, "--person", "bela")
    assert PeopleFile(house.profile).read().last == "2"


def test_a_broken_list_is_told_and_loses_nobody(house: House) -> None:
    def nobody(guest: Guest) -> None:
        add(guest, "Bela")

    def look(guest: Guest) -> None:
        assert guest.sees("people.broken.json")
        assert guest.sees("Person: Person 1. Change to Bela")

    house.open(nobody)
    (house.profile / "people.json").write_text("{")
    house.open(look)
