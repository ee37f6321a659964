"""A session is a media player on the bus: it shows what plays and hands on what is pressed."""

import os
from typing import Any

import pytest
from jeepney import HeaderFields, Message, MessageType

from tests.desktop.fake_bus import FakeBus, came, field, member
from tsubo.desktop.exchange import Asked, NowPlaying
from tsubo.desktop.link import Link
from tsubo.desktop.media import Media
from tsubo.desktop.media_interface import PATH, PLAYER, PROPERTIES, ROOT

NAME = "org.mpris.MediaPlayer2.tsubo"


class Player:
    """The player of one session, as others on the bus meet it."""

    def __init__(self, bus: FakeBus, now: NowPlaying) -> None:
        self.bus = bus
        self.told: list[Asked] = []
        self.position = now.position_seconds
        self.media = Media(bus.link, now, lambda: self.position, self.told.append)
        bus.answer(bus.take("RequestName"), "u", (1,))
        came(bus.link)

    def sent(self, *words: Any, **more: Any) -> list[Message]:
        """Call a method and return all that Tsubo says then."""
        self.bus.call(*words, **more)
        for call in came(self.bus.link):
            self.media.answer(call)
        return self.bus.waiting()

    def asked(self, *words: Any, **more: Any) -> Message:
        """Call a method and return the one answer."""
        [reply] = self.sent(*words, **more)
        assert field(reply, HeaderFields.destination) == ":1.99"
        return reply

    def get(self, interface: str, name: str) -> Any:
        """Return a property with its kind."""
        return self.asked(PATH, PROPERTIES, "Get", "ss", (interface, name)).body[0]


@pytest.fixture
def player(session: FakeBus, playing: NowPlaying) -> Player:
    return Player(session, playing)


def error(reply: Message) -> str:
    """Return the short name of an error."""
    assert reply.header.message_type is MessageType.error
    return str(field(reply, HeaderFields.error_name)).removeprefix("org.freedesktop.DBus.Error.")


# --- What is pressed --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "asked"),
    [
        ("Play", Asked.PLAY),
        ("Pause", Asked.PAUSE),
        ("Stop", Asked.PAUSE),
        ("PlayPause", Asked.PLAY_PAUSE),
        ("Next", Asked.NEXT),
        ("Previous", Asked.PREVIOUS),
    ],
)
def test_a_media_key_is_handed_on(player: Player, method: str, asked: Asked) -> None:
    reply = player.asked(PATH, PLAYER, method)
    assert (reply.header.message_type, player.told) == (MessageType.method_return, [asked])


def test_a_key_without_an_interface_is_understood(player: Player) -> None:
    player.asked(PATH, None, "Next")
    assert player.told == [Asked.NEXT]


def test_whoever_wants_no_answer_gets_none(player: Player) -> None:
    assert player.sent(PATH, PLAYER, "Next", quiet=True) == []
    assert player.told == [Asked.NEXT]


@pytest.mark.parametrize(
    ("method", "signature", "body"), [("Seek", "x", (5,)), ("SetPosition", "ox", ("/t", 5))]
)
def test_places_inside_a_session_cannot_be_chosen(
    player: Player, method: str, signature: str, body: tuple[Any, ...]
) -> None:
    reply = player.asked(PATH, PLAYER, method, signature, body)
    assert (reply.header.message_type, player.told) == (MessageType.method_return, [])
    assert player.get(PLAYER, "CanSeek") == ("b", False)


# --- What is shown ----------------------------------------------------------------------


def test_metadata_show_place_side_and_time_left(player: Player) -> None:
    assert player.get(PLAYER, "Metadata") == (
        "a{sv}",
        {
            "mpris:trackid": ("o", "/tsubo/step/3"),
            "mpris:length": ("x", 660_000_000),
            "xesam:title": ("s", "Web of the hand, your left hand"),
            "xesam:artist": ("as", ["11 min left"]),
            "xesam:album": ("s", "Tsubo routine"),
        },
    )


def test_a_point_on_the_midline_has_only_its_name(session: FakeBus, playing: NowPlaying) -> None:
    player = Player(session, playing._replace(title="Below the navel", side=""))
    assert player.get(PLAYER, "Metadata")[1]["xesam:title"] == ("s", "Below the navel")


def test_the_position_is_that_of_the_moment(player: Player) -> None:
    assert player.get(PLAYER, "Position") == ("x", 12_500_000)
    player.position = 13.0
    assert player.get(PLAYER, "Position") == ("x", 13_000_000)


def test_all_properties_come_at_once(player: Player) -> None:
    root = player.asked(PATH, PROPERTIES, "GetAll", "s", (ROOT,)).body[0]
    assert root["Identity"] == ("s", "Tsubo")
    assert root["DesktopEntry"] == ("s", "tsubo")
    shown = player.asked(PATH, PROPERTIES, "GetAll", "s", (PLAYER,)).body[0]
    assert shown["PlaybackStatus"] == ("s", "Playing")
    assert shown["Rate"] == shown["MinimumRate"] == shown["MaximumRate"] == ("d", 1.0)
    can = {name for name, value in shown.items() if value == ("b", True)}
    assert can == {"CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanControl"}


