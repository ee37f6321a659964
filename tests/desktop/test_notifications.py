"""A bubble is shown quietly, and what is pressed on it is told once, of ours alone."""

from typing import Any

import pytest

from tests.desktop.fake_bus import FakeBus, came
from tsubo.desktop.notifications import NAME, Bubble, Notifications, Reply

PATH = "/org/freedesktop/Notifications"
BUBBLE = Bubble(
    "A quiet moment?", "You asked for it.", ((Reply.START_BUTTON, "Start"), (Reply.LATER, "Later"))
)


class Told:
    """Takes what is answered."""

    def __init__(self) -> None:
        self.all: list[tuple[str, Reply, str]] = []

    def __call__(self, whose: str, reply: Reply, token: str) -> None:
        self.all.append((whose, reply, token))


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def bubbles(session: FakeBus, told: Told) -> Notifications:
    return Notifications(session.link, told)


def shown(
    bubbles: Notifications, session: FakeBus, number: int = 7, whose: str = "anna"
) -> tuple[Any, ...]:
    """Show a bubble that gets ``number``; return what was asked of the desktop."""
    there: list[bool] = []
    bubbles.show(whose, BUBBLE, there.append)
    session.answer(session.take("GetCapabilities"), "as", (["body", "actions"],))
    came(session.link)
    call = session.take("Notify")
    session.answer(call, "u", (number,))
    came(session.link)
    assert there == [True]
    body: tuple[Any, ...] = call.body
    return body


def say(bubbles: Notifications, session: FakeBus, name: str, kinds: str, *body: Any) -> None:
    session.signal(PATH, NAME, name, kinds, body)
    for message in came(session.link):
        bubbles.hear(message)


def test_a_bubble_makes_no_sound_and_is_no_alarm(bubbles: Notifications, session: FakeBus) -> None:
    name, replaced, icon, title, body, buttons, hints, lasts = shown(bubbles, session)
    assert (name, replaced, icon) == ("Tsubo", 0, "tsubo")
    assert (title, body, buttons) == (
        BUBBLE.title,
        BUBBLE.body,
        ["start", "Start", "later", "Later"],
    )
    assert hints["urgency"] == ("y", 1)
    assert hints["suppress-sound"] == ("b", True)
    assert hints["desktop-entry"] == ("s", "tsubo")
    assert not {"sound-file", "sound-name"} & hints.keys()
    assert lasts == -1


def test_where_nobody_can_press_no_buttons_are_sent(
    bubbles: Notifications, session: FakeBus
) -> None:
    bubbles.show("anna", BUBBLE, lambda _: None)
    session.answer(session.take("GetCapabilities"), "as", (["body"],))
    came(session.link)
    assert session.take("Notify").body[5] == []


def test_where_nobody_shows_bubbles_that_is_told(bubbles: Notifications, session: FakeBus) -> None:
    there: list[bool] = []
    bubbles.show("anna", BUBBLE, there.append)
    session.refuse(session.take("GetCapabilities"))
    came(session.link)
    session.refuse(session.take("Notify"))
    came(session.link)
    assert there == [False]


def test_what_is_pressed_is_told_with_the_token_and_the_bubble_goes(
    bubbles: Notifications, session: FakeBus, told: Told
) -> None:
    shown(bubbles, session)
    say(bubbles, session, "ActivationToken", "us", 7, "token-1")
    say(bubbles, session, "ActionInvoked", "us", 7, "start")
    assert told.all == [("anna", Reply.START_BUTTON, "token-1")]
    assert session.take("CloseNotification").body == (7,)
    say(bubbles, session, "ActionInvoked", "us", 7, "start")
    assert len(told.all) == 1


@pytest.mark.parametrize("reply", list(Reply))
def test_every_button_has_its_answer(
    bubbles: Notifications, session: FakeBus, told: Told, reply: Reply
) -> None:
    shown(bubbles, session)
    say(bubbles, session, "ActionInvoked", "us", 7, reply.value)
    assert told.all == [("anna", reply, "")]


def test_the_bubbles_of_other_programs_are_passed_over(
    bubbles: Notifications, session: FakeBus, told: Told
) -> None:
    shown(bubbles, session)
    say(bubbles, session, "ActivationToken", "us", 8, "token-8")
    say(bubbles, session, "ActionInvoked", "us", 8, "start")
    say(bubbles, session, "ActionInvoked", "us", 7, "something else")
    assert told.all == []


def test_leave_to_come_forward_is_not_taken_from_another_bubble(
    bubbles: Notifications, session: FakeBus, told: Told
) -> None:
    say(bubbles, session, "ActivationToken", "us", 7, "of another program")
    shown(bubbles, session)
    say(bubbles, session, "ActionInvoked", "us", 7, "start")
    assert told.all == [("anna", Reply.START_BUTTON, "")]


def test_one_that_was_closed_is_not_there_any_more(
    bubbles: Notifications, session: FakeBus, told: Told
) -> None:
    shown(bubbles, session)
    say(bubbles, session, "NotificationClosed", "uu", 7, 2)
    say(bubbles, session, "ActionInvoked", "us", 7, "later")
    bubbles.close("anna")
    assert told.all == []
    assert session.names() == []


def test_a_later_bubble_takes_the_place_of_the_first_of_the_same_person(
    bubbles: Notifications, session: FakeBus
) -> None:
    shown(bubbles, session, 7, "anna")
    assert shown(bubbles, session, 8, "bert")[1] == 0
    assert shown(bubbles, session, 7, "anna")[1] == 7


def test_a_bubble_can_be_taken_away_once(bubbles: Notifications, session: FakeBus) -> None:
    shown(bubbles, session)
    bubbles.close("anna")
    bubbles.close("anna")
    assert session.take("CloseNotification").body == (7,)
    assert session.names() == []


def test_signals_of_others_are_no_answer(
    bubbles: Notifications, session: FakeBus, told: Told
) -> None:
    shown(bubbles, session)
    session.signal(PATH, "a.b", "ActionInvoked", "us", (7, "start"))
    for message in came(session.link):
        bubbles.hear(message)
    assert told.all == []
