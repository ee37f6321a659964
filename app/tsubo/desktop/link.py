"""A link to a message bus that never waits for an answer: each call names what is to follow.

Only unix sockets are opened. A bus that is missing, mute or gone is a closed link, on which every
call comes back unanswered, so that whoever uses a link needs no case for it.
"""

import os
import socket
import struct
import time
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

from jeepney import FileDescriptor, MatchRule, Message, MessageType, Parser, message_bus
from jeepney.auth import AuthenticationError
from jeepney.bus import get_bus
from jeepney.fds import fds_buf_size
from jeepney.io.blocking import prep_socket
from jeepney.low_level import HeaderFields

Then = Callable[[Message | None], None]
"""What follows a call: it gets the answer, or None for an error, silence or a lost bus."""

GREETING_SECONDS = 1.0
"""How long a bus may take to let us in; it usually needs a millisecond."""
SENDING_SECONDS = 1.0
"""How long a bus may take to accept a message before it counts as lost."""
ANSWER_SECONDS = 10.0
"""How long an answer is awaited. A service may first have to be started for it."""

SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"
"""Where the system bus is unless the environment says otherwise (D-Bus Specification)."""

_UNREADABLE = (ValueError, LookupError, struct.error)


def session_address(environment: Mapping[str, str]) -> str:
    """Return the address of the person's session bus, "" where there is none."""
    told = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if told or not folder or not Path(folder, "bus").is_socket():
        return told
    return f"unix:path={folder}/bus"


def system_address(environment: Mapping[str, str]) -> str:
    """Return the address of the computer's system bus."""
    return environment.get("DBUS_SYSTEM_BUS_ADDRESS", "") or SYSTEM_BUS


def socket_name(address: str) -> str | None:
    """Return the unix socket of a bus ``address``, None where it names no such socket.

    An address over the network (``tcp:`` and the like) is never followed.
    """
    try:
        return str(get_bus(address))
    except (RuntimeError, ValueError, KeyError):
        return None


def open_link(address: str, with_files: bool = False) -> "Link":
    """Return a link to the bus at ``address``; ``with_files`` takes open files in answers.

    Waits for the bus to let us in, so not for the window's own thread.
    """
    name = socket_name(address)
    if name is None:
        return Link(None)
    try:
        return Link(prep_socket(name, with_files, timeout=GREETING_SECONDS))
    except (OSError, AuthenticationError, ValueError):
        return Link(None)


class Link:
    """One connection; it belongs to the thread that made it."""

    def __init__(
        self, connection: socket.socket | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Greet the bus at the other end of ``connection``, which has let us in."""
        self._socket, self._clock = connection, clock
        self._parser = Parser()
        self._serials = count(1)
        self._awaited: dict[int, tuple[float, Then]] = {}
        if connection is not None:
            connection.settimeout(SENDING_SECONDS)
            self.call(message_bus.Hello())

    @property
    def is_open(self) -> bool:
        """Whether there is a bus at the other end."""
        return self._socket is not None

    def fileno(self) -> int:
        """Return the number to wait on for messages; only of an open link."""
        return -1 if self._socket is None else self._socket.fileno()

    def call(self, message: Message, then: Then = lambda _: None) -> None:
        """Send the method call ``message``; ``then`` gets its answer, at once on a closed link."""
        serial = next(self._serials)
        self._awaited[serial] = (self._clock() + ANSWER_SECONDS, then)
        self._send(message, serial)
        if not self.is_open:
            self.close()

    def send(self, message: Message) -> None:
        """Send ``message`` and expect nothing."""
        self._send(message, next(self._serials))

    def watch(self, **fields: str) -> None:
        """Have signals sent to us whose header has these ``fields``."""
        self.call(message_bus.AddMatch(MatchRule(type=MessageType.signal, **fields)))

    def receive(self) -> list[Message]:
        """Read what has come; answers go where they are awaited, the rest is returned.

        To be called when there is something to read. The link is closed where there is nothing.
        """
        if self._socket is None:
            return []
        try:
            # Without this flag a program started by us would hold on to the files as well.
            data, extra, _, _ = self._socket.recvmsg(
                self._parser.bytes_desired(), fds_buf_size(), socket.MSG_CMSG_CLOEXEC
            )
            self._parser.add_data(data, FileDescriptor.from_ancdata(extra))
            came = list(iter(self._parser.get_next_message, None))
        except (OSError, *_UNREADABLE):
            data, came = b"", []
        if not data:
            self.close()
        return [message for message in came if not self._answers(message)]

    def patience(self) -> float | None:
        """Return in how many seconds the next answer is overdue; None where none is awaited."""
        if not self._awaited:
            return None
        return max(min(due for due, _ in self._awaited.values()) - self._clock(), 0.0)

    def give_up(self) -> None:
        """Stop awaiting answers that are overdue."""
        now = self._clock()
        for serial in [number for number, (due, _) in self._awaited.items() if due <= now]:
            _, then = self._awaited.pop(serial)
            then(None)

    def close(self) -> None:
        """Let go of the bus; nothing that is awaited will come."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        while self._awaited:
            _, then = self._awaited.pop(next(iter(self._awaited)))
            then(None)

    def _send(self, message: Message, serial: int) -> None:
        if self._socket is None:
            return
        try:
            self._socket.sendall(message.serialise(serial))
        except OSError:
            self.close()

    def _answers(self, message: Message) -> bool:
        """Hand ``message`` to whoever awaits it, and say whether it is an answer at all."""
        kind = message.header.message_type
        if kind not in (MessageType.method_return, MessageType.error):
            return False
        serial = message.header.fields.get(HeaderFields.reply_serial, 0)
        _, then = self._awaited.pop(serial, (0.0, _too_late))
        then(message if kind is MessageType.method_return else None)
        return True


def _too_late(message: Message | None) -> None:
    """Close the files of an answer that nobody awaits any more."""
    for value in message.body if message else ():
        if isinstance(value, FileDescriptor):
            value.close()


def buses() -> tuple[Link, Link]:
    """Return links to the session bus and to the system bus, closed ones where there is none."""
    return (
        open_link(session_address(os.environ)),
        open_link(system_address(os.environ), with_files=True),
    )
