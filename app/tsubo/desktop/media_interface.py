"""What a media player shows on the session bus: the tables of MPRIS2, and XML made from them.

Names and kinds are those of the MPRIS D-Bus Interface Specification 2.2; the letters of D-Bus say
which kind a value has ("s" words, "x" a whole number, "b" yes or no, and so on).
"""

from collections.abc import Mapping

PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"

Kinds = tuple[str, ...]

METHODS: Mapping[str, Mapping[str, tuple[Kinds, Kinds]]] = {
    ROOT: {"Raise": ((), ()), "Quit": ((), ())},
    PLAYER: {
        "Play": ((), ()),
        "Pause": ((), ()),
        "PlayPause": ((), ()),
        "Stop": ((), ()),
        "Next": ((), ()),
        "Previous": ((), ()),
        "Seek": (("x",), ()),
        "SetPosition": (("o", "x"), ()),
        "OpenUri": (("s",), ()),
    },
    PROPERTIES: {
        "Get": (("s", "s"), ("v",)),
        "GetAll": (("s",), ("a{sv}",)),
        "Set": (("s", "s", "v"), ()),
    },
    INTROSPECTABLE: {"Introspect": ((), ("s",))},
    PEER: {"Ping": ((), ())},
}
"""What can be called, by interface: the kinds it takes and gives."""

SIGNALS: Mapping[str, Mapping[str, Kinds]] = {
    PLAYER: {"Seeked": ("x",)},
    PROPERTIES: {"PropertiesChanged": ("s", "a{sv}", "as")},
}

KINDS: Mapping[str, Mapping[str, str]] = {
    ROOT: {
        "CanQuit": "b",
        "CanRaise": "b",
        "HasTrackList": "b",
        "Identity": "s",
        "DesktopEntry": "s",
        "SupportedUriSchemes": "as",
        "SupportedMimeTypes": "as",
    },
    PLAYER: {
        "PlaybackStatus": "s",
        "Rate": "d",
        "MinimumRate": "d",
        "MaximumRate": "d",
        "Metadata": "a{sv}",
        "Volume": "d",
        "Position": "x",
        "CanGoNext": "b",
        "CanGoPrevious": "b",
        "CanPlay": "b",
        "CanPause": "b",
        "CanSeek": "b",
        "CanControl": "b",
    },
}
"""The kind of each property, by interface."""

WRITABLE = frozenset({"Rate"})


def interface_of(member: str) -> str:
    """Return the interface that has the method ``member``, "" where none has."""
    return next((name for name, methods in METHODS.items() if member in methods), "")


def introspection(path: str) -> str | None:
    """Return the XML about ``path``, None where there is nothing at or below it."""
    if path == PATH:
        return _node("".join(map(_interface, METHODS)))
    above = path.rstrip("/") + "/"
    if not PATH.startswith(above):
        return None
    return _node(f'<node name="{PATH.removeprefix(above).partition("/")[0]}"/>')


def _interface(name: str) -> str:
    parts = [
        f'<method name="{method}">{_arguments(takes, "in")}{_arguments(gives, "out")}</method>'
        for method, (takes, gives) in METHODS[name].items()
    ]
    for signal, kinds in SIGNALS.get(name, {}).items():
        parts.append(f'<signal name="{signal}">{_arguments(kinds)}</signal>')
    for title, kind in KINDS.get(name, {}).items():
        access = "readwrite" if title in WRITABLE else "read"
        parts.append(f'<property name="{title}" type="{kind}" access="{access}"/>')
    return f'<interface name="{name}">{"".join(parts)}</interface>'


def _arguments(kinds: Kinds, direction: str = "") -> str:
    way = f' direction="{direction}"' if direction else ""
    return "".join(f'<arg type="{kind}"{way}/>' for kind in kinds)


def _node(inside: str) -> str:
    return (
        '<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN" '
        '"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">\n'
        f"<node>{inside}</node>\n"
    )
