"""A name on the session bus that only one process has: whoever reminds this person.

A second one finds the name taken, asks the first to look at the settings anew, and leaves.
"""

from collections.abc import Callable

from jeepney import (
    DBusAddress,
    DBusNameFlags,
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.low_level import HeaderFields

from tsubo.desktop.link import Link

PATH = "/tsubo/Reminders"
INTERFACE = "tsubo.Reminders"
LOOK = "Look"
_OURS = 1
"""RequestName's answer where the name is ours from now on (D-Bus Specification)."""


class OnlyReminder:
    """The name ``name`` on ``link``; ``look`` is called when another process asks for it."""

    def __init__(self, link: Link, name: str, look: Callable[[], None]) -> None:
        self._link, self._look = link, look
        self._address = DBusAddress(PATH, name, INTERFACE)

    def take(self, taken: Callable[[], None], leave: Callable[[], None]) -> None:
        """Take the name; where another has it, have that one look and then ``leave``."""

        def answered(answer: Message | None) -> None:
            if answer is not None and answer.body[0] == _OURS:
                taken()
            elif answer is None:
                leave()
            else:
                self._link.call(new_method_call(self._address, LOOK), lambda _: leave())

        name = self._address.bus_name
        self._link.call(message_bus.RequestName(name, DBusNameFlags.do_not_queue), answered)

    def hear(self, call: Message) -> None:
        """Answer a method call; only one thing can be asked."""
        if call.header.message_type is not MessageType.method_call:
            return
        fields = call.header.fields
        known = fields.get(HeaderFields.path) == PATH and fields.get(HeaderFields.member) == LOOK
        if not call.header.flags & MessageFlag.no_reply_expected:
            unknown = "org.freedesktop.DBus.Error.UnknownMethod"
            self._link.send(new_method_return(call) if known else new_error(call, unknown))
        if known:
            self._look()
