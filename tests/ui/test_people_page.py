"""The page of people: cards that stay, a form, and a question before anybody goes."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_people import form, people_screen, question, row
from tsubo.domain.person import FIRST, Tint
from tsubo.session.people_actions import (
    AskRemoval,
    ComeIn,
    EditPerson,
    LeaveAsIs,
    RemovePerson,
    SavePerson,
)
from tsubo.ui.people_page import PeoplePage

ANNA, BELA = row(FIRST, "Anna"), row("2", "Bela")


@pytest.fixture
def page(qtbot: QtBot) -> PeoplePage:
    view = PeoplePage()
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show_people(people_screen(ANNA, BELA))
    view.show()
    return view


def buttons(page: PeoplePage) -> dict[str, QPushButton]:
    """Return the buttons in sight by what a screen reader calls them."""
    QApplication.processEvents()
    found = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    names = [one.accessibleName() for one in found]
    assert len(set(names)) == len(names), "no two buttons have one name"
    return dict(zip(names, found, strict=True))


def asked(page: PeoplePage, qtbot: QtBot, button: str) -> object:
    with qtbot.waitSignal(page.asked) as signal:
        buttons(page)[button].click()
    assert signal.args is not None
    return signal.args[0]


def test_each_card_offers_what_can_be_done_with_its_person(page: PeoplePage, qtbot: QtBot) -> None:
    assert list(buttons(page)) == [
        "Back",
        "Name and colour of Anna",
        "Change to Bela",
        "Name and colour of Bela",
        "Remove Bela",
        "Add a person",
    ]
    assert asked(page, qtbot, "Change to Bela") == ComeIn("2")
    assert asked(page, qtbot, "Name and colour of Anna") == EditPerson(FIRST)
    assert asked(page, qtbot, "Remove Bela") == AskRemoval("2")
    assert asked(page, qtbot, "Add a person") == EditPerson()


def test_the_form_for_somebody_new_takes_the_place_of_its_button(
    page: PeoplePage, qtbot: QtBot
) -> None:
    page.show_people(people_screen(ANNA, BELA, form=form()))
    assert "Add a person" not in buttons(page)
    field = page.findChildren(QLineEdit)[0]
    assert field.hasFocus()
    field.setText("Chris")
    assert asked(page, qtbot, "Add") == SavePerson(None, "Chris", Tint.ROSE)
    assert asked(page, qtbot, "Cancel") == LeaveAsIs()
    page.show_people(people_screen(ANNA, BELA))
    assert buttons(page)["Add a person"].hasFocus()


def test_a_card_with_its_form_shows_that_alone(page: PeoplePage, qtbot: QtBot) -> None:
    page.show_people(people_screen(ANNA, row("2", "Bela", form("2", "Bela"))))
    assert list(buttons(page)) == [
        "Back",
        "Name and colour of Anna",
        "Add",
        "Cancel",
        "Add a person",
    ]
    assert asked(page, qtbot, "Add") == SavePerson("2", "Bela", Tint.ROSE)
    page.show_people(people_screen(ANNA, BELA))
    assert buttons(page)["Name and colour of Bela"].hasFocus()


def test_a_removal_is_asked_about_with_the_focus_on_the_way_back(
    page: PeoplePage, qtbot: QtBot
) -> None:
    page.show_people(people_screen(ANNA, row("2", "Bela", question=question())))
    assert buttons(page)["Keep"].hasFocus()
    assert asked(page, qtbot, "Keep") == LeaveAsIs()
    assert asked(page, qtbot, "Delete all of it") == RemovePerson("2")
    page.show_people(people_screen(ANNA, BELA))
    assert buttons(page)["Remove Bela"].hasFocus()


def test_who_is_gone_has_no_card(page: PeoplePage) -> None:
    page.show_people(people_screen(ANNA))
    assert list(buttons(page)) == ["Back", "Name and colour of Anna", "Add a person"]


def test_cards_stay_while_their_people_come(page: PeoplePage) -> None:
    before = buttons(page)["Change to Bela"]
    page.show_people(people_screen(ANNA, row("2", "Béla"), row("3", "Chris")))
    assert buttons(page)["Change to Béla"] is before


def test_what_did_not_work_is_told(page: PeoplePage) -> None:
    page.show_people(people_screen(ANNA, BELA, problem="The disk is full."))
    assert any("The disk is full." in one.text() for one in page.findChildren(QLabel))


@pytest.mark.parametrize(
    ("width", "beside", "listed"), [(1000, True, False), (650, False, False), (500, False, True)]
)
def test_buttons_go_where_there_is_room(
    page: PeoplePage, width: int, beside: bool, listed: bool
) -> None:
    page.resize(width, 700)
    shown = buttons(page)
    come, edit = shown["Change to Bela"], shown["Name and colour of Bela"]
    name = next(one for one in page.findChildren(QLabel) if one.accessibleName() == "Bela")
    top = name.mapTo(page, name.rect().center()).y()
    middle = come.mapTo(page, come.rect().center()).y()
    assert (abs(middle - top) < come.height()) is beside
    assert (edit.mapTo(page, edit.rect().center()).y() > middle + 10) is listed


def test_tab_goes_down_the_page_and_into_what_is_asked(page: PeoplePage) -> None:
    page.show_people(people_screen(ANNA, row("2", "Bela", question=question()), row("3", "Chris")))
    found = buttons(page)
    passed: list[str] = []
    stop: QWidget | None = found["Back"]
    while stop is not None and len(passed) < len(found):
        name = stop.accessibleName()
        if name in found and name not in passed:
            passed.append(name)
        stop = stop.nextInFocusChain()
    assert passed == [
        "Back",
        "Name and colour of Anna",
        "Delete all of it",
        "Keep",
        "Change to Chris",
        "Name and colour of Chris",
        "Remove Chris",
        "Add a person",
    ]
