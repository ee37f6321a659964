"""The system's wishes to end Tsubo (Ctrl+C, kill, a closed terminal) become an ordinary closing.

Qt's loop is woken through a socket, because Python runs its own handlers only once the loop comes
back to Python (the way of Python's ``signal.set_wakeup_fd``).
"""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class Signals(QObject):
    """Listens until it is told to stop; ``heard`` comes in Qt's loop."""

    heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        self._fd_before = signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, _noted)
            for name in _NAMES
            if (number := getattr(signal, name, None)) is not None
        }
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def stop(self) -> None:
        """Give the signals back to whoever had them before."""
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._fd_before)
        self._near.close()
        self._far.close()

    def _woken(self) -> None:
        numbers = self._near.recv(64)
        if any(number in self._before for number in numbers):
            self.heard.emit()


def _noted(_number: int, _frame: object) -> None:
    """Do nothing: the socket has told already; without a handler the process would end."""
