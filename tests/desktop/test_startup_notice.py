"""The notice of a second start is ended, and the window comes forward by the time of it."""

import struct

import pytest

from tests.desktop.fake_x_server import ROOT, WINDOW, FakeServer, Serve
from tsubo.desktop.startup_notice import heed


def heard(servers: list[FakeServer]) -> list[tuple[int, int, int, bytes]]:
    """Return mask, width, kind and values of each message, once the caller has gone."""
    servers[0].join(10)
    messages = []
    for told in servers[0].told:
        root, mask, code, width, _, window, kind, values = struct.unpack("<IIBBHII20s", told)
        assert (root, code, window) == (ROOT, 33, WINDOW)
        messages.append((mask, width, kind, values))
    return messages


def test_the_notice_is_ended_in_messages_of_twenty_bytes(
    serve: Serve, x_servers: list[FakeServer]
) -> None:
    heed(serve(), 'a "launcher"\\here-7', WINDOW)
    said = heard(x_servers)
    assert {(mask, width) for mask, width, *_ in said} == {(0x400000, 8)}
    assert [kind for *_, kind, _ in said] == [305, 306]
    words = b"".join(values for *_, values in said)
    assert words.rstrip(b"\0") == rb'remove: ID="a \"launcher\"\\here-7"'
    assert words.endswith(b"\0")


def test_words_that_fill_a_message_still_have_an_end(
    serve: Serve, x_servers: list[FakeServer]
) -> None:
    heed(serve(), "1234567", WINDOW)
    said = heard(x_servers)
    assert [values for *_, values in said] == [b'remove: ID="1234567"', bytes(20)]


@pytest.mark.parametrize(("moment", "number"), [(123456, 123456), (2**32 + 5, 5)])
def test_the_time_in_it_is_the_leave_to_come_forward(
    serve: Serve, x_servers: list[FakeServer], moment: int, number: int
) -> None:
    heed(serve(), f"panel-1-host-tsubo_TIME{moment}", WINDOW)
    mask, width, kind, values = heard(x_servers)[-1]
    assert (mask, width, kind) == (0x180000, 32, 301)
    assert struct.unpack("<IIIII", values) == (1, number, 0, 0, 0)


def test_without_a_server_nothing_happens() -> None:
    heed({}, "panel_TIME1", WINDOW)
