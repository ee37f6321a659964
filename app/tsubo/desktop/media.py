"""A session as a media player (MPRIS2): keys of the keyboard, a headset or a phone lead it.

The name on the bus is taken for one session. Status and metadata are sent when they change, the
position only when somebody asks, and after a jump.
"""

import os
from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    DBusNameFlags,
    Message,
    MessageFlag,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.low_level import HeaderFields

from tsubo.desktop.exchange import Asked, NowPlaying, Tell
from tsubo.desktop.link import Link
from tsubo.desktop.media_interface import (
    INTROSPECTABLE,
    KINDS,
    METHODS,
    PATH,
    PEER,
    PLAYER,
    PROPERTIES,
    ROOT,
    WRITABLE,
    interface_of,
    introspection,
)
from tsubo.domain.words import tr

NAME = "org.mpris.MediaPlayer2.tsubo"
_TAKEN = 3
"""RequestName's answer where somebody else has the name (D-Bus Specification)."""
_ERROR = "org.freedesktop.DBus.Error."
_ASKED = {
    "Play": Asked.PLAY,
    "Pause": Asked.PAUSE,
    "Stop": Asked.PAUSE,
    "PlayPause": Asked.PLAY_PAUSE,
    "Next": Asked.NEXT,
    "Previous": Asked.PREVIOUS,
}

Variants = dict[str, tuple[str, Any]]


class Media:
    """The player on the session bus; ``position`` gives the seconds of the session when asked."""

    def __init__(
        self, link: Link, now: NowPlaying, position: Callable[[], float], tell: Tell
    ) -> None:
        self._link, self._now, self._position, self._tell = link, now, position, tell
        self._name = ""
        self._take(NAME)

    def show(self, now: NowPlaying, jumped: bool) -> None:
        """Tell the bus what has changed; ``jumped`` where the position is a new one."""
        before, self._now = _playing(self._now), now
        after = _playing(now)
        changed = {name: value for name, value in after.items() if before[name] != value}
        if changed:
            self._signal(PROPERTIES, "PropertiesChanged", "sa{sv}as", (PLAYER, changed, []))
        if jumped:
            self._signal(PLAYER, "Seeked", "x", (_micro(now.position_seconds),))

    def answer(self, call: Message) -> None:
        """Answer a method call from the bus, with an error where it cannot be met."""
        reply = self._reply(call)
        if not call.header.flags & MessageFlag.no_reply_expected:
            self._link.send(reply)

    def leave(self) -> None:
        """Give the name on the bus back."""
        if self._name:
            self._link.call(message_bus.ReleaseName(self._name))
            self._name = ""

    def _take(self, name: str) -> None:
        """Take ``name``; a second Tsubo takes one with its number, as the specification asks."""

        def taken(answer: Message | None) -> None:
            if answer is not None and answer.body[0] != _TAKEN:
                return
            self._name = ""
            if answer is not None and name == NAME:
                self._take(f"{NAME}.instance{os.getpid()}")

        self._name = name
        self._link.call(message_bus.RequestName(name, DBusNameFlags.do_not_queue), taken)

    def _signal(self, interface: str, name: str, signature: str, body: tuple[Any, ...]) -> None:
        emitter = DBusAddress(PATH, interface=interface)
        self._link.send(new_signal(emitter, name, signature, body))

    def _reply(self, call: Message) -> Message:
        fields = call.header.fields
        path, member = str(fields[HeaderFields.path]), str(fields[HeaderFields.member])
        interface = fields.get(HeaderFields.interface) or interface_of(member)
        about = introspection(path)
        if about is None and interface != PEER:
            return _error(call, "UnknownObject", f"There is no object {path}.")
        if interface not in METHODS or (path != PATH and interface not in (PEER, INTROSPECTABLE)):
            return _error(call, "UnknownInterface", f"{path} has no interface {interface}.")
        if member not in METHODS[interface]:
            return _error(call, "UnknownMethod", f"{interface} has no method {member}.")
        takes = "".join(METHODS[interface][member][0])
        if fields.get(HeaderFields.signature, "") != takes:
            return _error(call, "InvalidArgs", f"{member} takes ({takes}).")
        if interface == PROPERTIES:
            return self._property(call, member)
        if interface == INTROSPECTABLE:
            return new_method_return(call, "s", (about,))
        if member == "OpenUri":
            return _error(call, "NotSupported", "Tsubo opens no media.")
        if member in _ASKED:
            self._tell(_ASKED[member])
        return new_method_return(call)

    def _property(self, call: Message, member: str) -> Message:
        interface, name = call.body[0], call.body[1] if len(call.body) > 1 else ""
        if interface not in KINDS:
            return _error(call, "UnknownInterface", f"There are no properties of {interface}.")
        if member == "GetAll":
            return new_method_return(call, "a{sv}", (self._values(interface),))
        if name not in KINDS[interface]:
            return _error(call, "UnknownProperty", f"{interface} has no property {name}.")
        if member == "Get":
            return new_method_return(call, "v", (self._values(interface)[name],))
        if name not in WRITABLE:
            return _error(call, "PropertyReadOnly", f"{name} cannot be set.")
        kind, value = call.body[2]
        if kind != KINDS[interface][name]:
            return _error(call, "InvalidArgs", f"{name} is of kind {KINDS[interface][name]}.")
        if value == 0.0:
            self._tell(Asked.PAUSE)  # as the specification has it for a rate of nothing
        return new_method_return(call)

    def _values(self, interface: str) -> Variants:
        """Return all properties of ``interface`` with their kinds."""
        if interface == ROOT:
            values: dict[str, Any] = {
                "CanQuit": False,
                "CanRaise": False,
                "HasTrackList": False,
                "Identity": "Tsubo",
                "DesktopEntry": "tsubo",
                "SupportedUriSchemes": [],
                "SupportedMimeTypes": [],
            }
        else:
            values = {
                "Rate": 1.0,
                "MinimumRate": 1.0,
                "MaximumRate": 1.0,
                "Volume": 1.0,
                "Position": _micro(self._position()),
                "CanGoNext": True,
                "CanGoPrevious": True,
                "CanPlay": True,
                "CanPause": True,
                "CanSeek": False,
                "CanControl": True,
                **{name: value for name, (_, value) in _playing(self._now).items()},
            }
        return {name: (kind, values[name]) for name, kind in KINDS[interface].items()}


def _playing(now: NowPlaying) -> Variants:
    """Return the properties that change in a session."""
    metadata: Variants = {
        "mpris:trackid": ("o", f"/tsubo/step/{now.step}"),
        "mpris:length": ("x", _micro(now.length_seconds)),
        "xesam:title": ("s", f"{now.title}, {now.side}" if now.side else now.title),
        "xesam:artist": ("as", [now.left_words]),
        "xesam:album": ("s", tr("Tsubo routine")),
    }
    return {
        "PlaybackStatus": ("s", "Playing" if now.playing else "Paused"),
        "Metadata": ("a{sv}", metadata),
    }


def _micro(seconds: float) -> int:
    return round(seconds * 1_000_000)


def _error(call: Message, name: str, words: str) -> Message:
    return new_error(call, _ERROR + name, "s", (words,))
