"""The rounds show what is due, once, to whoever wishes it, and leave nothing behind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.domain.journaling import a_name, a_session
from tests.storage.journal.journals import opened
from tsubo.commands.remind_rounds import ReminderRounds
from tsubo.desktop.notifications import Bubble, Reply
from tsubo.domain.journal import Answers
from tsubo.domain.memory import Memory
from tsubo.domain.person import Tint
from tsubo.domain.preferences import Preferences
from tsubo.domain.reminders import Reminder
from tsubo.domain.reminding import AGAIN_SECONDS, GRACE_SECONDS
from tsubo.storage.people_file import PeopleFile
from tsubo.storage.reminder_files import FILE
from tsubo.storage.settings_file import SettingsFile

DAILY = frozenset(range(7))
NINE, SIX = Reminder(9, 0, DAILY), Reminder(18, 0, DAILY)


def at(words: str) -> float:
    """Return the moment at which the clock of this computer shows ``words``."""
    return datetime.fromisoformat(f"2026-11-22 {words}").timestamp()


class FakeDesk:
    """A desktop that shows everything, unless the test says that the moment is not free."""

    def __init__(self) -> None:
        self.wake: float | None = None
        self.shown: list[tuple[str, Bubble]] = []
        self.closed: list[str] = []
        self.left = False
        self.free = self.is_quick = True
        self.awaited: list[Callable[[bool], None]] = []

    def wake_at(self, moment: float | None) -> None:
        self.wake = moment

    def show(self, whose: str, bubble: Bubble, then: Callable[[bool], None]) -> None:
        if self.free:
            self.shown.append((whose, bubble))
        if self.is_quick:
            then(self.free)
        else:
            self.awaited.append(then)

    def close(self, whose: str) -> None:
        self.closed.append(whose)

    def leave(self) -> None:
        self.left = True


class Trial:
    """Rounds in a profile of their own, with a clock moved by hand."""

    def __init__(self, profile: Path) -> None:
        self.profile, self.entry = profile, profile / "entry.desktop"
        self.entry.write_text("", encoding="utf-8")
        self.now = at("08:00")
        self.started: list[tuple[str, str]] = []
        self.anew()

    def anew(self) -> None:
        """Begin like another process on the same files."""
        self.desk = FakeDesk()
        self.rounds = ReminderRounds(
            self.profile,
            self.desk,
            self.entry,
            lambda name, token: self.started.append((name, token)),
            lambda: self.now,
        )

    def wish(self, *reminders: Reminder, folder: Path | None = None) -> None:
        memory = Memory(replace(Preferences(), reminders=reminders))
        assert SettingsFile(folder or self.profile).write(memory) == ""

    def look(self) -> None:
        self.rounds.look()

    def ring(self, words: str) -> int:
        """Let it be ``words`` o'clock; return how many bubbles were shown so far."""
        self.now = at(words)
        self.rounds.rang()
        return len(self.desk.shown)

    def answer(self, reply: Reply) -> None:
        self.rounds.answered(self.desk.shown[-1][0], reply, "token")


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    made = Trial(tmp_path)
    made.wish(NINE, SIX)
    made.look()
    return made


def test_a_reminder_is_shown_when_its_moment_comes_and_not_again(trial: Trial) -> None:
    assert trial.desk.wake == at("09:00")
    assert trial.ring("09:00") == 1
    assert trial.ring("09:00") == 1
    assert trial.ring("18:00") == 2


def test_the_bubble_goes_after_an_hour(trial: Trial) -> None:
    trial.ring("09:00")
    assert trial.desk.wake == at("09:00") + GRACE_SECONDS
    trial.ring("10:00")
    assert trial.desk.closed == [str(trial.profile)]
    assert trial.desk.wake == at("18:00")


@pytest.mark.parametrize("reply", [Reply.START, Reply.START_BUTTON])
def test_start_opens_the_window_by_leave_of_the_desktop(trial: Trial, reply: Reply) -> None:
    trial.ring("09:00")
    trial.answer(reply)
    assert trial.started == [("", "token")]
    assert trial.desk.wake == at("18:00")


def test_not_now_brings_it_twice_more_and_then_offers_it_no_more(trial: Trial) -> None:
    trial.ring("09:00")
    for words in ("09:30", "10:00"):
        trial.answer(Reply.LATER)
        assert trial.desk.wake == at(words)
        trial.ring(words)
    assert len(trial.desk.shown) == 3
    offered = [Reply.LATER in dict(bubble.buttons) for _, bubble in trial.desk.shown]
    assert offered == [True, True, False]
    assert trial.started == []


def test_not_today_lets_the_day_go(trial: Trial) -> None:
    trial.ring("09:00")
    trial.answer(Reply.NOT_TODAY)
    assert trial.ring("18:00") == 1


