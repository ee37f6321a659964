"""A bus and all services on it, played by the test over a pair of sockets."""

import array
import os
import select
import socket
from contextlib import suppress
from itertools import count
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    Parser,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)

from tsubo.desktop.link import Link

PATIENCE = 10.0
"""Seconds after which something that should come is given up."""


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class FakeBus:
    """Reads what Tsubo sends to a bus and says what the bus would say."""

    def __init__(self) -> None:
        self.clock = Clock()
        near, self._far = socket.socketpair()
        self._far.settimeout(PATIENCE)
        self._parser = Parser()
        self._serials = count(1000)
        self._lent: list[int] = []
        self.link = Link(near, self.clock)
        self.answer(self.take("Hello"), "s", (":1.7",))

    # --- What Tsubo sends ---------------------------------------------------------------

    def take(self, *members: str) -> Message:
        """Return the next message named like one of ``members``; others are passed over."""
        while True:
            message = self._parser.get_next_message()
            if message is None:
                data = self._far.recv(4096)
                assert data, f"Tsubo left without {members}"
                self._parser.add_data(data)
            elif member(message) in members:
                return message

    def waiting(self) -> list[Message]:
        """Return all that has been sent and not been taken."""
        while select.select([self._far], [], [], 0)[0]:
            data = self._far.recv(4096)
            if not data:
                break
            self._parser.add_data(data)
        return list(iter(self._parser.get_next_message, None))

    def names(self) -> list[str]:
        """Return the names of all that was sent and not taken, without requests to watch."""
        return [name for name in map(member, self.waiting()) if name != "AddMatch"]

    def wait_for_the_end(self) -> None:
        """Return once Tsubo has closed its end."""
        with suppress(ConnectionResetError):
            while self._far.recv(4096):
                pass

    # --- What the bus says --------------------------------------------------------------

    def say(self, message: Message, file: int | None = None) -> None:
        """Send ``message``, with an open ``file`` where its body has one."""
        files = array.array("i")
        data = message.serialise(next(self._serials), fds=files)
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, files)] if files else []
        self._far.sendmsg([data], rights)

    def say_raw(self, data: bytes) -> None:
        """Send bytes that need be no message."""
        self._far.sendall(data)

    def answer(self, call: Message, signature: str = "", body: tuple[Any, ...] = ()) -> None:
        """Answer ``call``; "h" takes the number of an open file."""
        self.say(new_method_return(call, signature or None, body))

    def refuse(self, call: Message) -> None:
        """Answer ``call`` as a bus does where the service is missing."""
        self.say(new_error(call, "org.freedesktop.DBus.Error.ServiceUnknown", "s", ("None.",)))

    def lend_file(self, call: Message) -> int:
        """Answer ``call`` with the writing end of a pipe, and return the reading end."""
        reading, writing = os.pipe()
        self.answer(call, "h", (writing,))
        os.close(writing)
        self._lent.append(reading)
        return reading

    def call(
        self,
        path: str,
        interface: str | None,
        name: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
        quiet: bool = False,
    ) -> None:
        """Call Tsubo's method ``name``; ``quiet`` asks for no answer."""
        address = DBusAddress(path, "org.mpris.MediaPlayer2.tsubo", interface)
        message = new_method_call(address, name, signature, body)
        message.header.fields[HeaderFields.sender] = ":1.99"
        if quiet:
            message.header.flags |= MessageFlag.no_reply_expected
        self.say(message)

    def signal(
        self, path: str, interface: str, name: str, signature: str, body: tuple[Any, ...]
    ) -> None:
        """Send a signal of some service."""
        emitter = DBusAddress(path, interface=interface)
        self.say(new_signal(emitter, name, signature or None, body))

    def leave(self) -> None:
        """Go away, as when the desktop ends."""
        self._far.close()

    def put_away(self) -> None:
        """Close both ends and all that was lent."""
        self.link.close()
        self._far.close()
        for reading in self._lent:
            os.close(reading)


def came(link: Link) -> list[Message]:
    """Return all messages that have arrived on ``link``; answers go their own way."""
    messages: list[Message] = []
    while link.is_open and select.select([link], [], [], 0)[0]:
        messages += link.receive()
    return messages


def member(message: Message) -> str:
    """Return the name of a call or signal."""
    return str(message.header.fields.get(HeaderFields.member, ""))


def field(message: Message, which: HeaderFields) -> Any:
    """Return a field of the header, None where it is missing."""
    return message.header.fields.get(which)


def is_released(reading: int, patience: float = 0.0) -> bool:
    """Say whether nobody holds the writing end of a lent file, within ``patience`` seconds."""
    return bool(select.select([reading], [], [], patience)[0])
