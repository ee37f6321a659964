"""The first Tsubo's ear: it hears a second start, comes forward and does what that one was for.

The socket is for this user alone. One that a Tsubo which crashed has left behind is removed: the
lock of the running mark has told already that nobody holds it.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from tsubo.commands.only_one import ANSWER, PING, wish_in

LONGEST_LINE = 4096
"""Bytes after which whoever writes no end of line is not listened to any more."""


class Listening(QObject):
    """Listens at ``place`` until it is closed; where that is not possible, it hears nothing."""

    asked = Signal(object)
    """A Wish of a second start."""

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if place:
            QLocalServer.removeServer(place)
            self._server.listen(place)

    @property
    def hears(self) -> bool:
        """Whether a second start finds us."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no longer, and leave nothing behind."""
        self._server.close()

    def _greet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(self._read)
            caller.disconnected.connect(caller.deleteLater)
            self._hear(caller)

    def _read(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > LONGEST_LINE:
                caller.abort()
            return
        line = bytes(caller.readLine().data())
        try:
            wish = None if line == PING else wish_in(line)
        except ValueError:
            caller.abort()
            return
        if wish is not None:
            self.asked.emit(wish)
        caller.write(ANSWER)
        caller.disconnectFromServer()
