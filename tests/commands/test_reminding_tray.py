"""Where no process reminds, the open window does, through an icon that is there only then."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from tests.domain.journaling import a_name, a_session
from tests.session.walking import after, on_the_map
from tests.storage.journal.journals import opened
from tsubo.commands.reminding_tray import ReminderTray
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Answers
from tsubo.domain.preferences import Preferences
from tsubo.domain.reminders import Reminder
from tsubo.session.actions import Action, Begin, Prepare
from tsubo.session.state import State

NINE = Reminder(9, 0, frozenset(range(7)))


def at(words: str) -> float:
    return datetime.fromisoformat(f"2026-11-22 {words}").timestamp()


class FakeIcon(QObject):
    """An icon in the tray that notes what it shows."""

    messageClicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.messages: list[str] = []

    def show(self) -> None:
        self.calls.append("show")

    def hide(self) -> None:
        self.calls.append("hide")

    def showMessage(self, title: str, _body: str) -> None:
        self.messages.append(title)


class FakeLoop(QObject):
    """A loop that only notes what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Action] = []

    def ask(self, action: Action) -> None:
        self.asked.append(action)


class Trial:
    """A tray with a clock moved by hand."""

    def __init__(self, folder: Path, atlas: Atlas) -> None:
        self.now = at("08:00")
        self.icon, self.loop, self._atlas = FakeIcon(), FakeLoop(), atlas
        self.tray = ReminderTray(folder, self.loop, self.icon, lambda: self.now)  # type: ignore[arg-type]

    def state(self, *reminders: Reminder) -> State:
        return on_the_map(self._atlas, preferences=replace(Preferences(), reminders=reminders))

    def ring(self, words: str) -> int:
        """Let the timer ring at ``words``; return how many messages were shown so far."""
        self.now = at(words)
        self.tray._timer.timeout.emit()
        return len(self.icon.messages)

    @property
    def waits(self) -> float:
        """Seconds for which the timer is set, 0 where it is not."""
        timer = self.tray._timer
        return timer.interval() / 1000 if timer.isActive() else 0.0


@pytest.fixture
def trial(qtbot: QtBot, tmp_path: Path, atlas: Atlas) -> Trial:
    made = Trial(tmp_path, atlas)
    made.tray.follow(made.state(NINE))
    return made


def test_the_icon_is_there_only_while_somebody_wants_reminders(trial: Trial) -> None:
    assert trial.icon.calls == ["show"]
    assert trial.waits == 3600
    trial.tray.follow(trial.state())
    assert trial.icon.calls == ["show", "hide"]
    assert trial.waits == 0


def test_a_reminder_is_shown_once(trial: Trial) -> None:
    assert trial.ring("09:00") == 1
    assert trial.ring("09:00") == 1
    assert trial.waits == 24 * 3600


def test_a_timer_that_rings_early_shows_nothing(trial: Trial) -> None:
    assert trial.ring("08:59") == 0
    assert trial.waits == 60


def test_a_session_is_not_disturbed_and_the_reminder_comes_after_it(trial: Trial) -> None:
    trial.tray.follow(after(trial.state(NINE), Begin.ROUTINE))
    assert trial.ring("09:00") == 0
    assert trial.waits == 1800
    trial.tray.follow(trial.state(NINE))
    assert trial.ring("09:30") == 1


def test_a_day_whose_session_is_done_needs_no_reminder(trial: Trial, tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        started = datetime.fromisoformat("2026-11-22 08:10").astimezone()
        journal.finish(a_session(a_name(1), started=started, ended=started), Answers())
    assert trial.ring("09:00") == 0


def test_a_time_that_is_over_when_it_is_set_does_not_come(trial: Trial) -> None:
    trial.now = at("09:10")
    trial.tray.follow(trial.state(NINE._replace(minute=5)))
    assert trial.ring("09:10") == 0


def test_pressing_the_message_opens_the_page_before_a_session(trial: Trial) -> None:
    trial.icon.messageClicked.emit()
    assert trial.loop.asked == [Prepare(Begin.ROUTINE)]


def test_a_window_that_goes_takes_its_icon_along(trial: Trial) -> None:
    trial.tray.leave()
    assert trial.icon.calls == ["show", "hide"]
    assert trial.waits == 0
