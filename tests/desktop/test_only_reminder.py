"""Only one process reminds; a second one has it look anew, and leaves."""

import pytest
from jeepney import MessageType

from tests.desktop.fake_bus import FakeBus, came, member
from tsubo.desktop.link import Link
from tsubo.desktop.only_reminder import INTERFACE, LOOK, PATH, OnlyReminder

NAME = "tsubo.Reminders.p1"


class Heard:
    """Takes what happens, in order."""

    def __init__(self) -> None:
        self.all: list[str] = []

    def note(self, what: str) -> None:
        self.all.append(what)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def only(link: Link, heard: Heard) -> OnlyReminder:
    made = OnlyReminder(link, NAME, lambda: heard.note("look"))
    made.take(lambda: heard.note("taken"), lambda: heard.note("leave"))
    return made


def test_the_first_has_the_name(session: FakeBus, heard: Heard) -> None:
    only(session.link, heard)
    call = session.take("RequestName")
    assert call.body == (NAME, 4)  # 4: do not wait in line
    session.answer(call, "u", (1,))
    came(session.link)
    assert heard.all == ["taken"]


def test_a_second_has_the_first_look_and_leaves(session: FakeBus, heard: Heard) -> None:
    only(session.link, heard)
    session.answer(session.take("RequestName"), "u", (3,))
    came(session.link)
    assert heard.all == []
    session.answer(session.take(LOOK))
    came(session.link)
    assert heard.all == ["leave"]


def test_without_a_bus_there_is_nothing_to_do(heard: Heard) -> None:
    only(Link(None), heard)
    assert heard.all == ["leave"]


@pytest.mark.parametrize("quiet", [False, True])
def test_whoever_asks_it_to_look_is_answered(session: FakeBus, heard: Heard, quiet: bool) -> None:
    made = only(session.link, heard)
    session.take("RequestName")
    session.call(PATH, INTERFACE, LOOK, quiet=quiet)
    for message in came(session.link):
        made.hear(message)
    assert heard.all == ["look"]
    kinds = [one.header.message_type for one in session.waiting()]
    assert kinds == ([] if quiet else [MessageType.method_return])


@pytest.mark.parametrize(("path", "name"), [(PATH, "Sing"), ("/elsewhere", LOOK)])
def test_nothing_else_can_be_asked(session: FakeBus, heard: Heard, path: str, name: str) -> None:
    made = only(session.link, heard)
    session.take("RequestName")
    session.call(path, INTERFACE, name)
    for message in came(session.link):
        made.hear(message)
    assert heard.all == []
    (answer,) = session.waiting()
    assert answer.header.message_type is MessageType.error
    assert member(answer) == ""
