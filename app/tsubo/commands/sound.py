"""``tsubo sound``: the sound's own process, which the window starts and talks to.

Nothing here can hold up the window: a speech service that hangs, a device that went away. It ends
when the window does, however that ends: its standard input is then closed.
"""

import os
import signal
import sys
from collections.abc import Iterator
from threading import Thread, Timer
from types import TracebackType
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from tsubo.commands.clock import now
from tsubo.commands.sound_messages import (
    AskVoices,
    Heard,
    Hold,
    Lengths,
    Load,
    Measure,
    Message,
    Ping,
    Play,
    Pong,
    Say,
    Settings,
    Voices,
    line_of,
    message_of,
)
from tsubo.output.performer import LANGUAGE, Performer

STANDARD_INPUT, STANDARD_OUTPUT = 0, 1

ALONE_MS = 3500
"""So long the session is heard without a word from the window, which speaks every second."""

LEAVING_SECONDS = 1.0
"""Whatever hangs may take so long to leave."""


def run() -> int:
    """Do what standard input says until it is closed; return the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window
    sys.excepthook = _give_up
    app = QCoreApplication(sys.argv[:1])
    SoundServant(app).listen()
    return app.exec()


class SoundServant(QObject):
    """Hands each message to the performer, and sends back what comes of it."""

    _came = Signal(object)
    _ended = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._performer = Performer(now, self)
        self._performer.told.connect(lambda hearing: _send(Heard(hearing)))
        self._performer.measured.connect(lambda number, found: _send(Lengths(number, found)))
        self._alone = QTimer(self, singleShot=True, interval=ALONE_MS)
        self._alone.timeout.connect(self._performer.hold)
        self._came.connect(self.answer)
        self._ended.connect(app.quit)

    def listen(self) -> None:
        """Begin to read; a thread waits for the window, since only Unix can wait in Qt's loop."""
        Thread(target=self._read, daemon=True).start()

    def answer(self, message: Message) -> None:
        """Do what ``message`` asks."""
        if self._alone.isActive():
            self._alone.start()
        match message:
            case Settings():
                self._performer.set(*message)
            case Measure(number, sentences):
                self._performer.measure(number, sentences)
            case Load(sounds):
                self._performer.load(sounds)
            case Play(at, clock):
                self._performer.play(at, clock)
                self._alone.start()
            case Say(words, clock):
                self._performer.say(words, clock)
            case Hold():
                self._performer.hold()
                self._alone.stop()
            case AskVoices():
                from tsubo.output.system_voice import system_voices

                _send(Voices(list(system_voices(LANGUAGE))))
            case Ping(number):
                _send(Pong(number))
            case Lengths() | Voices() | Heard() | Pong():
                pass
            case _:
                assert_never(message)

    def _read(self) -> None:
        for line in _lines():
            try:
                self._came.emit(message_of(line))
            except ValueError:
                continue
        last_resort = Timer(LEAVING_SECONDS, os._exit, (1,))
        last_resort.daemon = True
        last_resort.start()
        self._ended.emit()


def _lines() -> Iterator[bytes]:
    # Not sys.stdin: a thread that waits in it would hold its lock when Python ends.
    rest = b""
    while came := os.read(STANDARD_INPUT, 1 << 16):
        *whole, rest = (rest + came).split(b"\n")
        yield from whole


def _send(message: Message) -> None:
    try:
        os.write(STANDARD_OUTPUT, line_of(message))
    except OSError:
        os._exit(0)  # the window has gone


def _give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say what nobody expected, for a developer, and leave: the window starts the sound again."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)
