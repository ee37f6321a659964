"""A display that stays on while a session runs, asked of whoever looks after it on Linux.

The desktop portal is asked first, then the screen saver, then logind. All three also let go by
themselves when our connection ends.
"""

from typing import Any

from jeepney import DBusAddress, FileDescriptor, Message, new_method_call

from tsubo.desktop.hold import Hold, Way
from tsubo.desktop.link import Link
from tsubo.domain.words import tr

PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Desktop",
    "org.freedesktop.portal.Inhibit",
)
SAVER = DBusAddress(
    "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "org.freedesktop.ScreenSaver"
)
LOGIND = DBusAddress(
    "/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager"
)
_IDLE = 8
"""The portal's flag for "no idle session" (XDG Desktop Portal documentation, Inhibit)."""


def awake(session: Link, system: Link) -> Hold:
    """Return the hold on the display, through the ``session`` bus or else the ``system`` bus."""
    why = tr("A routine is being guided")
    options = {"reason": ("s", why)}
    return Hold(
        Way(session, new_method_call(PORTAL, "Inhibit", "sua{sv}", ("", _IDLE, options)), _close),
        Way(session, new_method_call(SAVER, "Inhibit", "ss", ("Tsubo", why)), _uninhibit),
        Way(system, inhibit("idle", "block", why), close_file),
    )


def inhibit(what: str, mode: str, why: str) -> Message:
    """Return the call that asks logind for an inhibitor: an open file that holds while open."""
    call: Message = new_method_call(LOGIND, "Inhibit", "ssss", (what, "Tsubo", why, mode))
    return call


def close_file(_link: Link, answer: tuple[Any, ...]) -> None:
    """Give back an inhibitor of logind."""
    for file in answer:
        if isinstance(file, FileDescriptor):
            file.close()


def _close(link: Link, answer: tuple[Any, ...]) -> None:
    """Give back what the portal granted: a request under a path of its own."""
    request = DBusAddress(answer[0], PORTAL.bus_name, "org.freedesktop.portal.Request")
    link.call(new_method_call(request, "Close"))


def _uninhibit(link: Link, answer: tuple[Any, ...]) -> None:
    """Give back what the screen saver granted: a number."""
    link.call(new_method_call(SAVER, "UnInhibit", "u", answer))
