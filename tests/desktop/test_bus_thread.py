"""The thread serves the buses until it is told to end, and then leaves nothing behind."""

import queue
import threading
from collections.abc import Callable, Iterator

import pytest
from jeepney import HeaderFields

from tests.desktop.fake_bus import PATIENCE, FakeBus, field, is_released
from tsubo.desktop.bus_thread import BusThread
from tsubo.desktop.exchange import Asked, NowPlaying
from tsubo.desktop.link import ANSWER_SECONDS, Link

PATH, PLAYER = "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Player"
Begin = Callable[..., BusThread]


@pytest.fixture
def told() -> "queue.SimpleQueue[Asked]":
    return queue.SimpleQueue()


@pytest.fixture
def begin(
    playing: NowPlaying,
    told: "queue.SimpleQueue[Asked]",
    make_bus: Callable[[], FakeBus],  # so that the threads end before the buses
) -> Iterator[Begin]:
    """Return a maker of threads, all of which are ended after the test."""
    made: list[BusThread] = []

    def make(session: Link, system: Link, before: object = None) -> BusThread:
        made.append(BusThread(playing, told.put, before, lambda: (session, system)))
        return made[-1]

    yield make
    for thread in made:
        thread.finish()
        thread.join(PATIENCE)
        assert not thread.is_alive()


def test_a_key_on_the_bus_is_told(
    begin: Begin, session: FakeBus, system: FakeBus, told: "queue.SimpleQueue[Asked]"
) -> None:
    begin(session.link, system.link)
    session.take("RequestName")
    session.call(PATH, PLAYER, "Previous")
    assert told.get(timeout=PATIENCE) is Asked.PREVIOUS


def test_what_the_program_says_reaches_the_bus(
    begin: Begin, session: FakeBus, system: FakeBus, playing: NowPlaying
) -> None:
    thread = begin(session.link, system.link)
    thread.follow(playing._replace(playing=False), True)
    assert session.take("PropertiesChanged").body[1] == {"PlaybackStatus": ("s", "Paused")}
    assert session.take("Seeked").body == (12_500_000,)


def test_the_position_is_read_when_somebody_asks(
    begin: Begin, session: FakeBus, system: FakeBus
) -> None:
    thread = begin(session.link, system.link)
    thread.position = 77.0
    session.take("RequestName")
    session.call(PATH, "org.freedesktop.DBus.Properties", "Get", "ss", (PLAYER, "Position"))
    reply = session.take("")
    assert reply.body == (("x", 77_000_000),)


def test_sleep_waits_for_the_word_of_the_program(
    begin: Begin, session: FakeBus, system: FakeBus, told: "queue.SimpleQueue[Asked]"
) -> None:
    thread = begin(session.link, system.link)
    lent = system.lend_file(system.take("Inhibit"))
    manager = "org.freedesktop.login1.Manager"
    system.signal("/org/freedesktop/login1", manager, "PrepareForSleep", "b", (True,))
    assert told.get(timeout=PATIENCE) is Asked.SLEEPING
    assert not is_released(lent)
    thread.let_sleep()
    assert is_released(lent, PATIENCE)


def test_the_end_gives_all_back_and_ends_the_thread(
    begin: Begin, session: FakeBus, system: FakeBus
) -> None:
    thread = begin(session.link, system.link)
    session.answer(session.take("RequestName"), "u", (1,))
    thread.finish()
    assert session.take("ReleaseName").body == ("org.mpris.MediaPlayer2.tsubo",)
    session.wait_for_the_end()
    system.wait_for_the_end()
    thread.join(PATIENCE)
    assert not thread.is_alive()


def test_the_next_session_takes_the_name_after_the_last_has_given_it_back(
    begin: Begin, make_bus: Callable[[], FakeBus]
) -> None:
    first, second = make_bus(), make_bus()
    before = begin(first.link, Link(None))
    first.take("RequestName")
    after = begin(second.link, Link(None), before)
    before.finish()
    second.take("RequestName")
    assert not before.is_alive()
    assert after.is_alive()


def test_a_session_that_is_over_before_it_could_begin_opens_no_bus(
    begin: Begin, make_bus: Callable[[], FakeBus]
) -> None:
    first, second = make_bus(), make_bus()
    before = begin(first.link, Link(None))
    first.take("RequestName")
    after = begin(second.link, Link(None), before)
    after.finish()
    before.finish()
    after.join(PATIENCE)
    assert second.names() == []


def test_buses_that_are_missing_or_go_away_do_no_harm(
    begin: Begin, session: FakeBus, playing: NowPlaying
) -> None:
    thread = begin(session.link, Link(None))
    session.take("RequestName")
    session.leave()
    thread.follow(playing._replace(playing=False), False)
    thread.let_sleep()
    assert thread.is_alive()


def test_a_service_that_never_answers_is_given_up(
    begin: Begin, session: FakeBus, system: FakeBus
) -> None:
    begin(session.link, system.link)
    portal = session.take("Inhibit")
    assert field(portal, HeaderFields.destination) == "org.freedesktop.portal.Desktop"
    session.clock.now += ANSWER_SECONDS
    session.signal("/x", "a.b", "Anything", "", ())  # wakes the thread, as the time gone by would
    saver = session.take("Inhibit")
    assert field(saver, HeaderFields.destination) == "org.freedesktop.ScreenSaver"


def test_a_thread_that_broke_does_the_window_no_harm(
    playing: NowPlaying, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> tuple[Link, Link]:
        raise RuntimeError

    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    thread = BusThread(playing, lambda _: None, buses=broken)
    thread.join(PATIENCE)
    thread.follow(playing, True)
    thread.let_sleep()
    thread.finish()


def test_the_thread_never_keeps_the_program_from_ending(
    begin: Begin, session: FakeBus, system: FakeBus
) -> None:
    assert begin(session.link, system.link).daemon
