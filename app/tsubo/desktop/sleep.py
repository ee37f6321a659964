"""Sleep and lock: told in time to pause, and again when somebody is back.

logind tells of sleep, and waits a moment for whoever holds a delay, so that the pause is written
before. A locked screen is told by logind or by the desktop's screen saver, often by both.
"""

import os
from typing import Any

from jeepney import Message, new_method_call
from jeepney.low_level import HeaderFields

from tsubo.desktop.awake import LOGIND, close_file, inhibit
from tsubo.desktop.exchange import Asked, Tell
from tsubo.desktop.hold import Hold, Way
from tsubo.desktop.link import Link
from tsubo.domain.words import tr

MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Names under which desktops tell of their screen saver, all with the same signal."""


class Sleep:
    """Watches over one session of the guide."""

    def __init__(self, session: Link, system: Link, tell: Tell) -> None:
        self._system, self._tell = system, tell
        self._away: set[str] = set()
        self._logins: set[str] = set()
        delay = inhibit("sleep", "delay", tr("The routine is paused first"))
        self._delay = Hold(Way(system, delay, close_file))
        self._delay.take()
        system.watch(sender=LOGIND.bus_name, interface=MANAGER, member="PrepareForSleep")
        for login in dict.fromkeys((os.environ.get("XDG_SESSION_ID", "auto"), "auto")):
            system.call(new_method_call(LOGIND, "GetSession", "s", (login,)), self._watch_login)
        for saver in SAVERS:
            session.watch(sender=saver, interface=saver, member="ActiveChanged")

    def hear(self, signal: Message) -> None:
        """Take a signal from either bus."""
        fields = signal.header.fields
        interface, member = fields.get(HeaderFields.interface), fields.get(HeaderFields.member)
        match interface, member, signal.body:
            case str(), "PrepareForSleep", (bool(asleep),) if interface == MANAGER:
                self._sleep(asleep)
            case str(), "ActiveChanged", (bool(active),) if interface in SAVERS:
                self._note(interface, active, Asked.LOCKED)
            case str(), "PropertiesChanged", (str(owner), dict(changed), _) if owner == SESSION:
                self._hint(str(fields[HeaderFields.path]), changed)
            case str(), "Lock", _ if interface == SESSION:
                self._tell(Asked.LOCKED)
            case str(), "Unlock", _ if interface == SESSION and not self._away:
                self._tell(Asked.WOKE)
            case _:
                pass

    def let_sleep(self) -> None:
        """Delay the computer's sleep no longer."""
        self._delay.release()

    def _sleep(self, asleep: bool) -> None:
        self._note(MANAGER, asleep, Asked.SLEEPING)
        if not asleep:
            self._delay.take()

    def _hint(self, login: str, changed: dict[str, Any]) -> None:
        _, locked = changed.get("LockedHint", ("b", None))
        if login in self._logins and locked is not None:
            self._note(login, locked, Asked.LOCKED)

    def _note(self, source: str, away: bool, asked: Asked) -> None:
        """Tell the first time that ``source`` says so; somebody is back when no source objects."""
        if away and source not in self._away:
            self._away.add(source)
            self._tell(asked)
        elif not away and source in self._away:
            self._away.remove(source)
            if not self._away:
                self._tell(Asked.WOKE)

    def _watch_login(self, answer: Message | None) -> None:
        """Watch the login that Tsubo was started from, under the path that logind gave it."""
        path = "" if answer is None else str(answer.body[0])
        if not path or path in self._logins:
            return
        self._logins.add(path)
        self._system.watch(sender=LOGIND.bus_name, path=path, interface=SESSION)
        self._system.watch(sender=LOGIND.bus_name, path=path, interface=PROPERTIES)
