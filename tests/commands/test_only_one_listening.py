"""The first Tsubo hears a second start, answers it, and bears whatever else comes to its socket."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from tests.commands.asking import ROOT
from tsubo.commands.only_one import PING, Reply, Wish, ask, line_of
from tsubo.commands.only_one_listening import LONGEST_LINE, Listening

START = Wish(start=True, token="leave-7")


@pytest.fixture
def place(tmp_path: Path) -> str:
    return f"tsubo-test-{tmp_path.name}" if sys.platform == "win32" else str(tmp_path / "socket")


@pytest.fixture
def listening(qtbot: QtBot, place: str) -> Iterator[Listening]:
    made = Listening(place)
    assert made.hears
    yield made
    made.close()


def replied(qtbot: QtBot, place: str, line: bytes) -> Reply:
    """Return what another process is told, while Qt's loop goes on in this one."""
    code = f"from tsubo.commands.only_one import call; print(call({place!r}, {line!r}).name)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "app")}
    with Popen([sys.executable, "-c", code], stdout=PIPE, text=True, env=environment) as other:
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
        assert other.stdout is not None
        return Reply[other.stdout.read().strip()]


def test_a_wish_is_heard_and_answered(qtbot: QtBot, listening: Listening, place: str) -> None:
    heard: list[object] = []
    listening.asked.connect(heard.append)
    assert replied(qtbot, place, line_of(START)) is Reply.HERE
    assert heard == [START]


def test_whoever_only_asks_if_somebody_is_there_changes_nothing(
    qtbot: QtBot, listening: Listening, place: str
) -> None:
    heard: list[object] = []
    listening.asked.connect(heard.append)
    assert replied(qtbot, place, PING) is Reply.HERE
    assert heard == []


@pytest.mark.parametrize("line", [b"nonsense\n", b"x" * (LONGEST_LINE + 10)])
def test_nonsense_is_hung_up_on(
    qtbot: QtBot, listening: Listening, place: str, line: bytes
) -> None:
    heard: list[object] = []
    listening.asked.connect(heard.append)
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected):
        socket.connectToServer(place)
        socket.write(line)
    assert heard == []
    assert replied(qtbot, place, line_of(START)) is Reply.HERE


def test_a_closed_one_leaves_nothing_behind(listening: Listening, place: str) -> None:
    listening.close()
    assert ask(place, START) is Reply.NOBODY
    assert not Path(place).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes instead")
def test_a_socket_left_by_a_crash_is_replaced_and_for_its_owner_alone(
    qtbot: QtBot, place: str
) -> None:
    import socket

    with socket.socket(socket.AF_UNIX) as left:
        left.bind(place)
    listening = Listening(place)
    assert listening.hears
    assert Path(place).stat().st_mode & 0o077 == 0
    listening.close()


def test_without_a_place_it_hears_nothing(qtbot: QtBot) -> None:
    assert not Listening("").hears
