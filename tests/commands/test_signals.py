"""Signals of the system arrive in Qt's loop, and are given back afterwards."""

import os
import signal
import sys

import pytest
from pytestqt.qtbot import QtBot

from tsubo.commands.signals import Signals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_is_heard_in_the_loop(qtbot: QtBot, name: str) -> None:
    signals = Signals()
    try:
        with qtbot.waitSignal(signals.heard, timeout=5000):
            os.kill(os.getpid(), getattr(signal, name))
    finally:
        signals.stop()


def test_stopping_gives_the_signals_back(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    signals = Signals()
    assert signal.getsignal(signal.SIGTERM) != before[0]
    signals.stop()
    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before
