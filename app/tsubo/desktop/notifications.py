"""Notifications on the desktop: one bubble at a time for each person, and what was answered.

After the Desktop Notifications Specification 1.2. A bubble is quiet: of usual urgency, without a
sound. Its words come from outside; a lock screen may show them.
"""

from collections.abc import Callable
from enum import Enum
from typing import Any, NamedTuple

from jeepney import DBusAddress, Message, new_method_call
from jeepney.low_level import HeaderFields

from tsubo.desktop.link import Link

NAME = "org.freedesktop.Notifications"
NOTIFICATIONS = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
_USUAL = 1
"""Urgency: 0 is low, which some desktops only list; 2 breaks through everything."""
_AS_THE_DESKTOP_HAS_IT = -1


class Reply(Enum):
    """What can be answered to a bubble; the value is the key of its button."""

    START = "default"
    """The bubble itself was pressed."""
    START_BUTTON = "start"
    LATER = "later"
    NOT_TODAY = "not-today"


class Bubble(NamedTuple):
    """What a bubble says, and the words of its buttons."""

    title: str
    body: str
    buttons: tuple[tuple[Reply, str], ...]


Answered = Callable[[str, Reply, str], None]
"""Takes whose bubble was answered, how, and a token that lets a window come to the front."""


class Notifications:
    """Shows bubbles through ``link``; ``answered`` is told what was pressed."""

    def __init__(self, link: Link, answered: Answered) -> None:
        self._link, self._answered = link, answered
        self._shown: dict[str, int] = {}
        self._tokens: dict[int, str] = {}
        link.watch(interface=NAME, path=NOTIFICATIONS.object_path)

    def show(self, whose: str, bubble: Bubble, then: Callable[[bool], None]) -> None:
        """Show ``bubble`` in place of the last one of the same person; tell whether it is there."""

        def able(answer: Message | None) -> None:
            able_to = answer.body[0] if answer is not None else ()
            self._link.call(self._call(whose, bubble, "actions" in able_to), shown)

        def shown(answer: Message | None) -> None:
            if answer is not None:
                self._shown[whose] = answer.body[0]
            then(answer is not None)

        self._link.call(new_method_call(NOTIFICATIONS, "GetCapabilities"), able)

    def close(self, whose: str) -> None:
        """Take the bubble of ``whose`` away, if it is there."""
        number = self._shown.pop(whose, None)
        if number is not None:
            self._link.call(new_method_call(NOTIFICATIONS, "CloseNotification", "u", (number,)))

    def hear(self, signal: Message) -> None:
        """Take a signal from the bus; those about other programs' bubbles are passed over."""
        fields = signal.header.fields
        if fields.get(HeaderFields.interface) != NAME:
            return
        match fields.get(HeaderFields.member), signal.body:
            case "ActivationToken", (int(number), str(token)) if number in self._shown.values():
                self._tokens[number] = token
            case "ActionInvoked", (int(number), str(key)):
                self._pressed(number, key)
            case "NotificationClosed", (int(number), _):
                self._tokens.pop(number, None)
                self._shown = {who: one for who, one in self._shown.items() if one != number}
            case _:
                pass

    def _pressed(self, number: int, key: str) -> None:
        whose = next((who for who, one in self._shown.items() if one == number), None)
        if whose is None or key not in {reply.value for reply in Reply}:
            return
        token = self._tokens.pop(number, "")
        self.close(whose)
        self._answered(whose, Reply(key), token)

    def _call(self, whose: str, bubble: Bubble, with_buttons: bool) -> Message:
        hints: dict[str, tuple[str, Any]] = {
            "urgency": ("y", _USUAL),
            "category": ("s", "x-tsubo.reminder"),
            "desktop-entry": ("s", "tsubo"),
            "suppress-sound": ("b", True),
        }
        words = [part for reply, name in bubble.buttons for part in (reply.value, name)]
        call: Message = new_method_call(
            NOTIFICATIONS,
            "Notify",
            "susssasa{sv}i",
            (
                "Tsubo",
                self._shown.get(whose, 0),
                "tsubo",
                bubble.title,
                bubble.body,
                words if with_buttons else [],
                hints,
                _AS_THE_DESKTOP_HAS_IT,
            ),
        )
        return call
