"""What is lent is held once, from the first who lends it, and always given back."""

from typing import Any

import pytest
from jeepney import DBusAddress, new_method_call

from tests.desktop.fake_bus import FakeBus, came
from tsubo.desktop.hold import Hold, Way
from tsubo.desktop.link import Link

SERVICE = DBusAddress("/a", "a.b", "a.b")


def give_back(link: Link, answer: tuple[Any, ...]) -> None:
    link.call(new_method_call(SERVICE, "GiveBack", "u", answer))


@pytest.fixture
def hold(session: FakeBus, system: FakeBus) -> Hold:
    return Hold(
        Way(session.link, new_method_call(SERVICE, "Lend"), give_back),
        Way(system.link, new_method_call(SERVICE, "LendToo"), give_back),
    )


def test_the_first_who_lends_is_enough(hold: Hold, session: FakeBus, system: FakeBus) -> None:
    hold.take()
    hold.take()
    session.answer(session.take("Lend"), "u", (7,))
    came(session.link)
    hold.take()
    assert (session.names(), system.names()) == ([], [])
    hold.release()
    hold.release()
    assert session.take("GiveBack").body == (7,)
    assert session.names() == []


def test_the_next_is_asked_where_the_first_refuses(
    hold: Hold, session: FakeBus, system: FakeBus
) -> None:
    hold.take()
    session.refuse(session.take("Lend"))
    came(session.link)
    system.answer(system.take("LendToo"), "u", (8,))
    came(system.link)
    hold.release()
    assert system.take("GiveBack").body == (8,)
    assert session.names() == []


def test_nothing_is_held_where_nobody_lends(session: FakeBus) -> None:
    hold = Hold(Way(Link(None), new_method_call(SERVICE, "Lend"), give_back))
    hold.take()
    hold.release()
    hold.take()
    assert session.names() == []


def test_what_comes_after_it_is_wanted_no_more_goes_straight_back(
    hold: Hold, session: FakeBus
) -> None:
    hold.take()
    hold.release()
    session.answer(session.take("Lend"), "u", (7,))
    came(session.link)
    assert session.take("GiveBack").body == (7,)


def test_nobody_else_is_asked_for_what_is_wanted_no_more(
    hold: Hold, session: FakeBus, system: FakeBus
) -> None:
    hold.take()
    hold.release()
    session.refuse(session.take("Lend"))
    came(session.link)
    assert system.names() == []


def test_changing_ones_mind_twice_asks_once(hold: Hold, session: FakeBus) -> None:
    hold.take()
    hold.release()
    hold.take()
    session.answer(session.take("Lend"), "u", (7,))
    came(session.link)
    assert session.names() == []
    hold.release()
    assert session.names() == ["GiveBack"]


def test_it_can_be_taken_again(hold: Hold, session: FakeBus) -> None:
    for number in (1, 2):
        hold.take()
        session.answer(session.take("Lend"), "u", (number,))
        came(session.link)
        hold.release()
        assert session.take("GiveBack").body == (number,)
