"""The sound's process as the window has it: started, asked for signs of life, started again.

Nothing here ever waits. A process that hangs is one that leaves questions unanswered; they are put
only while something is expected of it.
"""

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from tsubo.commands.sound_messages import Message, Ping, Pong, line_of, message_of

Command = tuple[str, list[str]]
"""A program and its arguments."""

BEAT_MS = 1000
"""Between two questions."""
MOST_UNANSWERED, MOST_WHILE_STARTING = 3, 15
"""So many unanswered ones mean that it hangs; at a start the system may take longer."""
AGAIN_MS = (200, 1000, 5000)
"""Before it is started again, the first time and later; then it is given up until asked for."""
SOUND_AGAIN = 10
"""After so many answers in a row the deaths before are forgotten."""
LEAVING_MS = 1000
"""The longest wait at the very end."""


class SoundProcess(QObject):
    """One process after another, each in the place of one that died."""

    began = Signal()
    """A process takes messages, and knows nothing yet."""
    came = Signal(object)
    """A message from it."""
    lost = Signal()
    """It died or was killed because it hung; another one begins soon, or it is given up."""

    def __init__(self, command: Command, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None
        self.starting = False
        self._expecting = False
        self._deaths = self._unanswered = self._answers = 0
        self.beat = QTimer(self, interval=BEAT_MS)
        self.beat.timeout.connect(self._ask)
        self.again = QTimer(self, singleShot=True)
        self.again.timeout.connect(self._start)

    @property
    def process(self) -> QProcess | None:
        """The process there is now."""
        return self._process

    def start(self) -> None:
        """Have a process, also where others were given up before."""
        if self._process is None and not self.again.isActive():
            self._deaths = 0
            self._start()

    def send(self, message: Message) -> None:
        """Send ``message``, if there is a process; ``began`` tells when one needs everything."""
        if self._process is not None:
            self._process.write(line_of(message))

    def expect(self, something: bool) -> None:
        """Ask for signs of life from now on, or no longer."""
        if something != self._expecting:
            self._expecting = something
            self._unanswered = 0
        self._keep_beat()

    def replace(self) -> None:
        """Have another process in the place of this one, at once."""
        self.end()
        self._start()

    def end(self) -> None:
        """End the process at once; there is nothing it would have to keep."""
        self._kill()

    def leave(self) -> None:
        """End the process as the program ends: no event will tell that it has gone.

        What was killed is gone in some milliseconds; Qt would wait without a limit, and complain.
        """
        ending = self._kill()
        if ending is not None:
            ending.waitForFinished(LEAVING_MS)

    def _kill(self) -> QProcess | None:
        self.again.stop()
        process, self._process = self._process, None
        self._keep_beat()
        if process is not None:
            process.finished.disconnect(self._ended)
            process.finished.connect(process.deleteLater)
            process.kill()
        return process

    def _start(self) -> None:
        self._unanswered = self._answers = 0
        self.starting = True
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        process.start(*self._command)
        self._keep_beat()
        self.began.emit()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        if self._deaths < len(AGAIN_MS):
            self.again.start(AGAIN_MS[self._deaths])
            self._deaths += 1
        self._keep_beat()
        self.lost.emit()

    def _keep_beat(self) -> None:
        wanted = self._expecting and self._process is not None
        if wanted and not self.beat.isActive():
            self.beat.start()
        elif not wanted:
            self.beat.stop()

    def _ask(self) -> None:
        if self._process is None:
            return
        if self._unanswered >= (MOST_WHILE_STARTING if self.starting else MOST_UNANSWERED):
            self._process.kill()
            return
        self._unanswered += 1
        self.send(Ping(self._unanswered))

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                message = message_of(bytes(self._process.readLine().data()))
            except ValueError:
                continue
            if isinstance(message, Pong):
                self._unanswered = 0
                self._answers += 1
                if self._answers >= SOUND_AGAIN:
                    self._deaths = 0
            else:
                self.came.emit(message)
