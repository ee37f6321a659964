"""A second start asks the first to come forward: what is said, and who is silent."""

import argparse
import sys
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from tsubo.commands.only_one import (
    Reply,
    Wish,
    ask,
    ask_who_opens,
    hand_over,
    line_of,
    wish_in,
    wish_of,
)
from tsubo.commands.only_one_place import may_answer

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes instead")
START = Wish(start=True, person="Anna", token="leave-7")


# --- What is said -----------------------------------------------------------------------


def test_a_wish_comes_over_as_it_was() -> None:
    assert wish_in(line_of(START)) == START
    assert wish_in(b'{"start": false, "person": "", "token": "", "newer": 1}\n') == Wish()


@pytest.mark.parametrize(
    "line", [b"\n", b"[]\n", b"{}\n", b'{"start": 1, "person": "", "token": ""}\n', b"\xff\n"]
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError):
        wish_in(line)


@pytest.mark.parametrize(
    ("environment", "token"),
    [
        ({}, ""),
        ({"DESKTOP_STARTUP_ID": "x11"}, "x11"),
        ({"DESKTOP_STARTUP_ID": "x11", "XDG_ACTIVATION_TOKEN": "wayland"}, "wayland"),
    ],
)
def test_the_leave_of_the_desktop_is_handed_on(environment: dict[str, str], token: str) -> None:
    arguments = argparse.Namespace(start=True, person="Anna")
    assert wish_of(arguments, environment) == Wish(True, "Anna", token)


def test_nobody_in_particular_is_no_person() -> None:
    assert wish_of(argparse.Namespace(start=False, person=None), {}) == Wish()


# --- Who answers ------------------------------------------------------------------------


@unix
def test_a_socket_left_by_a_crash_keeps_nobody_out(tmp_path: Path) -> None:
    import socket

    place = tmp_path / "left.socket"
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(place))
    assert may_answer(str(place))
    assert ask(str(place), START) is Reply.NOBODY


@unix
def test_one_that_hangs_is_mute(tmp_path: Path) -> None:
    import socket

    place = str(tmp_path / "mute.socket")
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(place)
        silent.listen()
        assert ask(place, START, patience=0.05) is Reply.MUTE
        assert ask_who_opens(place, START, patience=0.05) is Reply.MUTE


@unix
def test_one_that_leaves_without_an_answer_is_nobody(tmp_path: Path) -> None:
    place = str(tmp_path / "leaving.socket")
    code = (
        "import socket, sys\nleaving = socket.socket(socket.AF_UNIX)\n"
        "leaving.bind(sys.argv[1])\nleaving.listen()\nprint('on', flush=True)\n"
        "leaving.accept()[0].close()"
    )
    with Popen([sys.executable, "-c", code, place], stdout=PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "on\n"
        assert ask(place, START) is Reply.NOBODY


def test_one_that_never_comes_to_listen_is_mute(tmp_path: Path) -> None:
    assert ask_who_opens(str(tmp_path / "none"), START, patience=0.01) is Reply.MUTE


@pytest.mark.parametrize(
    ("reply", "code"), [(Reply.NOBODY, None), (Reply.HERE, 0), (Reply.MUTE, 1)]
)
def test_a_start_ends_where_another_tsubo_is_there(
    capsys: pytest.CaptureFixture[str], reply: Reply, code: int | None
) -> None:
    assert hand_over("place", START, lambda *_: reply) == code
    assert capsys.readouterr().err.count("\n") == (reply is Reply.MUTE)
