"""The page before Start: positions, stations, reasons, ways, and the one button that starts."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import plan_row, plan_screen
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.pages import ListSetting
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.icon_view import IconView
from tsubo.ui.plan_page import PlanPage


@pytest.fixture
def page(qtbot: QtBot) -> PlanPage:
    widget = PlanPage()
    qtbot.addWidget(widget)
    widget.resize(900, 800)
    widget.show_plan(plan_screen())
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def _button(page: PlanPage, name: str) -> QAbstractButton:
    shown = (one for one in page.findChildren(QAbstractButton) if one.isVisible())
    return next(one for one in shown if one.accessibleName() == name)


def _words(page: PlanPage) -> list[str]:
    labels = [one for one in page.findChildren(QLabel) if one.isVisible()]
    labels.sort(key=lambda one: (one.mapTo(page, QPoint()).y(), one.mapTo(page, QPoint()).x()))
    return [one.accessibleName() or one.text() for one in labels]


def _lists(page: PlanPage) -> dict[str, ChoiceList]:
    shown = (one for one in page.findChildren(ChoiceList) if one.isVisible())
    return {one.accessibleName(): one for one in shown}


def test_positions_and_stations_stand_in_their_order(page: PlanPage) -> None:
    words = _words(page)
    wanted = ["About this routine", "Sitting", "Web of the hand", "Top of the foot", "Lying"]
    places = [words.index(one) for one in wanted]
    assert places == sorted(places)
    assert "Your left first: you said it hurts more." in words
    assert "A trial used 15 minutes a day." in words
    assert len(page.findChildren(IconView)) == 2


def test_a_position_without_a_picture_has_none(qtbot: QtBot) -> None:
    page = PlanPage()
    qtbot.addWidget(page)
    part = plan_screen().parts[0]
    page.show_plan(replace(plan_screen(), parts=(replace(part, posture="floating"),)))
    assert page.findChildren(IconView) == []


def test_a_way_is_chosen_for_its_station(qtbot: QtBot, page: PlanPage) -> None:
    ways = _lists(page)["How you reach it: Web of the hand"]
    with qtbot.waitSignal(page.wayChosen, timeout=0) as caught:
        QTest.keyClick(ways, Qt.Key.Key_Down)
    assert caught.args == ["hand", "table_edge"]


def test_only_stations_with_several_ways_have_a_list(page: PlanPage) -> None:
    assert set(_lists(page)) == {
        "How you reach it: Web of the hand",
        "How you reach it: Top of the foot",
    }


def test_lists_of_ways_begin_and_end_at_the_same_places(page: PlanPage) -> None:
    long = ListSetting(
        "foot", "How you reach it", (Choice("heel", "Heel of the other foot", True),)
    )
    page.show_plan(plan_screen((plan_row(1), replace(plan_row(2), way=long))))
    QApplication.processEvents()
    lists = _lists(page).values()
    assert len(lists) == 2
    assert len({(ways.mapTo(page, QPoint()).x(), ways.width()) for ways in lists}) == 1


def test_what_was_too_hard_can_be_forgotten(qtbot: QtBot, page: PlanPage) -> None:
    name = "Press as usual again: Top of the foot"
    assert not any(one.accessibleName() == name for one in page.findChildren(QAbstractButton))
    lighter = plan_row(2, lighter="Lighter here: never above 2 of 10.")
    page.show_plan(plan_screen((plan_row(1), lighter)))
    QApplication.processEvents()
    assert "Lighter here: never above 2 of 10." in _words(page)
    with qtbot.waitSignal(page.forgetAsked, timeout=0) as caught:
        _button(page, name).click()
    assert caught.args == ["foot"]


def test_the_order_is_asked_for(qtbot: QtBot, page: PlanPage) -> None:
    by_position = next(one for one in page.findChildren(QRadioButton) if "position" in one.text())
    with qtbot.waitSignal(page.settingChanged, timeout=0) as caught:
        by_position.click()
    assert caught.args == ["order", "posture"]


def test_new_words_keep_the_list_that_is_used(page: PlanPage) -> None:
    ways = _lists(page)["How you reach it: Web of the hand"]
    ways.setFocus()
    page.show_plan(plan_screen((plan_row(1, "table_edge"), plan_row(2))))
    assert ways.hasFocus()
    assert ways.currentText() == "Edge of a table"


def test_a_station_that_moves_to_another_position_keeps_the_focus(page: PlanPage) -> None:
    _lists(page)["How you reach it: Top of the foot"].setFocus()
    page.show_plan(plan_screen((plan_row(1),), (plan_row(2, "erasers"), plan_row(6))))
    focused = QApplication.focusWidget()
    assert isinstance(focused, ChoiceList)
    assert focused.accessibleName() == "How you reach it: Top of the foot"
    assert focused.currentText() == "Two pencil erasers"


def test_the_tab_key_goes_from_above_to_below(page: PlanPage) -> None:
    stops = []
    _button(page, "Back").setFocus()
    for _ in range(5):
        widget = QApplication.focusWidget()
        assert widget is not None
        stops.append(widget.accessibleName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert stops == [
        "Back",
        "As in the article",
        "How you reach it: Web of the hand",
        "How you reach it: Top of the foot",
        "Start the routine",
    ]


@pytest.mark.parametrize("size", [(720, 560), (1280, 800)])
def test_start_is_always_in_sight(qtbot: QtBot, page: PlanPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    QApplication.processEvents()
    start = _button(page, "Start the routine")
    (area,) = page.findChildren(QScrollArea)
    assert not area.isAncestorOf(start)
    assert page.rect().contains(start.rect().translated(start.mapTo(page, QPoint())))
    with qtbot.waitSignal(page.startAsked, timeout=0):
        QTest.mouseClick(start, Qt.MouseButton.LeftButton)


def test_in_a_narrow_window_lists_stand_under_the_reasons(page: PlanPage) -> None:
    ways = _lists(page)["How you reach it: Web of the hand"]
    beside = ways.mapTo(page, QPoint())
    page.resize(500, 800)
    QApplication.processEvents()
    below = ways.mapTo(page, QPoint())
    assert below.x() < beside.x()
    assert below.y() > beside.y()


def test_back_is_asked_for(qtbot: QtBot, page: PlanPage) -> None:
    with qtbot.waitSignal(page.backAsked, timeout=0):
        _button(page, "Back").click()