def test_changes_are_sent_and_only_they(player: Player, playing: NowPlaying) -> None:
    player.media.show(playing._replace(position_seconds=13.0), False)
    assert player.bus.waiting() == []
    player.media.show(playing._replace(playing=False), False)
    [signal] = player.bus.waiting()
    assert signal.body == (PLAYER, {"PlaybackStatus": ("s", "Paused")}, [])
    assert (member(signal), field(signal, HeaderFields.path)) == ("PropertiesChanged", PATH)
    player.media.show(playing._replace(playing=False, left_words="10 min left"), False)
    [signal] = player.bus.waiting()
    assert list(signal.body[1]) == ["Metadata"]
    assert signal.body[1]["Metadata"][1]["xesam:artist"] == ("as", ["10 min left"])


def test_a_jump_tells_the_new_position(player: Player, playing: NowPlaying) -> None:
    player.media.show(playing._replace(position_seconds=60.0), True)
    [signal] = player.bus.waiting()
    assert (member(signal), signal.body) == ("Seeked", (60_000_000,))


# --- What cannot be met -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ((PATH, PLAYER, "Dance"), "UnknownMethod"),
        ((PATH, None, "Dance"), "UnknownInterface"),
        ((PATH, "a.b", "Play"), "UnknownInterface"),
        (("/elsewhere", PLAYER, "Play"), "UnknownObject"),
        (("/org", PLAYER, "Play"), "UnknownInterface"),
        ((PATH, PLAYER, "Play", "s", ("now",)), "InvalidArgs"),
        ((PATH, PLAYER, "Seek"), "InvalidArgs"),
        ((PATH, PLAYER, "OpenUri", "s", ("file:///song",)), "NotSupported"),
        ((PATH, PROPERTIES, "Get", "ss", (PLAYER, "Colour")), "UnknownProperty"),
        ((PATH, PROPERTIES, "Get", "ss", ("a.b", "Rate")), "UnknownInterface"),
        ((PATH, PROPERTIES, "GetAll", "s", ("a.b",)), "UnknownInterface"),
        ((PATH, PROPERTIES, "Set", "ssv", (PLAYER, "Volume", ("d", 0.5))), "PropertyReadOnly"),
        ((PATH, PROPERTIES, "Set", "ssv", (PLAYER, "Rate", ("s", "fast"))), "InvalidArgs"),
    ],
)
def test_what_cannot_be_met_is_an_error(player: Player, call: tuple[Any, ...], name: str) -> None:
    assert (error(player.asked(*call)), player.told) == (name, [])


def test_a_rate_of_nothing_is_a_pause_and_others_change_nothing(player: Player) -> None:
    for rate, told in ((2.0, []), (0.0, [Asked.PAUSE])):
        player.asked(PATH, PROPERTIES, "Set", "ssv", (PLAYER, "Rate", ("d", rate)))
        assert player.told == told
    assert player.get(PLAYER, "Rate") == ("d", 1.0)


def test_a_ping_is_answered_anywhere(player: Player) -> None:
    reply = player.asked("/elsewhere", "org.freedesktop.DBus.Peer", "Ping")
    assert reply.header.message_type is MessageType.method_return


@pytest.mark.parametrize(("path", "word"), [("/", 'name="org"'), (PATH, "PlaybackStatus")])
def test_what_there_is_can_be_looked_up(player: Player, path: str, word: str) -> None:
    looked = player.asked(path, "org.freedesktop.DBus.Introspectable", "Introspect")
    assert word in looked.body[0]


# --- The name ---------------------------------------------------------------------------


def test_the_name_is_taken_and_given_back(session: FakeBus, playing: NowPlaying) -> None:
    media = Media(session.link, playing, lambda: 0.0, lambda _: None)
    asked = session.take("RequestName")
    assert asked.body == (NAME, 4)
    session.answer(asked, "u", (1,))
    came(session.link)
    media.leave()
    media.leave()
    assert session.take("ReleaseName").body == (NAME,)
    assert session.names() == []


def test_a_second_tsubo_takes_a_name_with_its_number(session: FakeBus, playing: NowPlaying) -> None:
    media = Media(session.link, playing, lambda: 0.0, lambda _: None)
    session.answer(session.take("RequestName"), "u", (3,))
    came(session.link)
    asked = session.take("RequestName")
    assert asked.body[0] == f"{NAME}.instance{os.getpid()}"
    session.answer(asked, "u", (1,))
    came(session.link)
    media.leave()
    assert session.take("ReleaseName").body == asked.body[:1]


def test_a_bus_that_gives_no_name_is_left_alone(session: FakeBus, playing: NowPlaying) -> None:
    media = Media(session.link, playing, lambda: 0.0, lambda _: None)
    session.refuse(session.take("RequestName"))
    came(session.link)
    media.leave()
    assert session.names() == []
    Media(Link(None), playing, lambda: 0.0, lambda _: None).leave()
