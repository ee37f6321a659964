"""One session on both buses: shown, kept awake while it plays, and given back in the end."""

from collections.abc import Iterator

import pytest
from jeepney import HeaderFields

from tests.desktop.fake_bus import FakeBus, came, field, is_released, member
from tsubo.desktop.exchange import Asked, NowPlaying
from tsubo.desktop.service import Service

REQUEST = "/org/freedesktop/portal/desktop/request/1_7/t"


class Served:
    """A service with both buses, on which everything is granted."""

    def __init__(self, session: FakeBus, system: FakeBus, now: NowPlaying) -> None:
        self.session, self.system = session, system
        self.told: list[Asked] = []
        self.service = Service(
            session.link, system.link, now, lambda: now.position_seconds, self.told.append
        )
        session.answer(session.take("RequestName"), "u", (1,))
        self.lent = system.lend_file(system.take("Inhibit"))
        self.listen()

    def listen(self) -> None:
        for bus in (self.session, self.system):
            for message in came(bus.link):
                self.service.hear(bus.link, message)

    def grant_display(self) -> None:
        self.session.answer(self.session.take("Inhibit"), "o", (REQUEST,))
        self.listen()


@pytest.fixture
def served(session: FakeBus, system: FakeBus, playing: NowPlaying) -> Iterator[Served]:
    served = Served(session, system, playing)
    yield served
    served.service.close()


def test_the_display_stays_on_only_while_something_plays(
    served: Served, playing: NowPlaying
) -> None:
    served.grant_display()
    served.service.follow(playing._replace(playing=False), False)
    assert served.session.names() == ["PropertiesChanged", "Close"]
    served.service.follow(playing, False)
    assert served.session.names() == ["PropertiesChanged", "Inhibit"]


def test_a_session_that_begins_paused_keeps_nothing_awake(
    session: FakeBus, system: FakeBus, playing: NowPlaying
) -> None:
    served = Served(session, system, playing._replace(playing=False))
    assert served.session.names() == []
    served.service.close()


def test_keys_and_locks_are_both_heard(served: Served) -> None:
    served.session.call("/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Player", "Next")
    served.session.signal("/s", "org.gnome.ScreenSaver", "ActiveChanged", "b", (True,))
    served.listen()
    assert served.told == [Asked.NEXT, Asked.LOCKED]


def test_the_system_bus_leads_no_session(served: Served) -> None:
    served.system.call("/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Player", "Next")
    served.listen()
    assert served.told == []


def test_sleep_goes_on_when_the_pause_is_written(served: Served) -> None:
    assert not is_released(served.lent)
    served.service.let_sleep()
    assert is_released(served.lent)


def test_in_the_end_everything_is_given_back(served: Served) -> None:
    served.grant_display()
    served.session.waiting()
    served.service.close()
    given = served.session.waiting()
    assert [member(message) for message in given] == ["ReleaseName", "Close"]
    assert field(given[1], HeaderFields.path) == REQUEST
    assert is_released(served.lent)
    assert not any(link.is_open for link in served.service.links)