def test_what_was_answered_holds_for_another_process(trial: Trial) -> None:
    trial.ring("09:00")
    trial.answer(Reply.NOT_TODAY)
    trial.anew()
    trial.now = at("18:00")
    trial.look()
    assert trial.desk.shown == []


def test_where_the_moment_is_not_free_it_comes_again_within_the_hour(trial: Trial) -> None:
    trial.desk.free = False
    trial.ring("09:00")
    assert trial.desk.wake == at("09:00") + AGAIN_SECONDS
    trial.desk.free = True
    assert trial.ring("09:30") == 1


def test_where_no_moment_is_free_it_does_not_come(trial: Trial) -> None:
    trial.desk.free = False
    for words in ("09:00", "09:30", "10:00"):
        trial.ring(words)
    assert trial.desk.wake == at("18:00")


@pytest.mark.parametrize(("words", "shown"), [("09:59", 1), ("10:01", 0), ("18:10", 1)])
def test_after_sleep_one_comes_at_most_and_none_that_is_old(
    trial: Trial, words: str, shown: int
) -> None:
    assert trial.ring(words) == shown


def test_a_session_of_the_day_is_enough_for_the_first_reminder(trial: Trial) -> None:
    with opened(trial.profile) as journal:
        started = datetime.fromisoformat("2026-11-22 08:10").astimezone()
        journal.finish(a_session(a_name(1), started=started, ended=started), Answers())
    assert trial.ring("09:00") == 0
    assert trial.ring("18:00") == 1


def test_a_time_that_is_over_already_when_it_is_set_does_not_come(trial: Trial) -> None:
    trial.now = at("12:00")
    trial.wish(Reminder(11, 45, DAILY))
    trial.look()
    assert trial.desk.shown == []
    assert trial.desk.wake == at("11:45") + 24 * 3600


def test_what_was_due_shortly_before_a_login_still_comes(trial: Trial) -> None:
    trial.anew()
    trial.now = at("09:20")
    trial.look()
    assert len(trial.desk.shown) == 1


def test_when_nobody_wants_reminders_any_more_nothing_is_left(trial: Trial) -> None:
    assert (trial.profile / FILE).exists()
    trial.wish()
    trial.look()
    assert trial.desk.left
    assert not trial.entry.exists()
    assert not (trial.profile / FILE).exists()


def test_settings_that_cannot_be_opened_end_it_and_remove_nothing(trial: Trial) -> None:
    settings = trial.profile / "settings.json"
    settings.unlink()
    settings.mkdir()
    trial.look()
    assert trial.desk.left
    assert trial.entry.exists()


def test_several_people_are_reminded_by_name_and_start_as_themselves(trial: Trial) -> None:
    people = PeopleFile(trial.profile)
    bert = people.folder_of(people.add("Bert", Tint.BLUE).id)
    trial.wish(SIX, folder=bert)
    trial.look()
    assert trial.ring("18:00") == 2
    assert [whose for whose, _ in trial.desk.shown] == [str(trial.profile), str(bert)]
    assert "Bert" in trial.desk.shown[1][1].title
    trial.answer(Reply.START)
    assert trial.started == [("Bert", "token")]


def test_not_today_of_one_is_not_that_of_another(trial: Trial) -> None:
    people = PeopleFile(trial.profile)
    bert = people.folder_of(people.add("Bert", Tint.BLUE).id)
    trial.wish(NINE, SIX, folder=bert)
    trial.look()
    trial.ring("09:00")
    trial.answer(Reply.NOT_TODAY)
    trial.ring("18:00")
    assert [whose for whose, _ in trial.desk.shown[2:]] == [str(trial.profile)]


def test_somebody_who_turned_reminders_off_loses_their_bubble(trial: Trial) -> None:
    people = PeopleFile(trial.profile)
    bert = people.folder_of(people.add("Bert", Tint.BLUE).id)
    trial.wish(NINE, folder=bert)
    trial.look()
    trial.ring("09:00")
    trial.wish(folder=bert)
    trial.look()
    assert trial.desk.closed == [str(bert)]
    trial.rounds.answered(str(bert), Reply.START, "")
    assert trial.started == []


def test_a_bubble_that_comes_after_its_person_turned_reminders_off_goes_at_once(
    trial: Trial,
) -> None:
    people = PeopleFile(trial.profile)
    bert = people.folder_of(people.add("Bert", Tint.BLUE).id)
    trial.wish(NINE, folder=bert)
    trial.look()
    trial.desk.is_quick = False
    trial.ring("09:00")
    trial.wish(folder=bert)
    trial.look()
    trial.desk.closed.clear()
    for then in trial.desk.awaited:
        then(True)
    assert trial.desk.closed == [str(bert)]
    trial.ring("10:01")
    assert trial.desk.wake == at("18:00")
