"""A link opens unix sockets only, never waits, and bears a bus that is missing, mute or gone."""

import os
import socket
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest
from jeepney import DBusAddress, FileDescriptor, Message, new_method_call

from tests.desktop.fake_bus import FakeBus, came, is_released, member
from tsubo.desktop.link import (
    ANSWER_SECONDS,
    Link,
    open_link,
    session_address,
    socket_name,
    system_address,
)

SERVICE = DBusAddress("/a", "a.b", "a.b")


def asking(name: str = "Ask") -> Message:
    message: Message = new_method_call(SERVICE, name)
    return message


# --- Where a bus is ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "tcp:host=127.0.0.1,port=4711",
        "nonce-tcp:host=localhost,port=1,noncefile=/n",
        "unixexec:path=ssh,argv1=elsewhere",
        "autolaunch:",
        "vsock:cid=2,port=1",
        "unix:tmpdir=/tmp",
        "nonsense",
        "",
    ],
)
def test_no_address_but_a_unix_socket_is_followed(address: str) -> None:
    assert socket_name(address) is None
    assert not open_link(address).is_open


def test_a_bus_over_the_network_is_not_even_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> socket.socket:
        raise AssertionError("a socket was made")

    monkeypatch.setattr(socket, "socket", forbidden)
    assert not open_link("tcp:host=127.0.0.1,port=4711").is_open


def test_the_unix_socket_among_several_addresses_is_taken() -> None:
    assert socket_name("tcp:host=h,port=1;unix:path=/run/a%20bus,guid=1") == "/run/a bus"
    assert socket_name("unix:abstract=/tmp/dbus-x") == "\0/tmp/dbus-x"


def test_the_session_bus_is_where_the_environment_says_or_the_usual_place(tmp_path: Path) -> None:
    folder = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert session_address({}) == ""
    assert session_address(folder) == ""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        assert session_address(folder) == f"unix:path={tmp_path}/bus"
        told = {**folder, "DBUS_SESSION_BUS_ADDRESS": "tcp:host=h,port=1"}
        assert session_address(told) == "tcp:host=h,port=1"


def test_the_system_bus_has_a_usual_place() -> None:
    assert system_address({}) == "unix:path=/run/dbus/system_bus_socket"
    assert system_address({"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/b"}) == "unix:path=/b"


# --- Coming in --------------------------------------------------------------------------


def test_a_bus_that_lets_us_in_is_greeted(tmp_path: Path) -> None:
    heard: list[bytes] = []
    replies = {b"AUTH": b"OK 1234\r\n", b"NEGOTIATE_UNIX_FD": b"AGREE_UNIX_FD\r\n"}

    def let_in(listening: socket.socket) -> None:
        with listening.accept()[0] as peer, peer.makefile("rb") as lines:
            peer.settimeout(10)
            while heard[-1:] != [b"BEGIN"]:
                heard.append(lines.readline().strip(b"\0\r\n"))
                peer.sendall(replies.get(heard[-1].partition(b" ")[0], b""))
            heard.append(lines.read(16))

    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        bus = Thread(target=let_in, args=(listening,))
        bus.start()
        link = open_link(f"unix:path={tmp_path}/bus", with_files=True)
        assert link.is_open
        bus.join(10)
        link.close()
    assert heard[0].startswith(b"AUTH EXTERNAL ")
    assert heard[1:3] == [b"NEGOTIATE_UNIX_FD", b"BEGIN"]
    assert heard[3].startswith(b"l\x01")  # a method call: Hello


def test_a_bus_that_turns_us_away_is_a_closed_link(tmp_path: Path) -> None:
    def turn_away(listening: socket.socket) -> None:
        with listening.accept()[0] as peer:
            peer.recv(1024)
            peer.sendall(b"REJECTED\r\n")

    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        bus = Thread(target=turn_away, args=(listening,))
        bus.start()
        assert not open_link(f"unix:path={tmp_path}/bus").is_open
        bus.join(10)


def test_a_missing_bus_answers_every_call_with_nothing_at_once(tmp_path: Path) -> None:
    link = open_link(f"unix:path={tmp_path}/nowhere")
    answers: list[Message | None] = []
    link.call(asking(), answers.append)
    link.send(asking())
    link.watch(member="Anything")
    assert (link.is_open, answers, link.receive(), link.patience()) == (False, [None], [], None)


# --- Asking and hearing -----------------------------------------------------------------


def test_answers_find_who_asked_in_any_order(session: FakeBus) -> None:
    first: list[Message | None] = []
    second: list[Message | None] = []
    session.link.call(asking("One"), first.append)
    session.link.call(asking("Two"), second.append)
    one, two = session.take("One"), session.take("Two")
    session.answer(two, "s", ("2",))
    session.answer(one, "s", ("1",))
    assert came(session.link) == []
    assert [message and message.body for message in first + second] == [("1",), ("2",)]


def test_an_error_is_an_answer_of_nothing(session: FakeBus) -> None:
    answers: list[Message | None] = []
    session.link.call(asking(), answers.append)
    session.refuse(session.take("Ask"))
    came(session.link)
    assert answers == [None]


def test_calls_and_signals_are_returned(session: FakeBus) -> None:
    session.call("/x", "x.y", "Do")
    session.signal("/x", "x.y", "Happened", "b", (True,))
    assert [member(message) for message in came(session.link)] == ["Do", "Happened"]


def test_an_answer_that_does_not_come_is_given_up(session: FakeBus) -> None:
    came(session.link)
    assert session.link.patience() is None
    answers: list[Message | None] = []
    session.link.call(asking(), answers.append)
    session.link.give_up()
    assert (session.link.patience(), answers) == (ANSWER_SECONDS, [])
    session.clock.now += ANSWER_SECONDS
    assert session.link.patience() == 0.0
    session.link.give_up()
    assert (session.link.patience(), answers) == (None, [None])


def test_a_file_that_comes_too_late_is_closed(session: FakeBus) -> None:
    session.link.call(asking())
    session.clock.now += ANSWER_SECONDS
    session.link.give_up()
    reading = session.lend_file(session.take("Ask"))
    assert not is_released(reading)
    came(session.link)
    assert is_released(reading)


def test_a_file_is_not_handed_on_to_programs_started_later(session: FakeBus) -> None:
    lent: list[FileDescriptor] = []
    session.link.call(asking(), lambda answer: lent.extend(answer.body if answer else ()))
    reading = session.lend_file(session.take("Ask"))
    came(session.link)
    assert not os.get_inheritable(lent[0].fileno())
    lent[0].close()
    assert is_released(reading)


@pytest.mark.parametrize("ending", [FakeBus.leave, lambda bus: bus.say_raw(b"?" * 64)])
def test_a_bus_that_goes_or_talks_nonsense_is_left(
    session: FakeBus, ending: Callable[[FakeBus], None]
) -> None:
    answers: list[Message | None] = []
    session.link.call(asking(), answers.append)
    ending(session)
    assert came(session.link) == []
    assert (session.link.is_open, answers) == (False, [None])
    session.link.call(asking(), answers.append)
    assert answers == [None, None]


def test_sending_to_a_bus_that_has_gone_closes_the_link(session: FakeBus) -> None:
    session.leave()
    answers: list[Message | None] = []
    session.link.call(asking(), answers.append)
    assert (session.link.is_open, answers) == (False, [None])


def test_a_closed_link_has_no_number() -> None:
    assert Link(None).fileno() == -1
