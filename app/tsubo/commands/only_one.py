"""One Tsubo for one profile: a second start asks the first to come forward, and ends.

Qt's sockets are imported only when somebody is asked; a start on its own does without.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from enum import Enum
from typing import NamedTuple

from tsubo.commands.only_one_place import may_answer
from tsubo.domain.words import tr

PATIENCE_SECONDS = 2.0
"""So long the first Tsubo may take to answer (issue 5)."""
LOOK_AGAIN_SECONDS = 0.05
PING, ANSWER = b"?\n", b"here\n"
"""A question whether anybody is there, and the answer to it and to each wish."""


class Wish(NamedTuple):
    """What a second start hands over: the routine to begin, who it is for, leave to come forward.

    ``token`` is what the desktop gave the second start: with it a window may take the focus.
    """

    start: bool = False
    person: str = ""
    token: str = ""


class Reply(Enum):
    """What came back from where the first Tsubo would listen."""

    NOBODY = "there is none"
    HERE = "it has come forward"
    MUTE = "it is there and does not answer"


def ask(place: str, wish: Wish, patience: float = PATIENCE_SECONDS) -> Reply:
    """Hand ``wish`` to whoever listens at ``place``."""
    return call(place, line_of(wish), patience)


def call(place: str, line: bytes, patience: float = PATIENCE_SECONDS) -> Reply:
    """Send ``line``, a wish or ``PING``, to whoever listens at ``place``, and await the answer."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(place)
    end = time.monotonic() + patience
    if not socket.waitForConnected(round(patience * 1000)):
        timed_out = socket.error() is QLocalSocket.LocalSocketError.SocketTimeoutError
        return Reply.MUTE if timed_out else Reply.NOBODY
    socket.write(line)
    while not socket.canReadLine():
        left = round((end - time.monotonic()) * 1000)
        if left <= 0:
            return Reply.MUTE
        if not socket.waitForReadyRead(left):
            gone = socket.error() is QLocalSocket.LocalSocketError.PeerClosedError
            return Reply.NOBODY if gone else Reply.MUTE
    return Reply.HERE


def ask_who_opens(place: str, wish: Wish, patience: float = PATIENCE_SECONDS) -> Reply:
    """Hand ``wish`` to a Tsubo that is there but perhaps still opens, and listens only then."""
    end = time.monotonic() + patience
    while True:
        left = end - time.monotonic()
        reply = ask(place, wish, left) if may_answer(place) and left > 0 else Reply.NOBODY
        if reply is not Reply.NOBODY:
            return reply
        if left <= LOOK_AGAIN_SECONDS:
            return Reply.MUTE
        time.sleep(LOOK_AGAIN_SECONDS)


def hand_over(place: str, wish: Wish, ask_there: Callable[[str, Wish], Reply] = ask) -> int | None:
    """Return the exit code of a start that another Tsubo was asked to take over, None for none.

    One that does not answer is told in a sentence, and nothing else is opened on its files.
    """
    reply = ask_there(place, wish)
    if reply is Reply.NOBODY:
        return None
    if reply is Reply.HERE:
        return 0
    words = tr(
        "Tsubo is open already but does not answer. Wait a moment, or end it; then try again."
    )
    print(f"tsubo: {words}", file=sys.stderr)
    if sys.stderr is None or not sys.stderr.isatty():
        from tsubo.commands.only_one_telling import show_words

        show_words(words)
    return 1


def wish_of(arguments: argparse.Namespace, environment: Mapping[str, str] = os.environ) -> Wish:
    """Return what a start with ``arguments`` hands over, with the leave that the desktop gave it.

    The variables are those of Wayland's xdg-activation and of X11's startup notification.
    """
    names = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
    token = next((environment[name] for name in names if environment.get(name)), "")
    return Wish(arguments.start, getattr(arguments, "person", None) or "", token)


def line_of(wish: Wish) -> bytes:
    """Return ``wish`` as one line."""
    return json.dumps(wish._asdict()).encode() + b"\n"


def wish_in(line: bytes) -> Wish:
    """Return the wish in a ``line``, without what a newer Tsubo may have added to it.

    Raises ValueError for anything else.
    """
    record = json.loads(line)
    if not isinstance(record, dict):
        raise ValueError("a wish is an object")
    start, person, token = (record.get(name) for name in Wish._fields)
    if not isinstance(start, bool) or not isinstance(person, str) or not isinstance(token, str):
        raise ValueError("a wish says whether to start, who for, and by whose leave")
    return Wish(start, person, token)
