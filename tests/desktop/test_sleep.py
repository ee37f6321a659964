"""Sleep and lock are told in time, and when somebody is back; sleep waits until we are ready."""

from collections.abc import Callable, Iterator

import pytest
from jeepney import HeaderFields, Message

from tests.desktop.fake_bus import FakeBus, came, field, is_released, member
from tsubo.desktop.exchange import Asked
from tsubo.desktop.link import Link
from tsubo.desktop.sleep import Sleep

LOGIND = "/org/freedesktop/login1"
LOGIN = "/org/freedesktop/login1/session/_32"


class Watched:
    """A watch over both buses, and what it told."""

    def __init__(self, session: FakeBus, system: FakeBus) -> None:
        self.session, self.system = session, system
        self.told: list[Asked] = []
        self.sleep = Sleep(session.link, system.link, self.told.append)
        self.lent = system.lend_file(system.take("Inhibit"))
        for _ in range(2):
            system.answer(system.take("GetSession"), "o", (LOGIN,))
        self.listen()

    def listen(self) -> list[Asked]:
        """Hear what has come, and return what was told since the last time."""
        before = len(self.told)
        for bus in (self.session, self.system):
            for message in came(bus.link):
                self.sleep.hear(message)
        return self.told[before:]

    def falls_asleep(self, asleep: bool) -> list[Asked]:
        self.system.signal(
            LOGIND, "org.freedesktop.login1.Manager", "PrepareForSleep", "b", (asleep,)
        )
        return self.listen()

    def hints(self, locked: bool, path: str = LOGIN) -> list[Asked]:
        body = ("org.freedesktop.login1.Session", {"LockedHint": ("b", locked)}, list[str]())
        properties = "org.freedesktop.DBus.Properties"
        self.system.signal(path, properties, "PropertiesChanged", "sa{sv}as", body)
        return self.listen()

    def covers(self, active: bool, saver: str = "org.gnome.ScreenSaver") -> list[Asked]:
        self.session.signal("/saver", saver, "ActiveChanged", "b", (active,))
        return self.listen()


@pytest.fixture
def watched(
    session: FakeBus, system: FakeBus, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Watched]:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    watched = Watched(session, system)
    yield watched
    watched.sleep.let_sleep()


def matches(bus: FakeBus) -> list[str]:
    return [message.body[0] for message in bus.waiting() if member(message) == "AddMatch"]


def test_sleep_is_told_and_waits_until_the_pause_is_written(watched: Watched) -> None:
    assert watched.falls_asleep(True) == [Asked.SLEEPING]
    assert not is_released(watched.lent)
    watched.sleep.let_sleep()
    assert is_released(watched.lent)


def test_the_next_sleep_waits_again(watched: Watched) -> None:
    watched.falls_asleep(True)
    watched.sleep.let_sleep()
    assert is_released(watched.lent)
    assert watched.falls_asleep(False) == [Asked.WOKE]
    asked = watched.system.take("Inhibit")
    assert asked.body == ("sleep", "Tsubo", "The routine is paused first", "delay")
    lent = watched.system.lend_file(asked)
    watched.listen()
    assert not is_released(lent)
    watched.sleep.let_sleep()
    assert is_released(lent)


def test_a_locked_login_is_told_and_its_opening(watched: Watched) -> None:
    assert watched.hints(True) == [Asked.LOCKED]
    assert watched.hints(True) == []
    assert watched.hints(False) == [Asked.WOKE]


def test_the_login_of_somebody_else_is_nothing_to_us(watched: Watched) -> None:
    assert watched.hints(True, "/org/freedesktop/login1/session/_37") == []


@pytest.mark.parametrize("saver", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_screen_saver_is_told_and_its_end(watched: Watched, saver: str) -> None:
    assert watched.covers(True, saver) == [Asked.LOCKED]
    assert watched.covers(False, saver) == [Asked.WOKE]


def test_somebody_is_back_only_when_the_screen_is_open_too(watched: Watched) -> None:
    assert watched.falls_asleep(True) == [Asked.SLEEPING]
    assert watched.covers(True) == [Asked.LOCKED]
    assert watched.falls_asleep(False) == []
    assert watched.covers(False) == [Asked.WOKE]


def test_an_asked_lock_pauses_and_an_asked_opening_tells(watched: Watched) -> None:
    login = "org.freedesktop.login1.Session"
    watched.system.signal(LOGIN, login, "Lock", "", ())
    assert watched.listen() == [Asked.LOCKED]
    watched.system.signal(LOGIN, login, "Unlock", "", ())
    assert watched.listen() == [Asked.WOKE]


@pytest.mark.parametrize(
    "say",
    [
        lambda bus: bus.signal("/x", "org.gnome.ScreenSaver", "ActiveChanged", "s", ("yes",)),
        lambda bus: bus.signal("/x", "org.freedesktop.login1.Manager", "PrepareForSleep", "", ()),
        lambda bus: bus.signal("/x", "org.elsewhere.Manager", "PrepareForSleep", "b", (True,)),
        lambda bus: bus.signal("/x", "org.elsewhere.Saver", "ActiveChanged", "b", (True,)),
        lambda bus: bus.signal(LOGIN, "org.freedesktop.DBus.Properties", "PropertiesChanged",
                               "sa{sv}as", ("org.freedesktop.login1.Session", {}, [])),
    ],
)  # fmt: skip
def test_other_signals_are_passed_over(watched: Watched, say: Callable[[FakeBus], None]) -> None:
    say(watched.system)
    assert watched.listen() == []


def test_only_the_owners_of_the_names_are_listened_to(
    session: FakeBus, system: FakeBus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    Sleep(session.link, system.link, lambda _: None)
    asked = system.take("GetSession")
    assert asked.body == ("auto",)
    system.answer(asked, "o", (LOGIN,))
    came(system.link)
    rules = matches(session) + matches(system)
    assert len(rules) == 7
    assert all("type='signal'" in rule and "sender='org." in rule for rule in rules)
    assert sum(f"path='{LOGIN}'" in rule for rule in rules) == 2


def test_without_any_bus_nothing_is_told() -> None:
    told: list[Asked] = []
    Sleep(Link(None), Link(None), told.append).let_sleep()
    assert told == []


def test_a_login_that_logind_does_not_know_is_not_watched(
    session: FakeBus, system: FakeBus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    Sleep(session.link, system.link, lambda _: None)
    calls: list[Message] = [system.take("GetSession"), system.take("GetSession")]
    assert [call.body for call in calls] == [("2",), ("auto",)]
    for call in calls:
        system.refuse(call)
    came(system.link)
    assert system.names() == []
    assert field(calls[0], HeaderFields.destination) == "org.freedesktop.login1"
