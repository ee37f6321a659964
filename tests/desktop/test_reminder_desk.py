"""The desk serves one process that reminds, and leaves nothing behind."""

import time
from collections.abc import Callable
from threading import Thread

import pytest

from tests.desktop.fake_bus import PATIENCE, FakeBus
from tsubo.desktop.free_moment import FreeMoment
from tsubo.desktop.link import Link
from tsubo.desktop.notifications import NAME, Bubble, Reply
from tsubo.desktop.only_reminder import INTERFACE, LOOK, PATH
from tsubo.desktop.reminder_desk import ReminderDesk

BUBBLE = Bubble("Title", "Body", ((Reply.LATER, "Later"),))
LONG_AGO = 3.0


class FakeRounds:
    """Rounds that do what the test says, and note what they were asked."""

    def __init__(self, desk: ReminderDesk) -> None:
        self.desk = desk
        self.asked: list[object] = []
        self.on_look: Callable[[], None] = lambda: None
        self.on_ring: Callable[[], None] = desk.leave

    def look(self) -> None:
        self.asked.append("look")
        self.on_look()

    def rang(self) -> None:
        self.asked.append("rang")
        self.on_ring()

    def answered(self, whose: str, reply: Reply, token: str) -> None:
        self.asked.append((whose, reply, token))
        self.desk.leave()


def desk_on(link: Link) -> ReminderDesk:
    return ReminderDesk("tsubo.Reminders.p1", link, FreeMoment(link, lambda: False))


@pytest.fixture
def desk(session: FakeBus) -> ReminderDesk:
    return desk_on(session.link)


def serving(desk: ReminderDesk, rounds: FakeRounds) -> Thread:
    thread = Thread(target=desk.serve, args=(rounds,), daemon=True)
    thread.start()
    return thread


def ended(thread: Thread) -> bool:
    thread.join(PATIENCE)
    return not thread.is_alive()


def test_without_a_bus_it_ends_at_once() -> None:
    desk = desk_on(Link(None))
    rounds = FakeRounds(desk)
    desk.serve(rounds)
    assert rounds.asked == []


def test_where_another_reminds_already_it_has_that_look_and_ends(
    session: FakeBus, desk: ReminderDesk
) -> None:
    rounds = FakeRounds(desk)
    thread = serving(desk, rounds)
    session.answer(session.take("AddMatch"))
    session.answer(session.take("RequestName"), "u", (3,))
    session.answer(session.take(LOOK))
    assert ended(thread)
    assert rounds.asked == []


def test_it_looks_first_and_wakes_when_the_alarm_rings(
    session: FakeBus, desk: ReminderDesk
) -> None:
    rounds = FakeRounds(desk)
    rounds.on_look = lambda: desk.wake_at(LONG_AGO)
    thread = serving(desk, rounds)
    watch = session.take("AddMatch")
    session.answer(session.take("RequestName"), "u", (1,))
    session.answer(watch)
    assert ended(thread)
    assert rounds.asked == ["look", "rang"]
    session.wait_for_the_end()


def test_another_process_has_it_look_again(session: FakeBus, desk: ReminderDesk) -> None:
    rounds = FakeRounds(desk)
    thread = serving(desk, rounds)
    session.answer(session.take("AddMatch"))
    session.answer(session.take("RequestName"), "u", (1,))
    rounds.on_look = lambda: desk.leave() if len(rounds.asked) == 2 else None
    session.call(PATH, INTERFACE, LOOK)
    assert ended(thread)
    assert rounds.asked == ["look", "look"]


def test_a_bubble_is_shown_when_the_moment_is_free_and_its_answer_told(
    session: FakeBus, desk: ReminderDesk
) -> None:
    there: list[bool] = []
    rounds = FakeRounds(desk)
    rounds.on_look = lambda: desk.show("anna", BUBBLE, there.append)
    thread = serving(desk, rounds)
    session.answer(session.take("AddMatch"))
    session.answer(session.take("RequestName"), "u", (1,))
    session.answer(session.take("ListNames"), "as", ([],))
    session.refuse(session.take("Get"))
    session.answer(session.take("GetCapabilities"), "as", (["actions"],))
    session.answer(session.take("Notify"), "u", (7,))
    session.signal("/org/freedesktop/Notifications", NAME, "ActionInvoked", "us", (7, "later"))
    session.answer(session.take("CloseNotification"))
    assert ended(thread)
    assert there == [True]
    assert rounds.asked == ["look", ("anna", Reply.LATER, "")]


def test_a_moment_that_is_not_free_shows_nothing(session: FakeBus, desk: ReminderDesk) -> None:
    there: list[bool] = []

    def told(shown: bool) -> None:
        there.append(shown)
        desk.leave()

    rounds = FakeRounds(desk)
    rounds.on_look = lambda: desk.show("anna", BUBBLE, told)
    thread = serving(desk, rounds)
    session.answer(session.take("AddMatch"))
    session.answer(session.take("RequestName"), "u", (1,))
    session.answer(session.take("ListNames"), "as", (["org.mpris.MediaPlayer2.tsubo"],))
    assert ended(thread)
    assert there == [False]


def test_it_ends_with_the_bus(session: FakeBus, desk: ReminderDesk) -> None:
    rounds = FakeRounds(desk)
    rounds.on_look = lambda: desk.wake_at(time.time() + 3600)
    thread = serving(desk, rounds)
    session.answer(session.take("RequestName"), "u", (1,))
    session.leave()
    assert ended(thread)
