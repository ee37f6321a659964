"""The player: gives the live stream to the sound card, and keeps looking for one.

Samples are written a little ahead (``AHEAD_SECONDS``) by a timer that runs only while something is
to be heard. Without a device nothing is played and time goes on; as soon as there is one the
stream is heard from where the clock then is.
"""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from tsubo.output.device_clock import DeviceClock
from tsubo.output.stream import Stream
from tsubo.output.voice import FULL_SCALE, Samples

AHEAD_SECONDS = 0.08
"""Sound that is written ahead: so long may this process be kept from running, and so much later
than asked falls silence."""
WRITE_MS = 15
"""Between two looks at how much room there is."""
LATENCY_SECONDS = 0.025
"""From the last sample Qt counts as taken to its being heard: 20 to 34 ms measured with Qt 6.11 and
PulseAudio, less half of a period (packaging/measure_sound.py). Qt tells no device's own latency."""
IDLE_SECONDS = 30.0
"""So long silence is still played before the device is closed: to open it took up to half a second,
which a short pause must not cost."""
AGAIN_MS = 500
"""Between two attempts at a device that refuses."""
STALLED_SECONDS = 3.0
"""A device that takes no sample for so long has gone without a word: PulseAudio was ended. Qt does
not find it again in this process; another one does."""
NO_REAL_DEVICES = frozenset({b"auto_null"})
"""What PulseAudio and PipeWire put in the place of a missing device; nobody hears it."""

Clock = Callable[[], float]


class Player(QObject):
    """Plays what its stream holds, while it is awake."""

    found = Signal(bool)
    """Whether there is a device; told when that changes."""

    def __init__(self, stream: Stream, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stream, self._clock = stream, clock
        self._sink: QAudioSink | None = None
        self._writing: QIODevice | None = None
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=WRITE_MS)
        self._timer.timeout.connect(self._write)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._choose)
        self._awake, self._quiet_since = False, 0.0
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._choose)
        self._device = QAudioDevice()
        self.has_device = False
        self._choose()

    def wake(self) -> None:
        """Open the device, since the stream holds something; it is closed again by itself."""
        self._quiet_since = self._clock()
        if not self._awake:
            self._awake = True
            self._open()

    def _choose(self) -> None:
        """Take the device the person's system wants now, another one if that changed."""
        self._again.stop()
        device = QMediaDevices.defaultAudioOutput()
        there = is_there(device)
        moved = device.id() != self._device.id()
        self._device = device
        if not there:
            self._miss()
            return
        if not self.has_device:
            self.has_device = True
            self.found.emit(True)
        if self._awake and (moved or self._sink is None):
            self._close()
            self._open()

    def _miss(self) -> None:
        """Be without a device until another one comes."""
        self._close()
        if self.has_device:
            self.has_device = False
            self.found.emit(False)

    def _open(self) -> None:
        if not self.has_device:
            return
        form = _format(self._device, self._stream.rate)
        sink = QAudioSink(self._device, form, self)
        sink.setBufferSize(form.bytesForDuration(round(AHEAD_SECONDS * 1e6)))
        self._line, self._written = DeviceClock(form.sampleRate()), 0
        self._moved_at = self._clock()
        self._stream.cut()
        self._sink, self._writing = sink, sink.start()
        if sink.error() is not QtAudio.Error.NoError:
            self._lost()
            return
        sink.stateChanged.connect(self._changed)
        self._timer.start()
        self._write()

    def _close(self) -> None:
        self._timer.stop()
        sink, self._sink, self._writing = self._sink, None, None
        if sink is not None:
            sink.stateChanged.disconnect(self._changed)
            sink.stop()
            sink.deleteLater()

    def _changed(self) -> None:
        if self._sink is not None and self._sink.state() is QtAudio.State.StoppedState:
            self._lost()

    def _lost(self) -> None:
        """Let go of a device that stopped by itself, and look again soon."""
        sink, self._sink, self._writing = self._sink, None, None
        self._timer.stop()
        if sink is not None:
            sink.deleteLater()
        self._again.start()

    def _write(self) -> None:
        """Fill the room there is, placing what begins within it."""
        sink, writing = self._sink, self._writing
        if sink is None or writing is None:
            return
        form, now = sink.format(), self._clock()
        free = form.framesForBytes(sink.bytesFree())
        if free <= 0:
            if now - self._moved_at > STALLED_SECONDS:
                self._miss()
            return
        self._moved_at = now
        left = form.framesForBytes(sink.bufferSize()) - free
        self._line.note(self._written - max(left, 0), now)
        first = self._line.at(self._written) + LATENCY_SECONDS
        block = self._stream.block(first, free)
        taken = writing.write(_bytes(block, form))
        self._written += form.framesForBytes(max(taken, 0))
        if not self._stream.silent:
            self._quiet_since = now
        elif now - self._quiet_since > IDLE_SECONDS:
            self._awake = False
            self._close()


def is_there(device: QAudioDevice) -> bool:
    """Say whether ``device`` is one that somebody can hear."""
    return not device.isNull() and bytes(device.id().data()) not in NO_REAL_DEVICES


def _format(device: QAudioDevice, rate: int) -> QAudioFormat:
    """Return one channel at ``rate``, of floats where the device takes them.

    The systems' own mixers bring it to what the device plays.
    """
    form = QAudioFormat()
    form.setSampleRate(rate)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Float)
    if not device.isFormatSupported(form):
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return form


def _bytes(block: Samples, form: QAudioFormat) -> bytes:
    if form.sampleFormat() is QAudioFormat.SampleFormat.Float:
        return block.tobytes()
    return (block * FULL_SCALE).astype(np.int16).tobytes()
