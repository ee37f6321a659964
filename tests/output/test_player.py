"""The player: what is placed is heard on time, and devices may come and go."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QAudioFormat, QtAudio
from pytestqt.qtbot import QtBot

from tsubo.domain.sounds import Sound
from tsubo.output import player
from tsubo.output.player import IDLE_SECONDS, LATENCY_SECONDS, STALLED_SECONDS, Player
from tsubo.output.stream import Stream

RATE = 22050


class FakeClock:
    now = 500.0

    def __call__(self) -> float:
        return self.now


class FakeDevice:
    """A device as Qt describes it; without a name it is none."""

    def __init__(self, name: bytes = b"") -> None:
        self._name = name

    def isNull(self) -> bool:
        return not self._name

    def id(self) -> Any:
        return FakeId(self._name)

    def isFormatSupported(self, form: QAudioFormat) -> bool:
        floats = form.sampleFormat() is QAudioFormat.SampleFormat.Float
        return self._name != b"old" or not floats


class FakeId(bytes):
    def data(self) -> bytes:
        return bytes(self)


class FakeSink(QObject):
    """A sink that plays exactly what time has passed since it was started."""

    stateChanged = Signal(object)
    clock: FakeClock

    def __init__(self, device: FakeDevice, form: QAudioFormat, parent: QObject) -> None:
        super().__init__(parent)
        self.device, self.form = device, form
        self.state_now = QtAudio.State.ActiveState
        self.failing = QtAudio.Error.NoError
        self.stalled = self.stopped = False
        self.size = self.written = 0
        self.got: list[bytes] = []

    def setBufferSize(self, size: int) -> None:
        self.size = size

    def bufferSize(self) -> int:
        return self.size

    def format(self) -> QAudioFormat:
        return self.form

    def start(self) -> "FakeSink":
        self.opened = self.clock.now
        return self

    def stop(self) -> None:
        self.stopped = True

    def error(self) -> QtAudio.Error:
        return self.failing

    def state(self) -> QtAudio.State:
        return self.state_now

    def bytesFree(self) -> int:
        played = 0 if self.stalled else self.form.bytesForDuration(self.microseconds)
        return self.size - (self.written - min(played, self.written))

    @property
    def microseconds(self) -> int:
        return round((self.clock.now - self.opened) * 1e6)

    def write(self, block: bytes) -> int:
        self.got.append(block)
        self.written += len(block)
        return len(block)


class FakeDevices(QObject):
    audioOutputsChanged = Signal()
    default = FakeDevice(b"headphones")

    @classmethod
    def defaultAudioOutput(cls) -> FakeDevice:
        return cls.default


class Room(SimpleNamespace):
    """A player among fakes: ``pass_time`` lets it write, ``sinks`` are all it ever opened."""

    def pass_time(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.015)):
            self.clock.now += 0.015
            if self.player._timer.isActive():
                self.player._timer.timeout.emit()

    def plug(self, name: bytes) -> None:
        FakeDevices.default = FakeDevice(name)
        self.player._devices.audioOutputsChanged.emit()

    def play(self, at: float) -> None:
        self.stream.play([Sound(0.0, "x", None)], 0.0, at)
        self.player.wake()

    @property
    def heard_at(self) -> float:
        """When the first sample that is not silent is heard from the latest device."""
        sink = self.sinks[-1]
        kind = np.float32 if sink.form.bytesPerSample() == 4 else np.int16
        samples = np.frombuffer(b"".join(sink.got), kind)
        return float(sink.opened + np.flatnonzero(samples)[0] / RATE + LATENCY_SECONDS)


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Room]:
    assert qtbot
    clock, sinks = FakeClock(), []

    def opened(device: FakeDevice, form: QAudioFormat, parent: QObject) -> FakeSink:
        sink = FakeSink(device, form, parent)
        sink.clock = clock
        sinks.append(sink)
        return sink

    FakeDevices.default = FakeDevice(b"headphones")
    monkeypatch.setattr(player, "QAudioSink", opened)
    monkeypatch.setattr(player, "QMediaDevices", FakeDevices)
    stream = Stream(lambda _sound: np.full(RATE, 0.5, np.float32), RATE)
    playing = Player(stream, clock)
    found: list[bool] = []
    playing.found.connect(found.append)
    yield Room(player=playing, stream=stream, clock=clock, sinks=sinks, found=found)
    playing._timer.stop()
    playing._again.stop()
    playing.deleteLater()


def test_nothing_is_opened_before_something_is_to_be_heard(room: Room) -> None:
    assert room.player.has_device
    assert room.sinks == []


def test_a_sound_is_heard_at_its_time(room: Room) -> None:
    room.play(501.0)
    room.pass_time(3)
    assert room.heard_at == pytest.approx(501.0, abs=1 / RATE)


def test_a_device_that_takes_only_whole_numbers_gets_them(room: Room) -> None:
    room.plug(b"old")
    room.play(501.0)
    room.pass_time(3)
    assert room.sinks[-1].form.sampleFormat() is QAudioFormat.SampleFormat.Int16
    assert room.heard_at == pytest.approx(501.0, abs=1 / RATE)


def test_after_long_silence_the_device_is_closed_and_nothing_wakes_us(room: Room) -> None:
    room.play(500.5)
    room.pass_time(IDLE_SECONDS + 3)
    assert room.sinks[-1].stopped
    assert not room.player._timer.isActive()


def test_it_is_opened_again_for_the_next_sound(room: Room) -> None:
    room.play(500.5)
    room.pass_time(IDLE_SECONDS + 3)
    room.play(room.clock.now + 0.5)
    due = room.clock.now + 0.5
    room.pass_time(1)
    assert len(room.sinks) == 2
    assert room.heard_at == pytest.approx(due, abs=1 / RATE)


def test_a_device_that_goes_is_told_and_another_one_takes_over_in_time(room: Room) -> None:
    room.stream.play([Sound(at, "x", None) for at in (0.0, 3.0, 8.0)], 0.0, 500.5)
    room.player.wake()
    room.pass_time(1)
    room.plug(b"")
    room.pass_time(4)
    room.plug(b"loudspeaker")
    room.pass_time(5)
    assert room.found == [False, True]
    assert room.sinks[-1].device.id() == b"loudspeaker"
    assert room.heard_at == pytest.approx(508.5, abs=1 / RATE)


def test_what_was_cut_by_a_lost_device_is_not_ended_by_the_next(room: Room) -> None:
    room.play(500.5)
    room.pass_time(0.6)
    room.plug(b"loudspeaker")
    room.pass_time(1)
    assert not any(any(block) for block in room.sinks[-1].got)


def test_the_stand_in_for_a_missing_device_is_none(room: Room) -> None:
    room.plug(b"auto_null")
    assert room.found == [False]


def test_the_same_device_named_again_is_not_opened_anew(room: Room) -> None:
    room.play(500.5)
    room.plug(b"headphones")
    assert len(room.sinks) == 1


def test_a_device_that_stops_by_itself_is_tried_again(room: Room) -> None:
    room.play(505.0)
    room.pass_time(1)
    sink = room.sinks[-1]
    sink.state_now = QtAudio.State.StoppedState
    sink.stateChanged.emit(sink.state_now)
    assert not room.player._timer.isActive()
    room.player._again.timeout.emit()
    room.pass_time(5)
    assert len(room.sinks) == 2
    assert room.heard_at == pytest.approx(505.0, abs=1 / RATE)


def test_a_device_that_takes_nothing_any_more_counts_as_gone(room: Room) -> None:
    room.play(510.0)
    room.pass_time(1)
    sink = room.sinks[-1]
    sink.stalled, sink.written = True, sink.size
    room.pass_time(STALLED_SECONDS + 0.1)
    assert room.found == [False]
    assert sink.stopped


def test_a_device_that_has_no_room_for_once_is_still_there(room: Room) -> None:
    room.play(510.0)
    room.pass_time(STALLED_SECONDS + 1)
    room.player._timer.timeout.emit()
    assert room.found == []
