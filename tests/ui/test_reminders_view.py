"""The reminders in the settings: every control asks for all reminders as they are to be."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tsubo.domain.preferences import Preferences
from tsubo.domain.reminders import MOST, USUAL, Reminder
from tsubo.session.reminder_screen import reminders_part
from tsubo.ui.reminder_row import TimeField
from tsubo.ui.reminders_view import RemindersView

EVENING = Reminder(18, 30, frozenset({0, 2}))
LATE = Reminder(23, 50, frozenset({6}))


def show(view: RemindersView, *reminders: Reminder) -> None:
    view.show_reminders(reminders_part(replace(Preferences(), reminders=reminders)))


@pytest.fixture
def view(qtbot: QtBot) -> RemindersView:
    widget = RemindersView()
    qtbot.addWidget(widget)
    widget.resize(680, 600)
    show(widget, USUAL, EVENING)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def button(view: RemindersView, name: str) -> QAbstractButton:
    """Return the button of this name; those of rows that are gone are still to be deleted."""
    named = (one for one in view.findChildren(QAbstractButton) if one.accessibleName() == name)
    return next(one for one in named if one.isVisible())


def field(view: RemindersView, number: int) -> TimeField:
    name = f"Time of reminder {number}"
    fields = (one for one in view.findChildren(TimeField) if one.accessibleName() == name)
    return next(one for one in fields if one.isVisible())


def words(view: RemindersView) -> list[str]:
    shown = (one for one in view.findChildren(QLabel) if one.isVisible())
    return [one.accessibleName() or one.text() for one in shown]


def asked(qtbot: QtBot, view: RemindersView, name: str) -> tuple[Reminder, ...]:
    """Press the button ``name`` and return what it asks for."""
    with qtbot.waitSignal(view.changed, timeout=0) as caught:
        button(view, name).click()
    wanted: tuple[Reminder, ...] = caught.args[0]
    return wanted


def test_the_times_and_days_are_shown(view: RemindersView) -> None:
    assert [field(view, number).time().toString("HH:mm") for number in (1, 2)] == ["09:00", "18:30"]
    days = ("Monday", "Tuesday", "Wednesday")
    assert [button(view, f"{day}: reminder 2").isChecked() for day in days] == [True, False, True]


def test_one_more_begins_as_the_usual_one(qtbot: QtBot, view: RemindersView) -> None:
    assert asked(qtbot, view, "Add a reminder") == (USUAL, EVENING, USUAL)


def test_each_can_be_removed(qtbot: QtBot, view: RemindersView) -> None:
    assert asked(qtbot, view, "Remove reminder 1") == (EVENING,)
    assert asked(qtbot, view, "Remove reminder 2") == (USUAL,)


@pytest.mark.parametrize(
    ("name", "days"), [("Tuesday", {0, 1, 2}), ("Monday", {2})], ids=["wanted", "not wanted"]
)
def test_a_day_is_wanted_or_not(
    qtbot: QtBot, view: RemindersView, name: str, days: set[int]
) -> None:
    wanted = asked(qtbot, view, f"{name}: reminder 2")
    assert wanted == (USUAL, EVENING._replace(days=frozenset(days)))


def test_the_buttons_go_by_quarters_of_an_hour_and_past_midnight(
    qtbot: QtBot, view: RemindersView
) -> None:
    assert asked(qtbot, view, "Earlier: reminder 1")[0][:2] == (8, 45)
    assert asked(qtbot, view, "Later: reminder 2")[1][:2] == (18, 45)
    show(view, LATE, Reminder(0, 0, LATE.days))
    assert asked(qtbot, view, "Later: reminder 1")[0][:2] == (0, 5)
    assert asked(qtbot, view, "Earlier: reminder 2")[1][:2] == (23, 45)


def test_a_time_can_be_typed(qtbot: QtBot, view: RemindersView) -> None:
    time = field(view, 2)
    time.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(view.changed, timeout=0) as caught:
        QTest.keyClicks(time, "07:05")
        QTest.keyClick(time, Qt.Key.Key_Return)
    assert caught.args[0][1] == EVENING._replace(hour=7, minute=5)


def test_the_arrows_change_the_time(qtbot: QtBot, view: RemindersView) -> None:
    time = field(view, 1)
    time.setFocus()
    time.setSelectedSection(time.Section.HourSection)
    with qtbot.waitSignal(view.changed, timeout=0) as caught:
        QTest.keyClick(time, Qt.Key.Key_Up)
    assert caught.args[0][0][:2] == (10, 0)


def test_the_wheel_over_a_time_is_left_to_the_page(qtbot: QtBot, view: RemindersView) -> None:
    time = field(view, 1)
    time.setFocus()
    centre = QPointF(time.rect().center())
    event = QWheelEvent(
        centre,
        time.mapToGlobal(centre),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(view.changed):
        QApplication.sendEvent(time, event)
    assert not event.isAccepted()


def test_new_values_keep_the_controls_and_the_focus_and_ask_for_nothing(
    qtbot: QtBot, view: RemindersView
) -> None:
    day = button(view, "Tuesday: reminder 2")
    day.setFocus()
    with qtbot.assertNotEmitted(view.changed):
        show(view, USUAL, EVENING._replace(hour=7, days=frozenset({1})))
    assert day.hasFocus()
    assert day.isChecked()
    assert field(view, 2).time().hour() == 7


def test_the_focus_goes_to_a_new_time_and_back_to_the_button(
    qtbot: QtBot, view: RemindersView
) -> None:
    add = button(view, "Add a reminder")
    add.setFocus()
    with qtbot.waitSignal(view.rowsChanged, timeout=0):
        show(view, USUAL, EVENING, LATE)
    assert field(view, 3).hasFocus()
    button(view, "Remove reminder 3").setFocus()
    show(view, USUAL, EVENING)
    assert add.hasFocus()


def test_a_change_from_elsewhere_leaves_the_focus_alone(qtbot: QtBot) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    column = QVBoxLayout(both)
    elsewhere, view = QLineEdit(), RemindersView()
    column.addWidget(elsewhere)
    column.addWidget(view)
    show(view)
    with qtbot.waitExposed(both):
        both.show()
    elsewhere.setFocus()
    show(view, USUAL)
    assert elsewhere.hasFocus()


def test_with_as_many_as_there_may_be_none_can_be_added(view: RemindersView) -> None:
    show(view, *(USUAL,) * MOST)
    named = [one.accessibleName() for one in view.stops()]
    assert "Add a reminder" not in named
    show(view, *(USUAL,) * (MOST - 1))
    assert button(view, "Add a reminder").isVisible()


def test_one_that_never_comes_says_so(view: RemindersView) -> None:
    show(view, USUAL, Reminder(9, 0, frozenset()))
    assert "No day is chosen, so it does not come." in words(view)


def test_the_tab_key_stops_at_everything_in_its_order(view: RemindersView) -> None:
    names = [one.accessibleName() for one in view.stops()]
    assert names[:5] == [
        "Earlier: reminder 1",
        "Time of reminder 1",
        "Later: reminder 1",
        "Remove reminder 1",
        "Monday: reminder 1",
    ]
    assert names[-1] == "Add a reminder"
    assert len(names) == len(set(names)) == 2 * 11 + 1
