"""A voice that speaks by itself: on time, never over itself, and given up when it is stuck."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from tsubo.output.speaking import FIRST_FACTOR, PATIENCE, PAUSE, TOO_LATE, Speaking

State = QTextToSpeech.State


class FakeEngine(QObject):
    """An engine that does what the test says."""

    stateChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.now, self.volume = State.Ready, 1.0
        self.said: list[str] = []

    def state(self) -> State:
        return self.now

    def say(self, words: str) -> None:
        self.said.append(words)

    def stop(self) -> None:
        self.become(State.Ready)

    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def become(self, state: State) -> None:
        self.now = state
        self.stateChanged.emit(state)


class Booth(SimpleNamespace):
    """A speaking voice, its engine and its clock."""

    def pass_to(self, second: float) -> None:
        """Let the clock come to ``second``, and the timer ring if it is due by then."""
        due = self.clock.now + self.speaking._next.interval() / 1000
        self.clock.now = second
        if self.speaking._next.isActive() and due <= second + 0.001:
            self.speaking._next.stop()
            self.speaking._next.timeout.emit()

    def speak(self, begins: float, ends: float) -> None:
        self.clock.now = begins
        self.engine.become(State.Speaking)
        self.clock.now = ends
        self.engine.become(State.Ready)


@pytest.fixture
def booth(qtbot: QtBot) -> Iterator[Booth]:
    assert qtbot
    clock, engine = SimpleNamespace(now=100.0), FakeEngine()
    speaking = Speaking(engine, lambda words: float(len(words)), lambda: clock.now)  # type: ignore[arg-type]
    stuck: list[bool] = []
    speaking.stuck.connect(lambda: stuck.append(True))
    yield Booth(speaking=speaking, engine=engine, clock=clock, stuck=stuck)
    speaking.forget()
    speaking.deleteLater()


def test_a_sentence_is_asked_for_when_its_time_comes(booth: Booth) -> None:
    booth.speaking.play([(101.0, "one"), (103.0, "two")])
    assert booth.speaking._next.interval() == pytest.approx(1000, abs=20)
    assert booth.engine.said == []
    booth.pass_to(101.0)
    assert booth.engine.said == ["one"]


def test_it_is_asked_earlier_by_as_long_as_it_lately_took_to_begin(booth: Booth) -> None:
    for second in (110.0, 120.0, 130.0):
        booth.speaking.play([(second, "one")])
        booth.pass_to(second)
        booth.speak(second + 0.2, second + 3)
    booth.speaking.play([(140.0, "one")])
    assert booth.speaking._next.interval() == pytest.approx(7000 - 200, abs=2)


def test_what_would_begin_over_another_sentence_is_left_out(booth: Booth) -> None:
    booth.speaking.play([(101.0, "a long sentence"), (103.0, "two")])
    booth.pass_to(101.0)
    booth.engine.become(State.Speaking)
    booth.pass_to(103.0)
    assert booth.engine.said == ["a long sentence"]


def test_what_is_long_past_is_left_out(booth: Booth) -> None:
    booth.speaking.play([(101.0, "one")])
    booth.pass_to(101.0 + TOO_LATE * 2)
    assert booth.engine.said == []


def test_how_slowly_it_speaks_is_learnt_from_long_sentences(booth: Booth) -> None:
    assert booth.speaking.seconds("12345") == pytest.approx(5 * FIRST_FACTOR + PAUSE)
    for second in (110.0, 130.0, 150.0):
        booth.speaking.play([(second, "12345")])
        booth.pass_to(second)
        booth.speak(second, second + 10)
    assert booth.speaking.seconds("12345") == pytest.approx(10)


def test_holding_stops_it_and_forgets_the_rest(booth: Booth) -> None:
    booth.speaking.play([(101.0, "one"), (103.0, "two")])
    booth.pass_to(101.0)
    booth.engine.become(State.Speaking)
    booth.speaking.hold()
    booth.pass_to(103.0)
    assert booth.engine.now is State.Ready
    assert booth.engine.said == ["one"]


def test_a_sentence_that_was_stopped_teaches_nothing(booth: Booth) -> None:
    booth.speaking.play([(101.0, "12345")])
    booth.pass_to(101.0)
    booth.engine.become(State.Speaking)
    booth.speaking.hold()
    assert booth.speaking.seconds("12345") == pytest.approx(5 * FIRST_FACTOR + PAUSE)


def test_one_more_sentence_comes_in_its_turn(booth: Booth) -> None:
    booth.speaking.play([(105.0, "later")])
    booth.speaking.add(101.0, "now")
    booth.pass_to(101.0)
    assert booth.engine.said == ["now"]


def test_an_engine_that_never_comes_to_an_end_is_stuck(booth: Booth) -> None:
    booth.speaking.play([(101.0, "12345")])
    booth.pass_to(101.0)
    booth.engine.become(State.Speaking)
    watch = booth.speaking._watch
    assert watch.isActive()
    assert watch.interval() == pytest.approx(1000 * (5 * FIRST_FACTOR + PAUSE + PATIENCE))
    watch.timeout.emit()
    assert booth.stuck == [True]


def test_an_engine_that_speaks_as_it_should_is_not_stuck(booth: Booth) -> None:
    booth.speaking.play([(101.0, "one")])
    booth.pass_to(101.0)
    booth.speak(101.0, 104.0)
    assert not booth.speaking._watch.isActive()


def test_an_engine_that_fails_is_stuck_at_once(booth: Booth) -> None:
    booth.speaking.play([(101.0, "one")])
    booth.pass_to(101.0)
    booth.engine.become(State.Error)
    assert booth.stuck == [True]


def test_its_volume_is_the_engines(booth: Booth) -> None:
    booth.speaking.set_volume(0.4)
    assert booth.engine.volume == 0.4


def test_what_waits_can_be_forgotten_without_a_word_to_a_stuck_engine(booth: Booth) -> None:
    booth.speaking.play([(101.0, "one"), (103.0, "two")])
    booth.pass_to(101.0)
    booth.engine.become(State.Speaking)
    booth.speaking.forget()
    assert booth.engine.now is State.Speaking
    assert not booth.speaking._next.isActive()
    assert not booth.speaking._watch.isActive()
